import { patternRecogniser } from '../recogniser.ts';

/** Public standards that name a code system, not a person. */
const CODE_SYSTEM =
  /^https?:\/\/(?:www\.)?(?:[\w-]+\.)?(?:hl7\.org|loinc\.org|snomed\.info|unitsofmeasure\.org|w3\.org|dicom\.nema\.org|ihe\.net)(?:[/:#?]|$)/i;

/** Web addresses: 164.514(b)(2)(i)(N). */
export const url = patternRecogniser({
  name: 'url',
  type: 'URL',
  patterns: [
    { name: 'scheme', regex: /\b(?:https?|ftp|sftp|wss?):\/\/[^\s"'<>|\\^`{}\])]{1,2000}/gi, score: 0.96 },
    { name: 'www', regex: /\bwww\.[^\s"'<>|\\^`{}\])]{3,2000}/gi, score: 0.95 },
    {
      name: 'host and path',
      regex:
        /\b[a-z0-9][a-z0-9.-]{0,100}\.(?:com|org|net|edu|gov|health|io|info|us|example|app|care|clinic|me)\/[^\s"'<>|\\^`{}\])]{1,500}/gi,
      score: 0.93,
    },
    {
      name: 'host',
      regex:
        /(?:^|[\s(=:])(?<value>[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){0,4}\.(?:com|org|net|edu|gov|health|example|app))(?![\w@.-])/dgi,
      score: 0.85,
    },
  ],
  invalidate: (value, document, start) => CODE_SYSTEM.test(value) || document.text.slice(start - 2, start) === '//',
});
