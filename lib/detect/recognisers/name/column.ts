import { patternRecogniser } from '../../recogniser.ts';
import { CLINICAL, EVERYDAY, FIRST_NAME, LAST_NAME } from '../../data/flags.ts';
import { columnType } from '../../data/field-types.ts';
import { lookUp } from '../../data/lexicon.ts';
import { NEVER } from '../../names/words.ts';

const NAME = FIRST_NAME | LAST_NAME;
const UNIT =
  /^(?:vitamin|hepatitis|type|stage|grade|class|group|level|part|room|bay|bed|unit|appendix|table|figure|step)$/;

function isNoName(value: string): boolean {
  const family = (value.split(/[,\s]/)[0] ?? '').toLowerCase();
  const flags = lookUp(family);
  if (columnType(value) !== undefined || ((flags & (EVERYDAY | NAME)) === EVERYDAY && !/[ ,]/.test(value))) return true;
  if (family.length < 3 && value.length < 6) return true;
  if (NEVER.has(family) || UNIT.test(family)) return true;
  return (flags & CLINICAL) !== 0 && (flags & NAME) === 0;
}

/** Names as rosters and exported tables write them: "|GRANDE,ARIEL|", "401 | Bass, R |", "Castle, R 12". */
export const nameColumn = patternRecogniser({
  name: 'name-column',
  type: 'NAME',
  patterns: [
    {
      name: 'cell',
      regex:
        /(?<=[|;\t'"][ ]?)\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24})?, ?\p{Lu}[\p{L}'-]{0,24}\.?(?: \p{Lu}[\p{L}'-]{0,24}\.?)?(?= ?(?:[|;\t'"(]|$))/gmu,
      score: 0.62,
    },
    {
      name: 'surname and initial',
      regex: /(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}'-]{1,24}, \p{Lu}\.?(?![\p{L}\p{N}'.-]|, \p{Lu}\b|(?<=I) [a-z])/gu,
      score: 0.45,
    },
    {
      name: 'surname and initial, apart',
      regex:
        /(?<=(?:^| {2,}|\| ?|\t)(?:\d{1,4} )?)\p{Lu}[\p{L}'-]{2,24} \p{Lu}\.?(?= {1,3}(?:\d{1,3}[ ]?[MFmf]?\b|[(|]))/gmu,
      score: 0.45,
    },
    {
      name: 'field, apart',
      regex:
        /(?<=^(?:Patient|Pt|Member|Subscriber|Insured|Resident|Client|Provider|Prescriber|Surgeon|Witness|Reviewer|Interpreter|Caller|Guarantor)(?: [Nn]ame)? {2,12})\p{Lu}[\p{L}'-]{1,24}(?:,? \p{Lu}[\p{L}'.-]{0,24}){0,3}(?= {2,}| ?\(|[ \t]*$)/gmu,
      score: 0.87,
    },
  ],
  invalidate: isNoName,
});
