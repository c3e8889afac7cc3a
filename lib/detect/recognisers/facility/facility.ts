import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, ENGLISH, EVERYDAY, INSTITUTION } from '../../data/flags.ts';
import { FACILITY_HEADS, GENERIC_BEFORE_HEAD, SMALL_WORDS, WEAK_HEADS } from '../../data/facility-words.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import { isListedName } from '../../names/likeness.ts';
import { NEVER } from '../../names/words.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import type { Recogniser } from '../../recogniser.ts';

const MAX_WORDS = 7;
const WITHIN = /^(?: | ?& ?|\/|-|'s? |'s)$/;
const ABBREVIATED = /^(?:st|mt|ft|ste|dr|med|univ|hosp|ctr|reg)$/;

const LEADING_HEADS =
  /^(?:masjid|église|eglise|iglesia|parroquia|port|university|universidad|hospital|clínica|clinica|church|temple|institute|bank|colegio|escuela|escola|centro|instituto|hôpital|klinik|ospedale|clinique|krankenhaus|école|ecole|lycée|maison|casa|casita|hemodiálisis|farmacia|residencia|hogar|asilo|capilla|secundaria|primaria|preparatoria|consultorio|cesfam|sanatorio|mezquita|gurdwara|mandir|wat|kirche|camp)$/;
const STRONG_HEAD = /^(?:hospital|medical|center|clinic)$/;
/** Words that never begin a person's name but do stand in names of places. */
const PLACE_WORDS =
  /^(?:reference|new|center|city|state|county|medical|health|hospital|family|american|african|saint|university|street|first|two|three|clinic|avenue|lake|st|road|heart|surgery|psychiatry|oncology|radiology|pathology|neurology|cardiology|pediatrics|imaging|laboratory|pharmacy|of|the|and|for|at|on|la|white|black|english|old|day|left|right|code|emergency|chest|pain|department|employer|women|men|may|march|june|august|april|sunday|test|children|mother|sister|son|brother|father|lane|drive|blvd|service|services|next|all|new)$/;

const isUpperCase = (token: Token): boolean => token.shape !== 'lower';

function joins(document: Document, a: Token | undefined, b: Token | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const gap = document.text.slice(a.end, b.start);
  return (
    WITHIN.test(gap) ||
    (gap === '. ' && (ABBREVIATED.test(a.lower) || a.shape === 'initial')) ||
    (gap === '.' && a.shape === 'initial')
  );
}

/** Goes left from a head over capitalised words and the small words between them. */
function leftEnd(document: Document, tokens: readonly Token[], head: number): number {
  let from = head;
  for (let index = head - 1; index >= Math.max(0, head - MAX_WORDS); index -= 1) {
    const token = tokens[index];
    if (!token || !joins(document, token, tokens[index + 1])) break;
    if (NEVER.has(token.lower) && !PLACE_WORDS.test(token.lower)) break;
    if (isUpperCase(token)) from = index;
    else if (!SMALL_WORDS.has(token.lower) || token.lower === 'at' || token.lower === 'in' || token.lower === 'for')
      break;
  }
  while (
    from < head &&
    /^(?:the|at|from|in|to|by|and|of|dr|mr|mrs|ms|via|with|seen|admitted|visit|call)$/.test(tokens[from]?.lower ?? '')
  )
    from += 1;
  return from;
}

/** Goes right over further heads: "Medical Center", "Health & Rehab", "Hospital of Kestrel Bay". */
function rightEnd(document: Document, tokens: readonly Token[], head: number): number {
  let to = head + 1;
  let named = false;
  for (let index = head + 1; index < head + 6; index += 1) {
    const token = tokens[index];
    if (!token || !joins(document, tokens[index - 1], token)) break;
    // "Center for Heritable Disorders": after "of" or "for" every capitalised word belongs to the name.
    named ||= SMALL_WORDS.has(tokens[index - 1]?.lower ?? '');
    if (isUpperCase(token) && (FACILITY_HEADS.has(token.lower) || (named && token.shape === 'capital'))) to = index + 1;
    else if (!SMALL_WORDS.has(token.lower) || token.lower === 'in' || token.lower === 'on') break;
    else if (token.lower === 'and' && !FACILITY_HEADS.has(tokens[index + 1]?.lower ?? '')) break;
  }
  return to;
}

