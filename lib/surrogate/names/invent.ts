import type { Random } from '../random.ts';
import type { Gender } from './genders.ts';
import { SOUNDS } from './name-sounds.ts';
import type { Origin } from './origins.ts';

const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const;
const MIDDLES = ['br', 'd', 'dr', 'l', 'ld', 'lm', 'm', 'n', 'nd', 'r', 'rd', 'rv', 'st', 't', 'th', 'v', 'x', 'z'];
const TOWN_ENDINGS = [
  'bourne',
  'by',
  'combe',
  'dale',
  'field',
  'ford',
  'ham',
  'leigh',
  'mere',
  'stead',
  'stow',
  'ton',
  'wick',
  'worth',
];
const CONSONANTS = 'bcdfghjklmnprstvwz';

function stem(random: Random, initial: string, syllables: number, middles: readonly string[] = MIDDLES): string {
  let word = initial;
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    const last = word.charAt(word.length - 1);
    if (!VOWELS.some((vowel) => vowel === last)) word += last === 'q' ? 'ui' : random.pick(VOWELS);
    word += random.pick(middles);
  }
  return word;
}

/** Words get longer as attempts fail, so that they never run out. */
function syllablesFor(attempt: number): number {
  return 1 + Math.floor(attempt / 12);
}

/** A name that no list has, lower case, beginning with `initial`, of the sound that names of the origin have. */
export function inventName(
  random: Random,
  attempt: number,
  initial: string,
  kind: Gender | 'surname' = 'surname',
  origin: Origin = 'en',
): string {
  const sounds = SOUNDS[origin];
  return stem(random, initial, syllablesFor(attempt), sounds.middles) + random.pick(sounds[kind]);
}

/** The name of a town, street or house that doesn't exist, lower case, beginning with `initial` where that is given. */
export function inventPlace(
  random: Random,
  attempt: number,
  initial = CONSONANTS.charAt(random.below(CONSONANTS.length)),
): string {
  return stem(random, initial, syllablesFor(attempt)) + random.pick(TOWN_ENDINGS);
}
