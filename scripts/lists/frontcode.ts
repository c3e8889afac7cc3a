/**
 * Writes sorted words as one string: before each a capital letter that says how many letters it shares with the word
 * before (A none, B one ... Z twenty-five), then the letters it adds.
 */
export function frontCode(words: readonly string[]): string {
  let previous = '';
  let coded = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared += 1;
    coded += String.fromCharCode(65 + shared) + word.slice(shared);
    previous = word;
  }
  return coded;
}
