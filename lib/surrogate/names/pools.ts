import { byInitial } from './by-initial.ts';
import { decodeFront } from '../front-code.ts';
import { genderOf } from './genders.ts';
import { MIXED, NAME_LISTS } from './name-lists.ts';
import { ORIGINS, type Origin } from './origins.ts';

type Kind = 'female' | 'male' | 'given' | 'surname';
type ByInitial = ReadonlyMap<string, readonly string[]>;

function namesOf(origin: Origin, kind: Kind): string[] {
  const lists = NAME_LISTS[origin];
  return kind === 'given' ? [...decodeFront(lists.female), ...decodeFront(lists.male)] : decodeFront(lists[kind]);
}

const pools = new Map<string, ByInitial>();

function poolOf(origin: Origin, kind: Kind): ByInitial {
  const key = `${origin} ${kind}`;
  const known = pools.get(key);
  if (known !== undefined) return known;
  const pool = byInitial(namesOf(origin, kind));
  pools.set(key, pool);
  return pool;
}

const GIVEN = new Set([...decodeFront(MIXED), ...ORIGINS.flatMap((origin) => namesOf(origin, 'given'))]);
const SURNAMES = new Set(ORIGINS.flatMap((origin) => namesOf(origin, 'surname')));

/** Signs of an origin are surnames as far as they are no first names. */
const SIGNS = new Set(ORIGINS.flatMap((origin) => (origin === 'en' ? [] : decodeFront(NAME_LISTS[origin].sign))));

/** Lower-case names of a kind and origin that begin with `initial`, a lower-case letter; may be empty. */
export function namesFrom(kind: Kind, origin: Origin, initial: string): readonly string[] {
  return poolOf(origin, kind).get(initial) ?? [];
}

/** Whether a lower-case word could be drawn from the lists. */
export function isPooled(word: string): boolean {
  return GIVEN.has(word) || SURNAMES.has(word);
}

/** Whether a lower-case word is a first name that the lists know. */
export function isGivenName(word: string): boolean {
  return genderOf(word) !== null || (GIVEN.has(word) && !SURNAMES.has(word));
}

/** Whether a lower-case word is a surname that the lists know, and no first name. */
export function isSurname(word: string): boolean {
  return (SURNAMES.has(word) || SIGNS.has(word)) && !isGivenName(word);
}
