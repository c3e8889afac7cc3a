import type { MappingEntry } from '../../core/mapping.ts';
import { caseOf, isNumber, tokenise, type TokenList } from '../tokens.ts';

/** First names of a mapping's full names, lower case, as far as nobody bears them as a surname. */
function firstNames(entries: readonly MappingEntry[]): Set<string> {
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const { type, surrogate } of entries) {
    const [first, ...rest] = type === 'NAME' ? tokenise(surrogate) : [];
    const last = rest.at(-1);
    if (first === undefined || last === undefined) continue;
    const turned = surrogate.charAt(first.end) === ',';
    given.add((turned ? (rest[0] ?? last) : first).key);
    surnames.add((turned ? first : last).key);
  }
  for (const surname of surnames) given.delete(surname);
  return given;
}

/**
 * Prepares to tell whether a name that ends at token `index` belongs to somebody else: a capitalised word that is no name
 * of the conversation follows the first name ("Marisol Watson et al."), or is tied to any name ("Hallowell-Baker").
 * `isKnown` says whether a lower-case word begins a surrogate.
 */
export function strangerTeller(entries: readonly MappingEntry[], isKnown: (word: string) => boolean) {
  const given = firstNames(entries);
  return (text: string, tokens: TokenList, index: number): boolean => {
    const [name, next] = [tokens.at(index), tokens.at(index + 1)];
    if (name === undefined || next === undefined || isNumber(next) || next.text.length < 2) return false;
    const gap = text.slice(name.end, next.start);
    const spaced = /^[ \u00A0]$/.test(gap) && given.has(name.key) && text.charAt(next.end) !== ':';
    if (!spaced && gap !== '-') return false;
    return caseOf(name.text) === 'title' && caseOf(next.text) === 'title' && !isKnown(next.key);
  };
}
