/** Surrogates of the test chat and the real values that they stand for. All are invented. */
export const VALUES: ReadonlyMap<string, string> = new Map([
  ['Marta Quinn', 'Wilhelmina Brandt'],
  ['Quinn, Marta', 'Brandt, Wilhelmina'],
  ['Mr. Solway', 'Mr. Ibarrola'],
  ['03/14/1951', '11/02/1948'],
  ['5550123', '8841907'],
  ['555-0142', '617-2288'],
  ['Fairhaven Clinic', 'Tobin Ridge Hospital'],
  ['marta.quinn@example.org', 'w.brandt@tobinridge.test'],
  ['14 Elm Court', '2209 Larkspur Lane'],
]);

const PATTERN = new RegExp([...VALUES.keys()].map((value) => value.replaceAll('.', '\\.')).join('|'), 'g');

/** Where the surrogates stand in `text`. */
export function findValues(text: string): { start: number; end: number; original: string }[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    original: VALUES.get(match[0]) ?? '',
  }));
}

/** `text` with the real values in it. */
export function reveal(text: string): string {
  return text.replace(PATTERN, (surrogate) => VALUES.get(surrogate) ?? surrogate);
}

/** Every original, and the words that they are made of. */
const SECRETS = [...VALUES.values()]
  .flatMap((value) => [value, ...value.split(/[ ,]+/)])
  .filter((word) => word.length > 4);

/** The originals, or words of them, that `text` holds. */
export function leaksOf(text: string): string[] {
  return SECRETS.filter((secret) => text.includes(secret));
}

/** Lines of the reply as assistive technology reads them, in their order. */
export const READ_LINES: readonly string[] = [
  'Summary for Wilhelmina Brandt',
  'The patient, Wilhelmina Brandt (born 11/02/1948, MRN 8841907), was seen at Tobin Ridge Hospital. Her name is Wilhelmina Brandt in bold',
  'and Wilhelmina Brandt with one half of it',
  'Contact: w.brandt@tobinridge.test or 617-2288',
  'Quoted: Mr. Ibarrola called about Wilhelmina Brandt from 617-2288.',
  'Repeat the potassium of Wilhelmina Brandt',
  'letter to Mr. Ibarrola',
  'deeper: 2209 Larkspur Lane',
  'loose item about Wilhelmina Brandt',
  'task done for Wilhelmina Brandt',
  '"Wilhelmina Brandt"',
  '8841907',
  'Please summarise Wilhelmina Brandt, DOB 11/02/1948.',
  'Chat about Wilhelmina Brandt',
];
