import type { Recogniser } from './recogniser.ts';

/** One recogniser out of several ways to find the same kind of identifier. */
export function combine(name: string, recognisers: readonly Recogniser[]): Recogniser {
  const type = recognisers[0]?.type;
  const same = type !== undefined && recognisers.every((recogniser) => recogniser.type === type);
  return {
    name,
    ...(same && { type }),
    find: (document) => recognisers.flatMap((recogniser) => recogniser.find(document)),
  };
}
