import type { Recogniser } from './recogniser.ts';

/** One recogniser out of several ways to find the same kind of identifier. */
export function combine(name: string, recognisers: readonly Recogniser[]): Recogniser {
  return { name, find: (document) => recognisers.flatMap((recogniser) => recogniser.find(document)) };
}
