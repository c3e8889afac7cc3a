import type { Replacement } from '../core/mapping.ts';
import type { Note } from '../core/note.ts';
import { apartFrom } from '../core/ranges.ts';
import type { Span } from '../core/span.ts';
import { chooseAgeShift, isYear, oldAges } from './dates/ages.ts';
import { Ledger, type WordTeller } from './ledger.ts';
import { type DatedText, readDatedText, referenceYearOf, showsBirth } from './dates/dated-text.ts';
import type { DateFrame } from './dates/move.ts';
import { genderTeller } from './names/gender-context.ts';
import { mintSurrogate, type Setting } from './mint.ts';
import { chooseOffset, notesOf } from './dates/offset.ts';
import { merged, type Piece, toPieces, widened } from './pieces.ts';
import { isStandIn } from './places/gazetteer.ts';
import { splitName } from './names/parts.ts';
import { People } from './names/people.ts';
import { isPooled } from './names/pools.ts';
import { anchorsOf } from './restore/anchors.ts';
import { datesIn } from './restore/kept.ts';
import { settingOf, sifted } from './restore/others.ts';
import { createRestorer, type Restoration } from './restore/restore.ts';
import type { SurrogateState } from './state.ts';
import { tokenise } from './tokens.ts';
import { type Place, unrestored } from './verify.ts';

/** A text with surrogates, and what leads back from it. */
export interface Applied {
  readonly text: string;
  readonly state: SurrogateState;
  readonly replacements: Replacement[];
  /** What of the text its moved dates can't keep true. */
  readonly notes: readonly Note[];
}

/** Ranges of numbers that belong to nobody, besides those of standards. */
export type Ranges = Pick<Setting, 'recordBlocks'>;

interface Circumstances extends Partial<Ranges> {
  readonly present?: readonly Restoration[];
  readonly isWord?: WordTeller;
}

interface Writing extends Ranges {
  readonly isWord: WordTeller | undefined;
}

interface Draft extends Applied {
  readonly places: readonly Place[];
}

const BEFORE = 24;

/** The dates that move, and what the text says beside them; null in a text without any. */
function datesOf(text: string, pieces: readonly Piece[], { today, dayFirst }: SurrogateState): DatedText | null {
  const values = pieces
    .filter(({ type }) => type === 'DATE')
    .map(({ start, end }) => ({ start, value: text.slice(start, end) }));
  return values.length === 0 ? null : readDatedText(text, values, today, dayFirst ?? null);
}

function frameFor(dated: DatedText | null, state: SurrogateState, ledger: Ledger): DateFrame | null {
  const { today, dateOffset, referenceYear } = state;
  if (dateOffset !== null && referenceYear !== null) {
    return { offset: dateOffset, referenceYear, today, dayFirst: state.dayFirst === true };
  }
  if (dated === null) return null;
  const offset = chooseOffset(dated, ledger.random());
  return { offset, referenceYear: referenceYearOf(dated), today, dayFirst: dated.dayFirst };
}

function ageShiftFor(
  ages: readonly string[],
  dates: readonly string[],
  dated: DatedText | null,
  ledger: Ledger,
): number {
  const old = oldAges(ages);
  if (old.length === 0 && ![...ages, ...dates].some(isYear)) return 1;
  return chooseAgeShift(ages, dated !== null && showsBirth(dated, old), ledger);
}

/** Full names first: they tell which word is the surname when it stands alone elsewhere. ZIP codes go by their towns. */
function inMintingOrder(text: string, pieces: readonly Piece[]): Piece[] {
  const words = (piece: Piece) =>
    piece.type === 'ZIP' ? 0 : text.slice(piece.start, piece.end).split(/[\s,]+/).length;
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
  return [...keys].filter(
    (key) => isPooled(key) || isStandIn(key) || (isWord?.(key) === false && /^\p{L}{3,}$/u.test(key)),
  );
}

