import type { IdentifierType } from '../core/identifier.ts';
import type { Range, Span } from '../core/span.ts';
import { detect, STRICT } from '../detect/detect.ts';
import type { Ranges } from '../surrogate/apply.ts';
import { outside } from './outside.ts';
import { termFinder } from './terms.ts';

/** What an organisation changes about detection and stand-ins. */
export interface Rules {
  /** Kinds that are not replaced. */
  readonly off: readonly IdentifierType[];
  /** Whether what is less sure is replaced too. */
  readonly strict: boolean;
  /** Whether the user is asked about what is less sure, and may have it left as it is. */
  readonly asks: boolean;
  /** Leading digits that stand-ins of record and account numbers may have, since nobody has such a number. */
  readonly recordBlocks: readonly string[];
  /** Names that are left as they are. */
  readonly never: readonly string[];
  /** Terms that are replaced wherever they stand. */
  readonly always: readonly { readonly text: string; readonly type: IdentifierType }[];
  /** Global expressions whose matches are replaced; they can't be made slow. */
  readonly patterns: readonly { readonly name: string; readonly regex: RegExp; readonly type: IdentifierType }[];
}

/** What was found; `spared` where it is one of the names that are left as they are, unless it is the patient's too. */
export interface Found extends Span {
  readonly spared?: true;
}

/** What finds identifiers, what of the values known in a conversation is somebody else's name, and how values are replaced. */
export interface Finder {
  /** Whether the user's answers about what it isn't sure of hold. */
  readonly asks: boolean;
  /** Ranges of numbers that belong to nobody. */
  readonly ranges: Ranges;
  find(text: string): readonly Found[];
  /** Where names stand that are left as they are. */
  spared(text: string): readonly Range[];
}

/** Detection as it is built. */
export const plainFinder: Finder = {
  asks: true,
  ranges: { recordBlocks: [] },
  find: (text) => detect(text),
  spared: () => [],
};

/** Detection under an organisation's rules. */
export function finderFor(rules: Rules): Finder {
  const options = { without: new Set(rules.off), ...(rules.strict ? { accepted: STRICT } : {}) };
  const never = termFinder(rules.never);
  const always = termFinder(rules.always.map(({ text }) => text));

  const own = (text: string): Span[] => [
    ...always(text).flatMap(({ term, ...range }) => {
      const type = rules.always[term]?.type;
      return type === undefined ? [] : [{ ...range, type, score: 1, rule: 'organisation/always protect' }];
    }),
    ...rules.patterns.flatMap(({ regex, type, name }) =>
      Array.from(text.matchAll(regex), ({ index, 0: value }) => ({
        type,
        start: index,
        end: index + value.length,
        score: 1,
        rule: `organisation/${name}`,
      })),
    ),
  ];

  return {
    asks: rules.asks,
    ranges: { recordBlocks: rules.recordBlocks },
    find(text) {
      const spared = never(text);
      const found = detect(text, options).map((span): Found =>
        outside(text, [span], touching(span, spared)).length > 0 ? span : { ...span, spared: true },
      );
      return [...found, ...own(text)];
    },
    spared: never,
  };
}

/** Those of `ranges` that share text with `range`. */
function touching(range: Range, ranges: readonly Range[]): Range[] {
  return ranges.filter(({ start, end }) => start < range.end && range.start < end);
}
