import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { byLetter, isMisspelt } from '../../../lib/detect/names/misspelt.ts';
import { type Marked, unmark } from './cases.ts';

const values = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

/** A name or place told once, and found again in the other forms. */
const AGAIN: readonly Marked[] = [
  'Mr. ⟦Knut Hallowell⟧ slept. The ⟦Hallowells⟧ came; ⟦Knut⟧ ate. ⟦HALLOWELL⟧ went home, ⟦hallowell⟧ rested.',
  'Patient: ⟦Soo-Jin Kwan⟧. Later ⟦Kwan⟧ signed, and ⟦Kwna⟧ too.',
  'Dr. ⟦Vandersloot⟧ called; ⟦Vanderslot⟧ will see her.',
  'Mrs. ⟦Margaret Oyelaran⟧ fell. ⟦Peggy⟧ denies pain.',
  'Patient: ⟦Rip Van Winkle⟧. Room for ⟦Van Winkle⟧ is ready.',
  'Mr. ⟦Barrett⟧ has Barrett esophagus. ⟦Barrett⟧ is well.',
  "Mr. ⟦Barrett⟧ is here for Barrett's surveillance.",
  '|⟦skw⟧|ok|\nLegend: ⟦skw⟧ = ⟦Soo Kim Wanless⟧, RN',
  'Seen at ⟦Narrows Bridge Hospital⟧. How can ⟦Narrows Bridge⟧ ask for it?',
  'He lives in ⟦Bogalusa, LA⟧ and drives back to ⟦Bogalusa⟧.',
  'Patient: ⟦Keisha Broussard⟧. Her labs are in ⟦keisha⟧_⟦broussard⟧.csv and ⟦BROUSSARD⟧2024.pdf.',
  "Patient: ⟦Sean O'Brien⟧. The file is ⟦seanobrien⟧_⟦8830⟧.hl7, not ⟦OBrien⟧.",
  'Patient: ⟦Celia Standing Bear⟧. Scan ⟦celiastandingbear⟧_2026.tif came; upload ⟦CELIA_S⟧_⟦0126⟧.pdf.',
  'Patient: ⟦June Day-Anne⟧. Not ⟦Day-Anne June⟧, who is somebody else.',
  '7:02p ⟦Tamsin W⟧ RN is here\n7:03p ⟦Tamsin W⟧       big one\n7:04p ⟦Tamsin⟧ A lot',
  'Mrs. ⟦Teo⟧, spelled ⟦T-E-O⟧ came for C-S-F.',
  'Treated at ⟦Mercy Hospital in Phoenix⟧ since then.',
];

/** What is the same word and something else. */
const OTHER: readonly (readonly [Marked, string])[] = [
  ['Mr. ⟦Gray⟧ got 60 Gray in 30 fractions.', 'Gray in 30'],
  ['Dr. ⟦May⟧ says he may shower.', 'may shower'],
  ['Dr. ⟦Long⟧ says it takes long.', 'long.'],
];

describe('a value found once', () => {
  it.each(AGAIN)('is found again: %s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(values(text)).toEqual(expected.map(({ value }) => value));
  });

  it.each(OTHER)('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(values(text)).toEqual(expected.map(({ value }) => value));
  });
});

describe('isMisspelt', () => {
  const names = byLetter(['hallowell', 'kwame', 'oduya', 'ng']);

  it.each(['halowell', 'hallowel', 'hallwoell', 'hallovvell', 'kwane'])('takes %s for another spelling', (word) => {
    expect(isMisspelt(word, names)).toBe(true);
  });

  it.each(['hallowell', 'hollow', 'gallowell', 'kwa', 'nh', 'odour'])('leaves %s', (word) => {
    expect(isMisspelt(word, names)).toBe(false);
  });
});
