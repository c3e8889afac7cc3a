import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, EVERYDAY } from '../../data/flags.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import { lookUp } from '../../data/lexicon.ts';
import { NEVER } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** A run of capitalised words with the small words, signs and figures that names of houses have between them. */
const RUN =
  "(?<value>(?:The |El |La |Los |Las )?\\p{Lu}[\\p{L}'.]{1,24}(?: (?:(?:of|the|and|for|de|del|la|las|los|el|y|&|-|at|on) ){0,2}(?:\\p{Lu}[\\p{L}'-]{0,24}|(?<=\\p{L} )#?\\d{1,3}(?![\\d/.:-]|st|nd|rd|th))){0,5})";

interface Cue {
  readonly name: string;
  readonly regex: RegExp;
  readonly score: number;
}

const cue = (name: string, before: string, score: number): Cue => ({
  name,
  regex: new RegExp(`${before}${RUN}`, 'dgu'),
  score,
});

const CUES: readonly Cue[] = [
  cue(
    'field',
    '\\b(?:[Ee]mployer|EMPLOYER|[Ss]chool|SCHOOL|[Ff]acility|FACILITY|[Ff]ac|FAC|[Ss]ch|[Dd]est|EMP|PHARMACY|[Hh]ospital|[Cc]linic|[Pp]harmacy|[Dd]rugstore|[Hh]ome infusion|[Hh]ome health|[Hh]ospice|[Cc]hurch|ORG|[Ii]nstitution(?:Name)?|[Ss]ponsor|[Tt]ransport|[Ww]orkplace|[Ee]mpresa|[Cc]ompany|[Aa]gency|[Dd]aycare|[Ss]helter)(?:\\.{2,20}| {1,8})?[:=] ?[["\']?',
    0.66,
  ),
  cue(
    'in brackets',
    '\\b(?:[Ee]mployer|[Ss]chool|[Pp]harmacy|[Hh]ospice|[Cc]hurch|SNF|[Dd]entist|[Cc]linic)(?:,| \\()? ?(?<=[,(] ?)',
    0.6,
  ),
  cue(
    'outside',
    '\\b(?:OSH|OSF|[Oo]utside (?:[Hh]ospital|[Ff]acility|ED|[Ff]ilms|[Rr]ecords|CT|MRI|[Ee]cho|[Ll]abs)|SNF|LTACH?|[Rr]ehab|ALF|[Gg]roup home|[Dd]aycare|[Dd]ialysis|HD unit) \\((?:at |from |the )?(?=[^()\\n]{2,50}\\))',
    0.6,
  ),
  cue(
    'from there',
    '\\b(?:(?:[Rr]ecords|[Ff]ilms|[Ii]mages|[Ii]maging|[Dd]ischarge summary|[Pp]aperwork|[Tt]ransfer|[Mm]eds|[Ss]lides|[Rr]etired|[Rr]eferral) from|[Aa]rrived via|[Bb]ed at|[Aa]ccepted (?:at|by)|[Ss]cripts? to|Rx to) (?:the )?',
    0.5,
  ),
  cue(
    'said',
    '\\b(?:school is|employer is|pharmacy is|employer|lock-in pharmacy|LOCK-IN pharmacy|farmacia|escuela|hotel|works for|employed by|mail c\\/o|staying(?: at)?|first choice|teacher at|guard at|student at|pupil at|nurse at|driver at|cook at|retired from|duties at|work at|walks to|mass at|attends|visits at|care at|telemed via|packet faxed to|FMLA form for|send-out|Lab|Interval:|[Mm]ove to|[Tt]ransfer(?:red)? out of|Zoom w\\/)\\s',
    0.5,
  ),
];
/** Words that begin the names of houses dedicated to somebody, and of Spanish places of care. */
const LEADS =
  /(?<![\p{L}'])(?<value>(?:(?:U|Univ\.?|Our Lady|Sisters|Church|House|Queen|Sons|Daughters|Knights) of|Holy|Sacred|Blessed|Nuestra Señora|UMF|UMAE|HGZ|HGR|CESFAM|CESAMO|CAP|CS|EAP|Unidad|Hotel|Villa|Laboratorio|Empacadora|Invernaderos|Tower|LABORATORIO|UNIDAD) (?:(?:de|del|la|las|los|el|the|of) ){0,3}(?:\p{Lu}[\p{L}'-]{1,24}|\d{1,3})(?: (?:(?:de|del|la|las|los|el|the|of) ){0,2}\p{Lu}[\p{L}'-]{1,24}){0,4})/dgu;
/** "from St. Aurelia's": the saint of a parish or hospital, after a preposition. */
const SAINT =
  /\b(?:at|to|from|@|of|for|via) (?<value>(?:St\.?|Saint|Ste\.?) \p{Lu}[\p{L}-]{2,24}(?:'s)?)(?![\p{L}'])/dgu;

/** "from The Traditions", "at the pines": homes for the old, called after trees and the like. */
const RESIDENCE =
  /\b(?:[Aa]t|[Ff]rom|[Tt]o|[Vv]ia|[Oo]f) (?<value>The \p{Lu}\p{Ll}{3,16}s|[Tt]he (?:[Pp]ines|[Ww]illows|[Oo]aks|[Ee]lms|[Cc]edars|[Bb]irches|[Mm]aples|[Aa]rbors|[Gg]ables|[Ll]aurels|[Mm]agnolias|[Tt]raditions))(?![\p{L}'-])(?! of| and| that)/dgu;

const SMALL = new Set(['at', 'on', 'for', 'and', 'the', 'of', '-', '&', 'de', 'del', 'la', 'y']);

function isGeneric(word: string): boolean {
  const flags = lookUp(word);
  if (
    NEVER.has(word) ||
    /^(?:the|and|none|tbd|retired|unknown|student|self|self-employed|disabled|weekly|daily|monthly|verified|solo|home|here|there|outside|abroad|work|today|yesterday|army|navy|marines?|air|force|coast|guard|corps|reserves?|military|service|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/.test(
      word,
    )
  )
    return true;
  return (flags & CLINICAL) !== 0 && (flags & (EVERYDAY | CITY)) === 0;
}

/** Whether at least one word says which house it is. */
function isProper(value: string, told: boolean): boolean {
  const words = value
    .toLowerCase()
    .split(/[ .#&-]+/)
    .filter((word) => /\p{L}{2}/u.test(word));
  return !isKeptPlace(value) && words.some((word) => !isGeneric(word)) && (told || !isGeneric(words[0] ?? ''));
}

/** Takes back small words that ended the run without a name after them. */
function withoutTail(value: string): string {
  const words = value.split(' ');
  while (SMALL.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function find(text: string, regex: RegExp, score: number, rule: string, told = false): Candidate[] {
  return matchesOf(text, regex).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    const value = withoutTail(text.slice(start, end));
    return isProper(value, told) ? [{ start, end: start + value.length, type: 'FACILITY', score, rule } as const] : [];
  });
}

/** Places told by a field or phrase before them, or by a word that such names begin with. */
export const facilityLabel: Recogniser = {
  name: 'facility-label',
  type: 'FACILITY',
  find: ({ text }) => [
    ...CUES.flatMap(({ name, regex, score }) => find(text, regex, score, `facility-label/${name}`)),
    ...find(text, LEADS, 0.46, 'facility-label/first word', true),
    ...find(text, RESIDENCE, 0.86, 'facility-label/residence', true),
    ...find(text, SAINT, 0.62, 'facility-label/saint', true),
  ],
};