function isProper(token: Token): boolean {
  if ((token.flags & INSTITUTION) !== 0 || isKeptPlace(token.lower)) return true;
  if (GENERIC_BEFORE_HEAD.has(token.lower) || SMALL_WORDS.has(token.lower) || FACILITY_HEADS.has(token.lower))
    return false;
  return (token.flags & CLINICAL) === 0 || isListedName(token) || (token.flags & CITY) !== 0;
}

/** Heads that are parts of the body and what is felt there, so that "Low Back Pain" is a complaint. */
const ORGAN_HEAD = /^(?:blood|eye|hearing|heart|joint|kidney|pain|spine|vascular|vision)$/;

function scoreOf(tokens: readonly Token[], from: number, head: number): number {
  const before = tokens.slice(from, head);
  const proper = before.filter(isProper);
  if (proper.length === 0)
    return before.some((token) =>
      /^(?:general|city|memorial|community|county|regional|university|children|children's|veterans|cancer)$/.test(
        token.lower,
      ),
    ) && STRONG_HEAD.test(tokens[head]?.lower ?? '')
      ? 0.55
      : 0;
  const organ = ORGAN_HEAD.test(tokens[head]?.lower ?? '');
  const telling = proper.some(
    (token) =>
      !(organ && (token.flags & EVERYDAY) !== 0) &&
      ((token.flags & CLINICAL) === 0 || (token.flags & INSTITUTION) !== 0) &&
      ((token.flags & (EVERYDAY | ENGLISH)) === 0 || isListedName(token) || (token.flags & CITY) !== 0),
  );
  // "CHEST PAIN", "Past Medical", "Asked the ED": such words say which house only where somebody is identified.
  return WEAK_HEADS.has(tokens[head]?.lower ?? '') && !telling ? 0.45 : 0.82;
}

/** Heads before which an adjective is no speciality. */
const LOCAL = /^(?:physical|elementary|memorial|manor|academy|church|funeral|high|middle|crest)$/;

/** In lower case only what no dictionary knows, or a city, is a proper name: "at oshkosh clinic". */
function lowerCase(document: Document, tokens: readonly Token[], head: number): Candidate | undefined {
  const token = tokens[head];
  if (
    !token ||
    !/^(?:hospital|clinic|medical|health|healthcare|rehab|memorial|elementary|pharmacy|nursing|hospice|manor|academy|university|college|institute|pediatrics|dialysis|orthopedics|dermatology|cardiology|imaging|infirmary|regional|baptist|methodist|presbyterian|church|temple|mosque|funeral|middle|high|crest|physical|family|surgical|urgent)$/.test(
      token.lower,
    )
  )
    return undefined;
  let from = head;
  while (from > 0 && head - from < 3) {
    const before = tokens[from - 1];
    if (!before || !joins(document, before, tokens[from])) break;
    const proper =
      (LOCAL.test(token.lower) && (before.flags & (EVERYDAY | CLINICAL)) === 0) ||
      (before.flags & CITY) !== 0 ||
      (isListedName(before) && (before.flags & EVERYDAY) === 0) ||
      before.flags === 0;
    if (!proper || GENERIC_BEFORE_HEAD.has(before.lower) || SMALL_WORDS.has(before.lower)) break;
    from -= 1;
  }
  const preposition = tokens[from - 1]?.lower ?? '';
  if (from === head || !/^(?:at|from|to|in|the|near|by|of)$/.test(preposition)) return undefined;
  let to = head + 1;
  while (FACILITY_HEADS.has(tokens[to]?.lower ?? '') && joins(document, tokens[to - 1], tokens[to])) to += 1;
  return spanOf(tokens, from, to, 0.65, 'facility/lower case');
}

