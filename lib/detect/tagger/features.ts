import { CLINICAL } from '../data/flags.ts';
import type { Document } from '../document.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import { EDGE, type Gap, readGap } from './gap.ts';
import { mix, slotOf } from './hash.ts';
import { CREDENTIAL, readWord, RELATION, TITLE, type Word } from './word.ts';

/** Features of one word. */
export const FEATURES = 48;

const NOTHING: Word = {
  hash: 7,
  prefix2: 7,
  prefix3: 7,
  suffix2: 7,
  suffix3: 7,
  suffix4: 7,
  form: 2047,
  shape: 4,
  flags: 256,
  cue: 1024,
};

/** What is known of a document before its words are looked at one by one. */
interface Reading {
  readonly words: readonly Word[];
  /** Before each word, and one more after the last. */
  readonly gaps: readonly Gap[];
  /** By word: what stands beside it anywhere in the document. */
  readonly beside: ReadonlyMap<number, number>;
  /** 0 mixed case, 1 hardly any capital, 2 hardly any lower case. */
  readonly casing: number;
  /** Share of words of medicine, in tenths. */
  readonly clinical: number;
}

/** Words on either side that count as near. */
const NEAR = 5;
const SEEN_LOWER = 1;
const SEEN_UPPER = 2;
const AFTER_TITLE = 4;
const AFTER_RELATION = 8;
const BEFORE_CREDENTIAL = 16;
const MID_CAPITAL = 32;

function casingOf(words: readonly Word[]): number {
  let lower = 0;
  let upper = 0;
  for (const word of words) {
    if (word.shape === 0) lower += 1;
    else if (word.shape === 2) upper += 1;
  }
  if (lower > words.length * 0.97) return 1;
  return upper > words.length * 0.7 ? 2 : 0;
}

function clinicalOf(words: readonly Word[]): number {
  const clinical = words.filter((word) => (word.flags & CLINICAL) !== 0).length;
  return Math.min(6, Math.floor((clinical / Math.max(8, words.length)) * 10));
}

function besideOf(words: readonly Word[], gaps: readonly Gap[]): Map<number, number> {
  const beside = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    let mask = word.shape === 0 ? SEEN_LOWER : SEEN_UPPER;
    const before = words[at - 1];
    const kind = gaps[at]?.kind ?? 12;
    if (before && kind <= 3) {
      if ((before.cue & TITLE) !== 0) mask |= AFTER_TITLE;
      if ((before.cue & RELATION) !== 0) mask |= AFTER_RELATION;
    }
    if (word.shape === 1 && kind === 0 && before?.shape === 0) mask |= MID_CAPITAL;
    const after = words[at + 1];
    if (after && (after.cue & CREDENTIAL) !== 0 && after.shape === 2 && gaps[at + 1]?.kind === 3)
      mask |= BEFORE_CREDENTIAL;
    beside.set(word.hash, (beside.get(word.hash) ?? 0) | mask);
  }
  return beside;
}

function read(document: Document, tokens: readonly Token[]): Reading {
  const known = new Map<string, Word>();
  const words = tokens.map((token) => {
    const before = known.get(token.text);
    if (before) return before;
    const word = readWord(token);
    known.set(token.text, word);
    return word;
  });
  const gaps = tokens.map((token, at) => readGap(document.text, tokens[at - 1]?.end ?? 0, token.start));
  if (gaps.length > 0) gaps[0] = EDGE;
  gaps.push(EDGE);
  return { words, gaps, beside: besideOf(words, gaps), casing: casingOf(words), clinical: clinicalOf(words) };
}

/** The nearest words before that say something about a name, as one number. */
function cuesBefore(words: readonly Word[], gaps: readonly Gap[], at: number): number {
  for (let back = 1; back <= 5; back += 1) {
    const word = words[at - back];
    if (!word || gaps[at - back + 1]?.line) return 0;
    if ((word.cue & 31) !== 0) return ((word.cue & 31) << 3) + back;
  }
  return 0;
}

/** How many words of medicine stand around. */
function clinicalNear(words: readonly Word[], at: number): number {
  let count = 0;
  for (let near = at - NEAR; near <= at + NEAR; near += 1)
    if (near !== at && ((words[near]?.flags ?? 0) & CLINICAL) !== 0) count += 1;
  return Math.min(count, 5);
}

