import type { IdentifierType } from '../../../lib/core/identifier.ts';
import type { Span } from '../../../lib/core/span.ts';
import { applySurrogates, type Applied } from '../../../lib/surrogate/apply.ts';
import { createState, type SurrogateState } from '../../../lib/surrogate/state.ts';

export const SEED = '0123456789abcdef0123456789abcdef';
export const TODAY = '2026-11-24';

/** Cuts `[NAME Dan Smith]` marks out of a text: what stands in them is a span of that type. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  let text = '';
  let end = 0;
  const spans: Span[] = [];
  for (const match of marked.matchAll(/\[([A-Z_]+) ([^\]]+)\]/g)) {
    const [whole, type = '', value = ''] = match;
    text += marked.slice(end, match.index);
    spans.push({
      type: type as IdentifierType,
      start: text.length,
      end: text.length + value.length,
      score: 1,
      rule: 'test',
    });
    text += value;
    end = match.index + whole.length;
  }
  return { text: text + marked.slice(end), spans };
}

/** Replaces what is marked, in a conversation of its own unless `state` is given. */
export function protectMarked(
  marked: string,
  state: SurrogateState = createState(SEED, TODAY),
): Applied & { raw: string } {
  const { text, spans } = unmark(marked);
  return { raw: text, ...applySurrogates(text, spans, state) };
}

/** The surrogates in the order of the marks. */
export function surrogatesOf(marked: string, state?: SurrogateState): string[] {
  return protectMarked(marked, state).replacements.map(({ surrogate }) => surrogate);
}
