/** What the browser says of the policy: one, none for certain, or an empty one, which may only mean "not yet". */
export type Given = { readonly kind: 'policy'; readonly raw: unknown } | { readonly kind: 'none' | 'empty' };

/** All that decides whether an empty policy means that there is none. */
export interface Situation {
  readonly given: Given;
  /** The policy that was last given, as it came; undefined for none. */
  readonly last: unknown;
  /** Whether an administrator has installed the extension: then a policy is likely. */
  readonly forced: boolean;
  /** For how many milliseconds of this browser session the policy has been empty. */
  readonly emptyFor: number;
}

/** Which policy holds. */
export interface Standing {
  /** As it came; undefined for none. */
  readonly raw: unknown;
  /** Whether it may still change without anybody changing it. */
  readonly waiting: boolean;
}

/**
 * How long an empty policy isn't believed, in milliseconds. Browsers publish a force-installed extension's policy seconds
 * after the extension has started, 13 s and more under load.
 */
export const EMPTY_WAIT = 60_000;

/** Which policy holds (ADR 10). An empty one relaxes nothing before it has stayed empty for `EMPTY_WAIT`. */
export function standingOf({ given, last, forced, emptyFor }: Situation): Standing {
  if (given.kind === 'policy') return { raw: given.raw, waiting: false };
  const believed = given.kind === 'none' || emptyFor >= EMPTY_WAIT || (last === undefined && !forced);
  return believed ? { raw: undefined, waiting: false } : { raw: last, waiting: true };
}
