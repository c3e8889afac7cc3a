/**
 * The words of a front-coded list: before each stands a capital letter that says how many letters it shares with the word
 * before (A none, B one ...), then come the letters it adds.
 */
export function decoded(coded: string): string[] {
  let previous = '';
  return [...coded.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', added = '']) => {
    previous = previous.slice(0, shared.charCodeAt(0) - 65) + added;
    return previous;
  });
}
