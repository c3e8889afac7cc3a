import type { Candidate } from './candidate.ts';
import { FIRST_NAME } from './data/flags.ts';
import { FACILITY_HEADS } from './data/facility-words.ts';
import type { Document } from './document.ts';
import { NEVER } from './names/words.ts';
import { type Token, tokensOf } from './names/tokens.ts';
import { matchesOf } from './matches.ts';

const SCORE = 0.52;
/** Label of a host before its suffix. */
const LABEL = /(?<=[@./-])(?<label>[a-z][a-z-]{4,30})\.(?:com|org|net|edu|health|care|clinic|example)(?![\w-]|\.\w)/gi;
/** Hosts that many share, and programs that houses rent. */
const SHARED =
  /^(?:gmail|yahoo|hotmail|outlook|icloud|aol|comcast|verizon|proton(?:mail)?|live|mail|mailbox|inbox|example|google|zoom|teams|microsoft|apple|facebook|instagram|mychart|epic|cerner|athena(?:health)?|doximity|surescripts|covermymeds|quest|labcorp|hl7|loinc|snomed|github|amazon|aws|azure|salesforce|slack|dropbox|docusign|twilio|[a-z]{2,12}mail)$/;
const MAX_WORDS = 5;
const WITHIN = /^(?: | ?& ?|-|'|'s |\. )$/;
const LEAST = 5;

/** The labels of hosts and addresses in a document, which are the names of houses written together. */
function labelsOf(document: Document): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const match of matchesOf(document.lower, LABEL)) {
    const label = (match.groups?.['label'] ?? '').replaceAll('-', '');
    if (!SHARED.test(label)) labels.add(label);
  }
  return labels;
}

const isNamed = (token: Token): boolean => token.shape !== 'lower' && token.text.length > 1;

/** Whether words are what a label was made of: all of it, or its beginning where only the kind of house is left. */
function isLabel(document: Document, words: readonly Token[], labels: ReadonlySet<string>): boolean {
  const [first, last] = [words[0], words.at(-1)];
  const written = document.lower
    .slice(first?.start, last?.end)
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z]/g, '');
  if (written.length < LEAST) return false;
  for (const label of labels) {
    if (label === written) return words.length > 1 || (!NEVER.has(written) && ((first?.flags ?? 0) & FIRST_NAME) === 0);
    if (label.startsWith(written) && FACILITY_HEADS.has(label.slice(written.length)))
      return !NEVER.has(written) && ((first?.flags ?? 0) & FIRST_NAME) === 0;
  }
  return false;
}

/**
 * Finds the houses whose hosts a document names: "Sextant" beside "help@sextantclinic.example", "Cedar Gorge" beside
 * "cedargorge.example".
 */
export function propagateDomains(document: Document): Candidate[] {
  const labels = labelsOf(document);
  if (labels.size === 0) return [];
  const tokens = tokensOf(document);
  return tokens.flatMap((token, index): Candidate[] => {
    if (!isNamed(token)) return [];
    // A word within the host itself.
    if (/[@./\w-]/.test(document.text.charAt(token.start - 1))) return [];
    const words = [token];
    let best: Token | undefined = isLabel(document, words, labels) ? token : undefined;
    for (let at = index + 1; words.length < MAX_WORDS; at += 1) {
      const [last, next] = [tokens[at - 1], tokens[at]];
      if (!last || !next || !WITHIN.test(document.text.slice(last.end, next.start))) break;
      words.push(next);
      if (isLabel(document, words, labels)) best = next;
    }
    return best
      ? [{ start: token.start, end: best.end, type: 'FACILITY', score: SCORE, rule: 'propagate/domain' }]
      : [];
  });
}
