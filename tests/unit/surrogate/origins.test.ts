import { describe, expect, it } from 'vitest';
import { isMeaningful } from '../../../lib/pipeline/everyday.ts';
import { decodeFront } from '../../../lib/surrogate/front-code.ts';
import { inventName } from '../../../lib/surrogate/names/invent.ts';
import { NAME_LISTS } from '../../../lib/surrogate/names/name-lists.ts';
import { SOUNDS } from '../../../lib/surrogate/names/name-sounds.ts';
import { originOf } from '../../../lib/surrogate/names/origin-of.ts';
import { ORIGINS, type Origin } from '../../../lib/surrogate/names/origins.ts';
import { openRandom } from '../../../lib/surrogate/random.ts';
import { createState } from '../../../lib/surrogate/state.ts';
import { SEED, surrogatesOf, TODAY } from './conversation.ts';

const NAMES: readonly (readonly [string, readonly Origin[]])[] = [
  ['Maria Vargas', ['es', 'es']],
  ['José García', ['es', 'es']],
  ['Thiago Carvalho', ['pt', 'pt']],
  ['Giulia Rossi', ['it', 'it']],
  ['Guillaume Moreau', ['fr', 'fr']],
  ['Jürgen Zimmermann', ['de', 'de']],
  ['Sanne Hendriks', ['de', 'de']],
  ['Lars Johansson', ['no', 'no']],
  ['Agnieszka Kowalski', ['pl', 'pl']],
  ['Mehmet Yıldız', ['tr', 'tr']],
  ['Fatima Haddad', ['ar', 'ar']],
  ['Priya Patel', ['in', 'in']],
  ['Thuy Nguyen', ['vi', 'vi']],
  ['Xiaoming Zhang', ['zh', 'zh']],
  ['Jiwon Hwang', ['ko', 'ko']],
  ['Hiroshi Tanaka', ['ja', 'ja']],
  ['Chidi Okafor', ['af', 'af']],
  ['Jennifer Thornton', ['en', 'en']],
  ['Kevin Nguyen', ['en', 'vi']],
  ['Maria Kowalczyk', ['pl', 'pl']],
  ['Qwfpx Zzyrbl', ['en', 'en']],
];

describe('the origin of a name', () => {
  it.each(NAMES)('%s: %j', (name, origins) => {
    const words = name.toLowerCase().split(' ');
    expect(words.map((word) => originOf(word, words))).toEqual(origins);
  });

  it('is kept by surrogates', () => {
    const seeds = Array.from({ length: 8 }, (_, index) => SEED.slice(1) + index.toString(16));
    for (const [name, origins] of NAMES) {
      for (const seed of seeds) {
        const words = (surrogatesOf(`[NAME ${name}]`, createState(seed, TODAY))[0] ?? '').toLowerCase().split(' ');
        const kept = words.map((word, index) => {
          const origin = origins[index] ?? 'en';
          const { female, male, surname } = NAME_LISTS[origin];
          const listed = [female, male, surname].flatMap(decodeFront).includes(word);
          return (
            listed ||
            Object.values(SOUNDS[origin])
              .flat()
              .some((end) => word.endsWith(end))
          );
        });
        expect([name, words, ...kept]).toEqual([name, words, true, true]);
      }
    }
  });
});

describe('the lists of names', () => {
  it.each(ORIGINS)('of %s hold enough names, none a word, short or in -s, and each for one gender', (origin) => {
    const lists = NAME_LISTS[origin];
    const [female, male, surname] = [lists.female, lists.male, lists.surname].map(decodeFront);
    for (const names of [female, male, surname]) expect(names?.length).toBeGreaterThanOrEqual(40);
    const all = [female, male, surname].flatMap((names) => names ?? []);
    expect(all.filter((name) => !/^[a-z]{2,}[a-rt-z]$/.test(name) || isMeaningful(name))).toEqual([]);
    expect(female?.filter((name) => male?.includes(name))).toEqual([]);
  });
});

describe('invented names', () => {
  it.each(ORIGINS)('of %s are seldom words and never end', (origin) => {
    const random = openRandom(SEED, 1);
    const made = Array.from({ length: 2000 }, (_, attempt) => {
      const kind = (['female', 'male', 'surname'] as const)[attempt % 3] ?? 'surname';
      return inventName(random, attempt % 30, 'abdegklmnrst'.charAt(attempt % 12), kind, origin);
    });
    expect(made.filter((name) => isMeaningful(name)).length).toBeLessThan(20);
    expect(made.filter((name) => !/^[a-z]{4,}[a-rt-z]$/.test(name))).toEqual([]);
    expect(new Set(made).size).toBeGreaterThan(1000);
  });
});
