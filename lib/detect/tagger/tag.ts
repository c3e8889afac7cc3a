import type { Range } from '../../core/span.ts';
import type { Document } from '../document.ts';
import { type Token, tokenAt, tokensOf } from '../names/tokens.ts';
import { marginals } from './chain.ts';
import { FEATURES, featuresOf } from './features.ts';
import { beginLabel, KINDS, LABELS, OUTSIDE, withinLabel } from './labels.ts';
import { MODEL } from './model.ts';
import { CASELESS } from './model-caseless.ts';
import { decodeModel, type Model } from './weights.ts';

/** A run of words that the tagger takes for one name or place. */
export interface Tagged extends Range {
  readonly kind: (typeof KINDS)[number];
  /** Indices of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** How sure the tagger is of its surest word, 0 to 1. */
  readonly probability: number;
}

/** What no name or place goes on across: columns, brackets, ends of strings, empty lines. */
const WALL = /[|{}[\]<>^\t;]|",|\n\s*\n/;

/** The end of a sentence, where the word before is no abbreviation. */
const STOP = /^[.!?]\s/;
const LONGEST_ABBREVIATION = 3;

/** Whether something stands between two words that no name or place goes on across. */
function isWalled(document: Document, before: Token | undefined, after: Token | undefined): boolean {
  const between = document.text.slice(before?.end, after?.start);
  return WALL.test(between) || (STOP.test(between) && (before?.text.length ?? 0) > LONGEST_ABBREVIATION);
}

/** What is sure of one word goes on only over words that are likely too, however little is taken alone. */
const PEAK = 0.6;
const GOES_ON = 0.3;

/** Words that are looked at together; a longer text is read in pieces. */
const PIECE = 2_000;

const loaded: { cased?: Model; caseless?: Model } = {};

function modelFor(caseless: boolean): Model {
  if (caseless) return (loaded.caseless ??= decodeModel(CASELESS));
  return (loaded.cased ??= decodeModel(MODEL));
}

/** The text that the tagger reads: without case where that says nothing. Same offsets as the document. */
export const taggedText = (document: Document): Document => document.uncased ?? document;

/** Exponentials of the scores of words `from` to `to`, the greatest of each word 1. */
function factorsOf(slots: Int32Array, from: number, to: number, { index, rows, unit }: Model): Float64Array {
  const factors = new Float64Array((to - from) * LABELS);
  const sums = new Int32Array(LABELS);
  const found = new Int32Array(FEATURES);
  for (let at = from; at < to; at += 1) {
    // Looked up together and added without asking whether there is a row (the first is empty): memory is what takes time.
    for (let feature = 0; feature < FEATURES; feature += 1)
      found[feature] = (index[slots[at * FEATURES + feature] ?? 0] ?? 0) * LABELS;
    sums.fill(0);
    for (const row of found)
      for (let label = 0; label < LABELS; label += 1) sums[label] = (sums[label] ?? 0) + (rows[row + label] ?? 0);
    let most = sums[0] ?? 0;
    for (const sum of sums) if (sum > most) most = sum;
    for (let label = 0; label < LABELS; label += 1)
      factors[(at - from) * LABELS + label] = Math.exp(((sums[label] ?? 0) - most) * unit);
  }
  return factors;
}

function compute(document: Document, model: Model): Float64Array {
  const { length } = tokensOf(document);
  const slots = featuresOf(document);
  const all = new Float64Array(length * LABELS);
  for (let from = 0; from < length; from += PIECE) {
    const to = Math.min(length, from + PIECE);
    const factors = factorsOf(slots, from, to, model);
    marginals(factors, new Float64Array(factors.length), to - from, model.steps);
    all.set(factors, from * LABELS);
  }
  return all;
}

const cache = new WeakMap<Document, Float64Array>();

/** Probability of each label for each word of a document, `LABELS` a word; read once however often it is asked for. */
function probabilitiesOf(document: Document): Float64Array {
  const text = taggedText(document);
  const known = cache.get(text);
  if (known) return known;
  const all = compute(text, modelFor(document.uncased !== undefined));
  cache.set(text, all);
  return all;
}

/** The likeliest kind of the words from `from` to `to`. */
function kindOf(all: Float64Array, from: number, to: number): number {
  const sums = KINDS.map((_, kind) => {
    let sum = 0;
    for (let at = from; at < to; at += 1)
      sum += (all[at * LABELS + beginLabel(kind)] ?? 0) + (all[at * LABELS + withinLabel(kind)] ?? 0);
    return sum;
  });
  return sums.indexOf(Math.max(...sums));
}

/** Whether a word begins something rather than going on with what stands before. */
function begins(all: Float64Array, at: number): boolean {
  let difference = 0;
  for (let kind = 0; kind < KINDS.length; kind += 1)
    difference += (all[at * LABELS + beginLabel(kind)] ?? 0) - (all[at * LABELS + withinLabel(kind)] ?? 0);
  return difference > 0;
}

/**
 * Finds names and places with the trained model.
 * @param least probability of a word that is taken.
 * @returns runs in order, none overlapping; offsets of the document's text.
 */
export function tag(document: Document, least: number): Tagged[] {
  const tokens = tokensOf(taggedText(document));
  const all = probabilitiesOf(document);
  const sure = (at: number): number => 1 - (all[at * LABELS + OUTSIDE] ?? 1);
  const apart = (at: number): boolean => begins(all, at) || isWalled(document, tokens[at - 1], tokens[at]);
  const found: Tagged[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (sure(from) < least) continue;
    let to = from + 1;
    let probability = sure(from);
    while (to < tokens.length && sure(to) >= (probability >= PEAK ? Math.max(GOES_ON, least) : least) && !apart(to)) {
      probability = Math.max(probability, sure(to));
      to += 1;
    }
    if (probability >= PEAK) while (sure(from) < GOES_ON) from += 1;
    const kind = KINDS[kindOf(all, from, to)];
    if (kind)
      found.push({ kind, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, probability });
    // What a sure run trails off in is no run of its own: "mercy hospital and lives".
    if (probability >= PEAK)
      while (to < tokens.length && sure(to) >= least && sure(to) < GOES_ON && !apart(to)) to += 1;
    from = to - 1;
  }
  return found;
}

/** How sure the tagger is of each word of `taggedText(document)` that it belongs to something identifying, 0 to 1. */
export function wordLikelihoods(document: Document): Float64Array {
  const all = probabilitiesOf(document);
  return Float64Array.from({ length: all.length / LABELS }, (_, at) => 1 - (all[at * LABELS + OUTSIDE] ?? 1));
}

/** How sure the tagger is that something identifying stands in a range: the probability of its surest word. */
export function likelihood(document: Document, { start, end }: Range): number {
  const tokens = tokensOf(taggedText(document));
  const all = probabilitiesOf(document);
  let most = 0;
  for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at += 1)
    most = Math.max(most, 1 - (all[at * LABELS + OUTSIDE] ?? 1));
  return most;
}
