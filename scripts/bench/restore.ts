import nlp from 'compromise';
import type { MappingEntry } from '../../lib/core/mapping.ts';
import type { Span } from '../../lib/core/span.ts';
import { applySurrogates } from '../../lib/surrogate/apply.ts';
import { createRestorer, type Restorer } from '../../lib/surrogate/restore/restore.ts';
import { createStream } from '../../lib/surrogate/restore/stream.ts';
import { createState } from '../../lib/surrogate/state.ts';
import { fastest } from './fastest.ts';
import type { Row } from './row.ts';

const FILLER =
  'was seen in clinic today and is doing well on current therapy, with no new complaints and stable labs. ';

/** Surrogate names that begin alike now and then, as real ones do. */
function entriesOf(count: number): MappingEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const code = [...String(index)].map((digit) => 'abdefgilmo'.charAt(Number(digit))).join('');
    return { type: 'NAME', original: `Ana Orig${code}`, surrogate: `Vera Hallo${code}well` };
  });
}

/** A reply with a surrogate in every sentence, drawn from the first ten entries: the same work for any mapping. */
function replyOf(units: number, entries: readonly MappingEntry[]): string {
  let reply = '';
  for (let index = 0; reply.length < units; index += 1) reply += `${entries[index % 10]?.surrogate ?? ''} ${FILLER}`;
  return reply.slice(0, units);
}

/** Entries as conversations have them: names with their parts and turns, dates, numbers. */
function realistic(people: number): readonly MappingEntry[] {
  let text = '';
  const spans: Span[] = [];
  const write = (type: Span['type'], value: string, after: string): void => {
    spans.push({ type, start: text.length, end: text.length + value.length, score: 1, rule: 'bench' });
    text += value + after;
  };
  for (let index = 0; index < people; index += 1) {
    const code = [...String(index)].map((digit) => 'abdefgilmo'.charAt(Number(digit))).join('');
    write('NAME', `Ana${code} Orig${code}son`, ' seen ');
    write('DATE', `0${1 + (index % 9)}/${1 + (index % 28)}/20${10 + (index % 14)}`, ' MRN ');
    write('MRN', String(4_829_170 + index), '\n');
  }
  return applySurrogates(text, spans, createState('5eed0f0ca5e5ba5eba11fa57c0ffee00', '2026-11-24')).state.entries;
}

/** All of a text in pieces of so many units. */
function streamed(text: string, restorer: Restorer, units: number): number {
  const stream = createStream(restorer);
  let length = 0;
  for (let start = 0; start < text.length; start += units)
    length += stream.push(text.slice(start, start + units)).length;
  return length + stream.end().length;
}

/** Speed of the way back against compromise's tagging of the same text, and growth with text and mapping. */
export async function bench(): Promise<Row[]> {
  const [few, many] = [entriesOf(10), entriesOf(1000)];
  const [small, middle, large] = [replyOf(10_000, few), replyOf(100_000, few), replyOf(1_000_000, few)];
  const [fewRestorer, manyRestorer] = [createRestorer(few), createRestorer(many)];
  fewRestorer.restore(small);
  const ours = fastest(20, () => fewRestorer.restore(small));
  const compromise = fastest(5, () => nlp(small).people().json());
  const tenth = fastest(10, () => fewRestorer.restore(middle));
  const withFew = fastest(3, () => fewRestorer.restore(large));
  const withMany = fastest(3, () => manyRestorer.restore(large));
  const [tenReal, manyReal] = [realistic(2), realistic(125)];
  const real = replyOf(
    1_000_000,
    tenReal
      .filter(({ part }) => part !== true)
      .concat(tenReal)
      .slice(0, 10),
  );
  const [tenRealRestorer, manyRealRestorer] = [createRestorer(tenReal), createRestorer(manyReal)];
  const withTenReal = fastest(3, () => tenRealRestorer.restore(real));
  const withManyReal = fastest(3, () => manyRealRestorer.restore(real));
  const inOne = fastest(3, () => fewRestorer.restore(middle));
  const inTokens = fastest(1, () => streamed(middle, fewRestorer, 4));
  const inCharacters = fastest(1, () => streamed(middle, fewRestorer, 1));
  return [
    {
      name: `restore: 1 MB, names with parts, dates, numbers, ${manyReal.length} entries against ${tenReal.length}`,
      value: withManyReal / withTenReal,
      unit: 'ratio',
    },
    { name: 'stream: 100 kB in tokens of 4 against whole', value: inTokens / inOne, unit: 'ratio' },
    { name: 'stream: 100 kB in characters against whole', value: inCharacters / inOne, unit: 'ratio' },
    { name: 'stream: one character', value: (inCharacters / middle.length) * 1000, unit: 'us' },
    { name: 'restore: 1,000 characters', value: ours / 10, unit: 'ms' },
    { name: 'restore: time against compromise alone', value: ours / compromise, unit: 'ratio' },
    { name: 'restore: growth from 100 kB to 1 MB', value: withFew / tenth, unit: 'times' },
    { name: 'restore: 1 MB, 1,000 entries against 10', value: withMany / withFew, unit: 'ratio' },
    { name: 'restore: making ready for 1,000 entries', value: fastest(5, () => createRestorer(many)), unit: 'ms' },
  ];
}
