import type { Ledger } from '../ledger.ts';
import { scramble } from '../numbers/shape.ts';
import { acronymOf } from './acronyms.ts';
import { otherWords, ownWords, unusedPlace } from './place-words.ts';

const CAPITALS = /^\p{Lu}{2,6}$/u;
/** What the capitals of a facility end in that says what it is: General Hospital, Regional Medical Center ... */
const KIND_CAPITALS = /(?<=^\p{Lu}+)(?:[GRCUVM]?H|[GRU]?MC|HS|HC)$/u;

/**
 * The surrogate of a facility: an invented one of the same kind, called by the same words and capitals in all its forms
 * ("Mercy General Hospital", "Mercy", "MGH"), whichever came first. Adds entries for its parts.
 */
export function surrogateFacility(original: string, ledger: Ledger): string {
  const both = withCapitals(original, ledger);
  if (both !== null) return both;
  return CAPITALS.test(original) ? capitalsFor(original, ledger) : longName(original, ledger);
}

function longName(original: string, ledger: Ledger): string {
  const initials = wantedInitials(original, ledger);
  return unusedPlace(ledger, (random) =>
    otherWords('FACILITY', original, ledger, random, (word) => initials.get(word) ?? null),
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
  const kind = KIND_CAPITALS.exec(original)?.[0] ?? '';
  const own = original.slice(0, original.length - kind.length);
  const first = nameBeginningWith(own, ledger);
  return unusedPlaceCapitals(original, ledger, (own2) => `${first ?? own2.charAt(0)}${own2.slice(1)}${kind}`, own);
}

/** Capitals that are free: of the same length for a while, then longer. */
function unusedPlaceCapitals(original: string, ledger: Ledger, join: (own: string) => string, own: string): string {
  const random = ledger.random();
  return ledger.firstFree((attempt) => {
    const letters = scramble(own + 'X'.repeat(Math.floor(attempt / 50)), random);
    const capitals = attempt < 50 ? join(letters) : letters + original.slice(own.length);
    return letters.charAt(0) === original.charAt(0) ? '' : capitals;
  });
}

/** The first letter of the stand-in of the one facility that is known by a single word with the same initial. */
function nameBeginningWith(own: string, ledger: Ledger): string | null {
  const initials = new Set<string>();
  for (const { type, original, surrogate } of ledger.entries) {
    if (type === 'FACILITY' && /^\p{Lu}\p{Ll}+$/u.test(original) && original.charAt(0) === own.charAt(0)) {
      initials.add(surrogate.charAt(0));
    }
  }
  const [only] = initials;
  return only !== undefined && initials.size === 1 && own.length === 1 ? only : null;
}

/** For the own words of a name whose capitals have a surrogate already: the letters that these ask for. */
function wantedInitials(original: string, ledger: Ledger): Map<string, string> {
  const capitals = acronymOf(original);
  const short = capitals === null ? null : ledger.known('FACILITY', capitals);
  const wanted = new Map<string, string>();
  if (capitals === null || short === null || short.length !== capitals.length) return wanted;
  const words = (original.match(/[\p{L}\p{M}'’]+/gu) ?? []).filter((word) =>
    /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(word),
  );
  const own = new Set(ownWords('FACILITY', original));
  words.forEach((word, index) => {
    if (own.has(word)) wanted.set(word, short.charAt(index).toLowerCase());
  });
  return wanted;
}
