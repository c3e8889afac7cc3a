import { isDea } from '../../../core/checksums/dea.ts';
import { isNpi } from '../../../core/checksums/npi.ts';
import { combine } from '../../combine.ts';
import { labelledRecogniser } from '../../labelled.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** Certificate and licence numbers (NPI, DEA, state and driver's licences): 164.514(b)(2)(i)(K). */
export const license = combine('license', [
  labelledRecogniser({
    name: 'license',
    type: 'LICENSE',
    labels:
      /\b(?:np[il1]s?|dea|(?:driver'?s?'? |state |medical |nursing |md |rn |pharmacy )?licen[sc]e(?: ?#| number| no\.?)?|lic\.?(?: ?#| no\.?)?|(?:[a-z]{2} )?(?<!(?:\d|\b(?:[a-z]{0,2}(?:g|l|mol|eq)|[a-z]{0,2}u|units))(?: ?\/ ?| per ))(?<!\b[mnpucµμ]?g )dl|ol|driver lic\.?|cdl|registration(?: ?#| number| no\.?)|certification(?: ?#| number)|board cert(?:ificate)?(?: ?#| no\.?)|c[eé]d(?:ula)?\.?(?: prof(?:esional)?\.?)?|upin|ncpdp|col(?:egiad[oa])?\.?|permit surrendered|psy)(?=[\s:#(=.,-]|[A-Z]{0,3}\d)/gi,
    score: 0.93,
    least: 4,
  }),
  patternRecogniser({
    name: 'license',
    type: 'LICENSE',
    patterns: [
      {
        name: 'state and number',
        regex:
          /\b(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|IL|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)(?: (?:PA|RN|MD|LPN|NP|DO))? (?<value>(?:PA|RN|MD|LPN|NP|DO|[A-Z])\d{4,9})(?![\w-])/dg,
        score: 0.7,
      },
      {
        name: 'state named by its licence',
        regex:
          /\b(?:CDL|[Mm]ed(?:ical)? [Ll]ic(?:ense)?|[Ll]icen[cs]e)[^\n\d]{0,45}[ "](?<value>[A-Z]{2} \d{4,8})(?![\w-])/dg,
        score: 0.8,
      },
      // Britain: five letters of the surname, the birth, initials, check.
      {
        name: 'britain',
        regex: /(?<![\w-])(?=[A-Z]{2})[A-Z9]{5}[ -]?\d{6}[ -]?[A-Z9]{2}\d ?[A-Z]{2}(?![\w-])/g,
        score: 0.92,
      },
      { name: 'after resource', regex: /\bPractitioner\/(?<value>[\w-]{4,40})/dg, score: 0.9 },
      {
        name: 'after credential',
        regex:
          /\b(?:MD|DO|NP|RN|LPN|PA-C|LCSW|LMSW|LSW|PharmD|DPT|PT|OT|RPh|PsyD|PhD|LMFT|LPC|NRP|EMT(?:-P)?|DDS|CRNA|CNM|APRN)[,;]? \(?(?<value>(?:[A-Z]{1,4}[ -]){1,3}[A-Z]{0,2}\d{3,8})(?![\w-])/dg,
        score: 0.75,
      },
    ],
  }),
  patternRecogniser({
    name: 'license',
    type: 'LICENSE',
    patterns: [{ name: 'npi', regex: /(?<![\w.-])[12]\d{9}(?![\w-]|\.\d)/g, score: 0.3 }],
    context: { before: /\b(?:npi|provider|prescriber|physician|rendering|attending)\b/, boost: 0.4 },
    validate: isNpi,
  }),
  patternRecogniser({
    name: 'license',
    type: 'LICENSE',
    patterns: [{ name: 'dea', regex: /(?<![\w-])[A-Z][A-Z9]\d{7}(?![\w-])/g, score: 0.4 }],
    context: { before: /\b(?:dea|prescriber|lic)\b/, boost: 0.4 },
    validate: isDea,
  }),
]);
