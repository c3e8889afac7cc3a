import type { SiteAdapter } from './adapter.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { gemini } from './gemini.ts';
import { m365 } from './m365.ts';
import { mistral } from './mistral.ts';
import { openevidence } from './openevidence.ts';
import { perplexity } from './perplexity.ts';

/** Every site that Understudy guards. */
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

/** Origins on which pages may talk to the background. */
export const guardedOrigins: readonly string[] = adapters.flatMap((adapter) => adapter.origins);

/** Match patterns of the guarded origins, for the manifest. */
export const guardedMatches: string[] = guardedOrigins.map((origin) => `${origin}/*`);

/** The adapter of an origin. Keyed by origin and by nothing in the page: element ids repeat between sites. */
export function adapterFor(origin: string): SiteAdapter | undefined {
  return adapters.find((adapter) => adapter.origins.includes(origin));
}
