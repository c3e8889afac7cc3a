import type { Candidate } from '../../candidate.ts';
import { textBefore } from '../../context.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

const FIGURE =
  /(?<![\w./+-])(?:9\d|1[0-2]\d)(?![\w%/+]|[.,]\d| ?(?:mg|kg|lb|bpm|mmhg|cm|on room|percent|min|days|hours|weeks|units|over)\b)/gi;
const PERSON =
  /\b(?:he|she|they|mom|mother|dad|father|husband|wife|sister|brother|sibling|aunt|uncle|grandm\w{1,6}|grandf\w{1,6}|grandpa\w?|great-\w{3,14}|mgm|mgf|pgm|pgf|nana|papa|roommate|neighbor|cousin|lolo|lola|abuel[ao])\b/;
const LINK =
  /(?:\b(?:mom|mother|dad|father|husband|wife|grandmother|grandfather|aunt|uncle|nana|mgm|mgf|pgm|pgf)|\b(?:at|aged?|is|was|d\.|died|to|be|turning|see|saw|until)|'s|,|\() {0,2}$/;

/** The clause that `before` ends with. */
function clause(before: string): string {
  return before.slice(
    Math.max(...['.', ';', ':', '%', '/', '\n'].map((mark) => before.lastIndexOf(mark, before.length - 3))) + 1,
  );
}

/** Ages over 89 of relatives: "mother, 94, is well", "his sister Opaline died at 95". */
export const ageRelative: Recogniser = {
  name: 'age-relative',
  type: 'AGE',
  find(document) {
    const found: Candidate[] = [];
    for (const match of matchesOf(document.text, FIGURE)) {
      const before = textBefore(document, match.index);
      if (
        /(?:rate|pressure|pulse|saturation|sats?|weight|glucose|sugar|temp(?:erature)?|hr|level) (?:was|is|at|of) {0,2}$/.test(
          before,
        )
      )
        continue;
      if (!LINK.test(before) || !PERSON.test(clause(before))) continue;
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, type: 'AGE', score: 0.85, rule: 'age-relative/relative' });
    }
    return found;
  },
};
