import type { Candidate } from '../candidate.ts';
import type { Document } from '../document.ts';
import { nameOf } from '../names/found.ts';
import { isBarred, isClearFirstName, isKnownWord, isListedName, isOrdinary } from '../names/likeness.ts';
import { readName } from '../names/reader.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import { patternRecogniser, type Recogniser } from '../recogniser.ts';

function isSurname(token: Token): boolean {
  return (
    token.shape === 'capital' &&
    token.text.length > 1 &&
    !isBarred(token) &&
    (!isKnownWord(token) || (isListedName(token) && !isOrdinary(token)))
  );
}

/** "R. Vemulapalli", "B. J. Nwachukwu": initials with their dots, then a surname. */
function initialsFirst(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const first = tokens[index];
  if (first?.shape !== 'initial' || document.text.charAt(first.end) !== '.') return undefined;
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
  return nameOf(document, tokens, index, index + 2, dotted ? 0.75 : 0.6, 'name-initial/initial last');
}

const INITIALS = patternRecogniser({
  name: 'name-initial',
  type: 'NAME',
  patterns: [
    { name: 'initials', regex: /\binitials?:? {1,3}(?<value>[A-Z](?:[.-]?[A-Z]){1,3})(?!\w)/dgi, score: 0.85 },
  ],
  invalidate: (value) => value !== value.toUpperCase(),
});

/** Names with an initial, which hardly anything else has. */
export const nameInitial: Recogniser = {
  name: 'name-initial',
  find(document) {
    const tokens = tokensOf(document);
    const named = tokens.flatMap(
      (_token, index) => initialsFirst(document, tokens, index) ?? initialLast(document, tokens, index) ?? [],
    );
    return [...named, ...INITIALS.find(document)];
  },
};
