import { patternRecogniser } from '../../recogniser.ts';

/** Congregations whose denomination is abbreviated, which splits their name for every other rule. */
export const facilityWorship = patternRecogniser({
  name: 'facility-worship',
  type: 'FACILITY',
  patterns: [
    {
      name: 'denomination in capitals',
      regex:
        /\b(?:MEMBER(?: OF)?|ATTENDS|AT|OF|FROM|BY) (?<value>(?:[A-Z][A-Z'-]{1,20}\.? ){1,4}(?:A\.?M\.?E\.?|C\.?M\.?E\.?|C\.O\.G\.I\.C\.|U\.M\.|M\.B\.)(?: ZION)?(?: CHURCH)?)(?!\w)/dg,
      score: 0.93,
    },
    {
      name: 'denomination',
      regex:
        /(?<!\w)(?:[A-Z][a-z'-]{1,20}\.? ){1,4}(?:A\.?M\.?E\.?|C\.?M\.?E\.?|C\.O\.G\.I\.C\.|U\.M\.|M\.B\.)(?: Zion)? (?:Church|Chapel|Temple)(?!\w)/g,
      score: 0.93,
    },
  ],
});
