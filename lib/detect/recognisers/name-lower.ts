import type { Candidate } from '../candidate.ts';
import { CITY, CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, FREQUENT_NAME } from '../data/flags.ts';
import { nameOf } from '../names/found.ts';
import { readName } from '../names/reader.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import { NEVER, RELATIONS, TITLES } from '../names/words.ts';
import type { Recogniser } from '../recogniser.ts';

const CUE =
  /(?:\b(?:tell|told|ask|asked|message to|msg to|text|call|called|page|paged|with|w\/|w|for|by|per|from|to|and|that|says|said|when|if|is|pt|patient|assistant|neighbor|neighbour|its|it's|dear|hi|hey|thanks|this is)|[(&+/]|^|\n) ?$/;
const PERSONAL_AFTER =
  /^(?:'s (?:mom|dad|wife|husband|daughter|son|family|labs|chart)|,? (?:is|was|has|had|says|said|came|wants|needs|cell|phone|pgr|pager|ext|fellow|intern|resident|rn|np|md|pa|dob|mrn|period|who|and|her|his|here|called|asked|\d{1,3} ?[mfy])\b| \(| &|,? noah)/;

/** Common and nothing but a first name: "sharon", "marcus". */
function isPlainFirstName(token: Token): boolean {
  if (token.shape !== 'lower' || token.text.length < 3 || NEVER.has(token.lower)) return false;
  if (TITLES.has(token.lower) || RELATIONS.has(token.lower)) return false;
  const other = EVERYDAY | ENGLISH | CLINICAL | ((token.flags & FREQUENT_NAME) === 0 ? CITY : 0);
  return (token.flags & (FIRST_NAME | other)) === FIRST_NAME;
}

/** First names in lower case, as people type them in a chat: "tell katya", "marcus says". */
export const nameLower: Recogniser = {
  name: 'name-lower',
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap((token, index): Candidate[] => {
      if (!isPlainFirstName(token)) return [];
      const frequent = (token.flags & FREQUENT_NAME) !== 0;
      const before = CUE.test(document.lower.slice(Math.max(0, token.start - 12), token.start));
      const after = PERSONAL_AFTER.test(document.lower.slice(token.end, token.end + 12));
      if (!(before && after) && !frequent) return [];
      const end = Math.max(index + 1, readName(document, tokens, index, { lower: true }));
      const score = before && after ? (frequent ? 0.62 : 0.45) : 0.43;
      return [nameOf(document, tokens, index, end, score, 'name-lower/first name')];
    });
  },
};
