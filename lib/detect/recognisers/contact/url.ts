import type { Candidate } from '../../candidate.ts';
import { combine } from '../../combine.ts';
import { patternRecogniser, type Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** Public standards that name a code system, not a person. */
const CODE_SYSTEM =
  /^(?:https?:\/\/)?(?:www\.)?(?:[\w-]{1,40}\.)?(?:hl7\.org|loinc\.org|snomed\.info|unitsofmeasure\.org|w3\.org|dicom\.nema\.org|ihe\.net|clinicaltrials\.gov|nih\.gov|cdc\.gov|fda\.gov|who\.int)(?:[/:#?]|$)/i;
/** What defines a resource of FHIR, at a host that stands for any. */
const DEFINITION =
  /^https?:\/\/example\.(?:org|com|net)\/(?:[\w-]{1,20}\/){0,3}(?:ValueSet|CodeSystem|StructureDefinition|ConceptMap|SearchParameter|NamingSystem|Questionnaire)\//;
const PUBLIC_HOST = /^(?:www\.)?(?:clinicaltrials\.gov|(?:[a-z]{2,12}\.){0,2}(?:nih|cdc|fda|medicare|cms)\.gov)$/i;
const DOMAIN_END = /\.(?:com|org|net|edu|gov|health|example|app|care|clinic)(?![\w@-]|\.\w)/gi;
const HOST = /[a-z0-9.-]/i;
const PATH_END = /[\s"'<>|\\^`{}\])]/;
const MAX_HOST = 100;
const MAX_PATH = 500;

const addressed = patternRecogniser({
  name: 'url',
  type: 'URL',
  patterns: [
    { name: 'scheme', regex: /\b(?:https?|ftp|sftp|wss?):\/\/[^\s"'<>|\\^`{}\])]{1,2000}/gi, score: 0.96 },
    {
      name: 'connection',
      regex:
        /\b(?:jdbc:[a-z]{2,12}(?::thin)?:(?:\/\/|@)|(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|redis|amqps?|ldaps?|smb|ssh|rtsp|mllps?|oracle|sqlserver|mssql|s3|gs):\/\/)[^\s"'<>|\\^`{}\])]{3,2000}/gi,
      score: 0.96,
    },
    {
      name: 'request',
      regex: /"(?:GET|POST|PUT|PATCH|DELETE) (?<value>\/[^\s"?]{0,300}\?[^\s"]{3,1000})/dg,
      score: 0.9,
    },
    { name: 'www', regex: /\bwww\.[^\s"'<>|\\^`{}\])]{3,2000}/gi, score: 0.95 },
  ],
  invalidate: (value) => CODE_SYSTEM.test(value) || DEFINITION.test(value),
});

function hostAt(text: string, suffix: number, end: number): Candidate | undefined {
  let start = suffix;
  while (start > 0 && suffix - start < MAX_HOST && HOST.test(text.charAt(start - 1))) start -= 1;
  if (start === suffix || /[@/\w]/.test(text.charAt(start - 1))) return undefined;
  let to = end;
  if (text.charAt(to) === '/')
    while (to < text.length && to - end < MAX_PATH && !PATH_END.test(text.charAt(to))) to += 1;
  if (PUBLIC_HOST.test(text.slice(start, end))) return undefined;
  return { start, end: to, type: 'URL', score: to > end ? 0.93 : 0.85, rule: 'url/host' };
}

/** "portal.example/p/77": a host without a scheme is told by its last label. */
const bare: Recogniser = {
  name: 'url',
  find: ({ text }) =>
    matchesOf(text, DOMAIN_END).flatMap((match) => hostAt(text, match.index, match.index + match[0].length) ?? []),
};

/** Web addresses: 164.514(b)(2)(i)(N). */
export const url = combine('url', [addressed, bare]);
