import type { Ledger } from '../ledger.ts';
import { inventPlace } from '../names/invent.ts';
import type { Random } from '../random.ts';
import { countiesOf, standInsFor, townNamed } from './gazetteer.ts';
import { isStateNamed, stateBeside } from './states.ts';

/** What no town is called by: parts of towns, streets and houses, whose kind stays. */
const NO_TOWN =
  /(?<!\p{L})(?:county|parish|borough|district|township|street|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|highway|hwy|route|apt|unit|room|bed|floor|ward|wing|hospital|clinic|center|centre|camp|side|neighbou?rhood|barrio|colonia|col|calle|office|box)(?!\p{L})/iu;
/** Up to four words, each with a capital. */
const PROPER = /^\p{Lu}[\p{L}\p{M}.'’]*(?:[\s-]\p{Lu}[\p{L}\p{M}.'’]*){0,3}$/u;
const COUNTY = /\s(?:county|parish|borough)$/iu;
const COUNTY_NAME = /^\p{L}[\p{L}\p{M}.'’ -]*[\p{L}.]$/u;
const SMALL = 0;
/** A state without a city that could stand in for another. */
const NEIGHBOURS: Readonly<Record<string, string>> = { DC: 'MD' };

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = random.below(index + 1);
    [order[index], order[other]] = [order[other] as T, order[index] as T];
  }
  return order;
}

/** Proposes names in groups, the first group first, each in random order; then invented ones. */
function oneOf(groups: readonly (readonly string[])[]) {
  let queue: string[] | undefined;
  return (random: Random, attempt: number): string => {
    queue ??= groups.flatMap((group) => shuffled(group, random));
    return queue[attempt] ?? inventPlace(random, attempt - queue.length);
  };
}

function replaced(name: string, groups: readonly (readonly string[])[], ledger: Ledger): string {
  const surrogate = ledger.word('town', name, oneOf(groups));
  ledger.add({ type: 'LOCATION', original: name, surrogate, part: true });
  return surrogate;
}

/** The region and class of size of a town as it is called in `text`; null where nobody knows. */
function whereabouts(name: string, text: string): { readonly region: string; readonly size: number } | null {
  const state = stateBeside(name, text);
  const known = townNamed(name, state) ?? townNamed(`${name} city`, state);
  if (known !== null) return known;
  return state !== null && PROPER.test(name) ? { region: state, size: SMALL } : null;
}

/**
 * The surrogate of a town: a real one of like size in the same state, or abroad in the same country. The state is the one
 * beside it somewhere in `text`, else the one where the largest city of the name is; a town that nobody knows counts as
 * small. Null where `name` is no town, or nothing tells where it is. Adds an entry.
 */
export function surrogateTown(name: string, text: string, ledger: Ledger): string | null {
  if (/\p{N}/u.test(name) || !/\p{L}{2}/u.test(name) || NO_TOWN.test(name)) return null;
  const place = whereabouts(name, text);
  if (place === null || (isStateNamed(name) && place.size === SMALL)) return null;
  const groups = standInsFor(NEIGHBOURS[place.region] ?? place.region, place.size);
  return replaced(
    name,
    groups.map((group) => group.map((town) => town.name)),
    ledger,
  );
}

/** The surrogate of a county: another one of the state that stands beside it, else an invented one. Null for no county. */
export function surrogateCounty(value: string, text: string, ledger: Ledger): string | null {
  const kind = COUNTY.exec(value)?.[0] ?? '';
  const name = value.slice(0, value.length - kind.length);
  if (kind === '' || !COUNTY_NAME.test(name)) return null;
  const state = stateBeside(value, text);
  return replaced(name, state === null ? [] : [countiesOf(state)], ledger) + kind;
}
