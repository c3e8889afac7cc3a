import type { MappingEntry } from '../core/mapping.ts';
import { caseOf, isNumber, tokenise, type TokenList } from './tokens.ts';

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
 * Prepares to tell whether a first name at token `index` belongs to somebody else: a capitalised word that is no name of
 * the conversation follows it ("Marisol Watson et al."). `isKnown` says whether a lower-case word begins a surrogate.
 */
export function strangerTeller(entries: readonly MappingEntry[], isKnown: (word: string) => boolean) {
  const given = firstNames(entries);
  return (text: string, tokens: TokenList, index: number): boolean => {
    if (!given.has(tokens.key(index))) return false;
    const [name, next] = [tokens.at(index), tokens.at(index + 1)];
    if (name === undefined || next === undefined || isNumber(next) || next.text.length < 2) return false;
    if (!/^[ \u00A0]$/.test(text.slice(name.end, next.start)) || text.charAt(next.end) === ':') return false;
    return caseOf(name.text) === 'title' && caseOf(next.text) === 'title' && !isKnown(next.key);
  };
}
