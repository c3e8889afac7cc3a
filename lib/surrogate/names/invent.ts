import type { Random } from '../random.ts';

const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const;
const MIDDLES = ['br', 'd', 'dr', 'l', 'ld', 'lm', 'm', 'n', 'nd', 'r', 'rd', 'rv', 'st', 't', 'th', 'v', 'x', 'z'];
const NAME_ENDINGS = [
  'berg',
  'brand',
  'dahl',
  'den',
  'dorf',
  'heim',
  'kamp',
  'lund',
  'mar',
  'quist',
  'rup',
  'sted',
  'vik',
];
const GIVEN_ENDINGS = {
  female: ['ella', 'ina', 'isha', 'etta', 'ira'],
  male: ['ando', 'ek', 'iel', 'ovan', 'uro'],
} as const;
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

function stem(random: Random, initial: string, syllables: number): string {
  let word = initial;
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    const last = word.charAt(word.length - 1);
    if (!VOWELS.some((vowel) => vowel === last)) word += last === 'q' ? 'ui' : random.pick(VOWELS);
    word += random.pick(MIDDLES);
  }
  return word;
}

/** Words get longer as attempts fail, so that they never run out. */
function syllablesFor(attempt: number): number {
  return 1 + Math.floor(attempt / 12);
}

/** A surname that no list has, lower case, beginning with `initial`. */
export function inventName(random: Random, attempt: number, initial: string): string {
  return stem(random, initial, syllablesFor(attempt)) + random.pick(VOWELS) + random.pick(NAME_ENDINGS);
}

/** A first name that no list has, lower case, beginning with `initial`, of the sound of a woman's or a man's. */
export function inventGiven(random: Random, attempt: number, initial: string, gender: 'female' | 'male'): string {
  return stem(random, initial, syllablesFor(attempt)) + random.pick(GIVEN_ENDINGS[gender]);
}

/** The name of a town, street or house that doesn't exist, lower case, beginning with `initial` where that is given. */
export function inventPlace(
  random: Random,
  attempt: number,
  initial = CONSONANTS.charAt(random.below(CONSONANTS.length)),
): string {
  return stem(random, initial, syllablesFor(attempt)) + random.pick(TOWN_ENDINGS);
}
