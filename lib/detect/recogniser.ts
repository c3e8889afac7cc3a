import type { IdentifierType } from '../core/identifier.ts';
import type { Candidate } from './candidate.ts';
import { contextNear } from './context.ts';
import type { Document } from './document.ts';
import { matchesOf } from './matches.ts';

/** Finds one kind of identifier. */
export interface Recogniser {
  readonly name: string;
  /** The kind, where it finds no other one. */
  readonly type?: IdentifierType;
  find(document: Document): Candidate[];
}

/** One shape of an identifier. */
export interface Pattern {
  readonly name: string;
  /** Global, with the `d` flag when it has a group named `value`: that group, else the whole match, is the identifier. */
  readonly regex: RegExp;
  /** 0 to 1, before context and checksum. */
  readonly score: number;
}

export interface PatternRecogniserOptions {
  readonly name: string;
  readonly type: IdentifierType;
  readonly patterns: readonly Pattern[];
  /** Words near the match that raise its score by `boost`. */
  readonly context?: { readonly before?: RegExp; readonly after?: RegExp; readonly boost: number };
  /** A passed checksum makes the match certain; a failed one takes nothing away. */
  readonly validate?: (value: string) => boolean;
  /** Matches of the right shape that identify nobody, such as 000-00-0000. */
  readonly invalidate?: (value: string, document: Document, start: number) => boolean;
}

const CERTAIN = 0.99;

function locate(match: RegExpMatchArray): { start: number; end: number } {
  const index = match.index ?? 0;
  const [start, end] = match.indices?.groups?.['value'] ?? [index, index + match[0].length];
  return { start, end };
}

/** A recogniser made of regular expressions, each with a score, raised by context words and checksums. */
export function patternRecogniser(options: PatternRecogniserOptions): Recogniser {
  const { name, type, patterns, context, validate, invalidate } = options;
  const scored = (document: Document, pattern: Pattern, start: number, end: number): number => {
    if (validate?.(document.text.slice(start, end))) return CERTAIN;
    const boost = context && contextNear(document, start, end, context) ? context.boost : 0;
    return Math.min(CERTAIN, pattern.score + boost);
  };
  return {
    name,
    type,
    find(document) {
      const found: Candidate[] = [];
      for (const pattern of patterns) {
        for (const match of matchesOf(document.text, pattern.regex)) {
          const { start, end } = locate(match);
          if (invalidate?.(document.text.slice(start, end), document, start)) continue;
          const score = scored(document, pattern, start, end);
          found.push({ start, end, type, score, rule: `${name}/${pattern.name}` });
        }
      }
      return found;
    },
  };
}
