import { faker } from '@faker-js/faker/locale/en';
import { type Gender, genderOf } from './genders.ts';
import { SCREENED } from './screened.ts';

/** Plain capitalised words only; none in -s, so that a plural or possessive s can always be told from the name. */
const USABLE = /^[A-Z][a-z]{1,}[a-rt-z]$/;

const people = faker.rawDefinitions.person;
const female = people?.first_name?.female ?? [];
const male = people?.first_name?.male ?? [];
const KNOWN = new Set([...female, ...male].map((name) => name.toLowerCase()));

type Pool = ReadonlyMap<string, readonly string[]>;

function byInitial(names: readonly string[]): Pool {
  const pool = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (!USABLE.test(name) || SCREENED.has(name)) continue;
    const initial = name.charAt(0).toLowerCase();
    const known = pool.get(initial);
    if (known === undefined) pool.set(initial, [name.toLowerCase()]);
    else known.push(name.toLowerCase());
  }
  return pool;
}

/** Names that a reader takes for a woman's or a man's; faker's own lists are mixed. */
const ofGender = (gender: Gender) => byInitial([...female, ...male].filter((name) => genderOf(name) === gender));

const POOLS = {
  female: ofGender('female'),
  male: ofGender('male'),
  given: byInitial([...female, ...male]),
  surname: byInitial(people?.last_name?.generic ?? []),
} as const;

const ALL = new Set(Object.values(POOLS).flatMap((pool) => [...pool.values()].flat()));

/** Lower-case names of a kind that begin with `initial`, a lower-case letter; may be empty. */
export function namesFrom(kind: keyof typeof POOLS, initial: string): readonly string[] {
  return POOLS[kind].get(initial) ?? [];
}

/** Whether a lower-case word could be drawn from the lists. */
export function isPooled(word: string): boolean {
  return ALL.has(word);
}

/** Whether a lower-case word is a first name that the lists know. */
export function isGivenName(word: string): boolean {
  return KNOWN.has(word) || genderOf(word) !== null;
}
