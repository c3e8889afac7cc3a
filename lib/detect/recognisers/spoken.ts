import type { IdentifierType } from '../../core/identifier.ts';
import type { Candidate } from '../candidate.ts';
import { textBefore } from '../context.ts';
import type { Recogniser } from '../recogniser.ts';
import { matchesOf } from '../matches.ts';

const DIGIT_WORDS =
  /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|dash)[ ,-]{1,2}){4,20}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/gi;
const SPELLED = /(?<![\w'-])(?:[a-z][ -]){3,14}[a-z](?![\w'])/gi;
/** "4 4 0 9 1 2 7". */
const SPACED = /(?<![\w.,/-])(?:\d ){5,14}\d(?![\w.,/-])/g;
const PHONE_CUE = /\b(?:phone|call|cell|number|tel|fax|pager|reach|extension|text)\b/;
const KINDS: readonly (readonly [IdentifierType, RegExp])[] = [
  ['MRN', /\b(?:mrn|medical record|record number|chart)\b/],
  ['SSN', /\b(?:ssn|social)\b/],
  ['PHONE', PHONE_CUE],
];

function kindOf(before: string): IdentifierType {
  return KINDS.find(([, cue]) => cue.test(before))?.[0] ?? 'OTHER_ID';
}

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
      const type = kindOf(textBefore(document, match.index));
      return type === 'OTHER_ID' ? [] : [{ ...range(match), type, score: 0.85, rule: 'spoken/figures apart' }];
    });
    const spelled: Candidate[] = matchesOf(document.text, SPELLED).map((match) => ({
      ...range(match),
      type: 'NAME',
      score: 0.8,
      rule: 'spoken/spelled name',
    }));
    return [...digits, ...spaced, ...spelled];
  },
};
