import type { Ledger } from '../ledger.ts';
import { initialOf, initialsOf } from './initials.ts';
import { inventName } from './invent.ts';
import { originOf } from './origin-of.ts';
import type { Origin } from './origins.ts';
import { type Part, splitName } from './parts.ts';
import type { GenderTeller } from './gender-context.ts';
import type { Gender } from './genders.ts';
import type { People } from './people.ts';
import { namesFrom } from './pools.ts';
import { addTurns } from './turns.ts';
import { variantsOf } from './variants.ts';
import { openRandom, type Random } from '../random.ts';
import { overflow, scramble } from '../numbers/shape.ts';
import { caseOf, writtenLike } from '../tokens.ts';

/** What a family is called with. */
const FAMILY_BEFORE = /\b(?:the|both|all|los|las)\s+$/i;

/** Stream 0 belongs to the initials, so that they are the same throughout the conversation. */
const partners = (seed: string) => initialsOf(openRandom(seed, 0));

/** What a surrogate word has in common with its original. */
interface Likeness {
  readonly kind: 'given' | 'surname';
  readonly gender: Gender | null;
  readonly origin: Origin;
}

function drawName({ kind, gender, origin }: Likeness, initial: string) {
  return (random: Random, attempt: number): string => {
    const pool = namesFrom(kind === 'surname' ? 'surname' : (gender ?? 'given'), origin, initial);
    // A few tries in the list, then names that no list has: these never run out.
    if (pool.length > 0 && attempt < 2 * pool.length) return random.pick(pool);
    const sound = kind === 'surname' ? kind : (gender ?? random.pick(['female', 'male'] as const));
    return inventName(random, Math.max(0, attempt - 2 * pool.length), initial, sound, origin);
  };
}

/** The initial that stands for `letter` in a conversation, in its case; other signs stay. */
export function initialFor(seed: string, letter: string): string {
  const initial = initialOf(letter);
  const other = initial === null ? null : (partners(seed).get(initial) ?? null);
  return other === null ? letter : writtenLike(other, letter);
}

/** A name while its parts are replaced. */
interface Whole {
  readonly original: string;
  readonly parts: readonly Part[];
  readonly words: readonly string[];
  readonly before: string;
  readonly people: People;
  readonly genderOf: GenderTeller;
  readonly ledger: Ledger;
}

function surrogatePart(part: Part, whole: Whole): string {
  const { ledger } = whole;
  switch (part.kind) {
    case 'kept':
      return part.text;
    case 'code': {
      const random = ledger.random();
      return ledger.firstFree((attempt) => scramble(part.text, random) + overflow(attempt, random));
    }
    case 'initial':
    case 'initials':
      return [...part.text].map((letter) => initialFor(ledger.seed, letter)).join('');
    case 'given':
    case 'surname': {
      const singular = singularOf(part.text, whole);
      return singular === null ? nameWord(part.text, part, whole) : plural(nameWord(singular, part, whole), part.text);
    }
  }
}

/** The known name that "the Vargases" has in the plural, or null. */
function singularOf(word: string, { before, ledger }: Whole): string | null {
  if (!FAMILY_BEFORE.test(before)) return null;
  const ends = [/s$/i, /es$/i].filter((end) => end.test(word)).map((end) => word.replace(end, ''));
  return ends.find((name) => ledger.hasWord('name', name)) ?? null;
}

function plural(name: string, sample: string): string {
  const ending = /(?:x|z|ch|sh)$/i.test(name) ? 'es' : 's';
  return name + (sample.endsWith('S') ? ending.toUpperCase() : ending);
}

/** Of a first name in two parts the last tells the gender: "Jean-Luc". */
function tellingGiven(word: string, part: Part, whole: Whole): string {
  const { parts, original } = whole;
  const next = parts[parts.indexOf(part) + 1];
  const joined = next?.kind === 'given' && original.slice(part.start + part.text.length, next.start) === '-';
  return joined ? tellingGiven(next.text, next, whole) : word;
}

function nameWord(word: string, part: Part, whole: Whole): string {
  const { ledger, people, parts, words, before } = whole;
  const kin = ledger.hasWord('name', word) ? null : people.kinOf(part, parts, before);
  const base = kin === null ? null : ledger.baseOf('name', kin.word);
  const variants = kin === null || base === null ? [] : variantsOf(base, kin.kinship);
  const kind = part.kind === 'surname' ? 'surname' : 'given';
  const gender = kind === 'given' ? whole.genderOf(tellingGiven(word, part, whole), words) : null;
  const likeness: Likeness = {
    kind,
    gender,
    origin: originOf(
      word.toLowerCase(),
      words.map((one) => one.toLowerCase()),
    ),
  };
  const initial = initialOf(word);
  const other = initial === null ? null : (partners(ledger.seed).get(initial) ?? null);
  return ledger.word('name', word, (random, attempt) => {
    const letter = other ?? 'abcdefghjklmnoprstvw'.charAt(random.below(20));
    return variants[attempt] ?? drawName(likeness, letter)(random, attempt - variants.length);
  });
}

/**
 * The surrogate of a name as it is written: order, case, titles, particles, hyphens, initials and spaces are kept, each
 * other word is replaced by its own surrogate word, the same wherever it occurs in the conversation. `before` is the
 * text in front of the name (a title there tells a surname), `genderOf` tells first names of women and men apart, `people` whom
 * the conversation has named so far: another form of a known name gets another form of its surrogate. Adds entries for the words.
 */
export function surrogateName(
  original: string,
  before: string,
  genderOf: GenderTeller,
  people: People,
  ledger: Ledger,
): string {
  const parts = splitName(original, before, ledger, (letters) => people.hasInitials(letters));
  const words = parts.map((part) => part.text);
  const whole: Whole = { original, parts, words, before, people, genderOf, ledger };
  const surrogates = parts.map((part) => surrogatePart(part, whole));
  people.meet(parts, before);
  let name = '';
  let end = 0;
  parts.forEach((part, index) => {
    const surrogate = surrogates[index] ?? '';
    name += original.slice(end, part.start) + surrogate;
    end = part.start + part.text.length;
    if (part.kind === 'given' || part.kind === 'surname') {
      ledger.add({ type: 'NAME', original: part.text, surrogate, part: true });
    }
  });
  if (caseOf(original) !== 'upper') addTurns(original, parts, surrogates, ledger);
  return name + original.slice(end);
}
