import { patternRecogniser } from '../../recogniser.ts';

/** Postal codes, finer than a state: 164.514(b)(2)(i)(B). All five digits go; the first three are not kept either. */
export const zip = patternRecogniser({
  name: 'zip',
  type: 'ZIP',
  patterns: [
    {
      name: 'after state',
      regex:
        /\b(?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)[\s,.~|;^*]{1,3}(?<value>\d{5}(?:-\d{4})?)(?![\w-]|\.\d|[ -]?\d)/dg,
      score: 0.62,
    },
    {
      name: 'read badly after a state',
      regex:
        /\b(?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)[ ,.]{1,4}(?<value>(?=[OolI]{0,3}\d[OolI]{0,3}\d)(?=\d{0,4}[OolI])[\dOolI]{5})(?![\w-])/dg,
      score: 0.85,
    },
    {
      name: 'after word',
      regex: /[A-Z][a-z]{2,20}[\s,.~|;^*·•]{1,3}(?<value>\d{5}(?:-\d{4})?)(?![\w-]|\.\d|[ -]?\d)/dg,
      score: 0.42,
    },
    {
      name: 'label',
      regex:
        /\b(?:zip(?: ?code)?|postal ?code|c\.?p\.?)[\s:="'#|]{1,6}(?:is |new )?(?<value>\d{5}(?:-\d{4})?|\d{3} \d{2}|\d{4}(?:-\d{3}| [A-Z]{2})?|\d{2}-\d{3})(?![\w-])/dgi,
      score: 0.93,
    },
    {
      name: 'read badly after a label',
      regex:
        /\b(?:zip(?: ?code)?|postal ?code)[\s:="'#|]{1,6}(?<value>(?=[OolI]{0,3}\d[OolI]{0,3}\d)(?=\d{0,4}[OolI])[\dOolI]{5})(?![\w-])/dgi,
      score: 0.9,
    },
    {
      name: 'read badly after a street',
      regex:
        /\b(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Ln|Lane|Ct|Court|Way|Pl|Place|Dr|Drive|Ter|Terrace|Cir|Circle|Hwy|Pkwy|Apt \w{1,4})\.?,? {1,3}(?<value>(?=[OolI]{0,3}\d[OolI]{0,3}\d)(?=\d{0,4}[OolI])[\dOolI]{5})(?![\w-])/dg,
      score: 0.85,
    },
    { name: 'plus four', regex: /(?<![\w-])\d{5}-\d{4}(?![\w-])/g, score: 0.7 },
    { name: 'after address', regex: /[A-Za-z][ ,~]{1,4}(?<value>\d{5}(?:-\d{4})?)(?![\w-]|\.\d)/dg, score: 0.2 },
    { name: 'canada', regex: /(?<!\w)[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d(?!\w)/g, score: 0.75 },
    { name: 'britain', regex: /(?<!\w)[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?!\w)/g, score: 0.75 },
  ],
  context: {
    before: / (?:st|street|ave|avenue|rd|road|blvd|ln|lane|ct|way|pl|apt|unit|ste|suite|hwy|ter|box)\b/,
    boost: 0.6,
  },
});
