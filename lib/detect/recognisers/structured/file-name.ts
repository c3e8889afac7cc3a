import { patternRecogniser } from '../../recogniser.ts';

/** Endings of files that hold records, pictures and recordings. */
const ENDING = String.raw`\.(?:hl7|dcm|pdf|docx?|rtf|txt|csv|tsv|xlsx?|xml|json|jpe?g|png|heic|tiff?|gif|svs|bmp|webp|mp[34]|m4a|wav|mov|avi|zip)`;

/** Numbers in the names of files: a record's or a day's ("obrien_8830127.hl7", "mwangi_bili_120925.png"), and a camera's. */
export const fileName = patternRecogniser({
  name: 'file-name',
  type: 'OTHER_ID',
  patterns: [
    {
      name: 'number at the end',
      regex: new RegExp(String.raw`(?<=[A-Za-z\d][_-])(?<value>\d{4,14})(?=${ENDING}(?![\w-]))`, 'dgi'),
      score: 0.75,
    },
    {
      name: 'number within',
      regex: new RegExp(String.raw`(?<=[\w/\\-])(?<value>\d{6,14})(?=_[\w-]{1,40}${ENDING}(?![\w-]))`, 'dgi'),
      score: 0.75,
    },
    {
      name: 'camera',
      regex: new RegExp(
        String.raw`(?<![\w-])(?:IMG|DSCN?|PXL|VID|MVI)_?(?<value>\d{3,8})(?=${ENDING}(?![\w-]))`,
        'dgi',
      ),
      score: 0.85,
    },
  ],
  // "report_2024.pdf": a year says nothing.
  invalidate: (value) => /^(?:19|20)\d\d$/.test(value),
});
