import type { Range, Span } from '../core/span.ts';
import { probabilityOf } from './calibration/calibrate.ts';
import { isClinicalUse } from './clinical-filter.ts';
import { CITY, CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, INSTITUTION, LAST_NAME } from './data/flags.ts';
import { isKeptPlace } from './data/kept-places.ts';
import { NICKNAMES_OF } from '../core/nicknames.ts';
import { createDocument, type Document } from './document.ts';
import { dottedInitialsIn } from './names/initials.ts';
import { joinedIn, runTogether } from './names/joined.ts';
import { type ByLetter, byLetter, isMisspelt } from './names/misspelt.ts';
import { type Token, tokensOf } from './names/tokens.ts';
import { readsAsName } from './names/word-names.ts';
import { NEVER, PARTICLES, SUFFIXES, TITLES } from './names/words.ts';
import { truecase } from './truecase.ts';

const ORDINARY = EVERYDAY | ENGLISH | CLINICAL;
/** What a word may not be at all to pass for a slip of the pen in lower case. */
const KNOWN = ORDINARY | FIRST_NAME | LAST_NAME | CITY | INSTITUTION;
const MIN_PART = 3;
const MAX_WORD = 60;
const MIN_SPELT_LOWER = 6;
const MIN_SHORT_FORM = 4;
/** Names looked for: no conversation has more people, and a hostile one shall cost no more. */
const MAX_NAMES = 400;
/** Their group among those that are measured. */
export const MENTION = 'mention';
/** To the clinical filter they are names that no title announces. */
const UNCUED = 0.8;

/** What a disease or drug has none of. */
const RELATIVE_AFTER = /^'s (?:wife|husband|son|daughter|mother|father|mom|dad|sister|brother)\b/;

interface Known {
  readonly parts: ReadonlySet<string>;
  readonly spelt: ByLetter;
  readonly nicknames: ReadonlySet<string>;
  /** "bron" of "bronwyn" */
  readonly beginnings: ReadonlySet<string>;
}

function partsOf(names: readonly string[]): string[] {
  return tokensOf(createDocument(names.join('\n')))
    .map(({ lower }) => lower)
    .filter(
      (word) =>
        word.length >= MIN_PART &&
        word.length <= MAX_WORD &&
        !PARTICLES.has(word) &&
        !SUFFIXES.has(word) &&
        !TITLES.has(word),
    )
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-').filter((part) => part.length > MIN_PART) : [])]);
}

/**
 * Words to which others may be near. One that stood alone and is near to another may be a slip itself, and isn't among
 * them: else one slip would lead to the next.
 */
function seedsOf(full: readonly string[], alone: readonly string[]): ByLetter {
  const seeds = new Map<string, string[]>();
  const add = (word: string): void => {
    for (const [letter, words] of byLetter([word])) seeds.set(letter, [...(seeds.get(letter) ?? []), ...words]);
  };
  for (const word of new Set(full)) add(word);
  for (const word of new Set(alone)) if (!isMisspelt(word, seeds)) add(word);
  return seeds;
}

function knownFrom(names: readonly string[]): Known {
  const isFull = (name: string): boolean => /\s/.test(name.trim());
  const full = partsOf(names.filter(isFull));
  const alone = partsOf(names.filter((name) => !isFull(name)));
  const parts = new Set([...full, ...alone]);
  const beginnings = new Set<string>();
  for (const word of parts)
    for (let end = MIN_SHORT_FORM; end < word.length - 1; end += 1) beginnings.add(word.slice(0, end));
  const nicknames = new Set([...parts].flatMap((word) => NICKNAMES_OF.get(word) ?? []));
  return { parts, spelt: seedsOf(full, alone), nicknames, beginnings };
}

function isSlip({ lower, shape, flags }: Token, { spelt }: Known): boolean {
  const plain = shape === 'lower';
  if ((flags & (plain ? KNOWN : ORDINARY | FIRST_NAME)) !== 0 || (plain && lower.length < MIN_SPELT_LOWER))
    return false;
  return isMisspelt(lower, spelt);
}

/** How a word means somebody whose name is known, in words; undefined where it doesn't. */
function mentionOf(document: Document, token: Token, next: Token | undefined, known: Known): string | undefined {
  const { lower, shape, flags } = token;
  if (
    lower.length < MIN_PART ||
    lower.length > MAX_WORD ||
    NEVER.has(lower) ||
    isKeptPlace(lower) ||
    document.text[token.end] === ':'
  )
    return;
  const written = known.parts.has(lower);
  if ((flags & CLINICAL) !== 0) {
    const relative =
      written && shape === 'capital' && RELATIVE_AFTER.test(document.text.slice(token.end, token.end + 12));
    return relative ? 'a word that is a known name, too' : undefined;
  }
  if ((flags & ORDINARY) !== 0) {
    const meant = (written || known.nicknames.has(lower)) && shape === 'capital' && readsAsName(document, token, next);
    return meant ? 'a word that is a known name, too' : undefined;
  }
  // As they are written names are found anyway; here are those that only stand within one with a hyphen.
  if (written) return shape === 'lower' ? undefined : 'part of a known name';
  if (shape === 'lower') return isSlip(token, known) ? 'another spelling of a known name' : undefined;
  const joined =
    lower.includes('-') && lower.split('-').some((part) => part.length > MIN_PART && known.parts.has(part));
  if (joined) return 'part of a known name';
  if (shape === 'capital' && (known.nicknames.has(lower) || known.beginnings.has(lower)))
    return 'short for a known name';
  return isSlip(token, known) ? 'another spelling of a known name' : undefined;
}

/**
 * Finds people of earlier messages in another one, where it calls them otherwise than they were written: a nickname or
 * short form, initials with dots, a letter or two wrong, a name that is a word as well and is used as a name. Stricter than
 * within one document: short words must be the name itself, words of medicine are never taken.
 *
 * @param names as they stood in the conversation, whole or in part.
 */
export function mentionsOf(text: string, names: readonly string[]): Span[] {
  if (names.length === 0) return [];
  const some = names.slice(0, MAX_NAMES);
  const known = knownFrom(some);
  const document = truecase(createDocument(text));
  const tokens = tokensOf(document);
  const score = probabilityOf({ groups: [MENTION], strength: 1 });
  const span = (range: Range, rule: string): Span => ({ ...range, type: 'NAME', score, rule: `${MENTION}/${rule}` });
  const words = tokens.flatMap((token, index) => {
    const how = mentionOf(document, token, tokens[index + 1], known);
    return how === undefined ? [] : [span({ start: token.start, end: token.end }, how)];
  });
  const initials = dottedInitialsIn(document, some).map((range) => span(range, 'initials of a known name'));
  const compounds = runTogether(some);
  const isKnown = (word: string): boolean => known.parts.has(word) || compounds.has(word);
  const joined = joinedIn(document, { has: isKnown }).map((range) => span(range, 'part of a known name'));
  return [...words, ...initials, ...joined]
    .filter((one) => !isClinicalUse(document, { ...one, score: UNCUED }))
    .map((one) => ({ ...one, ...document.toOriginal(one) }));
}
