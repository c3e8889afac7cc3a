import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../lib/surrogate/names/genders.ts';
import { protectMarked, surrogatesOf } from './conversation.ts';

describe('surrogate names', () => {
  it('map the parts of a name to the same parts wherever they stand', () => {
    const [full = '', last, first, turned, upper, lower, formal] = surrogatesOf(
      '[NAME Dan Smith] and [NAME Smith] and [NAME Dan] and [NAME Smith, Dan] [NAME SMITH] [NAME smith] [NAME Mr. Smith]',
    );
    const [given = '', surname = ''] = full.split(' ');
    expect(full).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect([last, first, turned]).toEqual([surname, given, `${surname}, ${given}`]);
    expect([upper, lower, formal]).toEqual([surname.toUpperCase(), surname.toLowerCase(), `Mr. ${surname}`]);
  });

  it('find the parts in whatever order they come', () => {
    const [first, last, full] = surrogatesOf('[NAME Dan] saw Mr. [NAME Smith]. Later [NAME Dan Smith] left.');
    expect(full).toBe(`${first} ${last}`);
  });

  it.each([
    [
      'initials',
      '[NAME Maria Elena Smith], [NAME M.E.S.]',
      (full: string[]) => `${full.map((word) => word[0]).join('.')}.`,
    ],
    ['a first initial', '[NAME Maria Elena Smith], [NAME M. Smith]', ([a = '', , c = '']: string[]) => `${a[0]}. ${c}`],
    ['a plural', '[NAME Maria Elena Smith] and the [NAME Smiths]', ([, , c = '']: string[]) => `${c}s`],
  ])('keep %s of the same person', (_, marked, expected) => {
    const [full = '', other] = surrogatesOf(marked);
    expect(other).toBe(expected(full.split(' ')));
  });

  it('keep titles, particles, degrees, hyphens, spaces and possessives', () => {
    const cases: [string, RegExp][] = [
      ['[NAME Drs. Haddad]', /^Drs\. [A-Z][a-z]+$/],
      ['[NAME Dr. Ana de la Cruz]', /^Dr\. [A-Z][a-z]+ de la [A-Z][a-z]+$/],
      ['[NAME Maria Vargas-Ruiz]', /^[A-Z][a-z]+ [A-Z][a-z]+-[A-Z][a-z]+$/],
      ['[NAME Robert Jones Jr.]', /^[A-Z][a-z]+ [A-Z][a-z]+ Jr\.$/],
      ['[NAME Wei Chen, MD]', /^[A-Z][a-z]+ [A-Z][a-z]+, MD$/],
      ['[NAME Dan\nSmith]', /^[A-Z][a-z]+\n[A-Z][a-z]+$/],
      ["[NAME O'Brien]", /^[A-Z][a-z]+$/],
    ];
    for (const [marked, shape] of cases) expect(surrogatesOf(marked)[0]).toMatch(shape);
    expect(protectMarked("[NAME Smith]'s wife").text).toMatch(/^[A-Z][a-z]+'s wife$/);
  });

  it('keep the gender of first names that are known', () => {
    for (const name of ['Sarah', 'Emily', 'Michael', 'Ethan', 'Katherine']) {
      const [full = ''] = surrogatesOf(`[NAME ${name} Smith]`);
      expect(genderOf((full.split(' ')[0] ?? '').toLowerCase())).toBe(genderOf(name.toLowerCase()));
    }
  });

  it('take the gender of a title where the name is not known', () => {
    const genders = (marked: string) =>
      genderOf(
        (surrogatesOf(marked)[0] ?? '')
          .replace(/^M\w+\. /, '')
          .split(' ')[0]
          ?.toLowerCase() ?? '',
      );
    expect(genders('Mrs. [NAME Oluwaxa Okafor]')).toBe('female');
    expect(genders('[NAME Mr. Oluwaxa Okafor]')).toBe('male');
  });

  it('take "John T." for a first name, also where it stands alone', () => {
    const [one, two = ''] = surrogatesOf('[NAME Michael T.] came; [NAME Michael Tanabe] left');
    expect(two.startsWith(`${one?.slice(0, -3) ?? ''} ${one?.at(-2) ?? ''}`)).toBe(true);
    expect(genderOf(two.split(' ')[0]?.toLowerCase() ?? '')).toBe('male');
  });

  it('give relatives with one surname one surrogate surname', () => {
    const [one = '', two = ''] = surrogatesOf('[NAME Ana Okafor], mother [NAME Ruth Okafor]');
    expect(one.split(' ')[1]).toBe(two.split(' ')[1]);
    expect(one.split(' ')[0]).not.toBe(two.split(' ')[0]);
  });

  it('tell spellings of one name apart, so that each comes back as it was', () => {
    const [one = '', two = ''] = surrogatesOf('[NAME McDonald] or [NAME Mcdonald]');
    expect(one).not.toBe(two);
    expect(one.toLowerCase()).toBe(two.toLowerCase());
  });

  it('never use a word of the text', () => {
    const free = surrogatesOf('[NAME Smith]')[0] ?? '';
    const [other = ''] = surrogatesOf(`[NAME Smith] has ${free.toLowerCase()} disease`);
    expect(other.toLowerCase()).not.toBe(free.toLowerCase());
  });

  it('do not run out', () => {
    const names = Array.from(
      { length: 1500 },
      (_, index) => `S${index.toString(36).replace(/\d/g, 'q')}xaf${'abcdefghij'[index % 10] ?? ''}`,
    );
    const unique = [...new Set(names)];
    const surrogates = surrogatesOf(unique.map((name) => `[NAME ${name}]`).join(' then '));
    expect(new Set(surrogates.map((name) => name.toLowerCase())).size).toBe(unique.length);
  });
});
