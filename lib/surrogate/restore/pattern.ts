import type { IdentifierType } from '../../core/identifier.ts';
import type { MappingEntry } from '../../core/mapping.ts';
import { inIdentifier, mayBeCount, mayBeDate, mayBeInitial } from './surroundings.ts';
import { recased } from './recase.ts';
import type { Restoration } from './restore.ts';
import { isNumber, standsApart, type Token, tokenise, type TokenList } from '../tokens.ts';

/** How near a piece of text comes to a surrogate: written as it is, in another way, or not at all. */
export type Fit = 'exact' | 'loose' | 'no';

/** A surrogate as a run of tokens. */
export interface Pattern {
  readonly type: IdentifierType;
  /** Lower-case tokens, at least one. */
  readonly keys: readonly string[];
  /** Whether the surrogate stands at the tokens from `first` on, which are known to have these keys. */
  fits(text: string, tokens: TokenList, first: number): Fit;
  /** What restoring puts there. Only after `fits`. */
  restoration(text: string, tokens: TokenList, first: number): Restoration;
}

type Looseness = 'name' | 'number' | 'spaces';

function loosenessOf(type: IdentifierType): Looseness {
  switch (type) {
    case 'NAME':
      return 'name';
    case 'DATE':
    case 'AGE':
    case 'EMAIL':
    case 'URL':
    case 'IP':
    case 'USERNAME':
    case 'LOCATION':
    case 'ADDRESS':
    case 'FACILITY':
      return 'spaces';
    default:
      return 'number';
  }
}

const GROUPING = /^[\s().\-/·–]{0,3}$/;

