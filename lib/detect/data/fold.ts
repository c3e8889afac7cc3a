const UNMARKED: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ə: 'e',
};

const PLAIN = /^[a-z]*$/;

/** A word as the lists hold it: lower case, without diacritics. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðłøßæœıþə]/g, (letter) => UNMARKED[letter] ?? letter);
}