function spanOf(tokens: readonly Token[], from: number, to: number, score: number, rule: string): Candidate {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, type: 'FACILITY', score, rule };
}

function atHead(document: Document, tokens: readonly Token[], head: number): Candidate | undefined {
  const token = tokens[head];
  if (!token || !FACILITY_HEADS.has(token.lower)) return undefined;
  if (!isUpperCase(token)) return lowerCase(document, tokens, head) ?? capitalBeforeLower(document, tokens, head);
  const from = leftEnd(document, tokens, head);
  const score = scoreOf(tokens, from, head);
  const to = rightEnd(document, tokens, head);
  if (score === 0 && to === head + 1) return undefined;
  if (score === 0) return undefined;
  const whole = document.text.slice(tokens[from]?.start ?? 0, token.start).trim();
  if (isKeptPlace(whole)) return spanOf(tokens, from, to, 0.6, 'facility/state and head');
  return spanOf(tokens, from, to, score, 'facility/head');
}

/** "New York clinic", "Mercy hospital": capitalised name, head in lower case. */
function capitalBeforeLower(document: Document, tokens: readonly Token[], head: number): Candidate | undefined {
  if (
    !/^(?:hospital|clinic|campus|facility|pharmacy|school|church|rehab|office|center)$/.test(tokens[head]?.lower ?? '')
  )
    return undefined;
  let from = head;
  while (from > 0 && tokens[from - 1]?.shape === 'capital' && joins(document, tokens[from - 1], tokens[from]))
    from -= 1;
  const before = tokens.slice(from, head);
  const clear = before.some(
    (token) => isProper(token) && ((token.flags & EVERYDAY) === 0 || (token.flags & CITY) !== 0),
  );
  return clear ? spanOf(tokens, from, head + 1, 0.7, 'facility/name and plain head') : undefined;
}

/** "HOSPITAL MEDICINE PROGRESS NOTE", "Clinic Follow Up": all of it everyday words, the last of them no head. */
function isHeading(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:hospital|clinic)$/.test(tokens[from]?.lower ?? '')) return false;
  return tokens
    .slice(from + 1, to)
    .every(
      (token) =>
        GENERIC_BEFORE_HEAD.has(token.lower) ||
        ((token.flags & (EVERYDAY | CLINICAL)) !== 0 && !isListedName(token) && (token.flags & CITY) === 0),
    );
}

/** "Masjid Al-Noor", "Port of Tacoma", "Universidad de Vigo": the head comes first. */
function leadingHead(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const head = tokens[index];
  if (!head || head.shape === 'lower' || !LEADING_HEADS.test(head.lower)) return undefined;
  let to = index + 1;
  for (let next = index + 1; next < index + 6 && joins(document, tokens[next - 1], tokens[next]); next += 1) {
    const token = tokens[next];
    if (!token || (NEVER.has(token.lower) && !SMALL_WORDS.has(token.lower))) break;
    // "MERCY HOSPITAL AND LIVES IN"
    if (token.shape === 'upper' && /^(?:and|at|on|in|for)$/.test(token.lower)) break;
    if (token.shape !== 'lower') to = next + 1;
    else if (!SMALL_WORDS.has(token.lower) || token.lower === 'at' || token.lower === 'on') break;
  }
  if (isHeading(tokens, index, to)) return undefined;
  // "Hospital Outpatient"
  if (to === index + 2 && GENERIC_BEFORE_HEAD.has(tokens[index + 1]?.lower ?? '')) return undefined;
  return to > index + 1 ? spanOf(tokens, index, to, 0.75, 'facility/head first') : undefined;
}

/** Places of care, schools, employers, churches: smaller than a state, 164.514(b)(2)(i)(B). */
export const facility: Recogniser = {
  name: 'facility',
  type: 'FACILITY',
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap(
      (_token, index) => atHead(document, tokens, index) ?? leadingHead(document, tokens, index) ?? [],
    );
  },
};
