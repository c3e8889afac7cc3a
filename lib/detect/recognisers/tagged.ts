import type { Candidate } from '../candidate.ts';
import { CITY, CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, LAST_NAME } from '../data/flags.ts';
import { isKeptPlace } from '../data/kept-places.ts';
import type { Document } from '../document.ts';
import { isMixed, isStudy } from '../names/study.ts';
import { tokensOf } from '../names/tokens.ts';
import { isMixedCase } from '../names/likeness.ts';
import { nameOf } from '../names/found.ts';
import type { Recogniser } from '../recogniser.ts';
import { withoutCommonRuns } from '../tagger/common-run.ts';
import { createScorer, leastOf } from '../tagger/score.ts';
import { tag, type Tagged, taggedText } from '../tagger/tag.ts';

/** An address has its numbers on both sides of what the tagger reads, which is words. */
const NUMBER_BEFORE = /(?<![\d-])\d{1,6}[a-z]?(?: \d{1,5})?(?: 1\/2)?,? (?:[NSEW]\.? )?$/i;
const NUMBER_AFTER =
  /^(?:\.?,? (?:#|no?\.? ?)?\d{1,5}[a-z]?\b(?![-/]\d)\.?)?(?:,? ?\n? {0,4}(?:apt|suite|ste|unit|no|fl|piso|depto|int)\.? ?#?[a-z]?\d{1,5}[a-z]?\b)?/i;

function addressOf({ text }: Document, tagged: Tagged): Pick<Candidate, 'start' | 'end'> {
  const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, tagged.start - 16), tagged.start));
  const after = NUMBER_AFTER.exec(text.slice(tagged.end, tagged.end + 32));
  return { start: tagged.start - (before?.[0].length ?? 0), end: tagged.end + (after?.[0].length ?? 0) };
}

const WORDS = EVERYDAY | ENGLISH;
const NAMES = FIRST_NAME | LAST_NAME;

/** Words in lower case have to be surer where others have capitals, and so do words of medicine. */
const SURE = 0.9;
const HALF = 0.5;
const SMALL_END =
  /^(?:and|or|at|in|on|for|from|to|with|by|who|is|was|the|an|of|alone|now|again|since|until|after|before|because|but|y|en|para|con|por|que|del|su)$/;
const SMALL_START = /^(?:and|or|at|in|on|for|from|to|with|by|the|an|our|my|his|her|their|y|en|para|con|por|que)$/;
const SHORT = 6;
const ARTICLE_NEXT = /^ \p{Ll}{2}/u;
const SENTENCE_START = /[.!?]\s$/;
const NAME_NEXT = /^ \p{Lu}\p{Ll}/u;

/** Everyday words in lower case beside words with capitals: plants, seasons, "the range"; if half believed, names too. */
function isPlain(document: Document, { from, to, start, probability }: Tagged): boolean {
  if (probability >= SURE || !isMixed(document, start, /\p{Lu}/u)) return false;
  const names = probability < HALF ? 0 : NAMES;
  const tokens = tokensOf(document).slice(from, to);
  return (
    tokens.every(({ shape, flags }) => shape === 'lower' && (flags & names) === 0) &&
    tokens.some(({ flags }) => (flags & WORDS) !== 0)
  );
}

/** One word that looks like a name to the tagger and is a label, an abbreviation or a word of medicine. */
function isNoName(document: Document, { from, to, end, probability }: Tagged): boolean {
  const token = tokensOf(document)[from];
  if (!token || to - from > 1) return false;
  if (isMixedCase(token) || isStudy(document, token)) return true;
  if (document.text.charAt(end) === ':' && token.text.length < 5) return probability < SURE;
  if ((token.flags & NAMES) !== 0) return false;
  if (token.shape === 'lower') return (token.flags & WORDS) !== 0 || token.text.length < 3;
  if ((token.flags & CLINICAL) !== 0) return probability < SURE;
  return token.shape === 'upper' && token.text.length < SHORT && isMixed(document, token.start, /\p{Ll}{3}/u);
}

/** A run without the small words at its ends that a model without capitals takes along: "mercy hospital and". */
function withoutSmallEnds(document: Document, tagged: Tagged): Tagged[] {
  const tokens = tokensOf(document);
  let { from, to } = tagged;
  while (to > from && SMALL_END.test(tokens[to - 1]?.lower ?? '')) to -= 1;
  while (from < to && SMALL_START.test(tokens[from]?.lower ?? '')) from += 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? [{ ...tagged, from, to, start: first.start, end: last.end }] : [];
}

