import type { Range } from '../../core/span.ts';
import { MONTH_PATTERN } from '../dates/months.ts';

/** What stands around a place of a reply. */
export interface Context {
  /** The sentence, list item or table row that holds it. */
  readonly sentence: Range;
  /** The list or table that the sentence is a line of, or the sentence itself. */
  readonly block: Range;
  /** What the list or table is about: the line before it, and the heads of a table's columns. */
  readonly heading: string;
}

interface Unit extends Range {
  readonly isItem: boolean;
  readonly isBlank: boolean;
}

/** Begins a line that stands for itself: list marks, table bars, JSON, `Label:`, a date. */
const ITEM = new RegExp(
  String.raw`^[ \t]*(?:[-*•+|>"{}[\]]|\d|[*_]{0,2}(?:${MONTH_PATTERN})\b|[*_]{0,2}\p{L}[\p{L} ()/-]{1,40}:[*_]{0,2}[ \t]+[^\s*_])`,
  'iu',
);
const SENTENCE_END = /[.!?;]["')*_]{0,3}\s+(?=["'(*_[]{0,3}[\p{Lu}\p{N}])/gu;
/** What ends in a full stop and doesn't end a sentence. */
const SHORT = new RegExp(String.raw`(?:^|[^\p{L}])(?:dr|mr|mrs|ms|st|vs|approx|no|e\.g|i\.e|${MONTH_PATTERN})$`, 'iu');

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const isBlank = line.trim() === '';
    const isItem = !isBlank && ITEM.test(line);
    const last = units.at(-1);
    if (
      last !== undefined &&
      !isItem &&
      !isBlank &&
      !last.isBlank &&
      !/^#|:[*_]*\s*$/.test(text.slice(last.start, last.end))
    )
      units[units.length - 1] = { ...last, end };
    else units.push({ start, end, isItem, isBlank });
    start = end + 1;
  }
  return units;
}

function sentenceAt(text: string, unit: Unit, at: number): Range {
  let start = unit.start;
  const line = text.slice(unit.start, unit.end);
  for (const { index, 0: mark } of line.matchAll(SENTENCE_END)) {
    if (mark.startsWith('.') && SHORT.test(line.slice(Math.max(0, index - 12), index))) continue;
    const end = unit.start + index + mark.length;
    if (end > at) return { start, end };
    start = end;
  }
  return { start, end: unit.end };
}

/** Prepares to tell what stands around places of `text`, which must be asked for in order. */
export function contextTeller(text: string): (at: number) => Context {
  const units = unitsOf(text);
  let index = 0;
  let block: { readonly from: number; readonly to: number; readonly heading: string } | null = null;

  function blockAt(unit: number): NonNullable<typeof block> {
    if (block !== null && block.from <= unit && unit <= block.to) return block;
    let [from, to] = [unit, unit];
    const goesOn = (at: number): boolean => units[at]?.isItem === true;
    const step = (at: number, by: 1 | -1): number => {
      const next = units[at + by]?.isBlank === true && goesOn(at + 2 * by) ? at + 2 * by : at + by;
      return goesOn(next) ? next : at;
    };
    for (let next = step(from, -1); next !== from; next = step(from, -1)) from = next;
    for (let next = step(to, 1); next !== to; next = step(to, 1)) to = next;
    const before = units[from - 1]?.isBlank === true ? units[from - 2] : units[from - 1];
    const first = units[from];
    const lines = [before, first !== undefined && text.charAt(first.start) === '|' ? first : undefined];
    const heading = lines.map((line) => (line === undefined ? '' : text.slice(line.start, line.end))).join('\n');
    block = { from, to, heading };
    return block;
  }

  return (at) => {
    while (index + 1 < units.length && (units[index]?.end ?? 0) < at) index += 1;
    const unit = units[index] ?? { start: 0, end: text.length, isItem: false, isBlank: false };
    const sentence = sentenceAt(text, unit, at);
    if (!unit.isItem) return { sentence, block: sentence, heading: '' };
    const { from, to, heading } = blockAt(index);
    return { sentence, block: { start: units[from]?.start ?? 0, end: units[to]?.end ?? 0 }, heading };
  };
}
