import type { Candidate } from '../../candidate.ts';
import { CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, LAST_NAME } from '../../data/flags.ts';
import { lookUp } from '../../data/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import type { Recogniser } from '../../recogniser.ts';

/** Words with a capital and a figure for a letter, as a scanner reads them, and the words with a capital before: "Ama Darko-Pr1ce". */
const RUN =
  /(?<![\p{L}\p{N}])(?:(?!(?:Mrs?|Ms|Dr|Pt|Patient|Witness)\b)(?:\p{Lu}[\p{Ll}\d]{1,20}(?:-\p{Lu}[\p{Ll}\d]{1,20})?|\p{Lu} {0,2}\.) {1,2}){0,3}(?:\p{Lu}[\p{Ll}'-]{0,20}-)?\p{Lu}\p{Ll}{1,20}[01589]{1,2}\p{Ll}{0,20}(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\d'-]+/gu;
const SCANNED = /\p{L}[01589]{1,2}\p{L}|(?<=-)\p{L}{2,20}1$/u;
const READ_AS: Readonly<Record<string, string>> = { 0: 'o', 5: 's', 8: 'b', 9: 'g' };
const NAME = FIRST_NAME | LAST_NAME;

/** What a scanned word may be: 1 is an l or an i. In lower case. */
function readings(word: string): string[] {
  const plain = word.toLowerCase().replace(/[0589]/g, (figure) => READ_AS[figure] ?? figure);
  return [plain.replaceAll('1', 'l'), plain.replaceAll('1', 'i')];
}

function flagsOf(word: string): number {
  return word
    .split('-')
    .flatMap(readings)
    .reduce((flags, one) => flags | lookUp(one), 0);
}

const isPlain = (word: string): boolean =>
  (flagsOf(word) & (EVERYDAY | CLINICAL | ENGLISH)) !== 0 && (flagsOf(word) & NAME) === 0;

/** Whether the words of a run make a name: a scanned one that is on the lists, or two that are no words at all. */
function isName(words: readonly string[]): boolean {
  const scanned = words.filter((word) => SCANNED.test(word));
  if (scanned.length === 0 || words.some(isPlain)) return false;
  if (scanned.some((word) => word.length > 4 && (flagsOf(word) & NAME) !== 0 && (flagsOf(word) & EVERYDAY) === 0))
    return true;
  return (
    words.length > 1 && words.every((word) => word.length > 1) && words.some((word) => (flagsOf(word) & NAME) !== 0)
  );
}

/** Names in which a scanner read figures for letters: "K. Me1ton", "Wil1adean Cros5". */
export const nameScanned: Recogniser = {
  name: 'name-scanned',
  type: 'NAME',
  find({ text }) {
    return matchesOf(text, RUN).flatMap((match): Candidate[] => {
      if (!isName(match[0].match(WORD) ?? [])) return [];
      const { index } = match;
      return [{ start: index, end: index + match[0].length, type: 'NAME', score: 0.87, rule: 'name-scanned/figures' }];
    });
  },
};
