import { describe, expect, it } from 'vitest';
import { RESTRICTED } from '../../../lib/surrogate/places/data/restricted.ts';
import {
  isStandIn,
  standInsFor,
  townNamed,
  townsStandingIn,
  zipArea,
} from '../../../lib/surrogate/places/gazetteer.ts';
import { createState, type SurrogateState } from '../../../lib/surrogate/state.ts';
import { protectMarked, surrogatesOf, TODAY } from './conversation.ts';

const seeds = Array.from({ length: 40 }, (_, index) => index.toString(16).padStart(32, '5'));
const statesOf = (name: string) => townsStandingIn(name).map(({ region }) => region);

describe('the stand-in of a town', () => {
  it.each([
    ['[LOCATION Dayton], OH', 'OH', [3, 4, 5]],
    ['[LOCATION Chicago]', 'IL', [4, 5]],
    ['"city": "[LOCATION Durham]", "state": "NC"', 'NC', [4, 5]],
    ['Elm St^^[LOCATION Akron]^OH^44301', 'OH', [3, 4, 5]],
    ['[LOCATION Portland], Maine', 'ME', [2, 3]],
    ['[LOCATION Portland]', 'OR', [4, 5]],
    ['[LOCATION portland]', 'OR', [4, 5]],
    ['[LOCATION Springfield] 62704', 'IL', [3, 4]],
    ['[LOCATION Springfield], to be [LOCATION Springfield], MA', 'MA', [3]],
    ['[LOCATION Yachats], OR', 'OR', [0]],
    ['[LOCATION Tiny Hollow], TX', 'TX', [0]],
    ['[LOCATION Paris], TX', 'TX', [0, 1, 2]],
    ['[LOCATION Paris]', '+FR', [4, 5]],
    ['[LOCATION Guadalajara]', '+MX', [5]],
  ])('%s lies in the same state and is of like size', (marked, region, sizes) => {
    for (const seed of seeds) {
      const [surrogate = ''] = surrogatesOf(marked, createState(seed, TODAY));
      const towns = townsStandingIn(surrogate).filter((town) => town.region === region);
      expect(towns, surrogate).toHaveLength(1);
      expect(sizes).toContain(towns[0]?.size);
    }
  });

  it.each([
    ['a part of a town', '[LOCATION Emerald Heights]'],
    ['a street', '[LOCATION Cherry Lane], Akron, OH'],
    ['a ward', '[LOCATION 4 West]'],
    ['a town that nobody knows, anywhere', '[LOCATION Qwillby]'],
    ['a street of the name of a town', '[ADDRESS 12 Dayton St]'],
    ['a hospital of the name of a town', '[FACILITY Dayton General Hospital]'],
  ])('is no real town for %s', (_what, marked) => {
    for (const seed of seeds) {
      const [surrogate = ''] = surrogatesOf(marked, createState(seed, TODAY));
      for (const word of surrogate.split(/\P{L}+/u)) expect(isStandIn(word.toLowerCase())).toBe(false);
    }
  });

  it('uses the whole range', () => {
    const drawn = new Set(
      Array.from({ length: 400 }, (_, index) => {
        const seed = (index * 7919).toString(16).padStart(32, 'a');
        return surrogatesOf('[LOCATION Oberlin Mills], OH', createState(seed, TODAY))[0]?.toLowerCase();
      }),
    );
    const [small = []] = standInsFor('OH', 0);
    expect(small.length).toBeGreaterThan(5);
    expect(drawn).toEqual(new Set(small.map(({ name }) => name)));
  });

  it('is the same in another writing of the name, told apart, and in later texts', () => {
    const first = protectMarked('[LOCATION St. Louis], MO; [LOCATION ST. LOUIS]; [LOCATION Saint Louis]');
    const [one = '', capitals = '', saint = ''] = first.replacements.map(({ surrogate }) => surrogate);
    expect(statesOf(one)).toContain('MO');
    expect(capitals).toBe(one.toUpperCase());
    expect(saint).not.toBe(one);
    expect(saint.toLowerCase()).toBe(one.toLowerCase());
    expect(surrogatesOf('moved to [LOCATION St. Louis]', first.state)).toEqual([one]);
  });

  it('is no word of a text of the conversation, and stands for one town', () => {
    let state: SurrogateState = createState(seeds[0] ?? '', TODAY);
    const near = standInsFor('OH', 4)[0]?.map(({ name }) => name) ?? [];
    state = protectMarked(`Seen in ${near.join(', ')}.`, state).state;
    const [surrogate = ''] = surrogatesOf('[LOCATION Cincinnati]', state);
    expect(near).not.toContain(surrogate.toLowerCase());
    expect(statesOf(surrogate)).toContain('OH');
  });

  it('does not run out', () => {
    const towns = Array.from({ length: 60 }, (_, index) => `Alt${'abcdefghij'[index % 10]}${'klmnop'[index % 6]}sby`);
    const marked = [...new Set(towns)].map((town) => `[LOCATION ${town}], ND`).join('; ');
    const surrogates = surrogatesOf(marked);
    expect(new Set(surrogates).size).toBe(surrogates.length);
  });
});

