import { CITY, CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, FREQUENT_NAME, INSTITUTION, LAST_NAME } from '../data/flags.ts';
import type { Document } from '../document.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import type { Tagged } from './tag.ts';

const NAMES = FIRST_NAME | LAST_NAME;

/** What a word that is usually something else has to be as sure as, without a capital to tell them apart. */
const PLAIN = 0.25;
/** A common name that is a word as well. */
const BOTH = 0.1;
/** An abbreviation. */
const SHORT = 0.16;
const LONGEST_SHORT = 3;

/** Drugs and findings that no list has. */
const MEDICAL_ENDING =
  /.{3}(?:xaban|gatran|grel(?:or)?|statin|pril|sartan|olol|azole|mab|nib|tinib|ciclib|gliptin|gliflozin|glutide|mycin|cillin|floxacin|cycline|vir|pam|lam|oxetine|ipine|emia|aemia|itis|osis|oses|iasis|ectomy|otomy|ostomy|plasty|scopy|graphy|opathy|algia|uria|pnea|logics?|taxel|platin|rubicin|setron|profen|caine|fentanil|barbital|tidine|prazole|dronate|parin|semide|thiazide|lukast|triptan)s?$/;

/** A word of a list of words, and of none of names; rarer names are everyday words before they are anything else. */
function isOnlyWord({ flags, text }: Token): boolean {
  if ((flags & EVERYDAY) !== 0) return (flags & (FIRST_NAME | FREQUENT_NAME | INSTITUTION)) === 0;
  if ((flags & (CLINICAL | ENGLISH)) !== 0) return (flags & (NAMES | CITY | INSTITUTION)) === 0;
  return text.length < LONGEST_SHORT;
}

/** How sure the tagger has to be of one word. */
function leastOf({ flags, text, lower }: Token, kind: Tagged['kind']): number {
  if (flags === 0 && MEDICAL_ENDING.test(lower)) return PLAIN;
  if (text.length <= LONGEST_SHORT) return SHORT;
  if ((flags & INSTITUTION) !== 0 && kind === 'FACILITY') return 0;
  const common = (flags & FREQUENT_NAME) !== 0;
  if ((flags & EVERYDAY) !== 0) return common && kind === 'NAME' ? BOTH : PLAIN;
  if ((flags & CLINICAL) === 0) return 0;
  if ((flags & (NAMES | CITY)) === 0) return PLAIN;
  return common ? BOTH : 0;
}

function isCommon({ kind, from, to, probability }: Tagged, tokens: readonly Token[]): boolean {
  const words = tokens.slice(from, to);
  const [word] = words;
  if (word && words.length === 1) return probability < leastOf(word, kind);
  return kind !== 'FACILITY' && probability < PLAIN && words.every(isOnlyWord);
}

/**
 * Of what the tagger reads as names and places in a text without case, what isn't more likely what its words usually
 * are: everyday words, abbreviations, drugs and findings. Such a word of a place stays beside another run ("Half" of "Half Moon Bay").
 * @param runs in order, none overlapping, as read in the document.
 */
export function withoutCommonRuns(document: Document, runs: readonly Tagged[]): Tagged[] {
  const tokens = tokensOf(document);
  const kept = runs.map((one) => !isCommon(one, tokens));
  const joined = (before: number): boolean =>
    document.text.slice(runs[before]?.end ?? 0, runs[before + 1]?.start) === ' ' &&
    (kept[before] === true || kept[before + 1] === true);
  return runs.filter(
    ({ kind }, index) =>
      kept[index] === true || (kind !== 'NAME' && ((index > 0 && joined(index - 1)) || joined(index))),
  );
}
