import { patternRecogniser } from '../recogniser.ts';

const TITLE = '\\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|DR|MR|MRS|MS)\\.? {1,2}';

/** Names that a scanner read wrong or a line end cut: "Dr. Ha11", "Ms. Oka-\nfor". */
export const nameBroken = patternRecogniser({
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
