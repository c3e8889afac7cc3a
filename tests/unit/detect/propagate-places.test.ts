import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/detect/candidate.ts';
import { createDocument } from '../../../lib/detect/document.ts';
import { propagatePlaces } from '../../../lib/detect/propagate-places.ts';

/** What is found again in a text of the places that it names, in order. */
function again(text: string, places: readonly (readonly [string, 'FACILITY' | 'LOCATION'])[]): string[] {
  const known = places.map(([value, type]): Candidate => {
    const start = text.indexOf(value);
    return { start, end: start + value.length, type, score: 0.8, rule: 'test' };
  });
  return propagatePlaces(createDocument(text), known)
    .filter(({ start }) => known.every((place) => place.start !== start))
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('places named again', () => {
  it.each([
    [
      'as they are',
      'Larkmont Clinic. Back at Larkmont Clinic today.',
      ['FACILITY Larkmont Clinic', 'FACILITY Larkmont'],
    ],
    ['by the short name', 'Larkmont Clinic. Larkmont will call.', ['FACILITY Larkmont']],
    [
      'broken by the line',
      'Larkmont Clinic. Back at Larkmont\nClinic today.',
      ['FACILITY Larkmont\nClinic', 'FACILITY Larkmont'],
    ],
    ['not across a comma', 'Larkmont Clinic. Seen by Larkmont, Clinic is full.', ['FACILITY Larkmont']],
    ['not in lower case alone', 'Larkmont Clinic. a larkmont stood there.', []],
  ])('are found %s', (_how, text, found) => {
    expect(again(text, [['Larkmont Clinic', 'FACILITY']]).toSorted()).toEqual(found.toSorted());
  });

  it('are told apart where they begin with the same words', () => {
    const text = 'St. Orla Hospital, St. Orla Ferren School. To St. Orla Ferren School or St. Orla Hospital.';
    const found = again(text, [
      ['St. Orla Hospital', 'FACILITY'],
      ['St. Orla Ferren School', 'FACILITY'],
    ]);
    expect(found).toContain('FACILITY St. Orla Ferren School');
    expect(found).toContain('FACILITY St. Orla Hospital');
  });

  it('are of the kind that they were first', () => {
    const text = 'Brandova, then Brandova again, and Brandova.';
    expect(again(text, [['Brandova', 'LOCATION']])).toEqual(['LOCATION Brandova', 'LOCATION Brandova']);
  });
});
