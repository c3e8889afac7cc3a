import type { SiteAdapter } from './adapter.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { genericAdapter } from './generic.ts';
import { gemini } from './gemini.ts';
import { m365 } from './m365.ts';
import { mistral } from './mistral.ts';
import { openevidence } from './openevidence.ts';
import { perplexity } from './perplexity.ts';

/** Every site that has an adapter of its own. */
export const adapters: readonly SiteAdapter[] = [
  chatgpt,
  claude,
  copilot,
  gemini,
  m365,
  mistral,
  openevidence,
  perplexity,
];

/** Match patterns of the sites that every build guards, for the manifest. */
export const builtInMatches: string[] = adapters.flatMap(({ origins }) => origins).map(matchOf);

/**
 * The adapter of an origin: its own, or the generic one. Keyed by origin and by nothing in the page: element ids repeat
 * between sites.
 */
export function adapterFor(origin: string): SiteAdapter {
  return adapters.find((adapter) => adapter.origins.includes(origin)) ?? genericAdapter(origin);
}

/** The match pattern of every page of an origin. */
export function matchOf(origin: string): string {
  return `${origin}/*`;
}

/** The origins of match patterns that `matchOf` has made. */
export function originsOf(matches: readonly string[]): string[] {
  return matches.map((match) => match.replace(/\/\*$/u, ''));
}
