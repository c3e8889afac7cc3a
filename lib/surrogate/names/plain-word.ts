const UNMARKED: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', ı: 'i' };

/** A word in lower case without diacritics, as the lists of names have it. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đłøßæı]/g, (letter) => UNMARKED[letter] ?? letter);
}
