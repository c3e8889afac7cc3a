import nlp from 'compromise';
import { asRaw } from '../../lib/core/text.ts';
import { detect } from '../../lib/detect/detect.ts';
import { protect } from '../../lib/pipeline/protect.ts';
import { applySurrogates } from '../../lib/surrogate/apply.ts';
import { createState } from '../../lib/surrogate/state.ts';
import { fastest } from './fastest.ts';
import type { Row } from './row.ts';

const SEED = '5eed0f0ca5e5ba5eba11fa57c0ffee00';
const STATE = createState(SEED, '2026-11-24');
const GIVEN = ['Rosalind', 'Teodoro', 'Marisol', 'Kwabena', 'Ingrid', 'Hideo', 'Farida', 'Anselm', 'Yolanda', 'Piotr'];
const SURNAMES = ['Okafor', 'Vance-Lund', 'Szymanski', 'Nakagawa', 'Delacroix', 'Abubakar', 'Lindqvist', 'Petrosyan'];

/** A day's visit of a person of its own: longer texts hold more values, as real ones do. */
function visit(index: number): string {
  const given = GIVEN[index % GIVEN.length] ?? '';
  const surname = SURNAMES[Math.floor(index / GIVEN.length) % SURNAMES.length] ?? '';
  const day = String(1 + (index % 28)).padStart(2, '0');
  return `Patient: ${given} ${surname}   MRN ${4_829_170 + index}   DOB 07/${day}/1951
${surname} was seen on 03/${day}/2024 by Dr. Vance for COPD. BP 128/76, HR 94, SpO2 93 % on 2 L. Lasix 40 mg PO daily.
Call (570) 555-${1000 + index} or write to ${given.toLowerCase()}${index}@kestrelmail.example. Labs: Na 131, Cr 2.0.
`;
}

function noteOf(units: number): string {
  let note = '';
  for (let index = 0; note.length < units; index += 1) note += visit(index);
  return note.slice(0, units);
}

/** Speed of the way out against compromise's tagging of the same text, and growth with the length of the text. */
export async function bench(): Promise<Row[]> {
  const small = noteOf(10_000);
  const large = noteOf(100_000);
  const [smallSpans, largeSpans] = [detect(small), detect(large)];
  protect(asRaw(small), STATE);
  const whole = fastest(5, () => protect(asRaw(small), STATE));
  const compromise = fastest(5, () => nlp(small).people().json());
  const replacing = fastest(5, () => applySurrogates(small, smallSpans, STATE));
  const replacingLarge = fastest(3, () => applySurrogates(large, largeSpans, STATE));
  return [
    { name: 'protect: 1,000 characters', value: whole / 10, unit: 'ms' },
    { name: 'protect: time against compromise alone', value: whole / compromise, unit: 'ratio' },
    { name: 'replace only: time against compromise alone', value: replacing / compromise, unit: 'ratio' },
    { name: 'replace only: growth from 10 kB to 100 kB', value: replacingLarge / replacing, unit: 'times' },
  ];
}
