import type { Candidate } from '../../candidate.ts';
import { CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, FREQUENT_NAME, LAST_NAME } from '../../data/flags.ts';
import { lookUp } from '../../data/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import type { Recogniser } from '../../recogniser.ts';

/** Words with a capital and a figure for a letter, as a scanner reads them, and the words with a capital before: "Ama Darko-Pr1ce". */
const RUN =
  /(?<![\p{L}\p{N}])(?:(?!(?:Mrs?|Ms|Dr|Pt|Patient|Witness)\b)(?:\p{Lu}[\p{Ll}\d]{1,20}(?:-\p{Lu}[\p{Ll}\d]{1,20})?|\p{Lu} {0,2}\.) {1,2}){0,3}(?:(?:\p{Lu}[\p{Ll}'-]{0,20}-)?\p{Lu}\p{Ll}{1,20}[01589]{1,2}\p{Ll}{0,20}|\p{Lu}[01589]\p{Ll}{2,20})(?![\p{L}\p{N}])/gu;
/** A figure for the capital: "5arah", "8arbara". */
const HEADLESS = /(?<![\p{L}\p{N}.,/-])[58]\p{Ll}{3,20}(?![\p{L}\p{N}])/gu;
/** What follows a label, in capitals: "NAME: J0HN SM1TH". Without a label such a word is a code. */
const LABELLED =
  /\b(?:NAME|PATIENT|PT|RE|DR|MRS?|MS|PROVIDER|ATTENDING|PHYSICIAN|WITNESS|SPOUSE|MOTHER|FATHER|PCP|MEMBER|INSURED)[.:]{0,2} {1,6}(?<value>[A-Z0-9][A-Z0-9'-]{1,20}(?:,? {1,2}[A-Z0-9][A-Z0-9'-]{0,20}){0,2})(?![\w'-])/dg;
const SURNAME_FIRST =
  /(?<![\p{L}\p{N}-])(?<surname>(?=[A-Z]{1,20}[0158])(?=[0158]{0,2}[A-Z]{1,2}[0158]{0,2}[A-Z]{2})[A-Z0158'-]{4,20}), (?<first>\p{Lu}\p{Ll}{2,20})(?![\p{L}\p{N}])/gu;
/** A surname as it should be, after a first name that was read badly. */
const SURNAME = / {1,2}\p{Lu}[\p{Ll}'-]{1,20}(?![\p{L}\p{N}])/uy;
const WORD = /[\p{L}\d'-]+/gu;
const SCANNED = /\p{L}[01589]{1,2}\p{L}|^[58]\p{L}{3}|(?<=-)\p{L}{2,20}1$/u;
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

/** A word of the lists of names that is no everyday word; a short one must be a frequent name, and no word besides. */
function isListed(word: string): boolean {
  const flags = flagsOf(word);
  if ((flags & NAME) === 0 || (flags & EVERYDAY) !== 0) return false;
  return word.length > 4 || (word.length > 3 && (flags & FREQUENT_NAME) !== 0 && (flags & (CLINICAL | ENGLISH)) === 0);
}

/** Whether the words of a run make a name: a scanned one that is on the lists, or two that are no words at all. */
function isName(words: readonly string[]): boolean {
  const scanned = words.filter((word) => SCANNED.test(word));
  if (scanned.length === 0 || words.some(isPlain)) return false;
  if (scanned.some((word) => isListed(word))) return true;
  return (
    words.length > 1 && words.every((word) => word.length > 1) && words.some((word) => (flagsOf(word) & NAME) !== 0)
  );
}

const found = (start: number, end: number, rule: string): Candidate => ({
  start,
  end,
  type: 'NAME',
  score: 0.87,
  rule: `name-scanned/${rule}`,
});

/** Where a name that ends at `end` goes on with a surname that was read well. */
function withSurname(text: string, end: number): number {
  SURNAME.lastIndex = end;
  const next = SURNAME.exec(text)?.[0] ?? '';
  const flags = lookUp(next.trim().toLowerCase());
  return (flags & LAST_NAME) !== 0 && (flags & (EVERYDAY | CLINICAL)) === 0 ? end + next.length : end;
}

/** Where a run begins after the words of a label: "Spouse Cur1is To11iver". */
function afterLabel(words: readonly RegExpExecArray[]): number {
  return Math.max(
    0,
    words.findIndex(([word]) => SCANNED.test(word) || !isPlain(word)),
  );
}

function runs(text: string): Candidate[] {
  return matchesOf(text, RUN).flatMap((match) => {
    const words = matchesOf(match[0], WORD);
    const from = afterLabel(words);
    if (!isName(words.slice(from).map(([word]) => word))) return [];
    const start = match.index + (words[from]?.index ?? 0);
    return [found(start, withSurname(text, match.index + match[0].length), 'figures')];
  });
}

/** "C0RTLANDT, Beatrix": a surname in capitals with a figure in it, and a first name that was read well. */
function surnameFirst(text: string): Candidate[] {
  return matchesOf(text, SURNAME_FIRST).flatMap((match) => {
    const first = lookUp((match.groups?.['first'] ?? '').toLowerCase());
    const surname = flagsOf(match.groups?.['surname'] ?? '');
    const named = (first & FIRST_NAME) !== 0 && (first & (EVERYDAY | CLINICAL)) === 0;
    const plain = (surname & (EVERYDAY | CLINICAL)) !== 0;
    return named && !plain ? [found(match.index, match.index + match[0].length, 'surname first')] : [];
  });
}

function headless(text: string): Candidate[] {
  return matchesOf(text, HEADLESS).flatMap((match) => {
    const flags = flagsOf(match[0]);
    if ((flags & FREQUENT_NAME) === 0 || (flags & (CLINICAL | EVERYDAY | ENGLISH)) !== 0) return [];
    return [found(match.index, withSurname(text, match.index + match[0].length), 'figure for a capital')];
  });
}

/** Where the words of a labelled run stop being names. */
function labelledEnd(words: readonly RegExpExecArray[]): number {
  const stop = words.findIndex((word) => isPlain(word[0]) || !/^[A-Z]$|[A-Z][^A-Z]{0,8}[A-Z]/.test(word[0]));
  const last = (stop === -1 ? words : words.slice(0, stop)).at(-1);
  return last ? last.index + last[0].length : 0;
}

function labelled(text: string): Candidate[] {
  return matchesOf(text, LABELLED).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    const value = text.slice(start, end);
    const name = value.slice(0, labelledEnd(matchesOf(value, WORD)));
    const words = name.match(WORD) ?? [];
    const known = words.some((word) => /\d/.test(word) && word.length > 3 && (flagsOf(word) & NAME) !== 0);
    return known ? [found(start, start + name.length, 'after a label')] : [];
  });
}

/** Names in which a scanner read figures for letters: "K. Me1ton", "Wil1adean Cros5", "5arah", "NAME: J0HN SM1TH". */
export const nameScanned: Recogniser = {
  name: 'name-scanned',
  type: 'NAME',
  find: ({ text }) =>
    /\d/.test(text) ? [...runs(text), ...headless(text), ...labelled(text), ...surnameFirst(text)] : [],
};
