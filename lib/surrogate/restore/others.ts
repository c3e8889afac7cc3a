import type { Range } from '../../core/span.ts';
import { AddressGuard } from './addresses.ts';
import type { Restoration } from './restore.ts';

/** How much of a reply before and after a match is looked at, in UTF-16 units. */
const REACH = 60;

/** What the words around a match say of it: the conversation's, perhaps, or something else. */
type Verdict = 'ours' | 'doubtful' | 'other';

const CAPITALISED = String.raw`\p{Lu}\p{Ll}+`;
/** Roles and heads of fields are written with a capital too. */
const ROLES =
  '(?:mr|mrs|ms|miss|dr|prof|professor|doctor|sr|sra|srta|señora?|don|doña|frau|herrn?|mme|mlle|monsieur|madame|dra?|nurse|patient|pt|paciente|patientin|name|attending|surgeon|provider|resident|physician|clinician|father|mother|son|daughter|wife|husband|brother|sister|uncle|aunt|dear|hi|hello|hey|and|with|for|to|from|by|of|the|re|cc|estimad[oa]|chère?|liebe[r]?|sehr|kollegin|collega)';
/** A capitalised word within a sentence, and a name right after it: somebody's first name. */
const FORENAME = new RegExp(
  String.raw`(?:\p{Ll}[,]? |\b(?:Dr|Prof|Mrs?|Ms)\. |${CAPITALISED} |, )(${CAPITALISED}) $`,
  'u',
);
const ROLE = new RegExp(`^${ROLES}$`, 'iu');
const TITLE_BEFORE =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|dr|prof|sr|sra|srta|frau|herrn?|mme|mlle|dra|nurse|patient|pt)\.?[\s*_]{0,4}$/iu;
const SAINT = /(?:^|[^\p{L}])(?:Santa|San|Saint|Sankt) $/u;
const CLASS =
  '(?:disease|syndrome|sign|score|scale|classification|chambers?|angina|criteria|man(?:eu|oeu)ver|reflex|palsy|lymphoma|phenomenon|contracture|institute|foundation|formula|test|procedure|operation)';
