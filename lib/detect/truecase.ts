import { CITY, CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, FREQUENT_NAME, INSTITUTION, LAST_NAME } from './data/flags.ts';
import { FACILITY_HEADS, GENERIC_BEFORE_HEAD } from './data/facility-words.ts';
import { isStateCode } from './data/kept-places.ts';
import type { Document } from './document.ts';
import { type Token, tokensOf } from './names/tokens.ts';
import { isUnknown } from './names/likeness.ts';
import { NEVER, PARTICLES, RELATIONS, SURE_TITLES } from './names/words.ts';
import { isSpanish } from './spanish/language.ts';
import { plainWord, SPANISH_WORDS } from './spanish/words.ts';
import { wordLikelihoods } from './tagger/tag.ts';
import { markRegions } from './places/region-case.ts';
import { cityEnd } from './places/runs.ts';

/** A word as likely to be of a name or place gets its capital, */
const HI = 0.3;
/** on no list as it is, sooner. */
const HI_UNKNOWN = 0.12;
/** Below this it loses the one that rules gave it. */
const LO = 0.05;
const WORD = EVERYDAY | ENGLISH | CLINICAL;
const STRONG_HEAD =
  /^(?:hospital|clinic|center|centre|medical|med|school|elementary|university|college|church|pharmacy|health|healthcare|hospice|rehab|manor|academy|institute|memorial|high)$/;
const LEAD =
  /^(?:st|san|santa|new|mt|mount|los|las|el|la|north|south|east|west|central|mass|general|regional|community|county|university|memorial|children|women|veterans|baptist|methodist|presbyterian)$/;
const PLACE_CUE = /^(?:in|from|at|to|near|of|outside|around)$/;

const gapOf = (document: Document, a: Token, b: Token): string => document.text.slice(a.end, b.start);

function isPlainName(token: Token): boolean {
  return (token.flags & (FIRST_NAME | LAST_NAME)) !== 0 && (token.flags & WORD) === 0 && token.text.length > 2;
}

/** Marks names: those that the lists know as nothing else, and what stands beside them or after a title. */
function markNames(document: Document, tokens: readonly Token[], marked: Set<number>): void {
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const gap = before ? gapOf(document, before, token) : '';
    if (before && SURE_TITLES.has(before.lower) && /^\.? ?$/.test(gap) && !NEVER.has(token.lower)) marked.add(index);
    else if (isPlainName(token)) marked.add(index);
    else if (before && marked.has(index - 1) && /^\.? $/.test(gap) && !NEVER.has(token.lower)) {
      const initial = token.text.length === 1 && document.text.charAt(token.end) === '.';
      const given = (before.flags & FIRST_NAME) !== 0;
      const frequent = (token.flags & (LAST_NAME | FREQUENT_NAME)) === (LAST_NAME | FREQUENT_NAME);
      const surname = frequent && (given || (token.flags & CLINICAL) === 0);
      if (initial || (gap === ' ' && (surname || isUnknown(token)))) marked.add(index);
    } else if (before && RELATIONS.has(before.lower) && /^(?: |, )$/.test(gap) && isUnknown(token)) marked.add(index);
  });
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (!marked.has(index) && next && marked.has(index + 1) && isUnknown(token) && gapOf(document, token, next) === ' ')
      marked.add(index);
  });
}

function markPlaces(document: Document, tokens: readonly Token[], marked: Set<number>, codes: Set<number>): void {
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const end = cityEnd(document, tokens, index);
    const [last, state] = [tokens[end - 1], tokens[end]];
    const stated = last && state && gapOf(document, last, state) === ', ' && isStateCode(state.text.toUpperCase());
    const cued = before !== undefined && PLACE_CUE.test(before.lower);
    const word = end === index + 1 && (token.flags & (EVERYDAY | CLINICAL)) !== 0;
    if (end > index && (cued || stated) && (!word || stated)) for (let at = index; at < end; at += 1) marked.add(at);
    if (end > index && stated) codes.add(end);
    if (STRONG_HEAD.test(token.lower)) markFacility(document, tokens, index, marked);
    if ((token.flags & INSTITUTION) !== 0 && (token.flags & EVERYDAY) === 0)
      markInstitution(document, tokens, index, marked);
  });
}

/** "johns hopkins", "mt. sinai", "new york-presbyterian": an organisation known by one word, with the word before it. */
function markInstitution(document: Document, tokens: readonly Token[], index: number, marked: Set<number>): void {
  const [before, token] = [tokens[index - 1], tokens[index]];
  marked.add(index);
  if (!before || !token || !/^(?: |\. |-)$/.test(gapOf(document, before, token))) return;
  if ((before.flags & (LAST_NAME | CITY)) !== 0 || LEAD.test(before.lower)) marked.add(index - 1);
}

function markFacility(document: Document, tokens: readonly Token[], head: number, marked: Set<number>): void {
  let from = head;
  while (from > 0 && head - from < 5) {
    const [before, here] = [tokens[from - 1], tokens[from]];
    if (!before || !here || !/^(?: |\. |'s |-| & )$/.test(gapOf(document, before, here))) break;
    const kind = LEAD.test(before.lower) || (FACILITY_HEADS.has(before.lower) && !PARTICLES.has(before.lower));
    const own = (before.flags & (CITY | INSTITUTION | FIRST_NAME | LAST_NAME)) !== 0 || before.flags === 0;
    const generic = GENERIC_BEFORE_HEAD.has(before.lower) && !kind;
    if (generic || (NEVER.has(before.lower) && !kind)) break;
    if (!(kind || own)) break;
    from -= 1;
  }
  if (from < head) for (let at = from; at <= head; at += 1) marked.add(at);
}

/** A word that holds Spanish sentences together, or a verb with a pronoun at its end: "avisarle". */
function isSpanishWord({ lower, flags }: Token): boolean {
  const word = plainWord(lower);
  return (
    SPANISH_WORDS.has(word) ||
    (flags === 0 && word.length > 6 && /(?:ar|er|ir)(?:les?|los?|las?|se|me|te|nos)$/.test(word))
  );
}

/**
 * A text without capitals, or all in capitals, written as people and places would be in prose: the same units at the
 * same offsets, with a capital on what the lists and the words around tell is a name.
 * @returns the document itself where it is written with capitals.
 */
export function truecase(document: Document): Document {
  const base = document.uncased;
  if (!base) return document;
  const tokens = tokensOf(base);
  const marked = new Set<number>();
  const codes = new Set<number>();
  markNames(base, tokens, marked);
  markPlaces(base, tokens, marked, codes);
  const likely = wordLikelihoods(document);
  const spanish = isSpanish(base);
  for (const [at, token] of tokens.entries()) {
    const p = likely[at] ?? 0;
    if (spanish && isSpanishWord(token)) marked.delete(at);
    else if (p >= HI) marked.add(at);
    else if (p >= HI_UNKNOWN && isUnknown(token)) marked.add(at);
    else if (p < LO) marked.delete(at);
  }
  markRegions(base, { marked, codes });
  const units = base.text.split('');
  for (const index of marked) {
    const start = tokens[index]?.start ?? 0;
    const capital = units[start]?.toUpperCase() ?? '';
    if (capital.length === 1) units[start] = capital;
  }
  for (const index of codes) {
    const { start = 0, end = 0 } = tokens[index] ?? {};
    for (let at = start; at < end; at += 1) units[at] = units[at]?.toUpperCase() ?? '';
  }
  return { ...document, text: units.join('') };
}
