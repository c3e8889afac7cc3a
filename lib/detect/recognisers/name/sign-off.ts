import { isInitials, mayInitial } from '../../names/sign-off.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** After a colon even the abbreviation of something medical is somebody: "coll: mcp". */
const TOLD = /: {1,3}$/;

/** Initials that whoever did something leaves beside it: "RBV (TLJ)", "1510 by EAM.", "coll: mcp", "JOB 12 / TRANS DKW". */
export const nameSignOff = patternRecogniser({
  name: 'name-sign-off',
  type: 'NAME',
  patterns: [
    {
      name: 'read back',
      regex:
        /\b(?:RBV|RBAV|RB|read[ -]?back(?: and verified)?|verified)[ :,-]{0,2}\((?<value>[A-Z]{2,4}|[a-z]{2,4})\)/dgi,
      score: 0.88,
    },
    {
      name: 'by',
      regex:
        /(?:\b\d{1,2}:?\d\d ?(?:[ap]m?)?|\b(?:LP|line|IV|foley|PICC|labs?|drawn|placed|given|obtained|collected|witnessed|inserted|removed|checked|verified|done|reported|notified|received|prepared|issued|inspected|hung|started|stopped|labell?ed|called|entered|typed)),? by:? (?<value>[A-Z]{2,4}|[a-z]{2,4})(?=[ \t]*(?:$|[.,;)\]]|\d| {2}))/dgm,
      score: 0.87,
    },
    {
      name: 'after a post',
      regex:
        /\b(?:[Cc]oll(?:ected|ector)?|COLL|[Dd]rawn|[Ii]nsp(?:ected|ector)?|INSP|[Pp]hleb|[Ww]itn?|[Tt]ranscr?|[Tt]rans|TRANS|[Tt]ypist|[Cc]hk(?:d|'d)?|[Cc]osign|2nd RN|[Tt]ech|[Ii]nits?|INITS?)(?:\.? by)?[:.]{0,2} {1,3}(?<value>[A-Z]{2,4}|[a-z]{2,4})(?=[ \t]*(?:$|[.,;)\]|/]| {2}))/dgm,
      score: 0.87,
    },
    {
      name: 'of a typist',
      regex: /^[A-Z]{2,4}[:/](?<value>[a-z]{2,3})[ \t]*$/dgm,
      score: 0.87,
    },
    { name: 'beside a typist', regex: /^(?<value>[A-Z]{2,4})(?=[:/][a-z]{2,3}[ \t]*$)/dgm, score: 0.87 },
    {
      name: 'after the last sentence',
      regex: /[.!?)] ?(?:-{1,2}|\u2014|~) ?(?<value>[A-Z]{2,3}|[a-z]{2,3})[ \t]*$/dgm,
      score: 0.87,
    },
    {
      name: 'end of a mail',
      regex: /(?<=[.?!,] ?\n{1,2})(?<value>[A-Z])\.?(?=[ \t]{0,4}\n\n?(?:On |From:|-----|>))/dg,
      score: 0.87,
    },
    {
      name: 'after a date',
      regex:
        /(?<![\d/.-])(?:1[0-2]|0?[1-9])[/-](?:3[01]|[12]\d|0?[1-9])(?:[/-]\d{2}(?:\d{2})?)?(?: @?\d{1,2}:?\d{2}(?: ?[ap]m?)?)? (?<value>[A-Z]{2,3})(?=[ \t]*(?:$|[;)\]|]| {3}))/dgm,
      score: 0.87,
    },
  ],
  invalidate: (value, { text }, start) =>
    value.length > 1 && !(TOLD.test(text.slice(Math.max(0, start - 4), start)) ? mayInitial(value) : isInitials(value)),
});
