import { CLINICAL } from '../data/flags.ts';
import type { Document } from '../document.ts';
import { isBarred, isKnownWord, isListedName, isOrdinary, isUnknown } from './likeness.ts';
import type { Token } from './tokens.ts';
import { CREDENTIALS, NEVER, PARTICLES, PERSON_VERBS, SUFFIXES, TITLES } from './words.ts';

export interface ReadOptions {
  /** The cue is so strong that any word that isn't barred may be a name, an everyday one too. */
  readonly sure?: boolean;
  /** A title stands before: whatever the word means besides, it is a name. */
  readonly titled?: boolean;
  /** Names in lower case count. */
  readonly lower?: boolean;
  /** "Last, First" may follow. */
  readonly comma?: boolean;
}

const MAX_PARTS = 5;
/** Surnames that are barred elsewhere. */
const PLAIN_SURNAMES = new Set([
  'white',
  'black',
  'english',
  'french',
  'may',
  'day',
  'lane',
  'street',
  'church',
  'bell',
  'chase',
]);
/** Months that are names too, where a title or a relation says so. */
const NAMES_OF_MONTHS = new Set(['may', 'june', 'april', 'august']);
/** Verbs that follow a title without a name: "the dr will see her". */
const VERBS = new Set(['will', 'may', 'can', 'see', 'say', 'love', 'bill', 'mark', 'grant', 'art', 'rich', 'way']);
const WITHIN = /^(?: |\. ?|\.? ?["(]{1,2}|["')]{1,2} |-)$/;

function gap(document: Document, a: Token, b: Token): string {
  return document.text.slice(a.end, b.start);
}

/** An initial with its dot is no article or pronoun. */
function isBarredHere(document: Document, token: Token): boolean {
  return isBarred(token) && !(token.shape === 'initial' && document.text.charAt(token.end) === '.');
}

function mayBegin(document: Document, token: Token, options: ReadOptions): boolean {
  if (token.shape === 'lower') {
    if (PARTICLES.has(token.lower)) return options.sure === true && token.lower.length > 2;
    if (!options.lower) return false;
    if (options.titled && token.text.length > 2 && isListedName(token))
      return !VERBS.has(token.lower) && !PERSON_VERBS.has(token.lower);
    if (isBarred(token)) return false;
    if (options.sure ? isOrdinary(token) : isKnownWord(token)) return false;
    return isListedName(token) || (isUnknown(token) && token.text.length > 3);
  }
  if (options.sure && NAMES_OF_MONTHS.has(token.lower)) return true;
  if (options.titled && token.shape === 'capital' && !NEVER.has(token.lower) && !TITLES.has(token.lower)) return true;
  if (isBarredHere(document, token)) return false;
  if (options.sure) return true;
  return token.shape === 'initial' || isListedName(token) || isUnknown(token);
}

/** "Dr. Roderick Vane": after a title and a first name any word is a surname. */
function isTitledSurname(token: Token, previous: Token, options: ReadOptions): boolean {
  if (options.titled !== true || token.shape !== 'capital' || token.text.length < 3) return false;
  if (previous.shape !== 'capital' || !isListedName(previous) || isKnownWord(previous)) return false;
  return !NEVER.has(token.lower) && !CREDENTIALS.has(token.lower) && (token.flags & CLINICAL) === 0;
}

function mayContinue(document: Document, token: Token, first: Token, previous: Token): boolean {
  if (SUFFIXES.has(token.lower) || (token.shape === 'capital' && PARTICLES.has(token.lower))) return true;
  if (PLAIN_SURNAMES.has(token.lower) && token.shape === first.shape && isListedName(previous)) return true;
  if (token.shape === 'lower') {
    if (PARTICLES.has(token.lower)) return first.shape !== 'lower' || token.lower.length > 2;
    return (
      first.shape === 'lower' &&
      !isKnownWord(token) &&
      (isListedName(token) || token.text.length > 4) &&
      !isBarred(token)
    );
  }
  if (isBarredHere(document, token) || (CREDENTIALS.has(token.lower) && token.shape !== 'initial')) return false;
  if (token.shape === 'initial') return true;
  if (first.shape === 'lower' && !PARTICLES.has(first.lower)) return false;
  const nickname = /["(]/.test(gap(document, previous, token));
  if (token.shape === 'upper' && first.shape === 'capital' && token.text.length < 4 && !nickname) return false;
  return !isOrdinary(token) || isListedName(token) || PARTICLES.has(previous.lower);
}

/** Takes back particles that ended the run without a name after them. */
function withoutTrailingParticles(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && tokens[end - 1]?.shape === 'lower' && PARTICLES.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

function readRun(document: Document, tokens: readonly Token[], from: number, options: ReadOptions = {}): number {
  const first = tokens[from];
  if (!first) return from;
  let end = from + 1;
  for (; end < from + MAX_PARTS; end += 1) {
    const previous = tokens[end - 1];
    const token = tokens[end];
    if (!previous || !token || !WITHIN.test(gap(document, previous, token))) break;
    const sentenceEnds = gap(document, previous, token).startsWith('.') && previous.text.length > 3;
    if (sentenceEnds) break;
    if (!mayContinue(document, token, first, previous) && !isTitledSurname(token, previous, options)) break;
  }
  return withoutTrailingParticles(tokens, from, end);
}

/** Given names that are form words elsewhere: "Le, An", "Xiong, Pa Houa". */
const SHORT_GIVEN = new Set(
  'an pa may june april august see do my no ho ma man so young in on will page le he she mai'.split(' '),
);

/** Whether a form word is a given name after a surname and a comma. In lower case. */
export const isShortGiven = (word: string): boolean => SHORT_GIVEN.has(word);

function isGivenName(token: Token, sure: boolean): boolean {
  if (token.shape === 'lower') return false;
  if (sure && SHORT_GIVEN.has(token.lower)) return true;
  if (isBarred(token) || CREDENTIALS.has(token.lower)) return false;
  return sure || token.shape === 'initial' || !isOrdinary(token) || isListedName(token);
}

function readGivenNames(
  document: Document,
  tokens: readonly Token[],
  from: number,
  end: number,
  sure: boolean,
): number {
  const last = tokens[end - 1];
  const given = tokens[end];
  if (
    !last ||
    !given ||
    end - from > 3 ||
    !(given.shape === 'upper' ? /^, ?$/ : /^, $/).test(gap(document, last, given))
  )
    return end;
  if (given.shape === 'upper' && last.shape === 'capital') return end;
  if (!isGivenName(given, sure)) return end;
  const to = readRun(document, tokens, end);
  const [before, more] = [tokens[to - 1], tokens[to]];
  const second = before && more && more.shape === before.shape && gap(document, before, more) === ' ';
  return second && SHORT_GIVEN.has(more.lower) ? to + 1 : to;
}

/** In a field any word may be a first name before what is a surname and nothing else: "Patient: Treasure Lindqvist". */
function readAfterWord(document: Document, tokens: readonly Token[], from: number): number {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (first?.shape !== 'capital' || next?.shape !== 'capital' || gap(document, first, next) !== ' ') return from;
  if (NEVER.has(first.lower) || TITLES.has(first.lower) || CREDENTIALS.has(first.lower)) return from;
  const surname = PARTICLES.has(next.lower) || (!isKnownWord(next) && (isListedName(next) || isUnknown(next)));
  return surname ? readRun(document, tokens, from + 1) : from;
}

/**
 * Reads the name that begins with token `from`: parts, initials, particles, nicknames, suffixes, "Last, First".
 * @returns the index after its last token; `from` where no name begins.
 */
export function readName(
  document: Document,
  tokens: readonly Token[],
  from: number,
  options: ReadOptions = {},
): number {
  const first = tokens[from];
  if (!first) return from;
  if (!mayBegin(document, first, options))
    return options.comma && options.sure ? readAfterWord(document, tokens, from) : from;
  const end = readRun(document, tokens, from, options);
  return options.comma ? readGivenNames(document, tokens, from, end, options.sure === true) : end;
}
