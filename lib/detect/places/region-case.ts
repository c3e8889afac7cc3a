import { isKeptPlace } from '../data/kept-places.ts';
import type { Document } from '../document.ts';
import { type Token, tokensOf } from '../names/tokens.ts';

/** Which words of a text without case get capitals, by index. */
export interface Capitals {
  /** The first letter. */
  readonly marked: Set<number>;
  /** Every letter. */
  readonly codes: Set<number>;
}

const AFTER_BREAK = /[,\n]\s{0,8}$/;
const AFTER_LINE_BREAK = /\n\s{0,8}$/;
/** The line above ends as one with a street does. */
const BELOW_NUMBER = /\d\.?\n\s{0,8}$/;
const CODE = '(?!19\\d\\d|20[0-4]\\d)\\d{4,6}(?![\\d-])';
const BEFORE_POSTCODE = /^\s{1,8}\d{4,6}(?![\d-])/;
/** No bare year. */
const BEFORE_CODE = new RegExp(`^ ${CODE}`);
/** "⏎ netherlands 1102", "⏎ cyprus (greek) 1102": the country and the code on the line below. */
const ABOVE_COUNTRY = new RegExp(`^\\n\\s{0,8}\\p{L}[\\p{L} ()]{2,30} ${CODE}`, 'u');
const COUNTRY_LINE = new RegExp(`^(?: \\p{L}{2,16}){0,2}(?: \\(\\p{L}{2,16}\\))? ${CODE}`, 'u');
/** "apt. 4 lindholm no": the code at the end of an address in one line. */
const AFTER_UNIT = /\b(?:apt|suite|ste|unit)\.? \d{1,4}\s{1,4}[\p{L}' -]{2,30} $/u;
const AT_END = /^\.?(?:\n|$|\.? \p{L})/u;
const SMALL = /^(?:in|at|on|by|to|of|is|or|as|am|pm|and|for|was|the|had|has|her|his)$/;
/** What ships and boxes of the forces are called by before their number. */
const MILITARY = /^(?:[afd]po|psc|us(?:ns|nv|cgc))$/;
const NEAR = 48;

function isCode(document: Document, tokens: readonly Token[], index: number, { marked }: Capitals): boolean {
  const { text } = document;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!token) return false;
  if (MILITARY.test(token.lower)) return true;
  if (token.text.length > 3) return false;
  const above = text.slice(Math.max(0, token.start - NEAR), token.start);
  const below = text.slice(token.end, token.end + NEAR);
  const military = /^a[aep]$/.test(token.lower) && /^[afd]po$/.test(before?.lower ?? '');
  if (AFTER_BREAK.test(above)) return BEFORE_POSTCODE.test(below) || ABOVE_COUNTRY.test(below);
  if (military) return BEFORE_POSTCODE.test(below);
  if (token.text.length !== 2 || SMALL.test(token.lower) || !marked.has(index - 1)) return false;
  return above.endsWith(' ') && (BEFORE_CODE.test(below) || (AFTER_UNIT.test(above) && AT_END.test(below)));
}

/** The town on the line above a code, below the street. */
function markTown({ text }: Document, tokens: readonly Token[], code: number, { marked }: Capitals): void {
  for (let from = code - 1; from >= Math.max(0, code - 3); from -= 1) {
    const start = tokens[from]?.start ?? 0;
    if (!BELOW_NUMBER.test(text.slice(Math.max(0, start - 12), start))) continue;
    for (let at = from; at < code; at += 1) marked.add(at);
    return;
  }
}

/** Codes of states and regions within addresses ("hibberdene, kz 4220"), with their towns, and countries. */
export function markRegions(document: Document, capitals: Capitals): void {
  const { marked, codes } = capitals;
  const tokens = tokensOf(document);
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (isKeptPlace(token.lower)) marked.add(index);
    if (next && isKeptPlace(`${token.lower} ${next.lower}`)) marked.add(index).add(index + 1);
    if (isCode(document, tokens, index, capitals)) {
      codes.add(index);
      if (token.text.length < 4) markTown(document, tokens, index, capitals);
    } else if (
      (codes.has(index - 1) || marked.has(index - 1)) &&
      AFTER_LINE_BREAK.test(document.text.slice(Math.max(0, token.start - 9), token.start)) &&
      COUNTRY_LINE.test(document.text.slice(token.end, token.end + NEAR))
    )
      marked.add(index);
  });
}
