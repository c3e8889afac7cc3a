import type { Candidate } from '../../candidate.ts';
import { GRADED } from '../../data/graded.ts';
import { FIRST_NAME, LAST_NAME } from '../../data/flags.ts';
import { nameOf } from '../../names/found.ts';
import { readName } from '../../names/reader.ts';
import type { Document } from '../../document.ts';
import { type Token, tokenAt, tokensOf } from '../../names/tokens.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** Header fields whose value is a person. */
const LABEL =
  /(?:^|[\s|([{"'<>*;,/-])(?:(?:patient|pt|client|resident|member|subscriber|insured|guarantor|claimant|employee|veteran|decedent|student|child|mother|father|infant)(?:'s)?(?: full| legal| preferred)?(?: name)?|(?:full |prev(?:ious)? |legal |preferred |last |first |middle |maiden |family |given |sur|emergency contact |contact )?name|attending|attg|admitting|referring|ordering|rendering|requesting|prescriber|provider|physician|surgeon|assistant|anesthesiologist|radiologist|pathologist|pcp|primary care(?: provider| physician)?|author|dictated(?: by)?|transcribed(?: by)?|electronically signed(?: by)?|e-signed by|signed(?: by)?|cosigned(?: by)?|reviewed by|read by|verified by|reported by|performed by|seen by|prepared by|entered by|from|to|cc|attn|attention|re|contact|emergency(?: contact)?|next of kin|nok|lnok|spouse|guardian|poa|hcp|dpoa|proxy|interpreter|witness|case manager|care manager|social worker|nurse|rn|md|np|pa|sw|msw|chaplain|aide|doctor|dr|therapist|req|requested by|pi|crc|dir|director|minutes|present|pref|aka|alias|last|first|mi|reviewers?|crew|committee|household|biller|tech|scrub|circ|rep|sup|nombre|paciente|m[eé]dico)(?: (?:md|physician|provider|of record|last|first|mid(?:dle)?))?(?:(?:\.? {0,12}|[. ]{2,24})[:=]| {0,2}\.{3,24} )["' *]{0,12}/gim;
const UNSURE =
  /\b(?:from|to|re|cc|contact|present|name|dir|last|first|mi|reviewers?|crew|committee|household|tech|rep|sup)[: ="'*]*$/i;

const PLURAL = /(?:reviewers|crew|committee|household|present|cc|sibs|team|witness(?:es)?|assistant)[\s.:="'*]*$/i;
const NEXT = /^(?:,| and| &|;| \([^()\n]{1,30}\),?)(?: and)? $/;
const MAX_OTHERS = 12;

/** The names after the first of a list: "Reviewers: Kestrel, Barr, Amadi". */
function othersOf(document: Document, tokens: readonly Token[], after: number): Candidate[] {
  const found: Candidate[] = [];
  let at = after;
  while (found.length < MAX_OTHERS) {
    const last = tokens[at - 1];
    const skipped = tokens.slice(at, at + 5).findIndex((token) => token.shape === 'capital');
    const from = at + Math.max(skipped, 0);
    const next = tokens[from];
    if (!last || !next || !NEXT.test(document.text.slice(last.end, next.start))) break;
    const end = readName(document, tokens, from, { sure: true });
    if (end === from) break;
    found.push(nameOf(document, tokens, from, end, 0.72, 'name-label/list'));
    at = end;
  }
  return found;
}

/** "Physician: BP 128/76": a measurement stands where a name would. */
function isReading({ text, uncased }: Document, { shape, text: word, lower, flags, end }: Token): boolean {
  const after = text.slice(end, end + 5);
  if (GRADED.has(lower)) return /^ \d{1,2}[,.;]/.test(after);
  const short = (shape === 'upper' || uncased !== undefined) && word.length < 5;
  return short && (flags & (FIRST_NAME | LAST_NAME)) === 0 && /^:? \d/.test(after);
}

/** Names in header fields: "Patient: Szymanski, Leokadia", "PCP: Ellen Saperstein", "Attg: Nambiar, S". */
export const nameLabel: Recogniser = {
  name: 'name-label',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    const found: Candidate[] = [];
    for (const label of matchesOf(document.text, LABEL)) {
      const at = label.index + label[0].length;
      let from = tokenAt(tokens, at);
      const token = tokens[from];
      if (!token || token.start > at) continue;
      if (/^(?:dr|mr|mrs|ms|prof|sr|sra)$/.test(token.lower)) from += 1;
      if (isReading(document, token)) continue;
      const sure = !UNSURE.test(label[0]);
      const end = readName(document, tokens, from, { sure, lower: sure || /name/i.test(label[0]), comma: true });
      if (end === from) continue;
      found.push(nameOf(document, tokens, from, end, 0.92, 'name-label/field'));
      if (PLURAL.test(label[0])) for (const other of othersOf(document, tokens, end)) found.push(other);
    }
    return found;
  },
};
