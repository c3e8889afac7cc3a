import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, EVERYDAY } from '../../data/flags.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import { isBarred, isKnownWord, isListedName, isMixedCase, isUnknown } from '../../names/likeness.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import { capitalRunEnd, cityEnd, isCapital, phraseOf, placeOf } from '../../places/runs.ts';
import type { Recogniser } from '../../recogniser.ts';

const WINDOW = 28;
const PLACE_BEFORE = /\b(?:in|from|to|near|outside|of|at|around|visiting|visited|home|resident of)(?: the)? $|\($/;
const CLEARLY_PLACE =
  /(?<!-)\b(?:liv(?:es?|ing|ed)|resid\w+|born|raised|moved|moving|relocated|from|in|near|outside|drove|flew|visiting)(?: (?:in|to|from|near|at))? $/;
const VERB_OF_PLACE =
  /(?<!-)\b(?:liv(?:es?|ing|ed)|resid\w+|born|raised|moved|relocated|travel\w*|visiting|rent(?:s|ed)?|stay(?:s|ing|ed)|home)(?: (?:in|to|from|near|at|of))? $/;
const HOUSE_IN = /\b(?:hospital|clinic|center|centre|office|school|pharmacy) in $/;
const DWELLS = /(?<!-)\b(?:liv(?:es?|ing|ed)|born|moved|relocated) (?:in|to|from) $/;

function cityInLowerCase(
  token: Token,
  before: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Candidate | undefined {
  const oneWord = to === from + 1;
  const ordinary = (token.flags & (EVERYDAY | CLINICAL)) !== 0;
  if (!CLEARLY_PLACE.test(before) || (ordinary && (oneWord || isListedName(token)))) return undefined;
  return placeOf(tokens, from, to, 0.65, 'location-preposition/city in lower case');
}

function city(
  document: Document,
  token: Token,
  before: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Candidate | undefined {
  if (isKeptPlace(phraseOf(tokens, from, to))) return undefined;
  if (token.shape === 'lower') return cityInLowerCase(token, before, tokens, from, to);
  const everyday = ((token.flags & EVERYDAY) !== 0 || isBarred(token)) && to === from + 1;
  if (everyday && !DWELLS.test(before) && !HOUSE_IN.test(before)) return undefined;
  // In brackets only a word that is nothing but a city.
  if (before.endsWith('(') && (token.flags & ~CITY) !== 0) return undefined;
  const place = placeOf(tokens, from, to, 0.75, 'location-preposition/city');
  if (/^ state\b/.test(document.lower.slice(place.end, place.end + 8))) return undefined;
  return before.endsWith(' the ') && token.lower === 'bronx' ? { ...place, start: place.start - 4 } : place;
}

function unlisted(
  document: Document,
  token: Token,
  before: string,
  tokens: readonly Token[],
  index: number,
): Candidate | undefined {
  const end = capitalRunEnd(document, tokens, index);
  if (end === index || isBarred(token) || isKeptPlace(phraseOf(tokens, index, end))) return undefined;
  const alone = end === index + 1;
  if (VERB_OF_PLACE.test(before) && !(alone && isKnownWord(token))) {
    return placeOf(tokens, index, end, 0.7, 'location-preposition/after a verb of place');
  }
  // "CADASIL" is an abbreviation, "ÖSTERSKÄR" isn't.
  const written = token.shape === 'capital' || /[^\p{ASCII}]/u.test(token.text);
  const strange =
    alone &&
    isUnknown(token) &&
    written &&
    !isMixedCase(token) &&
    token.text.length > 3 &&
    /(?: in| near|went to|llegó de) $/.test(before);
  return strange ? placeOf(tokens, index, end, 0.55, 'location-preposition/unknown word') : undefined;
}

/** Places told by a preposition or a verb of living and moving: "from Boise", "lives in oshkosh", "rented in Little Haiti". */
export const locationPreposition: Recogniser = {
  name: 'location-preposition',
  type: 'LOCATION',
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap((token, index) => {
      if (
        token.shape === 'initial' ||
        (token.shape === 'lower' &&
          (token.flags & CITY) === 0 &&
          !/^(?:new|los|san|st|el|salt|las|fort|santa)$/.test(token.lower))
      )
        return [];
      const before = document.lower.slice(Math.max(0, token.start - WINDOW), token.start);
      if (!PLACE_BEFORE.test(before) && !VERB_OF_PLACE.test(before)) return [];
      const end = cityEnd(document, tokens, index);
      if (end > index) return city(document, token, before, tokens, index, end) ?? [];
      return isCapital(token) ? (unlisted(document, token, before, tokens, index) ?? []) : [];
    });
  },
};
