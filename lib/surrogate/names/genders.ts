import { decoded } from './front-coding.ts';
import { GENDERED } from './gender-lists.ts';

export type Gender = 'female' | 'male';

const FEMALE: ReadonlySet<string> = new Set(decoded(GENDERED.female));
const MALE: ReadonlySet<string> = new Set(decoded(GENDERED.male));

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The gender that nearly all who bear a first name have, in any case and with or without accents; null if mixed or unknown. */
export function genderOf(name: string): Gender | null {
  const word = plain(name);
  if (FEMALE.has(word)) return 'female';
  return MALE.has(word) ? 'male' : null;
}
