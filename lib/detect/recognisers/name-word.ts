import type { Candidate } from '../candidate.ts';
import { nameOf } from '../names/found.ts';
import { readName } from '../names/reader.ts';
import { tokensOf } from '../names/tokens.ts';
import { isWordToo, readsAsName } from '../names/word-names.ts';
import type { Recogniser } from '../recogniser.ts';

/** First names that are words too, told by the sentence: "ask Charity at our desk", "Faith's sugar is 41". */
export const nameWord: Recogniser = {
  name: 'name-word',
  find(document) {
    const tokens = tokensOf(document);
    const found: Candidate[] = [];
    tokens.forEach((token, index) => {
      if (!isWordToo(token) || !readsAsName(document, token, tokens[index + 1])) return;
      const end = Math.max(index + 1, readName(document, tokens, index, { sure: true }));
      found.push(nameOf(document, tokens, index, end, 0.42, 'name-word/first name and word'));
    });
    return found;
  },
};
