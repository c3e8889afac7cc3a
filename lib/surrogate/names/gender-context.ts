import type { Range } from '../../core/span.ts';
import { type Gender, genderOf } from './genders.ts';

const MALE = `mr|mister|sir|señor|sr|don|herr|monsieur|son|stepson|grandson|father|dad|stepfather|grandfather|grandpa|brother|
  stepbrother|husband|uncle|nephew|boyfriend|widower|fiancé|esposo|marido|hijo|padre|hermano|abuelo|tío`;
const FEMALE = `mrs|ms|miss|madam|señora|señorita|sra|srta|doña|frau|mme|mlle|daughter|stepdaughter|granddaughter|mother|mom|mum|
  stepmother|grandmother|grandma|sister|stepsister|wife|aunt|niece|girlfriend|widow|fiancée|esposa|hija|madre|hermana|abuela|tía`;
const wordsOf = (list: string) => list.split(/[|\s]+/).filter(Boolean);
const ROLES: ReadonlyMap<string, Gender> = new Map([
  ...wordsOf(MALE).map((word): [string, Gender] => [word, 'male']),
  ...wordsOf(FEMALE).map((word): [string, Gender] => [word, 'female']),
]);
/** What the sentence says of the person named. A pronoun before the name is somebody else's. */
const SAID: ReadonlyMap<string, Gender> = new Map([
  ...wordsOf('he|him|his|himself|man|male|gentleman|boy|él|hombre').map((word): [string, Gender] => [word, 'male']),
  ...wordsOf('she|her|hers|herself|woman|female|lady|girl|ella|mujer').map((word): [string, Gender] => [
    word,
    'female',
  ]),
]);

const ROLE_BEFORE =
  /(?<!\p{L})(\p{L}{1,16})(?:\s(?:is|named|called)|['’]s\sname\sis|(?<=\b(?:mrs?|ms|sra?|srta|mme))\.|[,:(]|\s-)?[ \t\u00A0]{0,3}$/iu;
const ROLE_AFTER =
  /^\s?[,(–-]\s?(?:(?:his|her|the|a|su|pt['’]s|patient['’]s)\s)?(?:(?!and|or|whose|with)[a-z]{1,12}\s)?(\p{L}+)/u;
const SEX_FIELD = /\b(?:sex|gender|sexo)\s?[:=]?\s?([mf])(?:emale|ale)?\b/iu;
const SHORT_SEX = /^,?\s\d{1,3}\s?(?:y\/?o|yr|year-old|-year-old)?\s?([MF])\b/;
const REACH = 160;

/** What a text says about the gender of those it names, by lower-case words of their names. Null where it disagrees. */
interface Hints {
  /** By a title or relation that stands with the name. */
  readonly strong: Map<string, Gender | null>;
  /** By a pronoun or description in the sentence. */
  readonly weak: Map<string, Gender | null>;
}

/** Tells the gender of a first name, which may stand in a full name `words`. */
export type GenderTeller = (given: string, words: readonly string[]) => Gender | null;

function note(hints: Map<string, Gender | null>, words: readonly string[], gender: Gender | null): void {
  if (gender === null) return;
  for (const word of words) {
    const known = hints.get(word);
    hints.set(word, known === undefined || known === gender ? gender : null);
  }
}

function roleOf(word: string | undefined): Gender | null {
  return ROLES.get(word?.toLowerCase() ?? '') ?? null;
}

/** `followed`: whether another name stands behind `after`. */
function byTitleOrRelation(before: string, name: string, after: string, followed: boolean): Gender | null {
  const title = /^\s*(\p{L}+)\.?\s/u.exec(name)?.[1];
  const relation = ROLE_AFTER.exec(after);
  // "Dan Smith, his wife Mary": the wife is the next.
  const next = followed && after.slice(relation?.[0].length).trim() === '';
  return roleOf(title) ?? roleOf(ROLE_BEFORE.exec(before)?.[1]) ?? (next ? null : roleOf(relation?.[1]));
}

function bySentence(after: string): Gender | null {
  const sex = (SEX_FIELD.exec(after) ?? SHORT_SEX.exec(after))?.[1];
  if (sex !== undefined) return sex.toLowerCase() === 'm' ? 'male' : 'female';
  // "Robin's mother ..., her" tells nothing of Robin.
  const sentence = /^['’]s?\s/.test(after) ? '' : (after.split(/[.!?;]\s|\n/, 1)[0] ?? '');
  for (const [word] of sentence.toLowerCase().matchAll(/\p{L}+/gu)) {
    const gender = SAID.get(word);
    if (gender !== undefined) return gender;
  }
  return null;
}

/**
 * Reads what `text` tells of the persons named at `names` (sorted), and gives a function that says which gender the
 * surrogate of a first name must have: by a title or relation beside it, else by the name itself, else by what the
 * sentence says, else by what is known of others of its full name. Null where nothing tells.
 */
export function genderTeller(text: string, names: readonly Range[]): GenderTeller {
  const hints: Hints = { strong: new Map(), weak: new Map() };
  names.forEach(({ start, end }, index) => {
    const name = text.slice(start, end);
    const words = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const next = names[index + 1]?.start ?? text.length;
    const after = text.slice(end, Math.min(next, end + REACH));
    const before = text.slice(Math.max(names[index - 1]?.end ?? 0, start - REACH), start);
    note(hints.strong, words, byTitleOrRelation(before, name, after, index + 1 < names.length && end + REACH > next));
    note(hints.weak, words, bySentence(after));
  });
  return (given, words) => {
    const key = given.toLowerCase();
    const own = hints.strong.get(key) ?? genderOf(given) ?? hints.weak.get(key);
    if (own) return own;
    for (const word of words) {
      const other = hints.strong.get(word.toLowerCase()) ?? hints.weak.get(word.toLowerCase());
      if (other) return other;
    }
    return null;
  };
}
