import type { Document } from '../document.ts';
import type { Token } from './tokens.ts';

/** What somebody did or wrote, before "by": "seen by Cruz", "Note by Cruz". All else goes by a method: "LVH by Cornell". */
const DONE =
  /^(?:\p{L}+ed|brought|built|cut|done|drawn|driven|felt|found|given|gone|got|heard|held|kept|known|led|left|made|met|paid|put|read|run|seen|sent|set|shown|spent|spoken|taken|taught|told|undergone|understood|written)$/u;
const SMALL = /^(?:and|are|but|him|her|is|it|not|now|once|only|or|so|that|them|then|there|this|was|were|when|who)$/;
const WRITTEN =
  /^(?:addendum|call|consult|consultation|ct|dictation|documentation|draft|eval|evaluation|exam|examination|letter|message|mri|note|notes|orders?|read|reading|referral|report|review|rx|scan|script|signature|summary|text|update|us|visit|xr)$/;

/** "Barthel 60 by Shah" */
const VALUE = /^ \d{1,4}(?:\.\d{1,2})?(?:-\d{1,4})?%? $/;

/** Whether "by" at `index` follows a method's result rather than what a person did. */
export function isByMethod(document: Document, tokens: readonly Token[], index: number): boolean {
  const [before, by] = [tokens[index - 1], tokens[index]];
  if (!before || !by || by.lower !== 'by') return false;
  const gap = document.text.slice(before.end, by.start);
  if (gap !== ' ') return VALUE.test(gap);
  return before.text.length > 2 && !SMALL.test(before.lower) && !DONE.test(before.lower) && !WRITTEN.test(before.lower);
}
