import { ENGLISH, EVERYDAY, FIRST_NAME, LAST_NAME } from '../../lib/detect/data/flags.ts';
import { FACILITY_HEADS, SMALL_WORDS } from '../../lib/detect/data/facility-words.ts';
import { lookUp } from '../../lib/detect/data/lexicon.ts';
import { PARTICLES, SUFFIXES, TITLES } from '../../lib/detect/names/words.ts';
import { STREET_WORDS } from '../../lib/detect/tagger/street-words.ts';
import { type Example, ExampleBuilder, type Mark } from './example.ts';
import { city, firstName, lastName, placeWord } from './pools.ts';
import type { Random } from './random.ts';

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]+)*/gu;
const KEPT = new Set('of the at for and & de del la las los el on in y st st. saint mt mt. san santa dr'.split(' '));

/** `word` written as `model` is. */
function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  return model === model.toLowerCase() ? word.toLowerCase() : word;
}

/** Whether a word at `at` of `value` stands where a last name does. */
function isLast(value: string, at: number, word: string): boolean {
  const comma = value.indexOf(',');
  if (comma > 0) return at < comma;
  const alone = value.trim().length === word.length;
  if (!alone) return at > 0 && at + word.length >= value.trimEnd().length - 1;
  const flags = lookUp(word);
  return (flags & LAST_NAME) !== 0 && (flags & FIRST_NAME) === 0;
}

/** New words for a document's old ones: the same old word gets the same new word wherever it stands. */
class Refill {
  readonly #words = new Map<string, string>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  #new(kind: string, old: string, make: () => string): string {
    const key = `${kind} ${old.toLowerCase()}`;
    const before = this.#words.get(key);
    if (before !== undefined) return before;
    const made = make();
    this.#words.set(key, made);
    return made;
  }

  /** The letter of an initial follows the name that it abbreviates, where the document has that. */
  #initial(letter: string): string {
    for (const [key, word] of this.#words)
      if (key.startsWith(`NAME ${letter.toLowerCase()}`) && key.length > 6) return word.charAt(0).toUpperCase();
    return this.#new('INITIAL', letter, () => String.fromCharCode(65 + this.#random.below(26)));
  }

  name(value: string): string {
    const spelled = /^(?:\p{L}[-. ]){2,}\p{L}\.?$/u.test(value);
    return value.replace(WORD, (word, at: number) => {
      const lower = word.toLowerCase();
      if (word.length === 1) return spelled ? word : inCaseOf(word, this.#initial(word));
      if (PARTICLES.has(lower) || SUFFIXES.has(lower) || TITLES.has(lower)) return word;
      const make = (): string => (isLast(value, at, word) ? lastName(this.#random) : firstName(this.#random));
      return inCaseOf(word, this.#new('NAME', word, make));
    });
  }

  city(value: string): string {
    return inCaseOf(
      value,
      this.#new('CITY', value, () => city(this.#random)),
    );
  }

  /** Words that say what kind of place it is stay. */
  place(value: string, heads: ReadonlySet<string>): string {
    return value.replace(WORD, (word) => {
      const lower = word.toLowerCase();
      const ordinary = (lookUp(word) & (EVERYDAY | ENGLISH)) !== 0 && this.#random.chance(0.7);
      if (word.length < 2 || heads.has(lower) || SMALL_WORDS.has(lower) || KEPT.has(lower) || ordinary) return word;
      return inCaseOf(
        word,
        this.#new('PLACE', word, () => placeWord(this.#random)),
      );
    });
  }
}

function valueFor(words: Refill, random: Random, span: Mark, value: string): string {
  if (span.ignore) return value;
  if (span.type === 'NAME') return words.name(value);
  if (span.type === 'LOCATION') return words.city(value);
  if (span.type === 'FACILITY') return words.place(value, FACILITY_HEADS);
  if (span.type !== 'ADDRESS') return value;
  return words.place(value, STREET_WORDS).replace(/\d/g, () => String(random.below(10)));
}

/** The same document about other people and places. */
export function refill(example: Example, random: Random): Example {
  const words = new Refill(random);
  const builder = new ExampleBuilder();
  let at = 0;
  for (const span of [...example.spans].toSorted((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    builder.add(example.text.slice(at, span.start));
    builder.add(valueFor(words, random, span, example.text.slice(span.start, span.end)), span.type, span.ignore);
    at = span.end;
  }
  return builder.add(example.text.slice(at)).build();
}
