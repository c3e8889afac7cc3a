import { foldWord } from './fold.ts';
import { WORD_LISTS } from './word-lists.ts';
import { matchesOf } from '../matches.ts';

const ENTRY = /([A-Z])([^A-Z]*)/g;

function decode(coded: string, visit: (word: string) => void): void {
  let previous = '';
  for (const [, shared = 'A', added = ''] of matchesOf(coded, ENTRY)) {
    previous = previous.slice(0, shared.charCodeAt(0) - 65) + added;
    visit(previous);
  }
}

let lexicon: Map<string, number> | undefined;

function words(): Map<string, number> {
  if (lexicon) return lexicon;
  const all = new Map<string, number>();
  for (const [flags, coded] of Object.entries(WORD_LISTS)) decode(coded, (word) => all.set(word, Number(flags)));
  lexicon = all;
  return all;
}

/** The flags of `flags.ts` that hold for a word or phrase in any case, with or without its diacritics; 0 if unknown. */
export function lookUp(word: string): number {
  return words().get(foldWord(word)) ?? 0;
}
