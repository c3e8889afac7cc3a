import { caseOf, titled } from '../tokens.ts';

/**
 * The real value in the case in which its surrogate was written: `surrogate` is how the entry has it, `written` how it
 * stands in the text. A reply that begins a lower-case name with a capital gets the name with a capital.
 */
export function recased(original: string, surrogate: string, written: string): string {
  if (written === surrogate) return original;
  const letterCase = caseOf(written);
  if (letterCase === 'upper') return original.toUpperCase();
  if (letterCase === 'lower') return original.toLowerCase();
  const own = caseOf(original);
  return letterCase === 'title' && (own === 'lower' || own === 'upper') ? titled(original.toLowerCase()) : original;
}
