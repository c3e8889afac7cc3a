import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeModel } from '../../../lib/detect/tagger/weights.ts';
import { LABELS } from '../../../lib/detect/tagger/labels.ts';
import { augment } from '../../../scripts/train/augment.ts';
import { makeCorpus } from '../../../scripts/train/corpus.ts';
import { readSets } from '../../../scripts/eval/documents.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import type { Example } from '../../../scripts/train/example.ts';
import { fill } from '../../../scripts/train/fill.ts';
import { encodeModel, moduleOf } from '../../../scripts/train/pack.ts';
import { refill } from '../../../scripts/train/refill.ts';
import { type Settings, trainWeights } from '../../../scripts/train/run.ts';
import { sequenceOf } from '../../../scripts/train/sequence.ts';
import { changedSources } from '../../../scripts/train/sources.ts';
import { readTerms } from '../../../scripts/train/terms.ts';

const terms = readTerms(undefined);
const values = ({ text, spans }: Example): string[] => spans.map(({ start, end }) => text.slice(start, end));

const TINY: Settings = {
  seed: 7,
  models: 1,
  most: 3_000,
  corpus: { every: 12, refills: 0, fillings: 1 },
  learning: { epochs: 1, least: 3, rate: 0.12 },
};

it.each([false, true])('makes the same bytes of the same input, caseless: %s', (caseless) => {
  const train = (): string => moduleOf('MODEL', encodeModel(trainWeights(terms, TINY, () => {}, caseless)));
  const first = train();
  expect(first.length).toBeGreaterThan(20_000);
  expect(train()).toBe(first);
});

it('shows a caseless model no capital', () => {
  const example: Example = { text: 'Rosa Okafor met DR LUND', spans: [{ start: 0, end: 11, type: 'NAME' }] };
  const small: Example = { ...example, text: example.text.toLowerCase() };
  expect(sequenceOf(example, true)).toEqual(sequenceOf(small, true));
  expect(sequenceOf(example, false)).not.toEqual(sequenceOf(small, false));
});

it('has the sources that its manifest says', () => {
  expect(changedSources()).toEqual([]);
});

it('learns from no note that it is measured with', () => {
  const folder = new URL('../../../scripts/train/measured/', import.meta.url);
  const measured = readSets(fileURLToPath(folder)).flatMap(({ documents }) => documents);
  const learnt = makeCorpus(terms, createRandom(1), { every: 1, refills: 0, fillings: 0 });
  const texts = new Set(Array.from(learnt, ({ text }) => text));
  expect(measured).toHaveLength(408);
  expect(texts.size).toBeGreaterThan(1_600);
  expect(measured.filter(({ text }) => texts.has(text))).toEqual([]);
});

describe('an example', () => {
  const note: Example = {
    text: 'Pt: Okafor, Rosa. ROSA lives in Dunmore; Mrs. Okafor is well.',
    spans: [
      { start: 4, end: 16, type: 'NAME' },
      { start: 18, end: 22, type: 'NAME' },
      { start: 32, end: 39, type: 'LOCATION' },
      { start: 46, end: 52, type: 'NAME' },
    ],
  };

  it('is refilled so that one person stays one person, in the same form', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const [full = '', shouted, city, last] = values(refill(note, createRandom(seed)));
      const [newLast, newFirst] = full.split(', ');
      expect(newLast).toBe(last);
      expect(newFirst?.toUpperCase()).toBe(shouted);
      expect(city).not.toBe('');
    }
  });

  it('keeps its offsets whatever is done to its letters', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const changed = augment(note, createRandom(seed));
      expect(changed.text).toHaveLength(note.text.length);
      expect(changed.spans).toBe(note.spans);
    }
  });

  it('is filled from a template, people by number', () => {
    const filled = fill('{first} {last} met {first2} in {city}, {last} said.', terms, createRandom(3));
    const [first, last, other, city, again] = values(filled);
    expect(again).toBe(last);
    expect(first).not.toBe(other);
    expect(filled.text).toBe(`${first} ${last} met ${other} in ${city}, ${last} said.`);
  });
});

it('reads back what it writes, to half a step', () => {
  const weights = {
    slots: Int32Array.from([0, 3, 400, 90_000]),
    rows: Float32Array.from({ length: 4 * LABELS }, (_, at) => (at - 18) / 7),
    steps: Float32Array.from({ length: LABELS * LABELS }, (_, at) => at / 50),
  };
  const { index, rows, unit } = decodeModel(encodeModel(weights));
  for (const [at, slot] of weights.slots.entries()) {
    const row = (index[slot] ?? 0) * LABELS;
    for (let label = 0; label < LABELS; label += 1)
      expect(Math.abs((rows[row + label] ?? 0) * unit - (weights.rows[at * LABELS + label] ?? 0))).toBeLessThan(0.051);
  }
  expect(index[1]).toBe(0);
});
