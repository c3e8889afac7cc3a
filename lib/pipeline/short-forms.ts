import type { MappingEntry } from '../core/mapping.ts';
import type { Span } from '../core/span.ts';
import { acronymOf } from '../surrogate/places/acronyms.ts';
import { PLACE_KINDS } from '../surrogate/places/place-kinds.ts';
import { isEverydayWord } from './everyday.ts';

const WORD = /[\p{L}\p{M}'’.]+/gu;
const TO_A_PLACE = /\b(?:at|to|from|by|via|in|outside|through)\s(?:the\s)?$/i;
const WORD_CHAR = /[\p{L}\p{M}\p{N}]/u;

interface Form {
  readonly form: string;
  /** Whether it could mean something else, and is a place only after "at", "to", "from". */
  readonly vague: boolean;
}

function isKind(word: string): boolean {
  return PLACE_KINDS.has(word.toLowerCase().replace(/\.$/, ''));
}

/** "Mercy General", "Mercy" and "MGH" for "Mercy General Hospital". */
function formsOf(facility: string): Form[] {
  const words = facility.match(WORD) ?? [];
  if (words.length < 2) return [];
  const forms: Form[] = [];
  for (let count = words.length - 1; count > 0; count -= 1) {
    const head = words.slice(0, count);
    const own = head.filter((word) => !isKind(word));
    if (own.length === 0 || !/^\p{Lu}\p{Ll}/u.test(own[0] ?? '') || !isKind(words[count] ?? '')) break;
    const alone = head.length === 1 && isEverydayWord(head[0] ?? '');
    if (facility.startsWith(head.join(' '))) forms.push({ form: head.join(' '), vague: alone });
  }
  const acronym = acronymOf(facility);
  if (acronym !== null && acronym.length >= 3 && !isEverydayWord(acronym)) forms.push({ form: acronym, vague: false });
  return forms;
}

function* placesOf(text: string, { form, vague }: Form): Generator<{ start: number; end: number }> {
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
    const end = start + form.length;
    if (WORD_CHAR.test(text.charAt(start - 1)) || WORD_CHAR.test(text.charAt(end))) continue;
    if (!vague || TO_A_PLACE.test(text.slice(Math.max(0, start - 16), start))) yield { start, end };
  }
}

/** Where `text` calls a facility of the conversation by a shorter name, which detection can't know for one. */
export function shortForms(text: string, entries: readonly MappingEntry[]): Span[] {
  const forms = new Map<string, Form>();
  for (const { type, original, part } of entries) {
    if (type === 'FACILITY' && part !== true) for (const form of formsOf(original)) forms.set(form.form, form);
  }
  return [...forms.values()].flatMap((form) =>
    Array.from(placesOf(text, form), (range) => ({
      type: 'FACILITY' as const,
      ...range,
      score: 1,
      rule: 'short form of a facility of this conversation',
    })),
  );
}
