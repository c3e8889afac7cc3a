import type { Candidate } from '../../candidate.ts';
import { CLINICAL } from '../../data/flags.ts';
import type { Document } from '../../document.ts';
import { nameOf } from '../../names/found.ts';
import { isBarred, isClearFirstName, isKnownWord, isListedName, isOrdinary } from '../../names/likeness.ts';
import { readName } from '../../names/reader.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import { NEVER } from '../../names/words.ts';
import { patternRecogniser, type Recogniser } from '../../recogniser.ts';

function isSurname(token: Token): boolean {
  return (
    (token.shape === 'capital' || (token.shape === 'upper' && token.text.length > 4)) &&
    token.text.length > 1 &&
    !isBarred(token) &&
    (!isKnownWord(token) || (isListedName(token) && !isOrdinary(token)))
  );
}

/** "at 3 T. Results follow": the letter belongs to the figure before. */
function isUnit({ text }: Document, { start }: Token): boolean {
  return /\d $/.test(text.slice(Math.max(0, start - 2), start));
}

/** "R. Vemulapalli", "B. J. Nwachukwu": initials with their dots, then a surname. */
function initialsFirst(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const first = tokens[index];
  if (first?.shape !== 'initial' || document.text.charAt(first.end) !== '.') return undefined;
  if (isUnit(document, first)) return undefined;
  let last = index + 1;
  while (tokens[last]?.shape === 'initial' && last < index + 3) last += 1;
  const surname = tokens[last];
  const before = tokens[last - 1];
  if (!surname || !before || !isSurname(surname) || !/^\. ?$/.test(document.text.slice(before.end, surname.start)))
    return undefined;
  const end = Math.max(last + 1, readName(document, tokens, last));
  return nameOf(document, tokens, index, end, 0.7, 'name-initial/initial first');
}

/** "John P.", "Haddad M": a clear name, then an initial. */
function initialLast(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const name = tokens[index];
  const initial = tokens[index + 1];
  if (
    !name ||
    initial?.shape !== 'initial' ||
    name.shape !== 'capital' ||
    document.text.slice(name.end, initial.start) !== ' '
  )
    return undefined;
  const dotted = document.text.charAt(initial.end) === '.';
  const likely =
    isClearFirstName(name) ||
    (dotted && isListedName(name) && !isBarred(name)) ||
    (dotted && !isKnownWord(name) && !isBarred(name));
  if (!likely || /^[A-Za-z\d-]/.test(document.text.slice(initial.end, initial.end + 1))) return undefined;
  return nameOf(
    document,
    tokens,
    index,
    index + 2,
    dotted && isListedName(name) ? 0.75 : 0.6,
    'name-initial/initial last',
  );
}

/** "t. lovelace ccc-slp", "j. o'rourke mrn": in lower case only before a post or another identifier. */
const LOWER_AFTER =
  /^,? (?:rn|md|np|pa|lpn|cna|pa-c|do|ms|ccc-slp|slp|rrt|pt|ot|pharmd|mrn|dob|\d{1,3}[mf]\b|\d{1,3} ?y)/;

function lowerInitial(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const [first, last] = [tokens[index], tokens[index + 1]];
  if (first?.shape !== 'lower' || first.text.length > 1 || last?.shape !== 'lower' || last.text.length < 3)
    return undefined;
  if (document.text.slice(first.end, last.start) !== '. ') return undefined;
  if (!isListedName(last) && isKnownWord(last)) return undefined;
  const told = LOWER_AFTER.test(document.text.slice(last.end, last.end + 16));
  if (!told && isKnownWord(last)) return undefined;
  return nameOf(document, tokens, index, index + 2, told ? 0.78 : 0.42, 'name-initial/lower case');
}

/** "W. Short": with an initial an everyday word may be a surname, unless the letter counts the items of a list. */
const ENDS = /^(?:[,;)]|\s?$|\s?\n| {2}|,? (?:MD|DO|RN|NP|PA|LPN|CNA|PA-C|DPT|OT|PT|SLP)\b| \d)/;

