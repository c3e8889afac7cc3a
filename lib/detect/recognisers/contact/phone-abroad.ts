import { textBefore } from '../../context.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** No digits, decimals or dashed digits go on after it. */
const END = '(?!\\w|[.,/-]\\d| \\d)';

const shape = (name: string, source: string, score: number): { name: string; regex: RegExp; score: number } => ({
  name,
  regex: new RegExp(`(?<![\\w.,/+-])${source}${END}`, 'g'),
  score,
});

/** Telephone numbers as they are grouped outside North America, each told by its first digits: 164.514(b)(2)(i)(D). */
export const phoneAbroad = patternRecogniser({
  name: 'phone-abroad',
  type: 'PHONE',
  patterns: [
    {
      name: 'trunk zero in brackets',
      regex: new RegExp(`(?<!\\w)(?:\\+|00)\\d{1,3}[ .-]?\\(0\\) ?\\d{1,4}(?:[ .-]?\\d{2,8}){1,5}${END}`, 'g'),
      score: 0.93,
    },
    shape('pairs', '0\\d([. -])\\d{2}\\1\\d{2}\\1\\d{2}\\1\\d{2}', 0.8),
    shape('britain', '(?:0[1-9]\\d{3} \\d{3} ?\\d{3,4}|02\\d \\d{4} \\d{4}|0[1-9]\\d{2} \\d{3} \\d{4})', 0.85),
    shape('germany', '0[1-9]\\d{1,3} ?[ /-] ?\\d{5,8}(?:-\\d{1,3})?', 0.7),
    shape('india', '(?:91[ -])?[6-9]\\d{4} \\d{5}', 0.7),
    shape('brazil', '\\(\\d{2}\\) ?9\\d{4}[ -]\\d{4}', 0.9),
    shape('australia', '(?:04\\d{2} \\d{3} \\d{3}|\\(0[2378]\\) \\d{4} \\d{4})', 0.9),
    shape('east asia', '0[1-9]\\d{0,2}-\\d{3,4}-\\d{4}', 0.85),
    shape('russia', '8 ?\\(\\d{3}\\) ?\\d{3}-\\d{2}-\\d{2}', 0.93),
  ],
  // "0730-1130-1630": times; "CPT 98941 97110": codes.
  invalidate: (value, document, start) =>
    /^(?:(?:[01]\d|2[0-3])[0-5]\d[ -]?){3,6}$/.test(value) ||
    /\b(?:cpts?|codes?|hcpcs)\b/.test(textBefore(document, start, 20)),
});
