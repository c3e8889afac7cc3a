import type { Candidate } from '../../candidate.ts';
import { CLINICAL, EVERYDAY, FIRST_NAME, LAST_NAME } from '../../data/flags.ts';
import { lookUp } from '../../data/lexicon.ts';
import { PARTICLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** "WINTERBOURNE^SETH^Q": family, given and middle name as HL7 (XPN) and DICOM (PN) write them. */
const PERSON =
  /(?<=^|[|"'=[(>~\n\t]|: )\p{L}[\p{L}' -]{1,40}\^\p{L}[\p{L}' -]{0,40}(?:\^[\p{L}' -]{0,40}){0,3}(?![\w&])/gu;
/** "ReqPhys=[": a key of a person before the value, so that any word may be a name. */
const KEY = /(?:phys(?:ician)?s?|name|doctor|provider|attending|operators?|performer|reader|requester)\W{1,4}$/i;
const PIECE = /[^^]+/g;
const NAME = FIRST_NAME | LAST_NAME;
const TITLE = /^(?:mrs?|ms|miss|dr|md|do|rn|np|jr|sr|i{1,3}v?|rm.*|l)$/i;

const wordsOf = (piece: string): string[] =>
  piece.split(/[ -]/).filter((word) => word.length > 1 && !PARTICLES.has(word.toLowerCase()));

/** No word of the piece is a word of medicine or of every day that isn't a name too. */
function isPlain(piece: string): boolean {
  return wordsOf(piece).every((word) => {
    const flags = lookUp(word);
    return (flags & NAME) !== 0 || (flags & (CLINICAL | EVERYDAY)) === 0;
  });
}

/** Names between carets, wherever a message or a dump quotes them. */
export const caret: Recogniser = {
  name: 'caret',
  find({ text }) {
    if (!text.includes('^')) return [];
    return matchesOf(text, PERSON).flatMap((match): Candidate[] => {
      const pieces = matchesOf(match[0], PIECE).filter((piece) => piece[0].trim() !== '');
      const keyed = KEY.test(text.slice(Math.max(0, match.index - 24), match.index));
      if (pieces.length < 2 || !(keyed || pieces.slice(0, 2).every((piece) => isPlain(piece[0])))) return [];
      return pieces
        .filter((piece, place) => place === 0 || !TITLE.test(piece[0].trim()))
        .map((piece) => ({
          start: match.index + piece.index,
          end: match.index + piece.index + piece[0].length,
          type: 'NAME' as const,
          score: 0.8,
          rule: 'caret/person',
        }));
    });
  },
};
