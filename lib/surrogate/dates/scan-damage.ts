const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  Z: '2',
  S: '5',
  s: '5',
  G: '6',
  B: '8',
};
const DAMAGED = /^[\dOoQDlIi|ZSsGB]{1,4}[/.-][\dOoQDlIi|ZSsGB]{1,2}[/.-][\dOoQDlIi|ZSsGB]{2,4}$/;

/**
 * A numeric date whose digits a scan has taken for letters ("O9-3O-1955"), with the digits. Null for what isn't one, or
 * has fewer digits left than letters.
 */
export function repaired(value: string): string | null {
  if (!DAMAGED.test(value)) return null;
  const letters = value.replace(/[\d/.-]/g, '').length;
  if (letters === 0 || letters > value.replace(/\D/g, '').length) return null;
  return value.replace(/[^\d/.-]/g, (letter) => DIGITS[letter] ?? letter);
}
