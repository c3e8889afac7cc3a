import { decodeFront } from '../front-code.ts';
import { GENDERED } from './gender-lists.ts';
import { NAME_LISTS } from './name-lists.ts';
import { plainWord } from './plain-word.ts';

export type Gender = 'female' | 'male';

const FEMALE: ReadonlySet<string> = new Set(decodeFront(GENDERED.female));
const MALE: ReadonlySet<string> = new Set(decodeFront(GENDERED.male));

const abroad = (gender: Gender): Set<string> =>
  new Set(Object.values(NAME_LISTS).flatMap((lists) => decodeFront(lists[gender])));
const [FEMALE_ABROAD, MALE_ABROAD] = [abroad('female'), abroad('male')];

/** The gender that nearly all who bear a first name have, in any case and with or without accents; null if mixed or unknown. */
export function genderOf(name: string): Gender | null {
  const word = plainWord(name);
  if (FEMALE.has(word)) return 'female';
  if (MALE.has(word)) return 'male';
  if (FEMALE_ABROAD.has(word) === MALE_ABROAD.has(word)) return null;
  return FEMALE_ABROAD.has(word) ? 'female' : 'male';
}
