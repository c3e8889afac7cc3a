import type { Replacement } from '../core/mapping.ts';
import type { Span } from '../core/span.ts';
import { chooseAgeShift, oldAges } from './dates/ages.ts';
import { Ledger, type WordTeller } from './ledger.ts';
import type { DateFrame } from './dates/dates.ts';
import { genderTeller } from './names/gender-context.ts';
import { mintSurrogate, type Setting } from './mint.ts';
import { chooseFrame, showsBirth } from './dates/offset.ts';
import { merged, type Piece, toPieces, widened } from './pieces.ts';
import { splitName } from './names/parts.ts';
import { People } from './names/people.ts';
import { isPooled } from './names/pools.ts';
import { createRestorer } from './restore/restore.ts';
import type { SurrogateState } from './state.ts';
import { tokenise } from './tokens.ts';
import { type Place, unrestored } from './verify.ts';

/** A text with surrogates, and what leads back from it. */
export interface Applied {
  readonly text: string;
  readonly state: SurrogateState;
  readonly replacements: Replacement[];
}

interface Draft extends Applied {
  readonly places: readonly Place[];
}

const BEFORE = 24;

function frameFor(text: string, pieces: readonly Piece[], state: SurrogateState, ledger: Ledger): DateFrame | null {
  const { today } = state;
  if (state.dateOffset !== null && state.referenceYear !== null) {
    return { offset: state.dateOffset, referenceYear: state.referenceYear, today };
  }
  return pieces.some((piece) => piece.type === 'DATE') ? chooseFrame(text, today, ledger.random()) : null;
}

function ageShiftFor(values: readonly string[], dates: readonly string[], today: string, ledger: Ledger): number {
  const ages = oldAges(values);
  if (ages.length === 0) return 1;
  return chooseAgeShift(values, showsBirth(dates, ages, today), ledger);
}

/** Full names first: they tell which word is the surname when it stands alone elsewhere. */
function inMintingOrder(text: string, pieces: readonly Piece[]): Piece[] {
  const words = (piece: Piece) => text.slice(piece.start, piece.end).split(/[\s,]+/).length;
  return pieces.toSorted((a, b) => words(b) - words(a) || a.start - b.start);
}

function beforeOf(text: string, piece: Piece): string {
  return text.slice(Math.max(0, piece.start - BEFORE), piece.start);
}

function peopleOf(text: string, names: readonly Piece[], state: SurrogateState, ledger: Ledger): People {
  const people = new People(state.entries, state.clinicians ?? [], ledger);
  for (const piece of names) {
    const before = beforeOf(text, piece);
    people.hear(splitName(text.slice(piece.start, piece.end), before, ledger), before);
  }
  return people;
}

/** Words of a text that a surrogate name could be, lower case: listed names, and what is no word of a language. */
function namesakesIn(text: string, isWord?: WordTeller): string[] {
  const keys = new Set(tokenise(text).map((token) => token.key));
  return [...keys].filter((key) => isPooled(key) || (isWord?.(key) === false && /^\p{L}{3,}$/u.test(key)));
}

function write(text: string, pieces: readonly Piece[], state: SurrogateState, isWord?: WordTeller): Draft {
  const valueOf = (piece: Piece) => text.slice(piece.start, piece.end);
  const ofType = (type: Piece['type']) => pieces.filter((piece) => piece.type === type);
  const ledger = new Ledger(state, text, pieces.map(valueOf), isWord);
  const people = peopleOf(text, ofType('NAME'), state, ledger);
  const frame = frameFor(text, pieces, state, ledger);
  const unused: DateFrame = { offset: -28, referenceYear: 2000, today: state.today };
  const setting: Setting = {
    frame: frame ?? unused,
    genderOf: genderTeller(text, ofType('NAME')),
    people,
    ageShift: ageShiftFor(ofType('AGE').map(valueOf), ofType('DATE').map(valueOf), state.today, ledger),
  };
  for (const piece of inMintingOrder(text, pieces)) {
    const { type } = piece;
    const original = valueOf(piece);
    if (ledger.known(type, original) !== null) continue;
    const before = beforeOf(text, piece);
    const surrogate = mintSurrogate({ type, original, before }, setting, ledger);
    ledger.add({ type, original, surrogate });
  }
  const replacements: Replacement[] = [];
  const places: Place[] = [];
  let written = '';
  let end = 0;
  for (const piece of pieces) {
    const original = valueOf(piece);
    const surrogate = ledger.known(piece.type, original) ?? original;
    written += text.slice(end, piece.start);
    places.push({ piece, start: written.length, end: written.length + surrogate.length });
    written += surrogate;
    end = piece.end;
    replacements.push({ ...piece, original, surrogate });
  }
  return {
    text: written + text.slice(end),
    state: {
      ...state,
      streams: ledger.streams,
      dateOffset: frame?.offset ?? null,
      referenceYear: frame?.referenceYear ?? null,
      entries: ledger.entries,
      ...(people.clinicians.length > 0 && { clinicians: people.clinicians }),
      seen: [...new Set([...state.seen, ...namesakesIn(text, isWord)])],
    },
    replacements,
    places,
  };
}

/**
 * Puts surrogates in the places of `spans` (offsets into `text`). A value that has a surrogate in this conversation
 * keeps it; new ones are added to the state that is returned, `state` itself is never changed. A span that begins or
 * ends within a word is taken to the whole word, and whatever restoring would not give back exactly is replaced in a
 * wider piece, so that restoring the result with the new entries always gives `text`. `isWord` tells lower-case words that mean
 * something by themselves: no part of a surrogate name is one.
 */
export function applySurrogates(
  text: string,
  spans: readonly Span[],
  state: SurrogateState,
  isWord?: WordTeller,
): Applied {
  let pieces = toPieces(text, spans);
  const present = createRestorer(state.entries).find(text);
  for (let reach = 0; reach <= 4 * text.length + 4; reach = reach * 2 + 1) {
    const draft = write(text, pieces, state, isWord);
    const restorations = createRestorer(draft.state.entries).find(draft.text);
    const wrong = unrestored(text, draft.text, draft.places, restorations, present);
    if (wrong.length === 0) return { text: draft.text, state: draft.state, replacements: draft.replacements };
    const wider = wrong.map((piece) => widened(text, piece, reach));
    // A piece that has grown to the whole text is taken for a user name: these are restored wherever they stand.
    pieces = merged([...pieces, ...wider]).map((piece) =>
      reach > text.length ? { ...piece, type: 'USERNAME' as const } : piece,
    );
  }
  throw new Error('This text could not be replaced so that it can be restored exactly. Nothing was replaced.');
}
