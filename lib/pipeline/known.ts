import type { IdentifierType } from '../core/identifier.ts';
import type { MappingEntry } from '../core/mapping.ts';
import type { Span } from '../core/span.ts';
import { mentionsOf } from '../detect/mentions.ts';
import { addressRanges } from '../surrogate/restore/addresses.ts';
import { createRestorer } from '../surrogate/restore/restore.ts';
import { isEverydayWord } from './everyday.ts';

/** Whether an original is long and odd enough to mean the same wherever it stands. */
export function isTelling({ type, original, part, kept }: MappingEntry): boolean {
  if (kept === true) return false;
  const letters = original.replace(/[^\p{L}]/gu, '').length;
  const digits = original.replace(/[^\p{N}]/gu, '').length;
  switch (type) {
    case 'NAME':
      // "Smith, M." could be "Smith, M.D."; the surname alone is looked for, too.
      if (part === true && /\s/.test(original)) return false;
      return letters >= 3 && !original.split(/[\s,]+/).every(isEverydayWord);
    case 'LOCATION':
    case 'FACILITY':
    case 'ADDRESS':
    case 'USERNAME':
      return part !== true && letters >= 4 && !original.split(/[\s,]+/).every(isEverydayWord);
    case 'DATE':
      return digits >= 5;
    case 'EMAIL':
    case 'URL':
      return true;
    case 'AGE':
      return false;
    default:
      return digits >= 5;
  }
}

/** A name in lower case is a name only where it can't be a word. */
function isMeant(found: { surrogate: string; type: IdentifierType }): boolean {
  return found.type !== 'NAME' || !found.surrogate.split(/[\s,]+/).every(isEverydayWord);
}

/**
 * Where the originals of a conversation stand in `text`, in any case, whole or (names) in part: detection may have
 * missed them here. Values that could mean something else (ages, short numbers, everyday words) are left out.
 */
export function knownOriginals(text: string, entries: readonly MappingEntry[]): Span[] {
  const reversed = entries
    .filter(isTelling)
    .map(({ type, original, surrogate }) => ({ type, original: surrogate, surrogate: original }));
  return createRestorer(reversed)
    .find(text)
    .filter(isMeant)
    .map(({ type, start, end }) => ({ type, start, end, score: 1, rule: 'known in this conversation' }));
}

/**
 * Web and mail addresses with a name of the conversation in them: they go as a whole, since nothing is restored within
 * one.
 */
export function knownAddresses(text: string, entries: readonly MappingEntry[]): Span[] {
  const names = entries.filter((entry) => entry.type === 'NAME' && isTelling(entry));
  const telling = new Set(names.flatMap(({ original }) => wordsOf(original).filter((word) => !isEverydayWord(word))));
  return addressRanges(text)
    .filter(({ start, end }) => wordsOf(text.slice(start, end)).some((word) => telling.has(word)))
    .map((range) => ({ ...range, type: 'URL', score: 1, rule: 'known in this conversation' }));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];

/** Where people of a conversation are called otherwise in `text` than they were before. */
export function knownPeople(text: string, entries: readonly MappingEntry[]): Span[] {
  const names = entries.flatMap(({ type, original, part }) => (type === 'NAME' && part !== true ? [original] : []));
  return mentionsOf(text, names);
}
