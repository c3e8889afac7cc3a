import type { Candidate } from '../../candidate.ts';
import { FIRST_NAME } from '../../data/flags.ts';
import type { Document } from '../../document.ts';
import { nameOf } from '../../names/found.ts';
import { isBarred, isClearFirstName, isClearLastName, isOrdinary, isUnknown } from '../../names/likeness.ts';
import { readName } from '../../names/reader.ts';
import { type Token, tokenAt, tokensOf } from '../../names/tokens.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** A line that begins with the time of a message. */
const TIMED =
  /(?:^|\n)[>* ]{0,3}[[(]?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,? )?\d{1,2}:?\d{2} ?(?:[ap]m?)?[\])]?[ -]{1,3}(?=\p{Lu})/giu;
const LINE = /(?:^|\n)[>* ]{0,3}(?=\p{L})/gu;
const SAYS = /^(?: ?:(?: |"|$)| ?-> | ?→ |, \w{1,6}: | [–-] [a-z])/;

/** Fields of a message, of which some are names as well. */
const FIELD = /^(?:to|from|cc|bcc|re|sent|date)$/;

function isSpeaker(token: Token, timed: boolean): boolean {
  if (
    FIELD.test(token.lower) ||
    token.shape === 'lower' ||
    token.shape === 'initial' ||
    isBarred(token) ||
    isOrdinary(token)
  )
    return false;
  if (isClearFirstName(token)) return true;
  return timed && (isClearLastName(token) || isUnknown(token));
}

function speakers(document: Document, regex: RegExp, timed: boolean): Candidate[] {
  const tokens = tokensOf(document);
  return matchesOf(document.text, regex).flatMap((match) => {
    const at = match.index + match[0].length;
    const index = tokenAt(tokens, at);
    const token = tokens[index];
    if (!token || token.start !== at || !isSpeaker(token, timed)) return [];
    const end = Math.max(index + 1, readName(document, tokens, index));
    const last = tokens[end - 1] ?? token;
    if (!SAYS.test(document.text.slice(last.end, last.end + 12))) return [];
    return [nameOf(document, tokens, index, end, timed ? 0.66 : 0.55, 'name-speaker/begins a line')];
  });
}

/** First names that are words as well, where line after line begins with them: "Skip: none left", "Rich: no autocorrect". */
function repeatedSpeakers(document: Document): Candidate[] {
  const tokens = tokensOf(document);
  const lines = matchesOf(document.text, LINE).flatMap((match) => {
    const at = match.index + match[0].length;
    const index = tokenAt(tokens, at);
    const token = tokens[index];
    const speaks =
      token?.start === at && token.shape === 'capital' && (token.flags & FIRST_NAME) !== 0 && !FIELD.test(token.lower);
    return speaks && document.text.startsWith(': ', token.end) ? [{ index, token }] : [];
  });
  const times = new Map<string, number>();
  for (const { token } of lines) times.set(token.text, (times.get(token.text) ?? 0) + 1);
  return lines
    .filter(({ token }) => (times.get(token.text) ?? 0) > 1)
    .map(({ index }) => nameOf(document, tokens, index, index + 1, 0.86, 'name-speaker/begins several lines'));
}

/** Who speaks in a chat, a transcript or a log of pages: "[12/02 9:58a] Okoro:", "Leif: could you", "Reese -> Amir". */
export const nameSpeaker: Recogniser = {
  name: 'name-speaker',
  type: 'NAME',
  find: (document) => [
    ...speakers(document, TIMED, true),
    ...speakers(document, LINE, false),
    ...repeatedSpeakers(document),
  ],
};
