import type { MappingEntry } from '../../core/mapping.ts';
import type { Ledger } from '../ledger.ts';
import { overflow, scramble } from '../numbers/shape.ts';
import type { Random } from '../random.ts';
import { RESTRICTED } from './data/restricted.ts';
import { standInsFor, type Town, townsStandingIn, zipArea } from './gazetteer.ts';

const ZIP = /^(\d{5})(-?\d{4})?$/;
/** Postal codes of other countries have five digits, too. */
const ABROAD_BEFORE = /(?:c\.?\s?p\.?|c[óo]digo postal|plz|cap|\b[A-Z]{1,2}-)[\s:.]*$/iu;
const ABROAD_AFTER = /^[ \t]+\p{Lu}\p{L}{2}/u;
/** "MN 55803": behind a state's letters the next word begins something else. */
const STATE_BEFORE = /(?<!\p{L})\p{Lu}{2}\.?[ \t]+$/u;
/** ZIP codes of Puerto Rico, the Virgin Islands and Guam, of whose towns nothing is known here. */
const TERRITORIES = /^(?:00[6-9]|969)/;
const NO_TOWNS = { state: '', size: 0 };
/** How far in front of a ZIP code its city stands, in characters. */
const REACH = 60;

/** The stand-in of the town that stands nearest in front of a ZIP code, in the state of that code. */
function townBefore(before: string, state: string, ledger: Ledger): Town | null {
  let nearest: { readonly end: number; readonly towns: readonly Town[] } | null = null;
  for (const { type, original, surrogate, part } of ledger.entries) {
    if (type !== 'LOCATION' || part !== true) continue;
    const at = before.lastIndexOf(original);
    if (at < 0 || at + original.length <= (nearest?.end ?? 0)) continue;
    const towns = townsStandingIn(surrogate);
    if (towns.length > 0) nearest = { end: at + original.length, towns };
  }
  return nearest?.towns.find(({ region }) => region === state) ?? nearest?.towns[0] ?? null;
}

/** ZIP codes to choose from: those of the town, then of towns like it, then others of its area, at last of `own3`'s. */
function proposals(
  town: Town | null,
  { state, size }: { readonly state: string; readonly size: number },
  own3: string,
) {
  const others = standInsFor(town?.region ?? state, town?.size ?? size).map((group) =>
    group.flatMap(({ zips }) => zips),
  );
  return (random: Random, attempt: number): string => {
    const own = town?.zips ?? [];
    const [near = [], ...rest] = others;
    const far = rest.flat();
    if (attempt < 4 * own.length) return random.pick(own);
    if (attempt < 60 && near.length > 0) return random.pick(near);
    const any = [...own, ...near, ...far];
    if (attempt < 200 && far.length > 0) return random.pick(far);
    const area = attempt > 400 ? '' : any.length === 0 ? own3 : random.pick(any).slice(0, 3);
    return area + scramble('0'.repeat(5 - area.length), random) + overflow(attempt / 100, random);
  };
}

/** Whether the five digits may be told, and stand for no other five. */
function isOpen(zip: string, five: string, kin: MappingEntry | undefined, ledger: Ledger): boolean {
  if (kin !== undefined) return true;
  if (zip === five || RESTRICTED.has(zip.slice(0, 3))) return false;
  return !ledger.entries.some(({ type, surrogate }) => type === 'ZIP' && surrogate.startsWith(zip));
}

/**
 * The surrogate of a ZIP code: one of the stand-in of the city in front of it, without a city one of a city like those of its
 * first three digits in the same state; none of the areas that must not be told (45 CFR 164.514(b)(2)(i)(B)). A ZIP+4 keeps
 * its form. Null for what is no ZIP code of a state. `before` and `after` are the text around it.
 */
export function surrogateZip(
  original: string,
  around: { before: string; after: string },
  ledger: Ledger,
): string | null {
  const [, five, four = ''] = ZIP.exec(original) ?? [];
  if (five === undefined) return null;
  const own3 = five.slice(0, 3);
  const area = zipArea(five) ?? (TERRITORIES.test(five) ? NO_TOWNS : null);
  const { before, after } = around;
  const behindState = STATE_BEFORE.test(before);
  const isAbroad = four === '' && (ABROAD_BEFORE.test(before) || (!behindState && ABROAD_AFTER.test(after)));
  if (area === null || (isAbroad && !RESTRICTED.has(five.slice(0, 3)))) return null;
  const kin = ledger.entries.find(({ type, original: other }) => type === 'ZIP' && other.slice(0, 5) === five);
  const propose = kin
    ? () => kin.surrogate.slice(0, 5)
    : proposals(townBefore(before.slice(-REACH), area.state, ledger), area, RESTRICTED.has(own3) ? '' : own3);
  const random = ledger.random();
  return ledger.firstFree((attempt) => {
    const zip = propose(random, attempt);
    return isOpen(zip, five, kin, ledger) ? zip + scramble(four, random) + overflow(attempt / 50, random) : '';
  });
}
