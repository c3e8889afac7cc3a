import { combine } from '../../combine.ts';
import { labelledRecogniser } from '../../labelled.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** Device identifiers and serial numbers: 164.514(b)(2)(i)(M). */
export const device = combine('device', [
  labelledRecogniser({
    name: 'device',
    type: 'DEVICE',
    labels:
      /\b(?!snoop)(?:serials?(?: ?#| number| no\.?)?|ser\.(?= [A-Z\d])|ser(?: ?#| no\.?|(?= [A-Z0-9]))|s\/n|sn|imei|iccid|device[ _-]?(?:id|identifier|serial)|transmitter(?: id| ?#)?|modem ?id|udi|implant (?:id|serial)|frame (?:number|no\.?)|chassis (?:number|no\.?))(?=[\s:#(=-]|[A-Z]{0,3}\d)/gi,
    score: 0.93,
    least: 4,
  }),
  patternRecogniser({
    name: 'device',
    type: 'DEVICE',
    patterns: [
      // GS1 element strings as on implant labels: (01) device identifier, then production identifiers, 21 CFR 801.40.
      { name: 'udi', regex: /\(01\)\d{14}(?:\(\d{2}\)[A-Za-z0-9/.-]{1,20}){0,5}/g, score: 0.97 },
      { name: 'hibc', regex: /(?<!\w)\+[A-Z]\d{3}[A-Z0-9]{2,18}\/\$?[A-Z0-9$/]{4,40}/g, score: 0.9 },
      { name: 'mac', regex: /(?<![\w:-])[0-9A-F]{2}(?:[:-][0-9A-F]{2}){5}(?![\w:-])/gi, score: 0.93 },
      { name: 'beside a device', regex: /(?<![\w-])[A-Z]{3}\d{6,7}[A-Z]?(?![\w-])/g, score: 0.3 },
      {
        name: 'pacing serial',
        regex: /(?<![\w-])(?:PJN|RNB|RLA|BLD|CPL|TDL|LFP|RNA)\d{6,7}[A-Z]?(?![\w-])/g,
        score: 0.8,
      },
    ],
    context: { before: /\b(?:lead|icd|pacemaker|device|pump|generator|implant)\b/, boost: 0.5 },
  }),
]);
