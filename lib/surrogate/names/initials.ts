import type { Random } from '../random.ts';

/** Letters that names often begin with, and those that they seldom do: each group is shuffled within itself. */
const GROUPS = ['abcdefghjklmnoprstvw', 'iquxyz'] as const;

/**
 * For each lower-case letter another one, no letter twice: the initial of a surrogate is always this function of the
 * original's initial, so that "D.S." can stand for Dan Smith before or after his name is known.
 */
export function initialsOf(random: Random): ReadonlyMap<string, string> {
  const partner = new Map<string, string>();
  for (const group of GROUPS) {
    const ring = [...group];
    for (let index = ring.length - 1; index > 0; index -= 1) {
      const other = random.below(index + 1);
      const letter = ring[index];
      const swapped = ring[other];
      if (letter === undefined || swapped === undefined) continue;
      ring[index] = swapped;
      ring[other] = letter;
    }
    ring.forEach((letter, index) => partner.set(letter, ring[(index + 1) % ring.length] ?? letter));
  }
  return partner;
}

/** The letter a-z that a word begins with, accents set aside; null for other scripts. */
export function initialOf(word: string): string | null {
  const letter = word.normalize('NFD').charAt(0).toLowerCase();
  return /^[a-z]$/.test(letter) ? letter : null;
}
