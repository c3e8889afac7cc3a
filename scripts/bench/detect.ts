import nlp from 'compromise';
import { detect } from '../../lib/detect/detect.ts';
import type { Row } from './row.ts';

const NOTE = `Patient: Rosalind Okafor-Lund   MRN 00482917   DOB 07/19/1951
Mrs. Okafor-Lund is a 73-year-old woman with Graves disease and COPD, seen on March 4 by Dr. Teodoro Vance at
Larkfield Regional Hospital, Dunmore, PA 18512. BP 128/76, HR 94, SpO2 93 % on 2 L. Lasix 40 mg PO daily, Coreg 12.5.
Her son Marcus (570-555-0143) lives in Scranton and works nights. Email r.okafor@kestrelmail.example. Labs: Na 131,
Cr 2.0, Hgb 9.4, troponin 0.04. Strength 4/5 on the left, Murphy sign negative. Follow-up in two weeks.
`;

function noteOf(units: number): string {
  return NOTE.repeat(Math.ceil(units / NOTE.length)).slice(0, units);
}

/** The least of several runs, milliseconds: what the machine's other work disturbs least. */
function fastest(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    work();
    least = Math.min(least, performance.now() - before);
  }
  return least;
}

/** Speed of detection against compromise's tagging of the same text, and growth with the length of the text. */
export async function bench(): Promise<Row[]> {
  const small = noteOf(10_000);
  const large = noteOf(100_000);
  detect(small);
  const ours = fastest(7, () => detect(small));
  const theirs = fastest(7, () => nlp(small).people().json());
  const grown = fastest(3, () => detect(large));
  return [
    { name: 'detect: 1,000 characters', value: ours / 10, unit: 'ms' },
    { name: 'detect: time against compromise alone', value: ours / theirs, unit: 'ratio' },
    { name: 'detect: growth from 10 kB to 100 kB', value: grown / ours, unit: 'times' },
  ];
}
