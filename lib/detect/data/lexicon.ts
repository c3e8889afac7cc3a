import { foldWord } from './fold.ts';
import { WORD_LISTS } from './word-lists.ts';

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** Visits words that are written one after the other: a capital for how many letters the last one gives, then the rest. */
function decode(coded: string, visit: (word: string) => void): void {
  let previous = '';
  for (let at = 0; at < coded.length;) {
    let end = at + 1;
    while (end < coded.length && (coded.charCodeAt(end) > CAPITAL_Z || coded.charCodeAt(end) < CAPITAL_A)) end += 1;
    previous = previous.slice(0, coded.charCodeAt(at) - CAPITAL_A) + coded.slice(at + 1, end);
    visit(previous);
    at = end;
  }
}

interface Lexicon {
  readonly flags: ReadonlyMap<string, number>;
  /** First words of the phrases among them. */
  readonly beginnings: ReadonlySet<string>;
}

let loaded: Lexicon | undefined;

function load(): Lexicon {
  const flags = new Map<string, number>();
  const beginnings = new Set<string>();
  for (const [value, coded] of Object.entries(WORD_LISTS)) {
    decode(coded, (word) => {
      flags.set(word, Number(value));
      const blank = word.indexOf(' ');
      if (blank > 0) beginnings.add(word.slice(0, blank));
    });
  }
  return { flags, beginnings };
}

function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

/** The flags of `flags.ts` that hold for a word or phrase in any case, with or without its diacritics; 0 if unknown. */
export function lookUp(word: string): number {
  return lexicon().flags.get(foldWord(word)) ?? 0;
}

/** Whether a phrase of several words that the lists know begins with this one. */
export function beginsPhrase(word: string): boolean {
  return lexicon().beginnings.has(foldWord(word));
}
