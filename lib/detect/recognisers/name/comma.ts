import type { Candidate } from '../../candidate.ts';
import { CLINICAL, FIRST_NAME, FREQUENT_NAME } from '../../data/flags.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import { nameOf } from '../../names/found.ts';
import { isBarred, isClearFirstName, isClearLastName, isListedName, isUnknown } from '../../names/likeness.ts';
import { isShortGiven, readName } from '../../names/reader.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import type { Recogniser } from '../../recogniser.ts';

const LISTED = /^(?:, ?| and | or )\p{Lu}/u;
const LIST_BEFORE = /(?:,|\band|\bor|\bthen|;)\s?$/;

function isGiven(token: Token): boolean {
  return isClearFirstName(token) || (token.flags & (FIRST_NAME | FREQUENT_NAME)) === (FIRST_NAME | FREQUENT_NAME);
}

const LINE_START = /(?:^|\n|\t|\||\n ?\(?\d{1,3}[A-Z]?[.)]?| {3}|(?:\b(?:pt|patient|name|resident) ))[ "*]{0,3}$/i;
const LINE_END = /^(?:\s*$|\s*\n| {3}|\t| ?\|| {1,2}(?:\d{1,3} ?(?:[MF]\b|y)|[MF] |\(|#|DOB|MRN|wt\b|[–-] )|\. )/;

/** Whether "Last, First" has a line, a cell or a numbered item for itself. */
function isAlone(document: Document, family: Token, last: Token): boolean {
  return (
    LINE_START.test(document.text.slice(Math.max(0, family.start - 14), family.start)) &&
    LINE_END.test(document.text.slice(last.end, last.end + 12))
  );
}

function alone(document: Document, tokens: readonly Token[], from: number, to: number): Candidate | undefined {
  // "Boston, Massachusetts" is a place.
  if (isKeptPlace(tokens[to - 1]?.text ?? '')) return undefined;
  const parts = tokens.slice(from, to).filter((part) => part.shape !== 'initial');
  if (parts.some((part) => (part.flags & CLINICAL) !== 0 && !isListedName(part))) return undefined;
  const likely = parts.some((part) => isClearLastName(part) || isClearFirstName(part) || isUnknown(part));
  const listed = parts.every(isListedName);
  return likely || listed
    ? nameOf(document, tokens, from, to, likely ? 0.66 : 0.52, 'name-comma/line of its own')
    : undefined;
}

function inverted(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const family = tokens[index];
  if (!family || family.shape === 'lower' || family.shape === 'initial' || isBarred(family) || family.text.length < 2)
    return undefined;
  const end = readName(document, tokens, index, { sure: true, comma: true });
  const given = tokens.slice(index, end).find((_token, place, all) => {
    const before = all[place - 1];
    return before !== undefined && document.text.slice(before.end, before.end + 1) === ',';
  });
  const last = tokens[end - 1];
  if (!given || !last || given.shape !== family.shape) return undefined;
  const told = isClearLastName(family) && isShortGiven(given.lower);
  if (!isGiven(given) && !told)
    return isAlone(document, family, last) ? alone(document, tokens, index, end) : undefined;
  // "Murphy, Wilson, Addison" is a list, not a person.
  const list =
    LISTED.test(document.text.slice(last.end, last.end + 6)) ||
    LIST_BEFORE.test(document.text.slice(Math.max(0, family.start - 6), family.start));
  // "RPR NR, ANA" are results.
  const short = family.shape === 'upper' && family.text.length < 4 && last.text.length < 4;
  const clear = isClearLastName(family) || isUnknown(family);
  const score = clear ? 0.72 : 0.6;
  return nameOf(document, tokens, index, end, list || short ? 0.37 : score, 'name-comma/last, first');
}

/** Names turned round: "Parkinson, Wendell", "QUINTANA, LUZ". */
export const nameComma: Recogniser = {
  name: 'name-comma',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap((_token, index) => inverted(document, tokens, index) ?? []);
  },
};
