import type { GoldDocument, GoldSpan } from './documents.ts';
import { inventName } from './invent-names.ts';

/** Another form of a document, in which the same must be found. */
export interface Variant {
  readonly name: string;
  apply(document: GoldDocument): GoldDocument;
}

/** Letter by letter where the other case is as long, so that offsets hold. */
function recased(text: string, change: (letter: string) => string): string {
  return Array.from(text, (letter) => {
    const other = change(letter);
    return other.length === letter.length ? other : letter;
  }).join('');
}

const NAME_WORD = /\p{Lu}?[\p{Ll}\p{M}]{2,}|\p{Lu}[\p{Lu}\p{M}]{2,}|\p{Lu}\p{Ll}+/gu;
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
/** Words within names that no list of names is about. */
const KEPT = new Set(
  'dr mr mrs ms miss mx sr sra dra don van von der den del las los the and jr iii bin ibn'.split(' '),
);

function unlistedName(value: string, seed: string): string {
  return value.replace(NAME_WORD, (word) => {
    if (!LATIN.test(word) || KEPT.has(word.toLowerCase())) return word;
    // A plural is the name's own: "the Okonjos".
    return inventName(word, seed);
  });
}

/** Replaces the names of a document, and moves all spans along. */
function withUnlistedNames(document: GoldDocument): GoldDocument {
  const spans: GoldSpan[] = [];
  let text = '';
  let at = 0;
  for (const span of document.spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (span.start < at) return document;
    text += document.text.slice(at, span.start);
    const value = document.text.slice(span.start, span.end);
    const start = text.length;
    text += span.type === 'NAME' ? unlistedName(value, document.id) : value;
    spans.push({ ...span, start, end: text.length });
    at = span.end;
  }
  return { ...document, text: text + document.text.slice(at), spans };
}

/** The forms that every set is scored in; the first is the text as it stands. */
export const VARIANTS: readonly Variant[] = [
  { name: 'as written', apply: (document) => document },
  {
    name: 'lower case',
    apply: (document) => ({ ...document, text: recased(document.text, (letter) => letter.toLowerCase()) }),
  },
  {
    name: 'capitals',
    apply: (document) => ({ ...document, text: recased(document.text, (letter) => letter.toUpperCase()) }),
  },
  { name: 'unlisted names', apply: withUnlistedNames },
];
