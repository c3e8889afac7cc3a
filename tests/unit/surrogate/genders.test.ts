import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../lib/surrogate/names/genders.ts';
import { SOUNDS } from '../../../lib/surrogate/names/name-sounds.ts';
import { createState } from '../../../lib/surrogate/state.ts';
import { surrogatesOf, TODAY } from './conversation.ts';

const SEEDS = Array.from({ length: 12 }, (_, index) =>
  (index * 2_654_435_761).toString(16).padStart(32, '3').slice(-32),
);

/** The gender of an invented name, by its end. */
function genderBySound(name: string): 'female' | 'male' | null {
  const sounds = (gender: 'female' | 'male') =>
    Object.values(SOUNDS).some((ends) => ends[gender].some((end) => name.endsWith(end)));
  if (sounds('female') === sounds('male')) return null;
  return sounds('female') ? 'female' : 'male';
}

/** The genders that the first word of the first surrogate goes with, over many conversations. */
function gendersOf(marked: string): (string | null)[] {
  const genders = SEEDS.map((seed) => {
    const [first = ''] = surrogatesOf(marked, createState(seed, TODAY));
    const given = first.replace(/^(?:Mrs?|Sra?|Señora)\.? /, '').split(/[\s,-]/)[0] ?? '';
    return genderOf(given) ?? genderBySound(given);
  });
  return [...new Set(genders)];
}

describe('the gender of first names', () => {
  it.each([
    ['Robert', 'male'],
    ['Mary', 'female'],
    ['JOSÉ', 'male'],
    ['Priya', 'female'],
    ['Ethan', 'male'],
    ['Jean', 'female'],
    ['Leslie', null],
    ['Jordan', null],
    ['Qwfpx', null],
  ])('of %s is %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });
});

describe('the gender of surrogates', () => {
  it.each([
    ['[NAME Robert Okafor] called.', 'male'],
    ['[NAME Graciela Okafor] called.', 'female'],
    ['[NAME Michelle] called.', 'female'],
    ['her son [NAME Kwelu]', 'male'],
    ['mother: [NAME Kwelu Okafor]', 'female'],
    ['Her brother is [NAME Leslie].', 'male'],
    ['[NAME Kwelu Okafor] (wife) was called', 'female'],
    ['[NAME Kwelu Okafor], his eldest daughter, agrees', 'female'],
    ['Mrs. [NAME Kwelu Okafor]', 'female'],
    ['[NAME Mr. Leslie Okafor]', 'male'],
    ['[NAME Señora Kwelu Okafor]', 'female'],
    ['su esposo [NAME Kwelu]', 'male'],
    ['[NAME Kwelu Okafor] says that she is better', 'female'],
    ['her friend [NAME Kwelu Okafor] brought his pills', 'male'],
    ['[NAME Leslie Okafor] is a 45-year-old man with gout', 'male'],
    ['Name: [NAME Kwelu Okafor]  DOB 3/4/1960  Sex: F', 'female'],
    ['[NAME Kwelu Okafor], 64 M, with gout', 'male'],
    ['[NAME Robert Okafor], his wife [NAME Priya Okafor]', 'male'],
    ['[NAME Jean-Luc Moreau] called.', 'male'],
    ['[NAME Kwelu Okafor] was seen. Later Mr. [NAME Okafor] left.', 'male'],
  ])('%s: %s', (marked, gender) => {
    expect(gendersOf(marked)).toEqual([gender]);
  });

  it('is not taken from another person of the sentence', () => {
    const { length } = gendersOf("[NAME Leslie Okafor]'s mother said that she left.");
    expect(length).toBeGreaterThan(1);
    for (const other of ['She lives with her son. [NAME Leslie] came.', '[NAME Leslie], whose mother came']) {
      expect(gendersOf(other).length).toBeGreaterThan(1);
    }
    expect(gendersOf('[NAME Robert] and his wife [NAME Kwelu Okafor]')).toEqual(['male']);
  });
});
