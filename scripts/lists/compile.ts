// Writes lib/detect/data/word-lists.ts. Run it again when a source or a list beside it changes.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  CITY,
  CLINICAL,
  ENGLISH,
  EVERYDAY,
  FIRST_NAME,
  FREQUENT_NAME,
  INSTITUTION,
  LAST_NAME,
} from '../../lib/detect/data/flags.ts';
import { foldWord } from '../../lib/detect/data/fold.ts';
import { frontCode } from './frontcode.ts';
import { censusNames, cityNames, englishWords, fakerNames, townsAbroad } from './sources.ts';

const SURNAMES = 30_000;
const FREQUENT_SURNAMES = 3_000;
const FREQUENT_FIRST_NAMES = 800;
/** Parts of names that say nothing alone. */
const PARTICLES = new Set(
  'a al ap ben bin da das de del della den der di do dos du e el la las le les lo los of san st ter the van vom von y'.split(
    ' ',
  ),
);

const flags = new Map<string, number>();

function mark(words: Iterable<string>, flag: number): void {
  for (const word of words) {
    const folded = foldWord(word.trim());
    if (folded.length > 1 && /^[a-z][a-z' .-]*$/.test(folded)) flags.set(folded, (flags.get(folded) ?? 0) | flag);
  }
}

const parts = (names: readonly string[]): string[] =>
  names.flatMap((name) => name.split(/[\s.-]+/)).filter((part) => part.length > 1 && !PARTICLES.has(foldWord(part)));

function ownList(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/\s+/)
    .filter(Boolean);
}

const townsOfTheWorld = readFileSync(new URL('towns.txt', import.meta.url), 'utf8')
  .split(/[,\n]/)
  .map((town) => town.trim())
  .filter(Boolean);
const census = censusNames();
const faker = fakerNames();
mark(parts([...faker.first, ...census.first_male, ...census.first_female]), FIRST_NAME);
mark(parts([...faker.last, ...census.last.slice(0, SURNAMES)]), LAST_NAME);
mark(census.last.slice(0, FREQUENT_SURNAMES), FREQUENT_NAME);
mark(census.first_male.slice(0, FREQUENT_FIRST_NAMES), FREQUENT_NAME);
mark(census.first_female.slice(0, FREQUENT_FIRST_NAMES), FREQUENT_NAME);
mark(englishWords([10, 20, 35]), EVERYDAY);
mark(englishWords([40, 50, 55, 60, 70]), ENGLISH);
mark(cityNames(), CITY);
for (const list of ['clinical-words.txt', 'brands.txt', 'eponyms.txt']) mark(ownList(list), CLINICAL);

mark(ownList('institutions.txt'), INSTITUTION);
// A town abroad that is a name or a word besides is left to what stands before it.
mark(
  [...townsAbroad(), ...townsOfTheWorld].filter(
    (town) => town.length > 3 && ((flags.get(foldWord(town)) ?? 0) & ~CLINICAL) === 0,
  ),
  CITY,
);

// "John" and "Lisa" are words of some list too; of the common first names only these are met as words in notes.
const ambiguous = new Set(ownList('ambiguous-names.txt'));
const eponyms = new Set([...ownList('eponyms.txt'), ...ownList('brands.txt')]);
for (const name of [...census.first_male, ...census.first_female].map(foldWord)) {
  const known = flags.get(name) ?? 0;
  if ((known & FREQUENT_NAME) === 0 || ambiguous.has(name)) continue;
  flags.set(name, known & ~(EVERYDAY | ENGLISH | (eponyms.has(name) ? 0 : CLINICAL)));
}

const groups = new Map<number, string[]>();
for (const [word, flag] of flags) {
  const group = groups.get(flag);
  if (group) group.push(word);
  else groups.set(flag, [word]);
}
const lines = [...groups]
  .toSorted(([a], [b]) => a - b)
  .map(
    ([flag, words]) =>
      `  ${flag}: ${JSON.stringify(frontCode(words.toSorted())).replaceAll("'", "\\'").replace(/^"|"$/g, "'")},`,
  );
writeFileSync(
  new URL('../../lib/detect/data/word-lists.ts', import.meta.url),
  `// Made by scripts/lists/compile.ts: flags of a word (flags.ts), then the words that have them, front-coded.
export const WORD_LISTS: Readonly<Record<number, string>> = {\n${lines.join('\n')}\n};\n`,
);
