import { FACILITY_HEADS } from '../data/facility-words.ts';
import { foldWord } from '../data/fold.ts';
import type { Shape, Token } from '../names/tokens.ts';
import { CREDENTIALS, NEVER, PARTICLES, PERSON_VERBS, RELATIONS, ROLES, SUFFIXES, TITLES } from '../names/words.ts';
import { STREET_WORDS } from './street-words.ts';
import { hashOf, mix } from './hash.ts';

/** What a word is by itself, as numbers that features are made of. */
export interface Word {
  readonly hash: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** How it is written: case, length class, hyphen, apostrophe, diacritics. */
  readonly form: number;
  readonly shape: number;
  /** What the word lists know. */
  readonly flags: number;
  /** What it says about its neighbours: title, relation, post, verb of a person, head of a facility ... */
  readonly cue: number;
}

const SHAPES: Readonly<Record<Shape, number>> = { lower: 0, capital: 1, upper: 2, initial: 3 };

export const TITLE = 1;
export const RELATION = 2;
export const CREDENTIAL = 8;

const CUES: readonly (readonly [ReadonlySet<string>, number])[] = [
  [TITLES, TITLE],
  [RELATIONS, RELATION],
  [ROLES, 4],
  [CREDENTIALS, CREDENTIAL],
  [PERSON_VERBS, 16],
  [NEVER, 32],
  [PARTICLES, 64],
  [SUFFIXES, 128],
  [FACILITY_HEADS, 256],
  [STREET_WORDS, 512],
];

const CUE_OF = new Map<string, number>();
for (const [words, bit] of CUES) for (const word of words) CUE_OF.set(word, (CUE_OF.get(word) ?? 0) | bit);

function formOf(text: string, shape: number): number {
  const length = text.length < 4 ? text.length : text.length < 7 ? 4 : text.length < 11 ? 5 : 6;
  const joined = (text.includes('-') ? 1 : 0) + (text.includes("'") ? 2 : 0);
  const inner = shape === 1 && text.slice(1) !== text.slice(1).toLowerCase() ? 1 : 0;
  return ((shape * 8 + length) * 4 + joined) * 2 + inner;
}

/** Reads a word. */
export function readWord(token: Token): Word {
  const folded = foldWord(token.lower);
  const { length } = folded;
  const shape = SHAPES[token.shape];
  return {
    hash: hashOf(folded, 0, length),
    prefix2: hashOf(folded, 0, Math.min(2, length)),
    prefix3: hashOf(folded, 0, Math.min(3, length)),
    suffix2: hashOf(folded, Math.max(0, length - 2), length),
    suffix3: hashOf(folded, Math.max(0, length - 3), length),
    suffix4: mix(hashOf(folded, Math.max(0, length - 4), length), Math.min(length, 5)),
    form: formOf(token.text, shape),
    shape,
    flags: token.flags,
    cue: CUE_OF.get(token.lower) ?? 0,
  };
}
