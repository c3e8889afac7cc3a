import nlp from 'compromise/two';
import type { Range } from '../../core/span.ts';
import type { Candidate } from '../candidate.ts';
import { CLINICAL } from '../data/flags.ts';
import { isKeptPlace } from '../data/kept-places.ts';
import type { Document } from '../document.ts';
import { nameOf } from '../names/found.ts';
import { isBarred, isKnownWord, isListedName } from '../names/likeness.ts';
import { readName } from '../names/reader.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import { RELATIONS } from '../names/words.ts';

/** Sentences tagged in one document at most, so that a long text costs no more than a page. */
const MAX_WINDOWS = 48;
const REACH_BEFORE = 90;
const REACH_AFTER = 50;
const BREAK = /[\n|]|[.;!?] /g;
const SPANISH = /\b(?:de|del|el|la|los|con|para|por|que|se|una?)\b/g;
const ENGLISH = /\b(?:the|of|and|with|for|to|is|was|has|her|his|on|in)\b/g;
const SAMPLE = 4_000;
const LETTER = /\p{L}/u;

interface Window extends Range {
  /** Indices of the tokens in question. */
  readonly questions: number[];
}

/** A capitalised word that no list settles: no form word, no clinical one, no everyday word that isn't a name too. */
function isOpen(token: Token): boolean {
  if (token.shape !== 'capital' || token.text.length < 3 || isBarred(token)) return false;
  if ((token.flags & CLINICAL) !== 0 || RELATIONS.has(token.lower) || isKeptPlace(token.lower)) return false;
  return !isKnownWord(token) || isListedName(token);
}

/** The sentence around a word, or as much of it as tells. */
function sentenceAround(text: string, token: Token): Range {
  const from = Math.max(0, token.start - REACH_BEFORE);
  const before = text.slice(from, token.start);
  const after = text.slice(token.end, token.end + REACH_AFTER);
  const breaks = [...before.matchAll(BREAK)];
  const last = breaks.at(-1);
  const end = after.search(BREAK);
  return {
    start: last ? from + last.index + last[0].length : from,
    end: end < 0 ? token.end + after.length : token.end + end,
  };
}

function isCovered(
  found: readonly Range[],
  token: Token,
  from: number,
): { readonly hit: boolean; readonly at: number } {
  let at = from;
  while ((found[at]?.end ?? Infinity) <= token.start) at += 1;
  return { hit: (found[at]?.start ?? Infinity) < token.end, at };
}

/** The sentences that hold words in question, each word asked about once. */
function windowsOf(document: Document, found: readonly Range[]): Window[] {
  const windows: Window[] = [];
  const asked = new Set<string>();
  let at = 0;
  for (const [index, token] of tokensOf(document).entries()) {
    if (!isOpen(token) || asked.has(token.lower)) continue;
    const covered = isCovered(found, token, at);
    at = covered.at;
    if (covered.hit) continue;
    const last = windows.at(-1);
    if (last && token.end <= last.end) last.questions.push(index);
    else if (windows.length >= MAX_WINDOWS) break;
    else windows.push({ ...sentenceAround(document.text, token), questions: [index] });
    asked.add(token.lower);
  }
  return windows;
}

/** What compromise calls the word: its tags, or none where it reads the text in other words than we do. */
function tagsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, readonly string[]>();
  for (const sentence of nlp(text).json() as { terms: { text: string; tags: string[] }[] }[]) {
    for (const term of sentence.terms) tags.set(term.text.replace(/'s$/, ''), term.tags);
  }
  return tags;
}

/** The tagger knows English; elsewhere every noun that it hasn't met looks like a name to it. */
function isForeign({ lower }: Document): boolean {
  const sample = lower.slice(0, SAMPLE);
  return [...sample.matchAll(SPANISH)].length > [...sample.matchAll(ENGLISH)].length;
}

function isPerson(token: Token, tags: readonly string[], foreign: boolean): boolean {
  if (foreign && !isListedName(token)) return false;
  if (tags.includes('Place') || tags.includes('Organization') || tags.includes('Acronym')) return false;
  if (tags.includes('FirstName') || tags.includes('LastName')) return true;
  return tags.includes('ProperNoun') && !isKnownWord(token);
}

/**
 * Names by their part in the sentence, as compromise tags it: for words that no list settles, where a sentence
 * doesn't begin with them.
 *
 * @param found what has been found already, sorted and apart; only what lies outside is asked about.
 */
export function tagNames(document: Document, found: readonly Range[]): Candidate[] {
  const tokens = tokensOf(document);
  const foreign = isForeign(document);
  return windowsOf(document, found).flatMap(({ start, end, questions }) => {
    const mid = questions.filter((index) => LETTER.test(document.text.slice(start, tokens[index]?.start)));
    const sentence = document.text.slice(start, end);
    if (mid.length === 0) return [];
    const tags = tagsOf(sentence);
    return mid.flatMap((index) => {
      const token = tokens[index];
      if (!token || !isPerson(token, tags.get(token.text) ?? [], foreign)) return [];
      const to = Math.max(index + 1, readName(document, tokens, index));
      return [nameOf(document, tokens, index, to, 0.52, 'name-tagged/part of speech')];
    });
  });
}
