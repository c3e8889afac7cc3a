import { combine } from '../../combine.ts';
import { CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, FREQUENT_NAME, LAST_NAME } from '../../data/flags.ts';
import { lookUp } from '../../data/lexicon.ts';
import { patternRecogniser } from '../../recogniser.ts';

const TITLE = '\\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|DR|MR|MRS|MS)\\.? {1,2}';

/** A name with one letter taken for a figure, which no word or drug is: "Hatfie1d", "Th0mas". */
const scanned = patternRecogniser({
  name: 'name-broken',
  type: 'NAME',
  patterns: [
    {
      name: 'figure within',
      regex: /(?<![\p{L}\p{N}_-])\p{Lu}\p{Ll}{1,12}[015]\p{Ll}{1,12}(?![\p{L}\p{N}_])/gu,
      score: 0.7,
    },
  ],
  invalidate: (value) => {
    const flags = lookUp(value.toLowerCase().replace('0', 'o').replace('1', 'l').replace('5', 's'));
    if ((flags & (FIRST_NAME | LAST_NAME)) === 0) return true;
    return (flags & FREQUENT_NAME) === 0 && (flags & (CLINICAL | EVERYDAY | ENGLISH)) !== 0;
  },
});

const broken = patternRecogniser({
  name: 'name-broken',
  type: 'NAME',
  patterns: [
    {
      name: 'figures for letters',
      regex: new RegExp(`${TITLE}(?<value>\\p{Lu}[\\p{L}'-]{0,20}[015]{1,3}[\\p{L}'-]{0,20})(?![\\p{N}_])`, 'dgu'),
      score: 0.8,
    },
    {
      name: 'cut by a line end',
      regex: new RegExp(`${TITLE}(?<value>\\p{Lu}\\p{Ll}{1,20}-\\n *\\p{Ll}{2,20})`, 'dgu'),
      score: 0.8,
    },
    {
      name: 'over a line end',
      regex: new RegExp(`${TITLE}(?<value>\\p{Lu}\\p{Ll}{1,20}\\n *\\p{Lu}\\p{Ll}{1,20}-\\p{Lu}\\p{Ll}{1,20})`, 'dgu'),
      score: 0.8,
    },
    {
      name: 'cut in a field',
      regex:
        /(?:^|\n)(?:Pat[il]ent|Name|RE|Re|Pt):? {1,4}(?<value>\p{Lu}\p{Ll}{1,20}(?:,\n *\p{Lu}\p{Ll}{1,20}|(?: \p{Lu}\p{Ll}{1,20})?-\n *\p{Ll}{2,20}))/dgu,
      score: 0.8,
    },
  ],
});

/** Names that a scanner read wrong or a line end cut: "Dr. Ha11", "Ms. Oka-\nfor". */
export const nameBroken = combine('name-broken', [broken, scanned]);
