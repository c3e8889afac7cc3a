/**
 * The words of a front-coded list (scripts/lists/frontcode.ts): before each stands a capital letter that says how many
 * letters it shares with the word before (A none).
 */
export function decodeFront(coded: string): string[] {
  let previous = '';
  return [...coded.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', added = '']) => {
    previous = previous.slice(0, shared.charCodeAt(0) - 65) + added;
    return previous;
  });
}