function write(
  text: string,
  pieces: readonly Piece[],
  state: SurrogateState,
  { recordBlocks, isWord }: Writing,
): Draft {
  const valueOf = (piece: Piece) => text.slice(piece.start, piece.end);
  const ofType = (type: Piece['type']) => pieces.filter((piece) => piece.type === type);
  const ledger = new Ledger(state, text, pieces.map(valueOf), isWord);
  const people = peopleOf(text, ofType('NAME'), state, ledger);
  const dated = datesOf(text, pieces, state);
  const frame = frameFor(dated, state, ledger);
  const unused: DateFrame = { offset: -28, referenceYear: 2000, today: state.today, dayFirst: false };
  const setting: Setting = {
    text,
    recordBlocks,
    frame: frame ?? unused,
    genderOf: genderTeller(text, ofType('NAME')),
    people,
    ageShift: ageShiftFor(ofType('AGE').map(valueOf), ofType('DATE').map(valueOf), dated, ledger),
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
      ...(frame?.dayFirst === true ? { dayFirst: true } : {}),
      entries: ledger.entries,
      ...(people.clinicians.length > 0 && { clinicians: people.clinicians }),
      seen: [...new Set([...state.seen, ...namesakesIn(text, isWord)])],
    },
    replacements,
    notes: dated === null || frame === null ? [] : notesOf(dated, frame.offset),
    places,
  };
}

/** Notes which dates left as they are: in a reply these are not the conversation's. */
function withKept(state: SurrogateState, text: string, restorations: readonly Restoration[]): SurrogateState {
  const { dayFirst } = anchorsOf(state.entries);
  const values = apartFrom(datesIn(text, dayFirst), restorations).map(({ start, end }) => text.slice(start, end));
  const known = new Set(state.entries.flatMap(({ kept, surrogate }) => (kept === true ? [surrogate] : [])));
  const fresh = [...new Set(values)].filter((value) => !known.has(value));
  const kept = fresh.map((value) => ({ type: 'DATE', original: value, surrogate: value, kept: true }) as const);
  return kept.length === 0 ? state : { ...state, entries: [...state.entries, ...kept] };
}

/** Notes the surroundings of surrogates that would be doubted in a reply: there they are the conversation's, too. */
function withSettings(state: SurrogateState, text: string, restorations: readonly Restoration[]): SurrogateState {
  const sure = new Set(
    sifted(text, restorations).flatMap(({ start, certainty }) => (certainty === 'uncertain' ? [] : [start])),
  );
  // Two numbers that left as they are, a score or a date: a reply's are the same.
  const short = apartFrom(
    [...text.matchAll(/\b\d{1,2}\/\d{1,2}\b/g)].map(({ 0: value, index }) => ({
      value,
      start: index,
      end: index + value.length,
    })),
    restorations,
  );
  const doubted = restorations.filter(({ start }) => !sure.has(start)).map((found) => settingOf(text, found));
  const known = new Set(state.entries.flatMap(({ surrogate, kept }) => (kept === true ? [surrogate] : [])));
  const fresh = [...new Set([...doubted, ...short.map(({ value }) => value)])].filter((value) => !known.has(value));
  // No date: these would be days that were kept.
  const kept = fresh.map((value) => ({ type: 'OTHER_ID', original: value, surrogate: value, kept: true }) as const);
  return kept.length === 0 ? state : { ...state, entries: [...state.entries, ...kept] };
}

/**
 * Puts surrogates in the places of `spans` (offsets into `text`). A value that has a surrogate in this conversation
 * keeps it; new ones are added to the state that is returned, `state` itself is never changed. A span that begins or
 * ends within a word is taken to the whole word, and whatever restoring would not give back exactly is replaced in a
 * wider piece, so that restoring the result with the new entries always gives `text`. `present` of `circumstances`: the
 * surrogates in `text` that stand there as such, all that it holds unless said otherwise; what else looks like one is a
 * value to be replaced. `isWord` tells lower-case words that mean something by themselves: no part of a surrogate name
 * is one.
 */
export function applySurrogates(
  text: string,
  spans: readonly Span[],
  state: SurrogateState,
  { recordBlocks = [], present = createRestorer(state.entries).find(text), isWord }: Circumstances = {},
): Applied {
  let pieces = toPieces(text, spans);
  for (let reach = 0; reach <= 4 * text.length + 4; reach = reach * 2 + 1) {
    const draft = write(text, pieces, state, { recordBlocks, isWord });
    const restorations = createRestorer(draft.state.entries).find(draft.text);
    const wrong = unrestored(text, draft.text, draft.places, restorations, present);
    if (wrong.length === 0) {
      const { text: safe, state: next, replacements, notes } = draft;
      const noted = withKept(withSettings(next, safe, restorations), safe, restorations);
      return { text: safe, state: noted, replacements, notes };
    }
    const wider = wrong.map((piece) => widened(text, piece, reach));
    // A piece that has grown to the whole text is taken for a user name: these are restored wherever they stand.
    pieces = merged([...pieces, ...wider]).map((piece) =>
      reach > text.length ? { ...piece, type: 'USERNAME' as const } : piece,
    );
  }
  throw new Error('This text could not be replaced so that it can be restored exactly. Nothing was replaced.');
}
