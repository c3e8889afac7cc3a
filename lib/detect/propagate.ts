import type { Range } from '../core/span.ts';
import type { Candidate } from './candidate.ts';
import { CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME } from './data/flags.ts';
import { isKeptPlace } from './data/kept-places.ts';
import { NICKNAMES_OF } from '../core/nicknames.ts';
import type { Document } from './document.ts';
import { dottedInitialsIn } from './names/initials.ts';
import { joinedIn, runTogether } from './names/joined.ts';
import { initialsIn } from './names/legend.ts';
import { type ByLetter, byLetter, isMisspelt } from './names/misspelt.ts';
import { siblingsOf } from './names/siblings.ts';
import { type Shape, type Token, tokensOf } from './names/tokens.ts';
import { isMonthName, readsAsName } from './names/word-names.ts';
import { NEVER, PARTICLES, SUFFIXES, TITLES } from './names/words.ts';
import { matchesOf } from './matches.ts';

const ORDINARY = EVERYDAY | ENGLISH | CLINICAL;
/** Below what found the name, so that the explanation tells the cause. */
const SCORE = 0.51;
const MIN_LOWER = 4;
const MAX_WORD = 60;
const MIN_SHORT_FORM = 3;
/** Names looked for in other spellings: no document of people has more, and a hostile one shall cost no more. */
const MAX_SPELT = 400;

interface Known {
  /** Words of the names found, in lower case, and how they were written. */
  readonly parts: ReadonlyMap<string, ReadonlySet<Shape>>;
  /** Beginnings of those words that may be a short form, "bron" of "bronwyn", and what else such people are called. */
  readonly shortForms: ReadonlySet<string>;
  /** First names and the initials after them: "tamsin W". */
  readonly withInitial: ReadonlySet<string>;
  readonly spelt: ByLetter;
  /** Words judged already. */
  readonly misspelt: Map<string, boolean>;
}

function note(parts: Map<string, Set<Shape>>, word: string, shape: Shape): void {
  const shapes = parts.get(word);
  if (shapes) shapes.add(shape);
  else parts.set(word, new Set([shape]));
}

function collect(document: Document, names: readonly Candidate[]): Known {
  const parts = new Map<string, Set<Shape>>();
  const shortForms = new Set<string>();
  const withInitial = new Set<string>();
  const tokens = tokensOf(document);
  let index = 0;
  for (const { start, end } of names) {
    while ((tokens[index]?.start ?? Infinity) < start) index += 1;
    for (let token = tokens[index]; token && token.end <= end; token = tokens[index]) {
      index += 1;
      const { lower: word, shape } = token;
      if (shape === 'initial') withInitial.add(`${tokens[index - 2]?.lower} ${token.text}`);
      if (word.length < 2 || word.length > MAX_WORD || PARTICLES.has(word) || SUFFIXES.has(word) || TITLES.has(word))
        continue;
      for (const part of [word, ...word.split('-')]) if (part.length > 1) note(parts, part, shape);
      for (let length = MIN_SHORT_FORM; length < word.length - 1; length += 1) shortForms.add(word.slice(0, length));
      for (const nickname of NICKNAMES_OF.get(word) ?? []) shortForms.add(nickname);
    }
  }
  return {
    parts,
    shortForms,
    withInitial,
    spelt: byLetter([...parts.keys()].slice(0, MAX_SPELT)),
    misspelt: new Map(),
  };
}

const singulars = (word: string): string[] => [
  ...(word.length > 4 && word.endsWith('s') ? [word.slice(0, -1)] : []),
  ...(word.length > 6 && word.endsWith('es') ? [word.slice(0, -2)] : []),
];

/** "Barrett's surveillance" is the disease where a Mr. Barrett has it; "60 Gray" is a dose. */
const THING_AFTER =
  /^'s(?! (?:wife|husband|son|daughter|mother|father|mom|dad|family|sister|brother|room|chart|nurse|labs?|girl|boy|insurance)\b)/;

/** Whether a word that is found in a name is a name here although it has another meaning. */
function isNameHere(document: Document, token: Token, next: Token | undefined, shapes: ReadonlySet<Shape>): boolean {
  if (token.shape === 'lower') return false;
  if (token.text.length < 3) return false;
  if (isMonthName(token.lower) || NEVER.has(token.lower)) return readsAsName(document, token, next);
  if (token.shape === 'upper' && !shapes.has('upper')) return false;
  if (/\d ?$/.test(document.text.slice(Math.max(0, token.start - 2), token.start)) && (token.flags & CLINICAL) !== 0)
    return false;
  return (token.flags & CLINICAL) === 0 || !THING_AFTER.test(document.text.slice(token.end, token.end + 14));
}

function isOtherSpelling(token: Token, known: Known): boolean {
  if ((token.flags & (EVERYDAY | ENGLISH | CLINICAL | FIRST_NAME)) !== 0 || NEVER.has(token.lower)) return false;
  const judged = known.misspelt.get(token.lower);
  if (judged !== undefined) return judged;
  const is = token.text.length <= MAX_WORD && isMisspelt(token.lower, known.spelt);
  known.misspelt.set(token.lower, is);
  return is;
}

