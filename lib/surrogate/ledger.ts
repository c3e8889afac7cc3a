import type { IdentifierType } from '../core/identifier.ts';
import type { MappingEntry } from '../core/mapping.ts';
import { townKey } from './places/data/town-key.ts';
import { openRandom, type Random } from './random.ts';
import type { SurrogateState } from './state.ts';
import { tokenise, writtenLike } from './tokens.ts';

/**
 * Words are kept apart by what they stand for: the surname Jackson, the town Jackson, and Jackson Street or Jackson Hospital
 * get different surrogates. What is not a town is invented, a town may be a real one.
 */
export type WordSpace = 'name' | 'town' | 'place' | 'user';

/** Whether a lower-case word means something by itself: a text may hold it without naming anybody. */
export type WordTeller = (word: string) => boolean;

/** Types whose equal values get one surrogate: a number may be called MRN here and account number there. */
function family(type: IdentifierType): string {
  switch (type) {
    case 'NAME':
    case 'DATE':
    case 'AGE':
    case 'EMAIL':
    case 'URL':
    case 'USERNAME':
      return type;
    case 'LOCATION':
    case 'ADDRESS':
    case 'FACILITY':
      return 'place';
    default:
      return 'number';
  }
}

/** What restoring compares: from the first letter or digit to the last. */
function coreOf(value: string): string {
  const tokens = tokenise(value);
  return value.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** The words of a text, and what stands together without a space, as `coreOf` has it. */
function* wordsAndChunks(text: string): Generator<string> {
  let start = 0;
  let end = 0;
  for (const token of tokenise(text)) {
    yield token.key;
    if (/\s/.test(text.slice(end, token.start))) {
      yield text.slice(start, end).toLowerCase();
      start = token.start;
    }
    if (end === 0) start = token.start;
    end = token.end;
  }
  yield text.slice(start, end).toLowerCase();
}

function spaceOf(type: IdentifierType): WordSpace {
  if (type === 'NAME') return 'name';
  return type === 'LOCATION' ? 'town' : 'place';
}

/** Towns are written in several ways, and over line ends. */
function baseKey(space: WordSpace, word: string): string {
  return `${space}\0${(space === 'town' && townKey(word)) || word.toLowerCase()}`;
}

/** Whether values of a type are named in parts that say nothing of a town of that name. */
function isHouse(type: IdentifierType): boolean {
  return type === 'FACILITY' || type === 'ADDRESS';
}

/** What values are known by. */
function keyOf({ type, original, part }: Pick<MappingEntry, 'type' | 'original' | 'part'>): string {
  return `${part === true && isHouse(type) ? 'house' : family(type)}\0${original}`;
}

/**
 * The surrogates of a conversation while a text is worked on: what is taken, what stands for what. Nothing it hands out
 * equals an original, a word of the text or another surrogate. Used for one text, then read back through `entries`.
 */
export class Ledger {
  readonly entries: MappingEntry[];
  /** The conversation's seed. */
  readonly seed: string;
  #streams: number;
  readonly #taken: Set<string>;
  /** Surrogates of whole values in their own case, and originals in lower case. */
  readonly #surrogates = new Set<string>();
  readonly #originals = new Set<string>();
  readonly #known = new Map<string, string>();
  readonly #bases = new Map<string, string>();
  readonly #forms = new Map<string, string>();
  readonly #writtenForms = new Set<string>();

  readonly #isWord: WordTeller;

  /**
   * `text` is what the surrogates will stand in, `originals` the values in it that are to be replaced, `isWord` tells words that
   * no name may be.
   */
  constructor(state: SurrogateState, text: string, originals: readonly string[], isWord: WordTeller = () => false) {
    this.#isWord = isWord;
    this.seed = state.seed;
    this.#streams = state.streams;
    this.entries = [...state.entries];
    this.#taken = new Set(state.seen);
    for (const word of wordsAndChunks(text)) this.#taken.add(word);
    for (const original of originals) {
      this.#take(original);
      this.#originals.add(original.toLowerCase());
    }
    for (const entry of state.entries) this.#remember(entry);
  }

  /** How many random streams are used up by now. */
  get streams(): number {
    return this.#streams;
  }

  /** A fresh random stream. */
  random(): Random {
    this.#streams += 1;
    return openRandom(this.seed, this.#streams);
  }

  /** The surrogate that `original` already has, or null. */
  known(type: IdentifierType, original: string): string | null {
    const whole = this.#known.get(keyOf({ type, original }));
    return whole ?? (isHouse(type) ? this.#known.get(keyOf({ type, original, part: true })) : undefined) ?? null;
  }

  /** Whether `candidate` equals nothing that it could be mistaken for. */
  isFree(candidate: string): boolean {
    return (
      candidate !== '' && !this.#taken.has(candidate.toLowerCase()) && !this.#taken.has(coreOf(candidate).toLowerCase())
    );
  }

  /** The first of `candidate(0)`, `candidate(1)`, ... that is free. The candidates must not repeat for ever. */
  firstFree(candidate: (attempt: number) => string): string {
    for (let attempt = 0; ; attempt += 1) {
      const value = candidate(attempt);
      if (this.isFree(value)) return value;
    }
  }

  /** Records a surrogate. A value that has one already keeps it. */
  add(entry: MappingEntry): void {
    if (entry.part && this.known(entry.type, entry.original) !== null) return;
    this.entries.push(entry);
    this.#remember(entry);
  }

  /** Whether the word, in any case, has a surrogate in `space`. */
  hasWord(space: WordSpace, word: string): boolean {
    return this.baseOf(space, word) !== null;
  }

  /** The surrogate of the word in any case, in lower case, or null. */
  baseOf(space: WordSpace, word: string): string | null {
    return this.#bases.get(baseKey(space, word)) ?? null;
  }

  /**
   * The surrogate of one word, in the word's own case: one base for all cases of a word, one spelling for each spelling
   * (Mcdonald and McDonald stay apart, by an inner capital if need be). `mint` proposes bases.
   */
  word(space: WordSpace, word: string, mint: (random: Random, attempt: number) => string): string {
    const form = this.#forms.get(`${space}\0${word}`);
    if (form !== undefined) return form;
    const key = baseKey(space, word);
    let base = this.#bases.get(key);
    if (base === undefined) {
      base = this.#freeWord(space, mint);
    }
    const written = this.#freeSpelling(base, word) ?? writtenLike(this.#freeWord(space, mint), word);
    this.#rememberWord(space, word, written);
    return written;
  }

  #freeSpelling(base: string, word: string): string | null {
    const usual = writtenLike(base, word);
    if (!this.#writtenForms.has(usual)) return usual;
    for (let index = 1; index < base.length; index += 1) {
      const spelling = usual.slice(0, index) + usual.slice(index).replace(/^./u, (letter) => letter.toUpperCase());
      if (!this.#writtenForms.has(spelling) && spelling.toLowerCase() === base) return spelling;
    }
    return null;
  }

  #freeWord(space: WordSpace, mint: (random: Random, attempt: number) => string): string {
    const random = this.random();
    for (let attempt = 0; ; attempt += 1) {
      const word = mint(random, attempt).toLowerCase();
      if (this.isFree(word) && !(space === 'name' && this.#readsAsWord(word))) return word;
    }
  }

  /** "Sillie" reads as "silly". */
  #readsAsWord(word: string): boolean {
    return this.#isWord(word) || this.#isWord(word.replace(/ie$/, 'y'));
  }

  #take(value: string): void {
    this.#taken.add(value.toLowerCase());
    this.#taken.add(coreOf(value).toLowerCase());
  }

  #remember(entry: MappingEntry): void {
    if (entry.kept === true) return this.#take(entry.original);
    this.#known.set(keyOf(entry), entry.surrogate);
    this.#take(entry.original);
    this.#originals.add(entry.original.toLowerCase());
    this.#take(entry.surrogate);
    if (!entry.part) this.#surrogates.add(coreOf(entry.surrogate));
    for (const token of tokenise(entry.original)) this.#taken.add(token.key);
    if (entry.part && (entry.type === 'LOCATION' || !/\s/.test(entry.original))) {
      this.#rememberWord(spaceOf(entry.type), entry.original, entry.surrogate);
    }
  }

  /**
   * Like `firstFree`, for values made of words from `word`: these are free already, so only the value as a whole must
   * not stand for another one.
   */
  firstUnused(candidate: (attempt: number) => string): string {
    for (let attempt = 0; ; attempt += 1) {
      const value = candidate(attempt);
      const used = this.#surrogates.has(coreOf(value)) || this.#originals.has(value.toLowerCase());
      if (value !== '' && !used) return value;
    }
  }

  #rememberWord(space: WordSpace, word: string, written: string): void {
    this.#forms.set(`${space}\0${word}`, written);
    this.#writtenForms.add(written);
    this.#taken.add(written.toLowerCase());
    const key = baseKey(space, word);
    if (!this.#bases.has(key)) this.#bases.set(key, written.toLowerCase());
  }
}