function plainSurname(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const [first, last] = [tokens[index], tokens[index + 1]];
  if (first?.shape !== 'initial' || !last || last.shape === 'lower' || last.text.length < 4) return undefined;
  if (document.text.slice(first.end, last.start) !== '. ' || NEVER.has(last.lower)) return undefined;
  if (isUnit(document, first)) return undefined;
  if (
    (last.flags & CLINICAL) !== 0 ||
    /(?:^|\n)[ >*-]*$/.test(document.text.slice(Math.max(0, first.start - 6), first.start))
  )
    return undefined;
  const told = ENDS.test(document.text.slice(last.end, last.end + 8));
  return told ? nameOf(document, tokens, index, index + 2, 0.42, 'name-initial/plain surname') : undefined;
}

const LETTERS = /^(?:[A-Z]\.){2,3}$/;
const NO_INITIALS =
  /^(?:M\.D|D\.O|P\.O|U\.S|B\.I\.D|T\.I\.D|Q\.D|Q\.I\.D|I\.V|I\.M|N\.P\.O|P\.R\.N|E\.R|E\.D|O\.R|R\.N|P\.A|N\.P|D\.C|S\.L|L\.L\.C|P\.C|P\.M|A\.M|H\.S|A\.D|O\.D|O\.S|O\.U|I\.D|D\.D\.S|L\.A|N\.Y|T\.B|I\.Q|E\.G|I\.E)\.?$/;

const INITIALS = patternRecogniser({
  name: 'name-initial',
  type: 'NAME',
  patterns: [
    {
      name: 'after a role',
      regex:
        /\b(?:pt|patient|client|resident|mr\.?|mrs\.?|ms\.?|named|for|child|mother of|re:?) (?<value>(?:[A-Z]\.){2,3})(?![\w.])/dgi,
      score: 0.8,
    },
    {
      name: 'before demographics',
      regex: /(?<![\w.])(?<value>(?:[A-Z]\.){2,3}|[A-Z]{2})(?=,? (?:is an? )?\d{1,3} ?(?:[MF]\b|y\/?o|-?year))/dg,
      score: 0.62,
    },
    { name: 'with dots', regex: /(?<![\w.])(?<value>(?:[A-Z]\.){2,3})(?![\w.])/dg, score: 0.42 },
    {
      name: 'signature',
      regex:
        /\b(?:thx|thanks|thank you|best|regards|sincerely|cheers)[,.!]?\s{1,4}-{0,2}\s?(?<value>[A-Z]{1,3})\s{0,3}(?:\n|$)/dgi,
      score: 0.75,
    },
    { name: 'signed', regex: /(?:\s-{1,2}|\s\u2014|\bSigned) ?(?<value>[A-Z]{2,3}|[a-z]{3})\s{0,3}$/dg, score: 0.42 },
    {
      name: 'initials',
      regex: /\binitials?:? {1,3}(?!KEY\b|LOG\b|LIST\b|OF\b)(?<value>[A-Z](?:[.-]?[A-Z]){1,3})(?!\w)/dgi,
      score: 0.85,
    },
  ],
  invalidate: (value, document, start) =>
    (LETTERS.test(value) && NO_INITIALS.test(value)) ||
    NO_INITIALS.test([...value].join('.')) ||
    (value !== value.toUpperCase() && !/-\s?$|\u2014\s?$/.test(document.text.slice(Math.max(0, start - 2), start))),
});

/** Where a text tells people apart by their initials, "A.B. CHF day 2. C.D. afebrile", each of them counts. */
function several(found: readonly Candidate[]): Candidate[] {
  const dotted = found.filter((one) => one.rule === 'name-initial/with dots');
  const lengths = new Set(dotted.map((one) => one.start));
  return found.map((one) =>
    dotted.length > 2 && lengths.has(one.start) ? { ...one, score: Math.max(one.score, 0.6) } : one,
  );
}

/** Names with an initial, which hardly anything else has. */
export const nameInitial: Recogniser = {
  name: 'name-initial',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    const named = tokens.flatMap(
      (_token, index) =>
        initialsFirst(document, tokens, index) ??
        initialLast(document, tokens, index) ??
        lowerInitial(document, tokens, index) ??
        plainSurname(document, tokens, index) ??
        [],
    );
    return [...named, ...several(INITIALS.find(document))];
  },
};