/** The first words of the line, and how far into it a word stands. */
interface Line {
  first: Word;
  length: number;
}

function write(slots: Int32Array, from: number, reading: Reading, at: number, line: Line): void {
  const { words, gaps, casing } = reading;
  const w0 = words[at] ?? NOTHING;
  const w1 = words[at + 1] ?? NOTHING;
  const w2 = words[at + 2] ?? NOTHING;
  const v1 = words[at - 1] ?? NOTHING;
  const v2 = words[at - 2] ?? NOTHING;
  const before = gaps[at] ?? EDGE;
  const after = gaps[at + 1] ?? EDGE;
  const far = gaps[at - 1] ?? EDGE;
  const beside = reading.beside.get(w0.hash) ?? 0;
  const around = before.kind * 16 + after.kind;
  const shapes = (v1.shape * 8 + w0.shape) * 8 + w1.shape;
  const kind = w0.flags * 8 + w0.shape;
  const values = [
    0,
    w0.hash,
    mix(w0.hash, w0.shape),
    w0.prefix2,
    w0.prefix3,
    w0.suffix2,
    w0.suffix3,
    w0.suffix4,
    mix(w0.form, casing),
    mix(kind, casing),
    mix(w0.flags, w0.form),
    mix(v1.flags * 8 + v1.shape, kind),
    mix(w1.flags * 8 + w1.shape, kind),
    mix(mix(v1.flags, w0.flags), w1.flags),
    mix(shapes, around),
    mix(shapes, casing),
    mix(v1.hash, before.kind),
    mix(w1.hash, after.kind),
    mix(v1.hash, w0.shape),
    mix(w1.hash, w0.shape),
    mix(v1.hash, mix(kind, before.kind)),
    mix(w1.hash, mix(kind, after.kind)),
    mix(v2.hash, w0.shape),
    mix(w2.hash, w0.shape),
    mix(v2.hash, mix(v1.hash, w0.shape)),
    mix(w1.hash, mix(w2.hash, w0.shape)),
    mix(v1.hash, w0.hash),
    mix(w0.hash, w1.hash),
    mix(around, w0.shape),
    mix(around, kind),
    mix(before.hash, kind),
    mix(after.hash, kind),
    mix(v1.cue, mix(before.kind, kind)),
    mix(w1.cue, mix(after.kind, kind)),
    mix(v2.cue, mix(v1.flags * 8 + v1.shape, kind)),
    mix(w2.cue, mix(w1.flags * 8 + w1.shape, kind)),
    mix(w0.cue, shapes),
    mix(mix(v1.cue, w0.cue), w1.cue),
    mix(cuesBefore(words, gaps, at), kind),
    mix(line.first.hash, mix(Math.min(line.length, 3), w0.shape)),
    mix(line.first.cue, mix(Math.min(line.length, 4), kind)),
    mix(beside, kind),
    mix(beside, w0.form),
    mix(v2.flags, mix(v1.flags, w0.flags)),
    mix(w1.flags, mix(w2.flags, w0.flags)),
    mix(v2.shape * 64 + far.kind, mix(around, shapes)),
    mix(reading.clinical, kind),
    mix(clinicalNear(words, at), kind),
  ];
  for (let template = 0; template < FEATURES; template += 1)
    slots[from + template] = slotOf(template, values[template] ?? 0);
}

/**
 * The features of a document's words (`tokensOf`), the same in training and use.
 * @returns slots of the model, `FEATURES` for each word in order.
 */
export function featuresOf(document: Document): Int32Array {
  const tokens = tokensOf(document);
  const reading = read(document, tokens);
  const slots = new Int32Array(tokens.length * FEATURES);
  const line: Line = { first: NOTHING, length: 0 };
  for (let at = 0; at < tokens.length; at += 1) {
    if (reading.gaps[at]?.line) {
      line.first = NOTHING;
      line.length = 0;
    }
    write(slots, at * FEATURES, reading, at, line);
    if (line.length === 0) line.first = reading.words[at] ?? NOTHING;
    line.length += 1;
  }
  return slots;
}
