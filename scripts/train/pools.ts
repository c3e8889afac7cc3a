import { readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { isKeptPlace } from '../../lib/detect/data/kept-places.ts';
import { censusNames, cityNames, fakerNames } from '../lists/sources.ts';
import type { Random } from './random.ts';

const LATIN = /^[\p{Script=Latin}\p{M}' .-]+$/u;
/** Last names further down the census are on none of the product's lists. */
const LISTED_SURNAMES = 30_000;

interface Culture {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

function flatten(entry: unknown): string[] {
  if (Array.isArray(entry)) return entry.filter((item): item is string => typeof item === 'string');
  return entry && typeof entry === 'object' ? Object.values(entry).flatMap(flatten) : [];
}

const latin = (words: readonly string[]): string[] => words.filter((word) => LATIN.test(word) && word.length > 1);

const locales = Object.values(allLocales);
const cultures: Culture[] = locales
  .map((locale) => ({
    first: latin(flatten(locale.person?.first_name)),
    last: latin(flatten(locale.person?.last_name)),
  }))
  .filter(({ first, last }) => first.length > 10 && last.length > 10);
/** Names in Greek and Cyrillic letters. */
const scripts: Culture[] = [allLocales.el, allLocales.ru, allLocales.uk, allLocales.mk].map((locale) => ({
  first: flatten(locale.person?.first_name),
  last: flatten(locale.person?.last_name),
}));
const scriptCities = [allLocales.el, allLocales.ru, allLocales.uk].flatMap(({ location }) =>
  flatten(location?.city_name),
);
const scriptStreets = [allLocales.el, allLocales.mk].flatMap(({ location }) => flatten(location?.street_name));
const census = censusNames();
const censusFirst = [...census.first_male.slice(0, 900), ...census.first_female.slice(0, 1_800)];
const rareLast = census.last.slice(LISTED_SURNAMES);
const everyFirst = fakerNames().first;
const wordNames = readFileSync(new URL('../lists/ambiguous-names.txt', import.meta.url), 'utf8')
  .split(/\s+/)
  .filter((word) => word.length > 2)
  .map(capital);
const usCities = [...new Set(cityNames())].filter((name) => !isKeptPlace(name.toLowerCase()));
const worldCities = latin(locales.flatMap(({ location }) => flatten(location?.city_name))).filter(
  (name) => !isKeptPlace(name.toLowerCase()),
);
const worldStreets = latin(locales.flatMap(({ location }) => flatten(location?.street_name)));

const ONSETS = 'b br ch d dr f g gr h j k kl kr l m mb n nd ng p r s sh sk st t th tr v vr w x y z zh q'.split(' ');
const VOWELS = 'a e i o u a e i o u ai au ei ia io oa ou ue y aa ee'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'k', 'm', 'th', 'nd', 'sh', 'x', 'ng', 'sk', 'rt', 'v', 'tz'];
const LAST_ENDINGS =
  'son sen ski ska ovic escu ez es ian yan enko ov ova idis oglu ani awa ura uchi ho wu sson berg feld stein man wala kar rao ur eiro inho ault eau ette ulu aye oye mwe nga'.split(
    ' ',
  );
const BRAND_ENDINGS =
  'a ix tra vio zia qo ris lyn vance ra zumab tinib pril statin mab cin zole pro va xa rity dex gel ta lix nib prost'.split(
    ' ',
  );
const TOWN_ENDINGS = 'ville ton burg field ford dale wood port haven mont view ridge bury stead ham crest brook'.split(
  ' ',
);
const TOWN_WORDS =
  'Lake,Mount,Fort,Port,San,Santa,North,East,West,South,New,St.,Saint,El,Los,Cape,Glen,Upper,Point'.split(',');
const TOWN_TAILS =
  'Springs,Heights,Falls,Beach,City,Park,Hills,Grove,Valley,Creek,Junction,Bay,Harbor,Township,County,Mills,Corners,Island,Parish'.split(
    ',',
  );
const STREET_TAILS =
  'Street,St,Avenue,Ave,Road,Rd,Drive,Dr,Lane,Ln,Boulevard,Blvd,Court,Ct,Way,Circle,Place,Pl,Terrace,Trail,Parkway,Highway,Loop,Bend,Run,Ridge,Crossing,Hollow'.split(
    ',',
  );
const FOREIGN_STREETS: readonly ((name: string) => string)[] = [
  (name) => `Calle ${name}`,
  (name) => `C/ ${name}`,
  (name) => `Av. ${name}`,
  (name) => `Avenida ${name}`,
  (name) => `Rue ${name}`,
  (name) => `Via ${name}`,
  (name) => `Rua ${name}`,
  (name) => `${name}straße`,
  (name) => `${name} utca`,
  (name) => `${name} u.`,
  (name) => `${name} tér`,
  (name) => `ul. ${name}`,
  (name) => `${name}gatan`,
  (name) => `${name}vej`,
  (name) => `${name} katu`,
  (name) => name,
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function syllables(random: Random, count: number): string {
  let word = '';
  for (let at = 0; at < count; at += 1)
    word += (at === 0 && random.chance(0.3) ? '' : random.pick(ONSETS)) + random.pick(VOWELS);
  return word + random.pick(CODAS);
}

/** A name that is on no list, or only by accident. */
export function inventedName(random: Random): string {
  const ending = random.chance(0.4) ? random.pick(LAST_ENDINGS) : '';
  return capital(syllables(random, random.chance(0.3) && ending === '' ? 3 : random.chance(0.6) ? 2 : 1) + ending);
}

/** A name as drug makers like them. */
export function inventedBrand(random: Random): string {
  return capital(syllables(random, random.chance(0.5) ? 1 : 2) + random.pick(BRAND_ENDINGS));
}

/** Common names come up more often than rare ones, not as much more as in life. */
function skewed(random: Random, names: readonly string[]): string {
  return names[Math.floor(random.next() ** 2 * names.length)] ?? random.pick(names);
}

function plainFirst(random: Random, culture: Culture): string {
  const kind = random.next();
  if (kind < 0.35) return random.pick(culture.first);
  if (kind < 0.65) return skewed(random, censusFirst);
  if (kind < 0.78) return random.pick(everyFirst);
  return kind < 0.85 ? random.pick(wordNames) : inventedName(random);
}

function plainLast(random: Random, culture: Culture): string {
  const kind = random.next();
  if (kind < 0.35) return random.pick(culture.last);
  if (kind < 0.6) return skewed(random, census.last);
  if (kind < 0.78) return random.pick(rareLast);
  return kind < 0.82 ? random.pick(wordNames) : inventedName(random);
}

const PREFIXES = [
  "O'",
  'Mc',
  'Mac',
  "D'",
  'de ',
  'de la ',
  'del ',
  'van ',
  'van der ',
  'von ',
  'Al-',
  'al-',
  'El ',
  'bin ',
  'St. ',
  'Di ',
  'Le ',
  'dos ',
];

export function firstName(random: Random, culture: Culture = random.pick(cultures)): string {
  const name = plainFirst(random, culture);
  if (random.chance(0.03)) return `${name}-${plainFirst(random, culture)}`;
  return name;
}

export function lastName(random: Random, culture: Culture = random.pick(cultures)): string {
  const name = plainLast(random, culture);
  if (random.chance(0.06)) return `${name}-${plainLast(random, culture)}`;
  if (random.chance(0.05)) return random.pick(PREFIXES) + name;
  return name;
}

export interface Person {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
}

/** Somebody of one culture, mostly. */
export function person(random: Random): Person {
  if (random.chance(0.015)) {
    const { first, last } = random.pick(scripts);
    return { first: random.pick(first), middle: random.pick(first), last: random.pick(last) };
  }
  const culture = random.pick(cultures);
  return { first: firstName(random, culture), middle: firstName(random, culture), last: lastName(random, culture) };
}

export function city(random: Random): string {
  const kind = random.next();
  if (kind < 0.45) return random.pick(usCities);
  if (kind < 0.73) return random.pick(worldCities);
  if (kind < 0.75) return random.pick(scriptCities);
  if (kind < 0.85) return inventedName(random) + random.pick(TOWN_ENDINGS);
  if (kind < 0.93)
    return `${random.pick(TOWN_WORDS)} ${random.chance(0.5) ? inventedName(random) : random.pick(rareLast)}`;
  return `${random.chance(0.5) ? inventedName(random) : random.pick(usCities)} ${random.pick(TOWN_TAILS)}`;
}

/** A word that a street, school or clinic may be called by. */
export function placeWord(random: Random): string {
  const kind = random.next();
  if (kind < 0.35) return random.pick(census.last.slice(0, 20_000));
  if (kind < 0.55) return random.pick(usCities);
  if (kind < 0.7) return inventedName(random);
  return random.pick(NATURE);
}

const NATURE =
  'Oak,Maple,Cedar,Willow,Pine,Sunrise,Sunset,Riverside,Lakeside,Lakeview,Hillcrest,Valley,Mountain View,Harbor,Bayview,Green Valley,Silver Creek,Eagle Ridge,Magnolia,Sycamore,Evergreen,Golden Gate,Piedmont,Prairie,Summit,Westside,Eastside,Northside,Southgate,Lincoln,Washington,Jefferson,Franklin,Providence,Mercy,Trinity,Grace,Good Samaritan,Sacred Heart,Holy Cross,Redwood,Birchwood,Copper Canyon,Desert Sky,Stone Bridge,Clearwater,Blue Ridge,Heritage,Liberty,Pioneer,Beacon,Cornerstone,Hope,Bright Horizons,Meadowbrook,Foxglove,Peachtree,Juniper,Aspen,Fern Hill,Cherry Hill,Rolling Hills'.split(
    ',',
  );

export function street(random: Random): string {
  if (random.chance(0.3))
    return random.pick(FOREIGN_STREETS)(random.chance(0.4) ? random.pick(worldStreets) : placeWord(random));
  if (random.chance(0.15)) return random.pick(worldStreets);
  if (random.chance(0.02)) return random.pick(scriptStreets);
  return `${random.chance(0.1) ? `${random.pick(['N', 'S', 'E', 'W', 'North', 'West'])} ` : ''}${placeWord(random)} ${random.pick(STREET_TAILS)}`;
}

/** How the unit of an address is written, or nothing. */
export function unit(random: Random): string {
  if (random.chance(0.6)) return '';
  const number = random.below(900) + 1;
  return random.pick([
    ` Apt ${number}`,
    ` Apt. ${number}`,
    `, Apt ${number}B`,
    ` Suite ${number}`,
    ` #${number}`,
    `, Unit ${number}`,
    ` Ste ${number}`,
  ]);
}