describe('the stand-in of a county', () => {
  it('is a county of the same state, or invented', () => {
    const { text } = protectMarked('[LOCATION Franklin County], OH and [LOCATION Orange County]');
    expect(text).toMatch(/^(?!Franklin)[A-Z][a-z]+ County, OH and (?!Orange)[A-Z][a-z]+ County$/);
  });
});

describe('the stand-in of a ZIP code', () => {
  const zipOf = (marked: string, seed: string) =>
    protectMarked(marked, createState(seed, TODAY)).replacements.find(({ type }) => type === 'ZIP')?.surrogate ?? '';

  it.each([
    '[LOCATION Toledo], OH [ZIP 43604]',
    'City: [LOCATION Toledo], OH [ZIP 43604]\nPhone: none',
    '[LOCATION Toledo], OH [ZIP 43604] Called her daughter.',
  ])('is one of the stand-in of its city: %s', (marked) => {
    for (const seed of seeds) {
      const { replacements } = protectMarked(marked, createState(seed, TODAY));
      const [city, zip] = replacements;
      const town = townsStandingIn(city?.surrogate ?? '').find(({ region }) => region === 'OH');
      expect(town?.zips).toContain(zip?.surrogate);
    }
  });

  it.each([
    ['[ZIP 43604]', 'OH', /^\d{5}$/],
    ['[LOCATION Toledo], OH [ZIP 43604-1201]', 'OH', /^\d{5}-\d{4}$/],
    ['[ZIP 436041201]', 'OH', /^\d{9}$/],
    ['lives in [ZIP 82101]', 'WY', /^\d{5}$/],
    ['lives in [ZIP 89310]', 'NV', /^\d{5}$/],
  ])('%s stays in the state and keeps its form', (marked, state, form) => {
    for (const seed of seeds) {
      const zip = zipOf(marked, seed);
      expect(zip).toMatch(form);
      expect(zipArea(zip)?.state).toBe(state);
      expect(RESTRICTED.has(zip.slice(0, 3))).toBe(false);
    }
  });

  it('stands for one code, for a thousand of them', () => {
    const zips = Array.from({ length: 1000 }, (_, index) => String(43000 + index));
    const { replacements } = protectMarked(zips.map((zip) => `[ZIP ${zip}]`).join(' '));
    const surrogates = replacements.map(({ surrogate }) => surrogate);
    expect(new Set(surrogates).size).toBe(1000);
    for (const surrogate of surrogates) {
      expect(zips).not.toContain(surrogate);
      expect(RESTRICTED.has(surrogate.slice(0, 3))).toBe(false);
    }
  });

  it('is the same with four more digits and without', () => {
    const [long = '', short = ''] = surrogatesOf('[ZIP 43604-1201] or [ZIP 43604]');
    expect(long.slice(0, 5)).toBe(short);
  });
});

describe('the lists', () => {
  it('say of a name where its largest city is', () => {
    expect(townNamed('Springfield', null)?.region).toBe('MO');
    expect(townNamed('Springfield', 'IL')?.region).toBe('IL');
    expect(townNamed('London', null)?.region).toBe('+GB');
    expect(townNamed('Birmingham', null)?.region).toBe('AL');
    expect(townNamed('Córdoba', null)?.region).toMatch(/^\+(?:AR|ES)$/);
    expect(townNamed('Springfield', 'WY')).toBeNull();
    expect(townNamed('Qwillby', null)).toBeNull();
  });
});

describe('the stand-in of a ZIP code where no other town is known', () => {
  it.each(['Washington, DC [ZIP 20001]', 'San Juan, PR [ZIP 00901]', 'Hagåtña, GU [ZIP 96910]'])(
    'lies in the same three digits: %s',
    (marked) => {
      const original = /\d{5}/.exec(marked)?.[0] ?? '';
      for (const seed of seeds) {
        const [zip = ''] = surrogatesOf(marked, createState(seed, TODAY));
        expect(zip).toMatch(new RegExp(`^(?!${original})${original.slice(0, 3)}\\d\\d$`));
      }
    },
  );
});
