/** A stream of numbers, the same for the same seed and stream number. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of `items`, which must not be empty. */
  pick<T>(items: readonly T[]): T;
}

const SEED = /^[0-9a-f]{32}$/;

/** Says whether `seed` is 128 bits as 32 lower-case hex digits. */
export function isSeed(seed: string): boolean {
  return SEED.test(seed);
}

/**
 * Opens stream number `stream` of a 128-bit seed. The generator is sfc32 (Chris Doty-Humphrey, PractRand): small and
 * fast, for choosing stand-ins. What keeps surrogates unguessable is the seed, which never leaves the vault.
 * Throws a RangeError when `seed` is not 32 lower-case hex digits.
 */
export function openRandom(seed: string, stream: number): Random {
  if (!isSeed(seed)) throw new RangeError('A conversation seed is 32 lower-case hex digits.');
  const word = (index: number) => Number.parseInt(seed.slice(index * 8, index * 8 + 8), 16) | 0;
  let a = word(0);
  let b = word(1);
  let c = word(2) ^ word(3);
  let counter = (word(3) + Math.imul(stream, 0x9e3779b1)) | 0;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  }
  for (let round = 0; round < 15; round += 1) next();

  const below = (limit: number) => Math.floor((next() / 0x1_0000_0000) * limit);
  return {
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from.');
      return item;
    },
  };
}
