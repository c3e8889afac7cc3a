import type { MappingEntry } from '../../core/mapping.ts';
import { apartFrom } from '../../core/ranges.ts';
import type { Restoration } from './restore.ts';

/** Degrees, times of day and the like that are written as initials are. */
const USUAL = new Set(
  'am pm md do np pa rn iv us im po sc sl ed or ac pc bp hr eg ie vs qd id jr sr bc ad ba ma bs ms dc ny la uk eu cv gi gu'.split(
    ' ',
  ),
);
const INITIALS = /(?<![\p{L}\p{N}.])(\p{Lu})\.( ?)(\p{Lu})\.(?!\s?\p{Lu}\.|\p{L})/gu;

function initialsOf(name: string): string | null {
  const words = name.match(/^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+$/u)?.[0].split(' ');
  return words?.map((word) => word.charAt(0)).join('') ?? null;
}

/**
 * Finds initials in a reply that fit one person of the conversation. They may be those of anybody or of anything, so all
 * are uncertain. `found` are the restorations already known.
 */
export function initialFinder(
  entries: readonly MappingEntry[],
): (reply: string, found: readonly Restoration[]) => Restoration[] {
  const known = new Map<string, MappingEntry | null>();
  for (const entry of entries) {
    const letters = entry.type === 'NAME' ? initialsOf(entry.surrogate) : null;
    if (letters === null || USUAL.has(letters.toLowerCase()) || initialsOf(entry.original) === null) continue;
    known.set(letters, known.has(letters) && known.get(letters)?.original !== entry.original ? null : entry);
  }
  return (reply, found) => {
    const restorations = [...reply.matchAll(INITIALS)].flatMap((match): Restoration[] => {
      const [surrogate, one = '', gap = '', two = ''] = match;
      const entry = known.get(one + two);
      const letters = entry ? initialsOf(entry.original) : null;
      if (!entry || letters === null) return [];
      const original = `${letters.charAt(0)}.${gap}${letters.charAt(1)}.`;
      const start = match.index;
      const end = start + surrogate.length;
      return [{ type: 'NAME', start, end, surrogate, original, entry, certainty: 'uncertain' }];
    });
    return apartFrom(restorations, found);
  };
}
