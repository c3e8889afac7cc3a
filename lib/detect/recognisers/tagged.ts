import type { Candidate } from '../candidate.ts';
import { CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, LAST_NAME } from '../data/flags.ts';
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
const NUMBER_BEFORE = /(?<![\d-])\d{1,6}[a-z]?(?: \d{1,5})?(?: 1\/2)?,? (?:[NSEW]\.? )?$/i;
const NUMBER_AFTER = /^(?:\.?,? (?:#|no?\.? ?)?\d{1,5}[a-z]?\b(?![-/]\d)\.?)?(?:,? ?\n? {0,4}(?:apt|suite|ste|unit|no|fl|piso|depto|int)\.? ?#?[a-z]?\d{1,5}[a-z]?\b)?/i;

function addressOf({ text }: Document, tagged: Tagged): Pick<Candidate, 'start' | 'end'> {
  const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, tagged.start - 16), tagged.start));
  const after = NUMBER_AFTER.exec(text.slice(tagged.end, tagged.end + 32));
  return { start: tagged.start - (before?.[0].length ?? 0), end: tagged.end + (after?.[0].length ?? 0) };
}

const WORDS = EVERYDAY | ENGLISH;
const NAMES = FIRST_NAME | LAST_NAME;

/** One word that looks like a name to the tagger and is an abbreviation or a word in lower case. */
function isNoName(document: Document, { from, to, probability }: Tagged): boolean {
  const token = tokensOf(document)[from];
  if (!token || to - from > 1 || (token.flags & NAMES) !== 0) return false;
  if (token.shape === 'lower') return (token.flags & WORDS) !== 0 || token.text.length < 3;
  if ((token.flags & CLINICAL) !== 0) return probability < 0.9;
  return token.shape === 'upper' && token.text.length < 6 && isMixed(document, token.start);
}

/** Whether the line around has words in lower case. */
function isMixed({ text }: Document, at: number): boolean {
  return /\p{Ll}{3}/u.test(text.slice(Math.max(0, at - 60), at + 60));
}

function candidateOf(document: Document, tagged: Tagged): Candidate[] {
  const { kind, from, to, start, end } = tagged;
  const score = scoreOf(tagged);
  if (isKeptPlace(document.lower.slice(start, end))) return [];
  if (kind === 'NAME' && isNoName(document, tagged)) return [];
  const rule = `tagged/${kind.toLowerCase()}`;
  if (kind === 'NAME') return [nameOf(document, tokensOf(document), from, to, score, rule)];
  return [{ ...(kind === 'ADDRESS' ? addressOf(document, tagged) : { start, end }), type: kind, score, rule }];
}

/** Names, places and addresses as the trained model reads them. */
export const tagged: Recogniser = {
  name: 'tagged',
  find: (document) => tag(document, LEAST).flatMap((one) => candidateOf(document, one)),
};
