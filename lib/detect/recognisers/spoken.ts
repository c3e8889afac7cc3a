import type { IdentifierType } from '../../core/identifier.ts';
import type { Candidate } from '../candidate.ts';
import { textBefore } from '../context.ts';
import type { Recogniser } from '../recogniser.ts';
import { matchesOf } from '../matches.ts';

const DIGIT_WORDS =
  /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|dash)[ ,-]{1,2}){4,20}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/gi;
const SPELLED = /(?<![\w'-])(?:[a-z](?:[ -](?:apostrophe|hyphen|dash))?[ -]){3,14}[a-z](?![\w'])/gi;
/** "F as in Frank, A, R, R, O, W" after a word that says so. */
const SPELLED_OUT =
  /\b(?:spelled|spelling|spells|spell that|that's)[:,]? (?<value>[A-Z](?: as in [A-Za-z]{2,12})?(?:[,.]? [A-Z](?: as in [A-Za-z]{2,12})?){2,14})(?![\w'])/dg;
/** "4 4 0 9 1 2 7". */
const SPACED = /(?<![\w.,/-])(?:\d ){5,14}\d(?![\w/-]|[.,]\d)/g;
const PHONE_CUE = /\b(?:phone|call|cell|number|tel|fax|pager|reach|extension|text)\b/;
const KINDS: readonly (readonly [IdentifierType, RegExp])[] = [
  ['MRN', /\b(?:mrn|medical record|record number|chart)\b/],
  ['SSN', /\b(?:ssn|social)\b/],
  ['ACCOUNT', /\b(?:account|acct)\b/],
  ['DEVICE', /\bserial\b/],
  ['HEALTH_PLAN', /\b(?:member|policy|subscriber)\b/],
  ['PHONE', PHONE_CUE],
];
/** What other numbers are called, where figures that stand apart could be anything. */
const NUMBERED =
  /\b(?:accession|confirmation|case|reference|order|specimen|id|identification|tracking)(?: number)?(?: is)?[:,]? $/;
/** "N as in Nancy 7 7 1 4", "4 4 B as in boy 9 1". */
const SPELLED_CODE =
  /(?<![\w'.,-])(?:[A-Z] as in [A-Za-z]{2,12},? (?:\d,? ){2,11}\d|(?:\d,? ){1,6}[A-Z] as in [A-Za-z]{2,12},? (?:\d,? ){1,11}\d)(?![\w.,/-]\d|\w)/g;

/** "L x W x D" are measures, and "A B C D F G" are kinds of something. */
function isSeries(value: string): boolean {
  const letters = value.toLowerCase().split(/[ -]+/);
  if (letters.some((letter, at) => letter === 'x' && at % 2 === 1))
    return letters.every((letter, at) => (letter === 'x') === (at % 2 === 1));
  return letters.every((letter, at) => letter.length === 1 && (at === 0 || letter > (letters[at - 1] ?? '')));
}

function kindOf(before: string): IdentifierType {
  return KINDS.find(([, cue]) => cue.test(before))?.[0] ?? 'OTHER_ID';
}

const isNumbered = (before: string, type: IdentifierType): boolean => type !== 'OTHER_ID' || NUMBERED.test(before);

/** Dictated values: numbers in words of digits, names spelled letter by letter. */
export const spoken: Recogniser = {
  name: 'spoken',
  find(document) {
    const range = (match: RegExpMatchArray): { start: number; end: number } => ({
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
    });
    const digits: Candidate[] = matchesOf(document.text, DIGIT_WORDS).map((match) => ({
      ...range(match),
      type: kindOf(textBefore(document, match.index)),
      score: 0.85,
      rule: 'spoken/digits',
    }));
    const spaced: Candidate[] = matchesOf(document.text, SPACED).flatMap((match) => {
      const before = textBefore(document, match.index);
      const type = kindOf(before);
      return isNumbered(before, type) ? [{ ...range(match), type, score: 0.85, rule: 'spoken/figures apart' }] : [];
    });
    const codes: Candidate[] = matchesOf(document.text, SPELLED_CODE).map((match) => ({
      ...range(match),
      type: kindOf(textBefore(document, match.index)),
      score: 0.88,
      rule: 'spoken/letter and figures',
    }));
    const spelled: Candidate[] = matchesOf(document.text, SPELLED)
      .filter(([value]) => !isSeries(value))
      .map((match) => ({
        ...range(match),
        type: 'NAME',
        score: 0.8,
        rule: 'spoken/spelled name',
      }));
    const letters: Candidate[] = matchesOf(document.text, SPELLED_OUT).map((match) => {
      const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
      return { start, end, type: 'NAME', score: 0.9, rule: 'spoken/spelled after a cue' };
    });
    return [...digits, ...spaced, ...codes, ...spelled, ...letters];
  },
};
