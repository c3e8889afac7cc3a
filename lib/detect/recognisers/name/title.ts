import type { Candidate } from '../../candidate.ts';
import { CLINICAL, EVERYDAY } from '../../data/flags.ts';
import type { Document } from '../../document.ts';
import { nameOf } from '../../names/found.ts';
import { readName } from '../../names/reader.ts';
import { tokensOf, type Token } from '../../names/tokens.ts';
import { PLAIN_TITLES, SURE_TITLES, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

const AFTER_SHORT_TITLE = /^\.? {1,2}$|^\. ?\n?$/;
const AFTER_WORD = /^ $/;

function isTitle(token: Token, next: Token, document: Document): boolean {
  const gap = document.text.slice(token.end, next.start);
  if (!(token.text.length < 5 ? AFTER_SHORT_TITLE : AFTER_WORD).test(gap)) return false;
  // "MS Contin" is a tablet.
  if (token.text === 'MS' && next.shape !== 'upper') return false;
  // "MR brain" is an image.
  if (token.text === 'MR' && next.shape === 'lower' && (next.flags & (CLINICAL | EVERYDAY)) !== 0) return false;
  // "0.4 ms. AP 34 %"
  if (token.text === 'ms' && /\d ?$/.test(document.text.slice(Math.max(0, token.start - 3), token.start))) return false;
  // "19 Fr" is a size, "XT DR MRI" a model.
  const before = document.text.slice(Math.max(0, token.start - 3), token.start);
  if (
    token.lower === 'fr'
      ? /\d ?$/.test(before)
      : token.shape === 'upper' && next.shape === 'upper' && /[A-Z]{2} $/.test(before) && next.text.length < 4
  )
    return false;
  return (
    TITLES.has(token.lower) &&
    !TITLES.has(next.lower) &&
    (token.shape !== 'lower' ||
      SURE_TITLES.has(token.lower) ||
      (PLAIN_TITLES.has(token.lower) && next.shape === 'capital'))
  );
}

/** Names after a title: "Dr. Patel", "MRS OKORO", "doctor vang", "Drs. Lum and Orr". The title itself stays. */
export const nameTitle: Recogniser = {
  name: 'name-title',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    const found: Candidate[] = [];
    tokens.forEach((token, index) => {
      const next = tokens[index + 1];
      if (!next || !isTitle(token, next, document)) return;
      const sure = SURE_TITLES.has(token.lower);
      const end = readName(document, tokens, index + 1, { sure, titled: sure, lower: sure });
      if (end === index + 1) return;
      found.push(nameOf(document, tokens, index + 1, end, sure ? 0.95 : 0.85, 'name-title/title'));
      const joined = tokens[end];
      if (token.lower !== 'drs' || (joined?.lower !== 'and' && joined?.text !== '&')) return;
      const second = readName(document, tokens, end + 1, { sure });
      if (second > end + 1) found.push(nameOf(document, tokens, end + 1, second, 0.93, 'name-title/second of two'));
    });
    return found;
  },
};
