import type { Candidate } from '../candidate.ts';
import { isKeptPlace } from '../data/kept-places.ts';
import type { Document } from '../document.ts';
import { tokensOf } from '../names/tokens.ts';
import { nameOf } from '../names/found.ts';
import type { Recogniser } from '../recogniser.ts';
import { tag, type Tagged } from '../tagger/tag.ts';

/** A word of less is never taken. */
const LEAST = Number(process.env['T_LEAST'] ?? 0.3);
/** What is taken in a text that nothing else says is about somebody. */
const ALONE = Number(process.env['T_ALONE'] ?? 0.6);
/** Of score for probability: what is lifted beside a person begins at LEAST. */
const SLOPE = 0.12 / (ALONE - LEAST);
const ACCEPTED = 0.5;

const scoreOf = ({ probability }: Tagged): number => Math.min(0.74, ACCEPTED + (probability - ALONE) * SLOPE);

/** An address has its numbers on both sides of what the tagger reads, which is words. */
const NUMBER_BEFORE = /(?:\b\d{1,6}[a-z]?(?: 1\/2)?,? |\b(?:[NSEW]\.? ))$/i;
const NUMBER_AFTER = /^(?:\.?,? (?:#|no?\.? ?)?\d{1,5}[a-z]?\b|\/\d+)(?:(?:, ?| )(?:apt|suite|ste|unit|no|fl|piso|depto|int)\.? ?#?\w{1,5}\b)?/i;

function addressOf({ text }: Document, tagged: Tagged): Pick<Candidate, 'start' | 'end'> {
  const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, tagged.start - 12), tagged.start));
  const after = NUMBER_AFTER.exec(text.slice(tagged.end, tagged.end + 24));
  return { start: tagged.start - (before?.[0].length ?? 0), end: tagged.end + (after?.[0].length ?? 0) };
}

function candidateOf(document: Document, tagged: Tagged): Candidate[] {
  const { kind, from, to, start, end } = tagged;
  const score = scoreOf(tagged);
  const rule = `tagged/${kind.toLowerCase()}`;
  if (kind === 'NAME') return [nameOf(document, tokensOf(document), from, to, score, rule)];
  if (isKeptPlace(document.lower.slice(start, end))) return [];
  return [{ ...(kind === 'ADDRESS' ? addressOf(document, tagged) : { start, end }), type: kind, score, rule }];
}

/** Names, places and addresses as the trained model reads them. */
export const tagged: Recogniser = {
  name: 'tagged',
  find: (document) => tag(document, LEAST).flatMap((one) => candidateOf(document, one)),
};
