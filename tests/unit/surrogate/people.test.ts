import { describe, expect, it } from 'vitest';
import { isMeaningful } from '../../../lib/pipeline/everyday.ts';
import { applySurrogates } from '../../../lib/surrogate/apply.ts';
import { givenKinship, isSurnameSlip } from '../../../lib/surrogate/names/kin.ts';
import { variantsOf } from '../../../lib/surrogate/names/variants.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { createState, type SurrogateState } from '../../../lib/surrogate/state.ts';
import { SEED, TODAY, unmark } from './conversation.ts';

const SEEDS = ['0', '3', '7', 'b', 'e'].map((digit) => SEED.slice(1) + digit);

/** Replaces what is marked in the messages of one conversation and gives the surrogates, in order, of each seed. */
function conversations(...messages: string[]): string[][] {
  return SEEDS.map((seed) => {
    let state: SurrogateState = createState(seed, TODAY);
    return messages.flatMap((message) => {
      const { text, spans } = unmark(message);
      const applied = applySurrogates(text, spans, state, { isWord: isMeaningful });
      state = applied.state;
      expect(createRestorer(state.entries).restore(applied.text)).toBe(text);
      return applied.replacements.map(({ surrogate }) => surrogate);
    });
  });
}

/** Letters that two words have in common from the left. */
function shared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

const given = (name = '') => name.replace(/^(?:Dr|Ms)\. /, '').split(/[\s-]/)[0] ?? '';
const surname = (name = '') => name.replace(/, MD$/, '').split(/[\s-]/)[1] ?? '';

describe('first names that are one', () => {
  it.each([
    ['maria', 'mary', 'nickname'],
    ['william', 'bill', 'nickname'],
    ['bill', 'billy', 'nickname'],
    ['katherine', 'kathryn', 'nickname'],
    ['maria', 'marria', 'slip'],
    ['keisha', 'kiesha', 'slip'],
    ['maria', 'mario', null],
    ['ava', 'ana', null],
    ['daniel', 'danielle', null],
    ['robert', 'maria', null],
    ['patrick', 'patricia', null],
    ['ian', 'ean', null],
  ])('%s and %s: %s', (one, other, kinship) => {
    expect(givenKinship(one, other)).toBe(kinship);
    expect(givenKinship(other, one)).toBe(kinship);
  });
});

describe('surnames that are one', () => {
  it.each([
    ['vargass', 'vargas', false, true],
    ['halowell', 'hallowell', false, true],
    ['vargas', 'ruiz', true, false],
    ['hansen', 'hanson', false, false],
    ['lee', 'leo', true, false],
  ])('%s for %s, first name beside it %s: %s', (one, other, beside, slip) => {
    expect(isSurnameSlip(one, other, beside)).toBe(slip);
  });
});

describe('a person', () => {
  it('is one surrogate person however the conversation calls her', () => {
    const calls = conversations(
      "[NAME Maria Elena Vargas-Ruiz], [NAME Vargas-Ruiz, Maria], Ms. [NAME Vargas-Ruiz], [NAME MARIA], [NAME M.E.V.], [NAME MEV], [NAME maria]'s",
      '[NAME Mary Vargas] and [NAME Marria Vargas] and Ms. [NAME Vargass]',
    );
    for (const [full = '', turned, formal, upper, initials, bare, lower, nick = '', slip = '', wrong = ''] of calls) {
      const [first = '', middle = '', last = ''] = full.split(' ');
      expect([turned, formal, upper, lower]).toEqual([
        `${last}, ${first}`,
        last,
        first.toUpperCase(),
        first.toLowerCase(),
      ]);
      const letters = [first, middle, last].map((word) => word.charAt(0));
      expect([initials, bare]).toEqual([`${letters.join('.')}.`, letters.join('')]);
      expect([surname(nick), surname(slip)]).toEqual([last.split('-')[0], last.split('-')[0]]);
      expect(shared(given(nick), first)).toBeGreaterThanOrEqual(2);
      expect(shared(given(slip), first)).toBeGreaterThanOrEqual(2);
      expect(shared(wrong, last)).toBeGreaterThanOrEqual(2);
      expect(new Set([first, given(nick), given(slip)]).size).toBe(3);
    }
  });

  it.each([
    ['with another surname', '[NAME Maria Vargas] and [NAME Mary Smith]'],
    ['that is a relative', '[NAME Maria Vargas] and her daughter [NAME Mary Vargas]'],
    ['who is a clinician', 'Dr. [NAME Ana Vargas] saw [NAME Anna Vargas]'],
    ['who is a clinician by degree', '[NAME Ana Vargas, MD] saw [NAME Anna Vargas]'],
    ['whose name is borne as well', '[NAME Ava Vargas] and [NAME Ana Vargas]'],
    ['of the other gender', '[NAME Maria Vargas] and [NAME Mario Vargas]'],
    ['who could be either of two', '[NAME Katherine Vargas] and [NAME Kathleen Smith]; [NAME Kate] left'],
  ])('is not one %s', (_, marked) => {
    for (const names of conversations(marked)) {
      const [one = '', other = '', third = other] = names.map((name) => given(name).toLowerCase());
      expect(third).not.toBe(one);
      expect([...variantsOf(one, 'nickname'), ...variantsOf(other, 'nickname')]).not.toContain(third);
    }
  });

  it('is a clinician in later messages, too', () => {
    for (const [one = '', other = '', again = ''] of conversations(
      'Dr. [NAME Ana Vargas]',
      '[NAME Anna Vargas]',
      '[NAME Ana Vargas]',
    )) {
      expect(again).toBe(one);
      expect(variantsOf(given(one).toLowerCase(), 'nickname')).not.toContain(given(other).toLowerCase());
    }
  });

  it('has a family that goes by the plural of the surname', () => {
    for (const [full = '', many = '', hyphened = '', shouted = ''] of conversations(
      '[NAME Maria Vargas-Ruiz]: the [NAME Ruizes], the [NAME Vargas-Ruizes], the [NAME VARGASES]',
    )) {
      const [first = '', last = ''] = (full.split(' ')[1] ?? '').split('-');
      const plural = (name: string) => name + (/(?:x|z|ch|sh)$/.test(name) ? 'es' : 's');
      expect([many, hyphened]).toEqual([plural(last), `${first}-${plural(last)}`]);
      expect(shouted).toBe(
        plural(first)
          .toUpperCase()
          .replace(/E?S$/, (end) => end),
      );
    }
  });

  it('shares double and hyphenated surnames with relatives in part', () => {
    for (const [mother = '', father = '', child = '', double = ''] of conversations(
      '[NAME Ana Okafor], [NAME Juan Garcia], [NAME Luz Garcia-Okafor], [NAME Maria Garcia Okafor]',
    )) {
      const both = [surname(father), surname(mother)];
      expect(child.split(' ')[1]?.split('-')).toEqual(both);
      expect(double.split(' ').slice(1)).toEqual(both);
    }
  });
});

describe('surrogate names', () => {
  it('are no words where words are told', () => {
    const names = conversations(
      '[NAME Maria Vargas], [NAME Mary Vargas], [NAME Bill Thornton], [NAME William Thornton]',
    );
    for (const word of names.flat().flatMap((name) => name.split(' '))) expect(isMeaningful(word), word).toBe(false);
  });
});
