import type { IdentifierType } from '../../core/identifier.ts';
import type { MappingEntry } from '../../core/mapping.ts';
import {
  inGerman,
  inIdentifier,
  isDecided,
  mayBeCount,
  mayBeDate,
  mayBeInitial,
  mayBeInitials,
  REACH,
} from './surroundings.ts';
import { recased } from './recase.ts';
import type { Restoration } from './restore.ts';
import { GAP, type Looseness, loosenessOf, sameSeparator } from './separators.ts';
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
  /** What has to stand before the first token. */
  readonly lead: string;
  /** The longest separator between two tokens, UTF-16 units. */
  readonly widest: number;
  /** Whether what follows a text that ends in `after` could change anything about this pattern before it. */
  decidedBy(after: string): boolean;
  /** What restoring puts there. Only after `fits`. */
  restoration(text: string, tokens: TokenList, first: number): Restoration;
}

const MANY_BEFORE = /(?:^|[\s*_(])(?:the|both|all|two|three|other|young|los|las|die|den)[\s*_]{1,4}$/i;

/** How a name was changed: an s of a family's plural or of the German genitive, or all but its initials left out. */
export type Ending = 'none' | 'plural' | 'genitive' | 'initials';

/** Whether values of a type are words, which code and file names may be made of. */
function isWord(type: IdentifierType): boolean {
  return type === 'NAME' || type === 'LOCATION' || type === 'FACILITY';
}

/** The text between the tokens, in order. */
function separators(text: string, tokens: readonly Token[]): string[] {
  return tokens.slice(1).map((token, index) => text.slice(tokens[index]?.end ?? 0, token.start));
}

/** One way to write an entry's surrogate. */
export class SurrogatePattern implements Pattern {
  readonly type: IdentifierType;
  readonly keys: readonly string[];
  readonly #entry: MappingEntry;
  /** Whether it is the entry's own way. */
  readonly #stated: boolean;
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
  readonly #ending: Ending;

  /** `of` is the entry that `entry` is another way to write of. */
  constructor(entry: MappingEntry, tokens: readonly Token[], ending: Ending = 'none', of: MappingEntry = entry) {
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
    this.#entry = of;
    this.#stated = of === entry;
    this.type = entry.type;
    this.keys = tokens.map((token) => token.key);
    this.#tokens = tokens;
    this.#separators = separators(entry.surrogate, tokens);
    const originals = tokenise(this.#original);
    this.#originalTokens = originals.length === tokens.length ? originals : null;
    this.#originalSeparators = separators(this.#original, originals);
    this.#looseness = loosenessOf(entry.type);
    this.#ending = ending;
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
    // "The Johns Hopkins Hospital" is no family of Johns.
    if (this.#ending !== 'none' && around.after.startsWith(' Hopkins')) return false;
    if (this.#ending === 'plural' && !MANY_BEFORE.test(around.before)) return false;
    if (this.#ending === 'initials' && !mayBeInitials(around)) return false;
    if (this.#ending === 'genitive' && !inGerman(around)) return false;
    if (isWord(this.type) && inIdentifier(around, head.text)) return false;
    if (this.type === 'DATE') return mayBeDate(around, this.#surrogate, this.#separators);
    const initial = this.#looseness === 'name' && this.keys.length === 1 && [...head.text].length === 1;
    return !initial || mayBeInitial(around);
  }

  get lead(): string {
    return this.#prefix;
  }

  get widest(): number {
    return this.#separators.reduce((widest, { length }) => Math.max(widest, length), GAP);
  }

  decidedBy(after: string): boolean {
    // Behind a name with an s a noun may follow, and words of German further on.
    if (this.#ending === 'genitive' && after.length < REACH && /^(?: \p{Lu}| ?$)/u.test(after)) return false;
    return after.length >= this.#suffix.length + 3 && isDecided(after, isWord(this.type) && this.#ending === 'none');
  }

  restoration(text: string, tokens: TokenList, first: number): Restoration {
    const { start, end } = this.#range(tokens, first);
    const surrogate = text.slice(start, end);
    const exact = surrogate === this.#surrogate;
    const original = exact ? this.#original : this.#loosely(text, tokens, first, surrogate);
    const certainty = exact && this.#stated ? 'exact' : 'likely';
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
