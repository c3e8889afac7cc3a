import type { Range } from '../../core/span.ts';
import type { Document } from '../document.ts';
import { type Token, tokenAt, tokensOf } from '../names/tokens.ts';
import { DEPARTMENTS, NAME_LINKS, plainWord, SPANISH_LABELS, SPANISH_WORDS } from './words.ts';

const MAX_PARTS = 7;
const GAP = /^(?: |\. ?|-|, (?=\p{L})| ?[("] ?|[)"] )$/u;

/** Written as a name and no everyday word. */
function isPart(token: Token | undefined, lower: boolean): boolean {
  if (!token || (token.shape === 'lower' && !lower)) return false;
  const plain = plainWord(token.text);
  return (
    token.shape === 'initial' || !(SPANISH_WORDS.has(plain) || SPANISH_LABELS.has(plain) || DEPARTMENTS.has(plain))
  );
}

function linked(document: Document, a: Token, b: Token): boolean {
  const gap = document.text.slice(a.end, b.start);
  if (!GAP.test(gap) || gap.includes('(') || gap.includes('"')) return false;
  // A full stop ends the sentence unless it belongs to an initial or a shortened surname.
  if (gap.startsWith('.') && a.shape !== 'initial' && a.text.length > 3) return false;
  return !gap.startsWith(',');
}

/** The index after a name's next part, over the small words within: "de la Rosa", "viuda de Pagán". */
function nextPart(document: Document, tokens: readonly Token[], from: number, lower: boolean): number {
  for (let index = from; index < from + 4; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before || !linked(document, before, token)) return from;
    if (NAME_LINKS.has(token.lower)) continue;
    return isPart(token, lower) ? index + 1 : from;
  }
  return from;
}

/**
 * Reads a Spanish name: given names, two surnames, the small words between.
 * @param at where it begins, after a cue that announces a person.
 * @param options `lower`: after cues so sure that a word in lower case counts. `comma`: "Surnames, Given names".
 */
export function readSpanishName(
  document: Document,
  at: number,
  options: { readonly lower?: boolean; readonly comma?: boolean } = {},
): Range | undefined {
  const tokens = tokensOf(document);
  const from = tokenAt(tokens, at);
  const first = tokens[from];
  if (!first || first.start !== at || !isPart(first, options.lower === true)) return undefined;
  if (first.shape === 'initial' && !/^\.? ?\p{Lu}/u.test(document.text.slice(first.end, first.end + 3)))
    return undefined;
  const lower = first.shape === 'lower';
  let end = from + 1;
  while (end < from + MAX_PARTS) {
    const next = nextPart(document, tokens, end, false);
    if (next === end) break;
    end = next;
  }
  const last = tokens[end - 1];
  if (!last || lower) return { start: at, end: first.end };
  const given = tokens[end];
  if (options.comma && given && /^, ?$/.test(document.text.slice(last.end, given.start)) && isPart(given, false)) {
    return { start: at, end: readSpanishName(document, given.start)?.end ?? last.end };
  }
  return { start: at, end: last.end };
}