const EPONYM = new RegExp(String.raw`^ ${CLASS}\b`, 'iu');
const POSSESSIVE_EPONYM = new RegExp(String.raw`^['’]s ${CLASS}\b`, 'iu');
const PARTICLE = /^ (?:van|von|der?|del|della|di|da|la|le|al|bin|ibn) (?:\p{Ll}+ )?\p{Lu}/u;
/** As bibliographies name authors. */
const CITED = /^(?: et al\b| \p{Lu}{1,3}(?:\.?,|\. (?=\p{Lu}))|,? (?:19|20)\d{2}[a-z]?[);\]])/u;
const TIED_BEFORE = new RegExp(String.raw`${CAPITALISED}-$`, 'u');
const IN_PATH = /(?:^|[\s`'"(])\/(?:[\w.-]+\/)*$/;
const IN_PATTERN = /^_\\|^\.(?:txt|js|ts|py|md|json|csv)\b/;
const ASSIGNED = /^ = (?!["'])/;

const COUNTED =
  /^\s*(?:patients|people|participants|cases|records|residents|subjects|men\b|women\b|tablets?|caps|pills?|mm\s?hg|points?|times)/iu;
const NO_AGE_AFTER = /^(?:(?:th|st|nd|rd)\b|\s*(?:of\b|[-+*/]\s?\d)|\.\s+\p{Lu})/u;
const MEASURE_BEFORE =
  /(?:\b(?:hr|bp|rr|pulse|sp?o2|sats?|platelets|plt|glucose|sodium|na|wbc|hgb|score[ds]?|page|room|bed|item|chapter|than|over|under|above|below|mg|temp|weight)\s{0,3}[:=]?\s{0,3}|[-+*/=<>≥≤]\s?)$/iu;
const AGE_AFTER =
  /^(?:[\s-]*(?:years?|yrs?|y\/?\s?o\b|y\.o|year|jähr|jahre|años|ans\b|anos|m\b|f\b|man\b|woman\b|male\b|female\b))/iu;
const AGE_BEFORE =
  /(?:\b(?:aged?|ages|edad|alter|âge|idade)[\s:|"'*_(]{0,5}|\b(?:he|she|who|patient|pt|resident|mother|father)[\s*_]{1,4}(?:is|was|turned|died at)\s{1,3}(?:now\s|a\s|an\s)?)$/iu;

const NAMED_BEFORE = /\p{Lu}\p{Ll}{1,20}[\s*_]{1,4}(?:is|was|turned)\s{1,3}$/u;

const DATED_ELSEWHERE = new RegExp(
  String.raw`(?:©|\b(?:published|publish|posted|accessed|retrieved|copyright|last reviewed|guidelines? of|approved|version|v|release|build|update on|rule of|the update|revised))[\s:.,(]{0,4}(?:online|on|in)?\s{0,3}$`,
  'iu',
);
const CITATION_AFTER = /^;\d|^\s\(erratum/;
const ROAD = new RegExp(
  String.raw`^ (?:road|street|st|ave|avenue|lane|drive|blvd|boulevard|park|county|city|university|college)\b`,
  'iu',
);
const DIRECTION = /(?:^|[^\p{L}])(?:North|South|East|West|New|Upper|Lower) $/u;
const HOUSE_NUMBER = /(?:^|[^\p{N}])\d{1,5} $/u;

function judgeName(before: string, after: string, written: string, joined: boolean): Verdict {
  if (IN_PATH.test(before) || IN_PATTERN.test(after)) return 'other';
  if (/^\p{Ll}/u.test(written) && ASSIGNED.test(after)) return 'other';
  if (/\s/u.test(written)) return 'ours';
  if (joined) return 'ours';
  if (SAINT.test(before) || TIED_BEFORE.test(before) || PARTICLE.test(after) || CITED.test(after)) return 'other';
  if (TITLE_BEFORE.test(before)) return 'ours';
  const forename = FORENAME.exec(before)?.[1] ?? '';
  if (EPONYM.test(after) || (forename !== '' && !ROLE.test(forename))) return 'other';
  return POSSESSIVE_EPONYM.test(after) ? 'doubtful' : 'ours';
}

function judgeAge(before: string, after: string): Verdict {
  if (AGE_AFTER.test(after) || AGE_BEFORE.test(before) || NAMED_BEFORE.test(before)) return 'ours';
  return MEASURE_BEFORE.test(before) || COUNTED.test(after) || NO_AGE_AFTER.test(after) ? 'other' : 'doubtful';
}

function judgePlace(before: string, after: string, { entry, type }: Restoration): Verdict {
  if (IN_PATH.test(before)) return 'other';
  if (entry?.part !== true) return 'ours';
  if (type === 'ADDRESS') return HOUSE_NUMBER.test(before) ? 'doubtful' : 'ours';
  return DIRECTION.test(before) && ROAD.test(after) ? 'other' : 'ours';
}

function judge(before: string, after: string, restoration: Restoration, joined: boolean): Verdict {
  switch (restoration.type) {
    case 'NAME':
      return judgeName(before, after, restoration.surrogate, joined);
    case 'AGE':
      return /^\d+$/.test(restoration.surrogate) ? judgeAge(before, after) : 'ours';
    case 'LOCATION':
    case 'FACILITY':
    case 'ADDRESS':
      return judgePlace(before, after, restoration);
    case 'DATE':
      return DATED_ELSEWHERE.test(before) || CITATION_AFTER.test(after) ? 'other' : 'ours';
    case 'EMAIL':
    case 'URL':
    case 'IP':
    case 'USERNAME':
      return 'ours';
    default:
      if (/\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return 'other';
      return /^\d+$/.test(restoration.surrogate) && COUNTED.test(after) ? 'other' : 'ours';
  }
}

const WORD_BEFORE = /[\p{L}\p{N}]{0,30}[^\p{L}\p{N}]{0,3}$/u;
const WORD_AFTER = /^[^\p{L}\p{N}]{0,3}[\p{L}\p{N}]*/u;

/** A match with a word on either side: enough to know a place of the user's own text by. */
export function settingOf(text: string, { start, end }: Range): string {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/**
 * Of what `find` gives for a reply, leaves out what its surroundings say is somebody else's or something else: strangers
 * and authors with the same name, eponyms, paths and variables, counts, dates of publications. What they leave open
 * becomes uncertain. A dictionary of the world isn't at hand, so these go by the way such things are written. What stands
 * as in a text of the user's own (`settings`) is the conversation's.
 */
export function sifted(
  text: string,
  found: readonly Restoration[],
  settings: ReadonlySet<string> = new Set(),
): Restoration[] {
  let addresses: AddressGuard | undefined;
  let last = -1;
  return found.flatMap((restoration) => {
    // The second half of a double name.
    const joined =
      last >= 0 &&
      restoration.start > last &&
      /^(?:\\?[-‐‑–_*]+|[ \u00A0]|&nbsp;)$/.test(text.slice(last, restoration.start));
    last = restoration.end;
    const before = text.slice(Math.max(0, restoration.start - REACH), restoration.start);
    const after = text.slice(restoration.end, restoration.end + REACH);
    const inAddress =
      restoration.type === 'DATE' &&
      restoration.certainty !== 'exact' &&
      !(addresses ??= new AddressGuard(text)).allows('DATE', restoration, restoration);
    const verdict = inAddress ? 'other' : judge(before, after, restoration, joined);
    if (verdict !== 'ours' && settings.has(settingOf(text, restoration))) return restoration;
    if (verdict === 'other') return [];
    return verdict === 'ours' ? restoration : { ...restoration, certainty: 'uncertain' as const };
  });
}
