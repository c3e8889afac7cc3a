import type { Range } from '../../../lib/core/span.ts';
import type { Marked, ReplyFixture } from './fixtures.ts';

/** What restoring did to a reply. Offsets count in the reply. */
export interface Made extends Range {
  readonly original: string;
  readonly certainty: string;
}

/** What became of one reply; each list says what in words. */
export interface Tally {
  /** How many real values were due. */
  readonly due: number;
  /** How many of them came back. */
  readonly made: number;
  /** Restored what should have stayed, or to something else than the real value. */
  readonly wrong: readonly string[];
  /** Due, not restored and not marked as uncertain either. */
  readonly missed: readonly string[];
  /** Due, and only marked as uncertain. */
  readonly unsure: readonly string[];
  /** Can't be told, and not marked as uncertain with the right reading. */
  readonly unmarked: readonly string[];
  /** Marked as uncertain, though it has nothing to do with the patient. */
  readonly needless: readonly string[];
}

const meet = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

function written(text: string, within: Range, parts: readonly (Range & { readonly original: string })[]): string {
  let result = '';
  let at = within.start;
  for (const { start, end, original } of parts) {
    result += text.slice(at, start) + original;
    at = end;
  }
  return result + text.slice(at, within.end);
}

/** Marks and restorations that overlap, with the piece of text that they cover together. */
function clusters(marked: readonly Marked[], made: readonly Made[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...marked, ...made].toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || start >= last.end) result.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return result;
}

/** Compares what was restored in a reply with what was due. A name may come back in one piece or word by word. */
export function tallied({ name, text, marked }: ReplyFixture, found: readonly Made[]): Tally {
  const due = marked.filter((mark) => mark.due);
  const sure = found.filter(({ certainty }) => certainty !== 'uncertain');
  const unsure = found.filter(({ certainty }) => certainty === 'uncertain');
  const say = ({ start, end }: Range) => `${name}: ${JSON.stringify(text.slice(Math.max(0, start - 25), end + 15))}`;
  const tally = {
    due: due.length,
    made: 0,
    wrong: [] as string[],
    missed: [] as string[],
    unsure: [] as string[],
    unmarked: [] as string[],
    needless: [] as string[],
  };
  for (const cluster of clusters(due, sure)) {
    const dues = due.filter((mark) => meet(mark, cluster));
    const did = sure.filter((made) => meet(made, cluster));
    if (written(text, cluster, dues) === written(text, cluster, did)) tally.made += dues.length;
    else if (did.length > 0) tally.wrong.push(`${say(cluster)} -> ${JSON.stringify(written(text, cluster, did))}`);
    else tally[dues.some((mark) => unsure.some((made) => meet(mark, made))) ? 'unsure' : 'missed'].push(say(cluster));
  }
  for (const mark of marked) {
    const readings = unsure.filter((made) => meet(mark, made));
    if (!mark.due && (readings.length === 0 || written(text, mark, readings) !== mark.original))
      tally.unmarked.push(say(mark));
  }
  for (const made of unsure) if (!marked.some((mark) => meet(mark, made))) tally.needless.push(say(made));
  return tally;
}
