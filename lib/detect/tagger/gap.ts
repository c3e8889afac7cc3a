import { hashOf } from './hash.ts';

/** What stands between two words. */
export interface Gap {
  /** 0 blank, 1 joined, 2 sentence, 3 comma, 4 colon, 5 line, 6 column, 7 bracket, 8 quote, 9 number, 10 slash, 11 other, 12 edge. */
  readonly kind: number;
  /** Its first characters, digits made alike. */
  readonly hash: number;
  /** The line ends in it. */
  readonly line: boolean;
}

const SHOWN = 4;
export const EDGE: Gap = { kind: 12, hash: 12, line: true };
const BLANK: Gap = { kind: 0, hash: 0, line: false };

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/\n/, 5],
  [/[|\t;~^]| {3}/, 6],
  [/\d/, 9],
  [/:/, 4],
  [/[.!?] /, 2],
  [/,/, 3],
  [/[()[\]<>{}]/, 7],
  [/"/, 8],
  [/\//, 10],
  [/^[-'.]?$/, 1],
];

const known = new Map<string, Gap>();
const MOST_KNOWN = 2_000;

function read(text: string): Gap {
  const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 11;
  const shown = text.slice(0, SHOWN).replace(/\d/g, '0').replace(/\s+/g, ' ');
  return { kind, hash: hashOf(shown, 0, shown.length), line: text.includes('\n') };
}

/** Reads what stands in `text` from `start` to `end`. */
export function readGap(text: string, start: number, end: number): Gap {
  if (end - start === 1 && text.charCodeAt(start) === 32) return BLANK;
  const between = text.slice(start, Math.min(end, start + 40));
  const before = known.get(between);
  if (before) return before;
  const gap = read(between);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(between, gap);
  return gap;
}