/** A separator without Markdown's marks and the ways to escape a character in JSON and HTML. */
function plain(separator: string): string {
  return separator
    .replace(/\\[nrt]|&nbsp;|&#160;|\\u00[aA]0/g, ' ')
    .replace(/&amp;|\\u0026/g, '&')
    .replace(/&#39;|&apos;|\\u0027|\\u2019/g, "'")
    .replace(/[*~`]+|(?<!\p{L})__?|__?(?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-');
}

function sameSeparator(looseness: Looseness, want: string, got: string): boolean {
  if (want === got) return true;
  if (looseness === 'number') return GROUPING.test(want) && GROUPING.test(got);
  if (looseness === 'name') return plain(want).replace('.', '') === plain(got).replace('.', '');
  return plain(want) === plain(got);
}

const MANY_BEFORE = /(?:^|[\s*_(])(?:the|both|all|two|three|other|young|los|las)[\s*_]{1,4}$/i;

/** Whether values of a type are words, which code and file names may be made of. */
function isWord(type: IdentifierType): boolean {
  return type === 'NAME' || type === 'LOCATION' || type === 'FACILITY';
}

/** How much of the text around a match is looked at. */
const REACH = 20;

/** The text between the tokens, in order. */
function separators(text: string, tokens: readonly Token[]): string[] {
  return tokens.slice(1).map((token, index) => text.slice(tokens[index]?.end ?? 0, token.start));
}

class SurrogatePattern implements Pattern {
  readonly type: IdentifierType;
  readonly keys: readonly string[];
  readonly #entry: MappingEntry;
  readonly #surrogate: string;
  readonly #original: string;
  /** What must stand around the tokens because the original has something else there. */
  readonly #prefix: string;
  readonly #suffix: string;
  readonly #tokens: readonly Token[];
  readonly #separators: readonly string[];
  readonly #originalTokens: readonly Token[] | null;
  readonly #originalSeparators: readonly string[];
  readonly #looseness: Looseness;
  /** Whether it is the plural of a name, which only a family has. */
  readonly #many: boolean;

  constructor(entry: MappingEntry, tokens: readonly Token[], many = false) {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    const [before, after] = [entry.surrogate.slice(0, start), entry.surrogate.slice(end)];
    const length = entry.original.length - before.length - after.length;
    const samePrefix = length > 0 && entry.original.startsWith(before);
    const sameSuffix = length > 0 && entry.original.endsWith(after);
    this.#prefix = samePrefix ? '' : before;
    this.#suffix = sameSuffix ? '' : after;
    this.#surrogate = this.#prefix + entry.surrogate.slice(start, end) + this.#suffix;
    this.#original = entry.original.slice(
      samePrefix ? before.length : 0,
      entry.original.length - (sameSuffix ? after.length : 0),
    );
    this.#entry = entry;
    this.type = entry.type;
    this.keys = tokens.map((token) => token.key);
    this.#tokens = tokens;
    this.#separators = separators(entry.surrogate, tokens);
    const originals = tokenise(this.#original);
    this.#originalTokens = originals.length === tokens.length ? originals : null;
    this.#originalSeparators = separators(this.#original, originals);
    this.#looseness = loosenessOf(entry.type);
    this.#many = many;
  }

  #range(tokens: TokenList, first: number): { start: number; end: number } {
    return {
      start: (tokens.at(first)?.start ?? 0) - this.#prefix.length,
      end: (tokens.at(first + this.keys.length - 1)?.end ?? 0) + this.#suffix.length,
    };
  }

  fits(text: string, tokens: TokenList, first: number): Fit {
    const { start, end } = this.#range(tokens, first);
    if (start < 0 || !this.#standsAlone(text, tokens, first, start, end)) return 'no';
    const written = text.slice(start, end);
    if (written === this.#surrogate) return 'exact';
    if (!written.startsWith(this.#prefix) || !written.endsWith(this.#suffix)) return 'no';
    // Initials are too short to be told from other words in another case.
    if (this.#looseness === 'name' && this.keys.join('').length <= 3) return 'no';
    // "may" is a verb, "May" a month.
    if (this.type === 'DATE' && !/\p{N}/u.test(this.#surrogate)) return 'no';
    const last = first + this.keys.length - 1;
    const alike = separators(text, tokens.slice(first, last + 1)).every((got, index) =>
      sameSeparator(this.#looseness, this.#separators[index] ?? '', got),
    );
    return alike ? 'loose' : 'no';
  }

  #standsAlone(text: string, tokens: TokenList, first: number, start: number, end: number): boolean {
    const last = first + this.keys.length - 1;
    const [head, tail] = [tokens.at(first), tokens.at(last)];
    if (head === undefined || tail === undefined) return false;
    const freeLeft = standsApart(tokens.at(first - 1), head) || (isNumber(head) && this.type !== 'AGE');
    if (!freeLeft || !(standsApart(tail, tokens.at(last + 1)) || isNumber(tail))) return false;
    const around = { before: text.slice(Math.max(0, start - REACH), start), after: text.slice(end, end + REACH) };
    // A few digits alone are as likely a measurement or part of another number.
    const short = this.type === 'AGE' || (this.#looseness === 'number' && head.text.length <= 4);
    if (short && this.keys.length === 1 && isNumber(head)) return mayBeCount(around);
    if (this.#looseness === 'name' && this.#many && !MANY_BEFORE.test(around.before)) return false;
    if (isWord(this.type) && inIdentifier(around, head.text)) return false;
    if (this.type === 'DATE') return mayBeDate(around, this.#surrogate, this.#separators);
    const initial = this.#looseness === 'name' && this.keys.length === 1 && [...head.text].length === 1;
    return !initial || mayBeInitial(around);
  }

  restoration(text: string, tokens: TokenList, first: number): Restoration {
    const { start, end } = this.#range(tokens, first);
    const surrogate = text.slice(start, end);
    const exact = surrogate === this.#surrogate;
    const original = exact ? this.#original : this.#loosely(text, tokens, first, surrogate);
    const certainty = exact ? 'exact' : 'likely';
    return { type: this.type, start, end, surrogate, original, entry: this.#entry, certainty };
  }

  #loosely(text: string, tokens: TokenList, first: number, written: string): string {
    const originals = this.#originalTokens;
    if (originals === null || this.#prefix !== '' || this.#suffix !== '') {
      return recased(this.#original, this.#surrogate, written);
    }
    let result = '';
    originals.forEach((original, index) => {
      const token = tokens.at(first + index);
      const previous = tokens.at(first + index - 1);
      if (token === undefined) return;
      if (index > 0 && previous !== undefined) {
        const got = text.slice(previous.end, token.start);
        result += got === this.#separators[index - 1] ? (this.#originalSeparators[index - 1] ?? got) : got;
      }
      result += recased(original.text, this.#tokens[index]?.text ?? '', token.text);
    });
    return result;
  }
}

function manyOf(name: string): string {
  return name + (/(?:s|x|z|ch|sh)$/i.test(name) ? 'es' : 's');
}

/** A name in the plural: "the Hallowells" for "the Smiths". Surrogate names never end in s themselves. */
function plural(entry: MappingEntry): MappingEntry | null {
  if (entry.type !== 'NAME' || !/^\p{L}{3,}$/u.test(entry.surrogate) || !/\p{L}$/u.test(entry.original)) return null;
  return { ...entry, surrogate: manyOf(entry.surrogate), original: manyOf(entry.original) };
}

/** The ways an entry's surrogate may be written: as it is, a name in the plural, a long number in other groups. */
export function patternsOf(entry: MappingEntry): Pattern[] {
  const tokens = tokenise(entry.surrogate);
  if (tokens.length === 0) return [];
  const patterns = [new SurrogatePattern(entry, tokens)];
  const many = plural(entry);
  if (many !== null) patterns.push(new SurrogatePattern(many, tokenise(many.surrogate), true));
  const digits = entry.surrogate.replace(/\D/g, '');
  const originalDigits = entry.original.replace(/\D/g, '');
  const onlyDigits = /^[\d\s().\-/+]+$/.test(entry.surrogate) && /^[\d\s().\-/+]+$/.test(entry.original);
  if (
    loosenessOf(entry.type) !== 'number' ||
    !onlyDigits ||
    digits.length < 7 ||
    digits.length !== originalDigits.length
  ) {
    return patterns;
  }
  const regrouped = (groups: readonly number[]) => {
    if (groups.reduce((sum, group) => sum + group, 0) !== digits.length) return;
    const group = (all: string) => {
      let start = 0;
      return groups.map((size) => all.slice(start, (start += size))).join('-');
    };
    const surrogate = group(digits);
    if (surrogate === entry.surrogate) return;
    patterns.push(new SurrogatePattern({ ...entry, surrogate, original: group(originalDigits) }, tokenise(surrogate)));
  };
  regrouped([digits.length]);
  if (entry.type === 'PHONE' || entry.type === 'FAX') regrouped([3, 3, 4]);
  if (entry.type === 'SSN') regrouped([3, 2, 4]);
  return patterns;
}
