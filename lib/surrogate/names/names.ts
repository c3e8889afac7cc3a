import type { Ledger } from '../ledger.ts';
import { initialOf, initialsOf } from './initials.ts';
import { inventGiven, inventName } from './invent.ts';
import { type Part, splitName } from './parts.ts';
import type { GenderTeller } from './gender-context.ts';
import type { Gender } from './genders.ts';
import { namesFrom } from './pools.ts';
import { openRandom, type Random } from '../random.ts';
import { overflow, scramble } from '../numbers/shape.ts';
import { caseOf, writtenLike } from '../tokens.ts';

/** Stream 0 belongs to the initials, so that they are the same throughout the conversation. */
const partners = (seed: string) => initialsOf(openRandom(seed, 0));

function drawName(kind: 'given' | 'surname', gender: Gender | null, initial: string) {
  return (random: Random, attempt: number): string => {
    const pool = namesFrom(kind === 'surname' ? 'surname' : (gender ?? 'given'), initial);
    // A few tries in the list, then names that no list has: these never run out.
    if (pool.length > 0 && attempt < 2 * pool.length) return random.pick(pool);
    const inventing = Math.max(0, attempt - 2 * pool.length);
    return gender === null ? inventName(random, inventing, initial) : inventGiven(random, inventing, initial, gender);
  };
}

/** The initial that stands for `letter` in a conversation, in its case; other signs stay. */
export function initialFor(seed: string, letter: string): string {
  const initial = initialOf(letter);
  const other = initial === null ? null : (partners(seed).get(initial) ?? null);
  return other === null ? letter : writtenLike(other, letter);
}

function surrogatePart(part: Part, gender: Gender | null, ledger: Ledger, before: string): string {
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
      const singular = part.text.replace(/s$/i, '');
      if (/\bthe\s+$/i.test(before) && singular !== part.text && ledger.hasWord('name', singular)) {
        return surrogatePart({ ...part, text: singular }, gender, ledger, '') + part.text.slice(-1);
      }
      return nameWord(part.text, part.kind, gender, ledger);
    }
  }
}

function nameWord(word: string, kind: 'given' | 'surname', gender: Gender | null, ledger: Ledger): string {
  const initial = initialOf(word);
  const letters = partners(ledger.seed);
  const other = initial === null ? null : (letters.get(initial) ?? null);
  return ledger.word('name', word, (random, attempt) =>
    drawName(kind, gender, other ?? 'abcdefghjklmnoprstvw'.charAt(random.below(20)))(random, attempt),
  );
}

/** The surname of a full name, its particles and hyphens included: the first and last part, or null. */
function surnameOf(parts: readonly Part[], given: number): { first: number; last: number } | null {
  const last = parts.findLastIndex((part) => part.kind === 'surname');
  if (last < 0) return null;
  let first = last;
  for (let part = parts[first - 1]; part !== undefined && first - 1 !== given; part = parts[first - 1]) {
    const particle = part.kind === 'kept' && /^\p{Ll}/u.test(part.text);
    if (part.kind !== 'surname' && !particle) break;
    first -= 1;
  }
  return { first, last };
}

/** Records the ways a reply may shorten or turn round a full name: "J. Hallowell", "Hallowell, John K.". */
function addTurns(original: string, parts: readonly Part[], surrogates: readonly string[], ledger: Ledger): void {
  const given = parts.findIndex((part) => part.kind === 'given');
  const surname = surnameOf(parts, given);
  if (given < 0 || surname === null) return;
  const second = parts[given + 1];
  const hasMiddle = second !== undefined && (second.kind === 'initial' || second.kind === 'given');
  const originals = parts.map((part) => part.text);
  const surnameIn = (texts: readonly string[]) =>
    parts.slice(surname.first, surname.last + 1).reduce((name, part, index) => {
      const previous = parts[surname.first + index - 1];
      const gap =
        index === 0 || previous === undefined ? '' : original.slice(previous.start + previous.text.length, part.start);
      return name + gap + (texts[surname.first + index] ?? '');
    }, '');
  const firstLetter = (word: string) => Array.from(word)[0] ?? '';
  const turn = (write: (first: string, last: string, middle: string) => string) => {
    const [real = '', surrogate = ''] = [originals, surrogates].map((texts) =>
      write(texts[given] ?? '', surnameIn(texts), firstLetter(texts[given + 1] ?? '')),
    );
    if (ledger.isFree(surrogate)) ledger.add({ type: 'NAME', original: real, surrogate, part: true });
  };
  turn((first, last) => `${firstLetter(first)}. ${last}`);
  turn((first, last) => `${last}, ${firstLetter(first)}.`);
  // Of "de la Cruz" the C.
  turn((first, last) => `${first} ${/\p{Lu}/u.exec(last)?.[0] ?? firstLetter(last)}.`);
  if (!hasMiddle) return;
  turn((first, last, middle) => `${last}, ${first} ${middle}.`);
  turn((first, last, middle) => `${first} ${middle}. ${last}`);
}

/**
 * The surrogate of a name as it is written: order, case, titles, particles, hyphens, initials and spaces are kept, each
 * other word is replaced by its own surrogate word, the same wherever it occurs in the conversation. `before` is the
 * text in front of the name (a title there tells a surname), `genderOf` tells first names of women and men apart. Adds entries for the words.
 */
export function surrogateName(original: string, before: string, genderOf: GenderTeller, ledger: Ledger): string {
  const parts = splitName(original, before, ledger);
  const words = parts.map((part) => part.text);
  const surrogates = parts.map((part) =>
    surrogatePart(part, part.kind === 'given' ? genderOf(part.text, words) : null, ledger, before),
  );
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
