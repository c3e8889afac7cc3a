import { asRaw } from '../core/text.ts';
import { createRestorer } from '../surrogate/restore/restore.ts';
import type { Vaults } from './page-service.ts';
import type { Pipeline, PipelineState } from './pipeline.ts';

/** A text about nobody, and what of it must not come through. */
const TEXT = 'Understudy checks itself: Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const VALUES = ['Rosalind', 'Achterberg', '60418827', '02/11/2025'];

/** How long a proof holds for every page that asks, in milliseconds. A failure is never kept. */
const HOLDS_MS = 60_000;

/** What the round trip goes through. */
export interface CanaryOptions<State extends PipelineState> {
  readonly vaults: Vaults<State>;
  readonly pipeline: Pick<Pipeline<State>, 'begin' | 'protect'>;
  readonly now: () => number;
}

/**
 * Makes the background's own proof: a constant, harmless text goes through detection and surrogates, through the vault of
 * the asking window, and back. It touches no conversation. Resolves to false on anything but the text as it was; never rejects.
 */
export function createCanary<State extends PipelineState>(
  options: CanaryOptions<State>,
): (incognito: boolean) => Promise<boolean> {
  const { vaults, now } = options;
  const known = new Map<boolean, { readonly at: number; readonly outcome: Promise<boolean> }>();

  return async (incognito) => {
    const last = known.get(incognito);
    if (last && now() - last.at < HOLDS_MS) return last.outcome;
    const outcome = roundTrip(options, incognito ? vaults.incognito : vaults.normal).catch(() => false);
    known.set(incognito, { at: now(), outcome });
    const proved = await outcome;
    if (!proved && known.get(incognito)?.outcome === outcome) known.delete(incognito);
    return proved;
  };
}

async function roundTrip<State extends PipelineState>(
  { pipeline }: CanaryOptions<State>,
  vault: Vaults<State>['normal'],
): Promise<boolean> {
  const { text, state } = await pipeline.protect(asRaw(TEXT), pipeline.begin(), []);
  if (VALUES.some((value) => text.includes(value))) return false;
  if (createRestorer(state.entries).restore(text) !== TEXT) return false;
  return vault.probe(state.entries);
}
