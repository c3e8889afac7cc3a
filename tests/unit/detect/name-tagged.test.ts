import { expect, it } from 'vitest';
import { createDocument } from '../../../lib/detect/document.ts';
import { tagNames } from '../../../lib/detect/recognisers/name-tagged.ts';
import { unmark } from './cases.ts';

const values = (text: string, covered: readonly { start: number; end: number }[] = []): unknown[] =>
  tagNames(createDocument(text), covered).map(({ start, end }) => ({ start, end, value: text.slice(start, end) }));

it.for([
  'At noon ⟦Wrenley⟧ walked to the bathroom without help.',
  'It was ⟦Saoirse⟧ who asked for the chaplain.',
  'The night was quiet, though ⟦Bree⟧ slept badly.',
])('takes the part of speech for a sign: %s', (marked) => {
  const { text, expected } = unmark(marked);
  expect(values(text)).toEqual(expected);
});

it.for([
  'Wrenley walked to the bathroom.',
  'Given with Lasix and Coreg at noon.',
  'She came from Nigeria in spring.',
  'El paciente toma Forxiga y Emconcor desde la consulta de la semana pasada.',
  '',
])('leaves alone what opens a sentence, brands, countries and other languages: %s', (text) => {
  expect(values(text)).toEqual([]);
});

it('asks about nothing that has been found already', () => {
  const text = 'At noon Wrenley walked to the bathroom.';
  expect(values(text, [{ start: 8, end: 15 }])).toEqual([]);
});
