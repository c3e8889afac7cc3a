import nlp from 'compromise';
import type { MappingEntry } from '../../lib/core/mapping.ts';
import { createRestorer } from '../../lib/surrogate/restore/restore.ts';
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
  return [
    { name: 'restore: 1,000 characters', value: ours / 10, unit: 'ms' },
    { name: 'restore: time against compromise alone', value: ours / compromise, unit: 'ratio' },
    { name: 'restore: growth from 100 kB to 1 MB', value: withFew / tenth, unit: 'times' },
    { name: 'restore: 1 MB, 1,000 entries against 10', value: withMany / withFew, unit: 'ratio' },
    { name: 'restore: making ready for 1,000 entries', value: fastest(5, () => createRestorer(many)), unit: 'ms' },
  ];
}
