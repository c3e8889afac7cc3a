import { createHash } from 'node:crypto';
import { lookUp } from '../../lib/detect/data/lexicon.ts';

const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'eo', 'ia'];
const MIDDLES = ['br', 'dv', 'gh', 'kl', 'lm', 'm', 'nd', 'nk', 'r', 'rz', 'sk', 'sv', 't', 'v', 'zh', 'l', 'n'];
const ENDS = ['', 'k', 'n', 'r', 'sh', 'v', 'l', 'm', 'th', 'x'];
const CONSONANT = /[^aeiouáéíóúàèìòùäöü]/;

/** Bytes that a word and an attempt decide: the same in every run. */
function bytesOf(seed: string): Buffer {
  return createHash('sha256').update(seed).digest();
}

const pick = (from: readonly string[], byte = 0): string => from[byte % from.length] ?? '';

function recase(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * Makes a name up that stands on no list.
 * @param word the name's word that it replaces: its first letter and its casing are kept, so that initials still fit.
 * @param seed what else decides, such as the document: equal words of one document get equal names.
 */
export function inventName(word: string, seed: string): string {
  const first = word.charAt(0).toLowerCase();
  const lead = CONSONANT.test(first) ? first : first + pick(MIDDLES, bytesOf(`${seed} lead ${word.toLowerCase()}`)[0]);
  for (let attempt = 0; ; attempt += 1) {
    const [a, b, c, d, e, f] = bytesOf(`${seed}\n${attempt}\n${word.toLowerCase()}`);
    const longer = word.length > 6 ? pick(MIDDLES, e) + pick(VOWELS, f) : '';
    const name = lead + pick(VOWELS, a) + pick(MIDDLES, b) + pick(VOWELS, c) + longer + pick(ENDS, d);
    if (lookUp(name) === 0) return recase(name, word);
  }
}
