import type { Ledger } from '../ledger.ts';
import { scramble } from '../numbers/shape.ts';
import { acronymOf } from './acronyms.ts';
import { acronym, otherWords, ownWords, unusedPlace } from './place-words.ts';

const CAPITALS = /^\p{Lu}{2,6}$/u;
/** What the capitals of a facility end in that says what it is: General Hospital, Regional Medical Center ... */
const KIND_CAPITALS = /(?<=^\p{Lu}+)(?:[GRCUVM]?H|[GRU]?MC|HS|HC)$/u;

const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;

const kindOf = (capitals: string): string => KIND_CAPITALS.exec(capitals)?.[0] ?? '';

/**
 * The surrogate of a facility: an invented one of the same kind, called by the same words and capitals in all its forms
 * ("Mercy General Hospital", "Mercy", "MGH"), whichever came first. Adds entries for its parts.
 */
export function surrogateFacility(original: string, ledger: Ledger): string {
  const both = withCapitals(original, ledger);
  if (both !== null) return both;
  const isShort = CAPITALS.test(original) && !ledger.hasWord('place', original);
  return isShort ? capitalsFor(original, ledger) : longName(original, ledger);
}

function longName(original: string, ledger: Ledger): string {
  const initials = wantedInitials(original, ledger);
  return unusedPlace(ledger, (random) =>
    otherWords('FACILITY', original, ledger, random, { initialFor: (word) => initials.get(word) ?? null }),
  );
}

/** "Mercy General Hospital (MGH)"; null for another form. */
function withCapitals(original: string, ledger: Ledger): string | null {
  const [, long = '', gap = '', capitals = ''] = /^(.+\S)(\s\()(\p{Lu}{2,6})\)$/u.exec(original) ?? [];
  if (capitals === '' || acronymOf(long) !== capitals) return null;
  const name = ledger.known('FACILITY', long) ?? longName(long, ledger);
  ledger.add({ type: 'FACILITY', original: long, surrogate: name, part: true });
  const known = ledger.known('FACILITY', capitals);
  const short = known ?? acronymOf(name);
  if (short === null || (known === null && !ledger.isFree(short))) return null;
  ledger.add({ type: 'FACILITY', original: capitals, surrogate: short, part: true });
  return `${name}${gap}${short})`;
}

/** The capitals of the facility's surrogate where its name is known, else such as a name can be made for. */
function capitalsFor(original: string, ledger: Ledger): string {
  const known = ledger.known('FACILITY', original);
  if (known !== null) return known;
  const long = ledger.entries.find((entry) => entry.type === 'FACILITY' && acronymOf(entry.original) === original);
  const short = long === undefined ? null : acronymOf(long.surrogate);
  if (short !== null && ledger.isFree(short)) return short;
  const kind = kindOf(original);
  const own = original.slice(0, original.length - kind.length);
  const first = own.length === 1 ? initialOfOnly(own, ledger) : null;
  if (first !== null && ledger.isFree(first + kind)) return first + kind;
  const random = ledger.random();
  return ledger.firstFree((attempt) => {
    // One letter and a kind ("WGH") says nothing else; more letters alone could.
    const letters =
      own.length === 1
        ? scramble(own + 'X'.repeat(Math.floor(attempt / 50)), random)
        : acronym(own.length)(random, attempt).toUpperCase();
    return letters.charAt(0) === original.charAt(0) ? '' : letters + kind;
  });
}

/** The first letter of the stand-in of the one facility that is known by a single word with this initial. */
function initialOfOnly(letter: string, ledger: Ledger): string | null {
  const initials = new Set<string>();
  for (const { type, original, surrogate } of ledger.entries) {
    if (type === 'FACILITY' && ONE_WORD.test(original) && original.startsWith(letter)) {
      initials.add(surrogate.charAt(0));
    }
  }
  const [only] = initials;
  return only !== undefined && initials.size === 1 ? only : null;
}

/** For the own words of a name whose capitals have a surrogate already: the letters that these ask for. */
function wantedInitials(original: string, ledger: Ledger): Map<string, string> {
  const capitals = acronymOf(original) ?? (ONE_WORD.test(original) ? original.charAt(0) : null);
  const short = capitals === null ? null : shortBeginningWith(capitals, ledger);
  const wanted = new Map<string, string>();
  if (short === null) return wanted;
  const words = (original.match(/[\p{L}\p{M}'’]+/gu) ?? []).filter((word) =>
    /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(word),
  );
  const own = new Set(ownWords('FACILITY', original));
  words.forEach((word, index) => {
    if (own.has(word)) wanted.set(word, short.charAt(index).toLowerCase());
  });
  return wanted;
}

/**
 * The surrogate of the facility that is known by these capitals ("MGH"), or by these and such as say what it is ("M" of
 * "Mercy", "MG" of "Mercy General"); null where none is, or more.
 */
function shortBeginningWith(capitals: string, ledger: Ledger): string | null {
  const whole = ledger.known('FACILITY', capitals);
  if (whole !== null) return whole.length === capitals.length ? whole : null;
  const shorts = ledger.entries.filter(
    ({ type, original, part }) =>
      type === 'FACILITY' &&
      part !== true &&
      CAPITALS.test(original) &&
      original.startsWith(capitals) &&
      original.length - kindOf(original).length === 1,
  );
  return shorts.length === 1 ? (shorts[0]?.surrogate ?? null) : null;
}