/** "June Day": two words of names with a capital side by side are a name, whatever they mean besides. */
function standTogether(
  document: Document,
  first: Token | undefined,
  second: Token | undefined,
  { parts }: Known,
): boolean {
  if (first?.shape !== 'capital' || second?.shape !== 'capital' || first.lower === second.lower) return false;
  return document.text.slice(first.end, second.start) === ' ' && parts.has(first.lower) && parts.has(second.lower);
}

function isMention(document: Document, tokens: readonly Token[], index: number, known: Known): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return false;
  const { lower, shape } = token;
  const ordinary = (token.flags & ORDINARY) !== 0;
  if (isKeptPlace(lower)) return false;
  const shapes = known.parts.get(lower);
  if (shapes) {
    if (standTogether(document, before, token, known) || standTogether(document, token, next, known)) return true;
    if (ordinary || NEVER.has(lower)) return isNameHere(document, token, next, shapes);
    return shape === 'lower' ? lower.length >= MIN_LOWER : true;
  }
  if (lower.includes('-') && lower.split('-').some((part) => part.length > 3 && known.parts.has(part)))
    return shape !== 'lower' || !ordinary;
  if (isOtherSpelling(token, known)) return true;
  if (shape === 'lower') return false;
  if (ordinary || NEVER.has(lower)) {
    return shape === 'capital' && known.shortForms.has(lower) && readsAsName(document, token, next);
  }
  return singulars(lower).some((one) => known.parts.has(one)) || (shape === 'capital' && known.shortForms.has(lower));
}

/** Takes in the particles before a surname: "Van" of "Van Winkle". */
function withParticles(document: Document, tokens: readonly Token[], index: number): number {
  let from = index;
  while (from > 0 && index - from < 3) {
    const [before, token] = [tokens[from - 1], tokens[from]];
    if (!before || !token || !PARTICLES.has(before.lower) || before.text.length < 2) break;
    if (document.text.slice(before.end, token.start) !== ' ' || (before.shape === 'lower' && before.lower.length < 3))
      break;
    from -= 1;
  }
  return tokens[from]?.start ?? 0;
}

/** Takes in the initial that a name was found with. */
function withInitialOf({ text }: Document, { lower, end }: Token, { withInitial }: Known): number {
  return / \p{Lu}$/u.test(text.slice(end, end + 2)) &&
    withInitial.has(`${lower}${text.slice(end, end + 2)}`) &&
    !/\p{L}/u.test(text.charAt(end + 2))
    ? end + 2
    : end;
}

const SPELLED = /(?<![\p{L}\p{N}-])\p{Lu}(?:-\p{Lu}){2,20}(?![\p{L}\p{N}-])/gu;

/** "Teo, T-E-O": a name found, letter by letter. */
function spelledIn({ text }: Document, { parts }: Known): Range[] {
  return matchesOf(text, SPELLED).flatMap(({ 0: written, index }) =>
    parts.has(written.replaceAll('-', '').toLowerCase()) ? [{ start: index, end: index + written.length }] : [],
  );
}

/**
 * Finds the parts of names again wherever they stand in the document: a surname alone, a first name alone, cut short
 * or as a nickname, with 's, as a plural, misspelt by a letter, in lower case, and as initials, with dots or
 * explained by a legend, unless
 * the word is an ordinary or clinical one there.
 */
export function propagateNames(document: Document, spans: readonly Candidate[]): Candidate[] {
  const names = spans.filter((span) => span.type === 'NAME');
  if (names.length === 0) return [];
  const known = collect(document, names);
  const tokens = tokensOf(document);
  const found = (start: number, end: number, rule: string): Candidate => ({
    start,
    end,
    type: 'NAME',
    score: SCORE,
    rule,
  });
  const again = tokens.flatMap((token, index) =>
    isMention(document, tokens, index, known) && document.text.charAt(token.end) !== ':'
      ? [
          found(
            withParticles(document, tokens, index),
            withInitialOf(document, token, known),
            'propagate/part of a name',
          ),
        ]
      : [],
  );
  const written = names.slice(0, MAX_SPELT).map(({ start, end }) => document.text.slice(start, end));
  const initials = [...initialsIn(document, names), ...dottedInitialsIn(document, written)].map(({ start, end }) =>
    found(start, end, 'propagate/initials'),
  );
  const siblings = siblingsOf(document, names).map(({ start, end }) =>
    found(start, end, 'propagate/in a list with a name'),
  );
  const compounds = runTogether(written);
  const isKnown = (word: string): boolean => known.parts.has(word) || compounds.has(word);
  const joined = joinedIn(document, { has: isKnown }).map(({ start, end }) =>
    found(start, end, 'propagate/part of a name'),
  );
  const spelled = spelledIn(document, known).map(({ start, end }) => found(start, end, 'propagate/spelled'));
  return [...again, ...spelled, ...initials, ...siblings, ...joined];
}
