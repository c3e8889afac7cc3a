import { decodeFront } from '../front-code.ts';
import { CITIES_ABROAD } from './data/cities-abroad.ts';
import { COUNTIES } from './data/counties.ts';
import { CLASSES, townKey } from './data/town-key.ts';
import { LARGEST, US_CITIES, ZIP_AREAS } from './data/us-cities.ts';

/** A city of the lists. */
export interface Town {
  /** As `townKey` writes it. */
  readonly name: string;
  /** The postal abbreviation of its state, or the ISO 3166 code of its country elsewhere, with a + before it. */
  readonly region: string;
  /** Its class of size, as `sizeClass` has it. */
  readonly size: number;
  /** ZIP codes of it, none with a restricted beginning; only where it may stand in for another. */
  readonly zips: readonly string[];
  /** Whether its name means nothing else, so that it may stand in for another. */
  readonly standsIn: boolean;
}

interface Gazetteer {
  readonly towns: ReadonlyMap<string, readonly Town[]>;
  readonly standIns: ReadonlyMap<string, readonly Town[]>;
  readonly standInNames: ReadonlySet<string>;
  /** By three digits: the state, and the class of the largest city there. */
  readonly areas: ReadonlyMap<string, { readonly state: string; readonly size: number }>;
}

function read(region: string, classes: string): Town[] {
  return classes.split(';').flatMap((coded, size) =>
    decodeFront(coded).map((entry) => {
      const name = /^[a-z ]+/.exec(entry)?.[0] ?? '';
      const mark = entry.slice(name.length);
      return { name, region, size, zips: mark.match(/\d{5}/g) ?? [], standsIn: mark !== '' };
    }),
  );
}

function group(towns: readonly Town[], keyOf: (town: Town) => string): Map<string, Town[]> {
  const groups = new Map<string, Town[]>();
  for (const town of towns) {
    const known = groups.get(keyOf(town));
    if (known === undefined) groups.set(keyOf(town), [town]);
    else known.push(town);
  }
  return groups;
}

function load(): Gazetteer {
  const towns = [
    ...Object.entries(US_CITIES).flatMap(([state, coded]) => read(state, coded)),
    ...Object.entries(CITIES_ABROAD).flatMap(([country, coded]) => read(`+${country}`, coded)),
  ];
  const areas = Object.entries(ZIP_AREAS).flatMap(([state, coded]) =>
    Array.from(coded.matchAll(/(\d{3})(\d)/g), ([, area = '', size]) => [area, { state, size: Number(size) }] as const),
  );
  const standIns = towns.filter(({ standsIn }) => standsIn);
  return {
    towns: group(towns, ({ name }) => name),
    standIns: group(standIns, ({ region }) => region),
    standInNames: new Set(standIns.map(({ name }) => name)),
    areas: new Map(areas),
  };
}

let loaded: Gazetteer | undefined;
const gazetteer = (): Gazetteer => (loaded ??= load());

const LARGEST_REGIONS: ReadonlySet<string> = new Set(LARGEST.split(','));

/** A city abroad is meant where it is far larger than one of the name in the United States: two classes and more. */
function weight({ name, region, size }: Town): number {
  const first = LARGEST_REGIONS.has(`${name} ${region}`) ? 0.25 : 0;
  return size + first - (region.startsWith('+') ? 1.5 : 0);
}

/** The known city of a name: in `state`, where that is given, else the largest. Null where there is none. */
export function townNamed(name: string, state: string | null): Town | null {
  const towns = gazetteer().towns.get(townKey(name)) ?? [];
  if (state !== null) return towns.find(({ region }) => region === state) ?? null;
  return towns.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** Cities of a state or country that may stand in for another of this size, the most alike in size first. */
export function standInsFor(region: string, size: number): Town[][] {
  const all = gazetteer().standIns.get(region) ?? [];
  const distances = Array.from({ length: CLASSES }, (_, distance) =>
    all.filter((town) => Math.abs(town.size - size) === distance),
  );
  return distances.filter((towns) => towns.length > 0);
}

/** The towns of a name that could be drawn as stand-ins. */
export function townsStandingIn(name: string): Town[] {
  return (gazetteer().towns.get(townKey(name)) ?? []).filter(({ standsIn }) => standsIn);
}

/** Whether a word, in lower case, could be drawn as a stand-in. */
export function isStandIn(word: string): boolean {
  return gazetteer().standInNames.has(word);
}

/** The state that a ZIP code lies in, and the class of the largest city of its first three digits. */
export function zipArea(zip: string): { readonly state: string; readonly size: number } | null {
  return gazetteer().areas.get(zip.slice(0, 3)) ?? null;
}

/** Counties of a state whose names mean nothing else. */
export function countiesOf(state: string): string[] {
  return decodeFront(COUNTIES[state] ?? '');
}
