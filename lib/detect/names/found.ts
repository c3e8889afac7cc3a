import type { Candidate } from '../candidate.ts';
import type { Document } from '../document.ts';
import type { Token } from './tokens.ts';

/** The candidate that covers tokens `from` to `to` (exclusive), with the dot of a last initial or suffix. */
export function nameOf(
  document: Document,
  tokens: readonly Token[],
  from: number,
  to: number,
  score: number,
  rule: string,
): Candidate {
  const start = tokens[from]?.start ?? 0;
  const last = tokens[to - 1];
  const end = last?.end ?? start;
  const abbreviated =
    last && (last.shape === 'initial' || /^(?:jr|sr)$/.test(last.lower)) && document.text.charAt(end) === '.';
  const closed = document.text.charAt(end) === '"' && document.text.slice(start, end).includes('"');
  return { start, end: abbreviated || closed ? end + 1 : end, type: 'NAME', score, rule };
}