/** The article of the sentence that goes on behind a name, and what a comma parts from a house: "Tamsin A lot", "Gen, ward". */
function withoutTail(document: Document, tagged: Tagged): Tagged {
  const tokens = tokensOf(document);
  const [before, last] = [tokens[tagged.to - 2], tokens[tagged.to - 1]];
  if (!before || !last || tagged.to - tagged.from < 2) return tagged;
  const article =
    tagged.kind === 'NAME' && last.text === 'A' && ARTICLE_NEXT.test(document.text.slice(last.end, last.end + 3));
  const apart = last.shape === 'lower' && document.text.slice(before.end, last.start) === ', ';
  return article || (apart && tagged.kind !== 'NAME') ? { ...tagged, to: tagged.to - 1, end: before.end } : tagged;
}

/** "Tell Bron": an everyday word that a sentence begins with has its capital from there, and no town has a name after it. */
function isFirstWord(document: Document, { kind, from, to, start, end, probability }: Tagged): boolean {
  const token = tokensOf(document)[from];
  if (kind !== 'LOCATION' || !token || to - from > 1 || probability >= SURE) return false;
  return (
    (token.flags & EVERYDAY) !== 0 &&
    SENTENCE_START.test(document.text.slice(Math.max(0, start - 2), start)) &&
    NAME_NEXT.test(document.text.slice(end, end + 3))
  );
}

const DIRECTION = /^(?:north|south|east|west|upper|lower|central)$/;
const WARD_BEFORE = /(?:^|\s)\d{1,2} $/;

/** "4 WEST", "Safe Harbor", "DC ord 1/14": one word that is a ward, a term or an abbreviation and no place. */
function isNoPlace(document: Document, { kind, from, to, start, end, probability }: Tagged, cased: boolean): boolean {
  const token = tokensOf(document)[from];
  if (kind === 'NAME' || !token || to - from > 1) return false;
  const before = document.text.slice(Math.max(0, start - 8), start);
  if (token.text.length < 3) return before.endsWith('|') && document.text.charAt(end) === '|';
  if (kind === 'LOCATION')
    return (
      (DIRECTION.test(token.lower) && WARD_BEFORE.test(before)) ||
      (token.lower === 'harbor' && before.toLowerCase().endsWith('safe '))
    );
  if ((token.flags & NAMES) !== 0 || probability >= SURE) return false;
  const short = token.text.length < 5 && (token.flags & CITY) === 0;
  // "LOVE, 72, BROUGHT": an age and a verb.
  const plain = (token.flags & WORDS) !== 0 && (cased || /, \d{1,3}, $/.test(before));
  if (kind === 'ADDRESS') return (short && cased) || (token.shape === 'lower' && plain);
  return short && token.shape === 'upper' && (token.flags & (CLINICAL | EVERYDAY)) !== 0;
}

function candidateOf(document: Document, tagged: Tagged, score: number): Candidate[] {
  const { kind, from, to, start, end } = tagged;
  if (isKeptPlace(document.lower.slice(start, end))) return [];
  if (isPlain(document, tagged)) return [];
  if (isFirstWord(document, tagged) || (kind === 'NAME' && isNoName(document, tagged))) return [];
  const rule = `tagged/${kind.toLowerCase()}`;
  if (kind === 'NAME') return [nameOf(document, tokensOf(document), from, to, score, rule)];
  return [{ ...(kind === 'ADDRESS' ? addressOf(document, tagged) : { start, end }), type: kind, score, rule }];
}

/** Names, places and addresses as the trained model reads them. */
export const tagged: Recogniser = {
  name: 'tagged',
  find(document) {
    const read = taggedText(document);
    const runs = tag(document, leastOf(document));
    const scoreOf = createScorer(document, read);
    const kept = document.uncased
      ? withoutCommonRuns(
          read,
          runs.flatMap((one) => withoutSmallEnds(read, one)),
        )
      : runs.map((one) => withoutTail(read, one));
    return kept
      .filter((one) => !isNoPlace(read, one, document.uncased === undefined))
      .flatMap((one) => candidateOf(read, one, scoreOf(one)));
  },
};
