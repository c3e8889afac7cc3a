import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, ENGLISH, EVERYDAY, FREQUENT_NAME, LAST_NAME } from '../../data/flags.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import { lookUp } from '../../data/lexicon.ts';
import type { Document } from '../../document.ts';
import { nameOf } from '../../names/found.ts';
import {
  isBarred,
  isClearFirstName,
  isClearLastName,
  isKnownWord,
  isListedName,
  isUnknown,
} from '../../names/likeness.ts';
import { readName } from '../../names/reader.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import { RELATIONS } from '../../names/words.ts';
import { actsLikeSomebody } from '../../names/word-names.ts';
import type { Recogniser } from '../../recogniser.ts';

const CUE_BEFORE =
  /(?:\b(?:with|w\/|w|by|per|and|for|via|called|told|tell|ask|spoke|paged|from|to|of)|[(&+/|>–—→:-])\s?$/;
const SENTENCE_START = /(?:^|[.!?:]\s{1,2}|\n[ >*#-]{0,6})$/;
/** "Zainab's grandmother", "Boateng 1:33", "Barrett is in bed 14": what only a person has or does. */
const PERSON_AFTER =
  /^(?:'s (?:mother|father|mom|dad|wife|husband|son|daughter|sister|brother|family|grand|parents|aunt|uncle|chart|message|appointment|mychart|room|nurse|phone|husband|partner|girl|boy|kids|insurance|birthday|discharge|visit|refill)|'s$| (?:is|was) (?:in bed|in room|\d{1,3} ?[MFy]|an? \d)| \d{1,2}:\d\d {1,2}\S)/;
const DRUG =
  /(?:mab|vir|nib|pril|artan|statin|azole|cillin|mycin|floxacin|prazole|gliptin|gliflozin|tide|parin|xaban|olol|dipine|amide|oxetine|triptan|setron|lukast|zepam|zolam|barbital|caine|dronate|logy|emia|itis|osis)$/;
const VERB_AFTER =
  /^(?: (?:shouted|began|lives|works|had|is|was|will|asked|told|says|said|called|texted|came|wrote|loves)\b|, (?:can|could|please|will|would|do|are|you|thanks|I)\b)/;
const LABEL_AFTER = /^\s?[:=]/;

/** Small words that people follow; before an eponym stands an adjective: "modified Brooke", "bidirectional Glenn". */
const PROSE_BEFORE =
  /\b(?:with|for|to|by|from|of|on|in|at|and|or|that|when|but|while|as|if|because|told|asked|asks|met|saw|see|help|helps|is|was|has|had|so|about|like|says?|said|than|then|since|after|before|want|wants|need|needs|where|who|why|how|what|does|did|can|will|should|would|could|may|let|made|gave|give|our|my|your|his|her|their|this|patient|pt|named|called|call|tell|ask|hi|hey|dear|thanks|sorry|love),? $/i;

/** Between words in lower case: eponyms and brands come in lists, people in sentences. */
function inProse(document: Document, token: Token): boolean {
  if ((token.flags & FREQUENT_NAME) === 0) return false;
  const before = document.text.slice(Math.max(0, token.start - 3), token.start);
  const after = document.text.slice(token.end, token.end + 8);
  if (/[a-z],? $/.test(before))
    return (
      PROSE_BEFORE.test(document.text.slice(Math.max(0, token.start - 10), token.start)) &&
      /^(?:'s)?(?:,? [a-z]|[.?!](?:\s|$)|$)/.test(after)
    );
  return (
    /^$|[.?!\n"]\s?$/.test(before) && /^(?:'s [a-z]| (?:is|was|has|had|will|can|could|says?|said|and)\b)/.test(after)
  );
}

/** "Leif, can I speak to you?", "Enrico had given": begins a sentence and does something, or is spoken of in one. */
function speaks(document: Document, token: Token): boolean {
  const before = document.text.slice(Math.max(0, token.start - 10), token.start);
  const after = document.text.slice(token.end, token.end + 24);
  if (SENTENCE_START.test(before)) return actsLikeSomebody(after) || VERB_AFTER.test(after);
  return PROSE_BEFORE.test(before) && /^(?:'s)?(?:,? [a-z]|[.?!](?:\s|$)|$)/.test(after);
}

/** "CARDS (BYUN)": in capitals only what the lists know as a name and as nothing else. */
function isShoutedName(token: Token): boolean {
  return isListedName(token) && !isKnownWord(token) && (token.flags & CITY) === 0;
}

/** "MaritalStatus": words of a code run together. */
function isCompound({ text }: Token): boolean {
  const parts = /^(\p{Lu}?\p{Ll}{3,16})(\p{Lu}\p{Ll}{3,16})$/u.exec(text)?.slice(1) ?? [];
  return (
    parts.length > 0 && parts.every((part) => (lookUp(part.toLowerCase()) & (EVERYDAY | ENGLISH | CLINICAL)) !== 0)
  );
}

/** What a word alone is worth where nothing but its spelling says name: never enough without the document's prior. */
function worth(document: Document, token: Token): number {
  const told = PERSON_AFTER.test(document.text.slice(token.end, token.end + 24));
  if (told && token.shape === 'capital' && (isClearFirstName(token) || isClearLastName(token))) return 0.62;
  if (isClearFirstName(token) && !isKnownWord(token)) {
    if (inProse(document, token)) return 0.55;
    // Eponyms and brands are seldom first names that are no last names, too.
    return (token.flags & (LAST_NAME | CITY)) === 0 && speaks(document, token) ? 0.52 : 0.45;
  }
  const before = document.text.slice(Math.max(0, token.start - 8), token.start);
  const after = document.text.slice(token.end, token.end + 16);
  if (isClearLastName(token) && (token.flags & CITY) === 0)
    return SENTENCE_START.test(before) && !told && !actsLikeSomebody(after) ? 0.3 : 0.42;
  if (isListedName(token) && !isKnownWord(token) && CUE_BEFORE.test(before)) return 0.42;
  // Generic names of drugs and the like, which no list has.
  if (!isUnknown(token) || DRUG.test(token.lower)) return 0;
  return CUE_BEFORE.test(before) || actsLikeSomebody(after) ? 0.42 : 0;
}

/** Single words that may be names, left to the document to decide: "spoke with Okonjo", "derm (Lovato)". */
export const nameWeak: Recogniser = {
  name: 'name-weak',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    const found: Candidate[] = [];
    tokens.forEach((token, index) => {
      const shouted = token.shape === 'upper' && token.text.length > 3 && isShoutedName(token);
      if ((token.shape !== 'capital' && !shouted) || token.text.length < 3 || isBarred(token)) return;
      if (isCompound(token) || RELATIONS.has(token.lower) || isKeptPlace(token.lower)) return;
      if (LABEL_AFTER.test(document.text.slice(token.end, token.end + 2))) return;
      const score = worth(document, token);
      if (score < 0.4) return;
      const end = readName(document, tokens, index);
      if (end > index) found.push(nameOf(document, tokens, index, end, score, 'name-weak/word alone'));
    });
    return found;
  },
};
