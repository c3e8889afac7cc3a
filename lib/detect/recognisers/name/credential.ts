import type { Candidate } from '../../candidate.ts';
import { nameOf } from '../../names/found.ts';
import { isBarred, isKnownWord, isListedName, isOrdinary, isUnknown } from '../../names/likeness.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import { CREDENTIALS, PARTICLES } from '../../names/words.ts';
import type { Document } from '../../document.ts';
import type { Recogniser } from '../../recogniser.ts';

const MAX_PARTS = 4;

function isPart(token: Token, nearest: boolean): boolean {
  if (token.shape === 'lower') return PARTICLES.has(token.lower);
  if (isBarred(token) || CREDENTIALS.has(token.lower)) return false;
  if (token.shape === 'initial') return true;
  if (token.shape === 'upper' && token.text.length < 3) return false;
  return nearest ? !isOrdinary(token) || isListedName(token) : isListedName(token) || !isKnownWord(token);
}

/** "Ines Feroz Carpenter, MD": an everyday word is a surname after a clear name. */
function isPlainSurname(document: Document, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const name = tokens[index];
  if (!before || name?.shape !== 'capital' || document.text.slice(before.end, name.start) !== ' ') return false;
  return before.shape === 'capital' && (isListedName(before) || isUnknown(before)) && !isOrdinary(before);
}

/** "Wound Care, RN", "Spiritual Care, MA": the second word of an office, which elsewhere is a surname. */
function isOffice(document: Document, tokens: readonly Token[], index: number): boolean {
  const [before, name] = [tokens[index - 1], tokens[index]];
  if (!before || !name || !/^(?:care|services?|health|therapy|line|shift)$/.test(name.lower)) return false;
  return before.shape !== 'lower' && !isListedName(before) && document.text.slice(before.end, name.start) === ' ';
}

function readBackwards(document: Document, tokens: readonly Token[], last: number): number {
  let from = last;
  while (from > 0 && last - from < MAX_PARTS - 1) {
    const token = tokens[from];
    const before = tokens[from - 1];
    if (!token || !before || !/^(?: |\. ?)$/.test(document.text.slice(before.end, token.start))) break;
    if (!isPart(before, false)) break;
    from -= 1;
  }
  while (from < last && tokens[from]?.shape === 'lower' && (tokens[from]?.text.length ?? 0) < 3) from += 1;
  return from;
}

/** "Humphrey MD -6", "Heidelberg CST 388": mean deviation and central thickness. */
const READING = /^(?:MD -\d{1,2}(?!\d)|CST \d{3}(?!\d))/;

/** Names before a degree or post: "Tomasz Wieczorek, PA-C", "Castellan (PharmD)", "L. Abernathy-Singh, FNP-BC". */
export const nameCredential: Recogniser = {
  name: 'name-credential',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    const found: Candidate[] = [];
    tokens.forEach((token, index) => {
      const name = tokens[index - 1];
      if (!name || !CREDENTIALS.has(token.lower) || token.shape === 'lower') return;
      if (READING.test(document.text.slice(token.start, token.end + 6))) return;
      if (token.shape === 'capital' && !/^(?:PharmD|PsyD|PhD|RPh)$/.test(token.text)) return;
      if (
        !/^(?:,? |,| \(| - )$/.test(document.text.slice(name.end, token.start)) ||
        !(isPart(name, true) || isPlainSurname(document, tokens, index - 1))
      )
        return;
      if (isOffice(document, tokens, index - 1)) return;
      const from = readBackwards(document, tokens, index - 1);
      if (name.shape === 'initial' && from === index - 1) return;
      found.push(nameOf(document, tokens, from, index, 0.85, 'name-credential/degree'));
    });
    return found;
  },
};
