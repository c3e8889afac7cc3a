import type { Ledger } from '../ledger.ts';
import type { Part } from './parts.ts';

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
export function addTurns(
  original: string,
  parts: readonly Part[],
  surrogates: readonly string[],
  ledger: Ledger,
): void {
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
