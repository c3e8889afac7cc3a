import { CLINICAL, FIRST_NAME, LAST_NAME } from '../data/flags.ts';
import type { Document } from '../document.ts';
import { isUnknown } from '../names/likeness.ts';
import { tokensOf } from '../names/tokens.ts';
import { RELATIONS } from '../names/words.ts';
import type { Tagged } from './tag.ts';

/** A word of less is never taken; without case to go by the tagger is less sure of the same things. */
const LEAST = 0.15;
const LEAST_UNCASED = 0.02;
/** What is taken in a text that nothing else says is about somebody. */
const ALONE = 0.65;
const ALONE_UNCASED = 0.7;
/** The same of a word on no list where the words beside it tell of somebody: "said erle to", "my kid agi". */
const TOLD_UNCASED = 0.35;
/** Among words of medicine it has to be surer: eponyms, brands, scores. */
const ALONE_MEDICAL = 0.9;
const ACCEPTED = 0.5;
/** What being beside a person lifts: `document-prior.ts`. */
const LIFT = 0.12;

const NAMES = FIRST_NAME | LAST_NAME;
/** How many words of medicine, which are nobody's name, make a text one of medicine. */
const MEDICAL = 2;

const SPEAKS_BEFORE = /\b(?:said|says|told|tell|asked|ask|named|called|name is|this is|i am|i'm) $/;
const SPEAKS_AFTER = /^(?::? "|,? (?:said|says|told|asked|wrote|replied|thinks|wants to know)\b)/;

/** The least probability of what the tagger finds in `document` that is of any use. */
export function leastOf(document: Document): number {
  return document.uncased ? LEAST_UNCASED : LEAST;
}

function isMedical(document: Document): boolean {
  let left = MEDICAL;
  return tokensOf(document).some(({ flags }) => (flags & (CLINICAL | NAMES)) === CLINICAL && (left -= 1) === 0);
}

/** Whether the words beside a name that no list has tell of somebody, in a text without case. */
function isToldOf(document: Document, { kind, from, to, start, end }: Tagged): boolean {
  const tokens = tokensOf(document);
  if (kind !== 'NAME' || !tokens.slice(from, to).every(isUnknown)) return false;
  const before = document.text.slice(Math.max(0, start - 10), start);
  if (SPEAKS_BEFORE.test(before) || SPEAKS_AFTER.test(document.text.slice(end, end + 16))) return true;
  return before.endsWith(' ') && RELATIONS.has(tokens[from - 1]?.lower ?? '');
}

/**
 * Prepares to score what the tagger has found in `document`, from 0.38 to 0.74: below 0.5 is taken only beside somebody.
 * `read` is the document as the tagger has read it.
 */
export function createScorer(document: Document, read: Document): (found: Tagged) => number {
  const least = leastOf(document);
  const medical = isMedical(read);
  const alone = (found: Tagged): number => {
    if (document.uncased && isToldOf(read, found)) return TOLD_UNCASED;
    if (medical) return ALONE_MEDICAL;
    return document.uncased ? ALONE_UNCASED : ALONE;
  };
  return (found) => {
    const enough = alone(found);
    return Math.min(0.74, ACCEPTED + ((found.probability - enough) * LIFT) / (enough - least));
  };
}
