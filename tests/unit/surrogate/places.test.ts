import { describe, expect, it } from 'vitest';
import { createState, type SurrogateState } from '../../../lib/surrogate/state.ts';
import { protectMarked, surrogatesOf, TODAY } from './conversation.ts';

const one = (marked: string) => surrogatesOf(marked)[0] ?? '';

describe('surrogate places', () => {
  it.each([
    ['LOCATION', 'Bloomington', /^[A-Z][a-z]+$/],
    ['LOCATION', 'Gwinnett County', /^(?!Gwinnett)[A-Z][a-z]+ County$/],
    ['LOCATION', 'Springfield, IL', /^(?!Spring)[A-Z][a-z]+, IL$/],
    ['LOCATION', 'oshkosh', /^(?!oshkosh)[a-z]+$/],
    ['LOCATION', 'New York', /^(?!New)[A-Z][a-z]+$/],
    ['ADDRESS', '2209 Hennessy Blvd, Suite 310', /^[1-9]\d{3} (?!Henn)[A-Z][a-z]+ Blvd, Suite [1-9]\d{2}$/],
    ['ADDRESS', '336 NW 5th St', /^[1-9]\d{2} NW (?!5th)\d{1,2}th St$/],
    ['ADDRESS', 'P.O. Box 2218', /^P\.O\. Box (?!2218)\d{4}$/],
    ['LOCATION', 'Chicago, USA', /^(?!Chicago)[A-Z][a-z]+, USA$/],
    ['LOCATION', 'Springfield, IL 62704', /^(?!Spring)[A-Z][a-z]+, IL 6[01]\d{3}$/],
    ['LOCATION', 'Springfield, Illinois', /^(?!Spring)[A-Z][a-z]+, Illinois$/],
    [
      'ADDRESS',
      '12 Main St, Apt 4, Columbus, OH 43215',
      /^\d\d (?!Main)\w+ St, Apt \d, (?!Columbus)\w+, OH 4[345]\d{3}$/,
    ],
    ['FACILITY', 'Massachusetts General Hospital', /^(?!Massa)[A-Z][a-z]+ General Hospital$/],
    ['FACILITY', 'University Hospital', /^(?!Univ)[A-Z][a-z]+ Hospital$/],
    ['FACILITY', 'North Shore University Hospital', /^(?!North)[A-Z][a-z]+ (?!Shore)[A-Z][a-z]+ University Hospital$/],
    ['FACILITY', 'Mercy General Hospital', /^(?!Mercy)[A-Z][a-z]+ General Hospital$/],
    ['FACILITY', 'MGH', /^(?!MGH)[A-Z]{3}$/],
    ['FACILITY', 'St. Ansgar Regional Medical Center', /^St\. (?!Ansgar)[A-Z][a-z]+ Regional Medical Center$/],
  ])('%s %s stays the same kind of place', (type, original, shape) => {
    expect(one(`at [${type} ${original}] today`)).toMatch(shape);
  });

  it('give a place one name in all its mentions', () => {
    const [long = '', short, street] = surrogatesOf(
      '[FACILITY Wabash General Hospital], [FACILITY Wabash], [ADDRESS 12 Wabash Street]',
    );
    expect(short).toBe(long.split(' ')[0]);
    expect(street).toMatch(new RegExp(`^\\d+ ${short} Street$`));
  });

  it.each([
    'at [FACILITY Wabash General Hospital], then [FACILITY WGH], [FACILITY Wabash General]',
    'at [FACILITY WGH], that is [FACILITY Wabash General Hospital] or [FACILITY Wabash General]',
    'at [FACILITY Wabash General Hospital (WGH)], then [FACILITY WGH]',
  ])('call it by the capitals of its new name: %s', (marked) => {
    const { text, replacements } = protectMarked(marked);
    const name = /(\S+) General Hospital/.exec(text)?.[1] ?? '';
    const capitals = replacements.find(({ original }) => original === 'WGH')?.surrogate ?? text.match(/[A-Z]{3}/)?.[0];
    expect(capitals).toBe(`${name.charAt(0)}GH`);
    expect(text).not.toMatch(/Wabash|WGH/);
  });

  it('keep the state of a facility that is named with its town', () => {
    expect(one('works at [FACILITY Wabash Bakery in Asheville, NC] now')).toMatch(
      /^[A-Z][a-z]+ Bakery in [A-Z][a-z]+, NC$/,
    );
  });

  it('are called by no capitals that say something in a chart', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const state = createState(String(seed).padStart(32, 'a'), TODAY);
      for (const value of surrogatesOf('[FACILITY UC Health], [FACILITY OSU clinic], [FACILITY KU]', state)) {
        expect(value).toMatch(/^[JXZ][JKQVWXZ]{1,2}(?: Health| clinic)?$/);
      }
    }
  });

  it('do not take the capitals of another facility', () => {
    const [, short = ''] = surrogatesOf('[FACILITY Wabash General Hospital] or [FACILITY ZQH]');
    expect(short).toMatch(/^(?!ZQH)[A-Z]{3}$/);
  });

  it.each([
    ['Mercy General Hospital', 'Mercy General', 'Mercy', 'MGH'],
    ['MGH', 'Mercy General Hospital', 'Mercy'],
    ['Mercy', 'MGH', 'Mercy General Hospital'],
    ['MGH', 'Mercy', 'Mercy General Hospital'],
    ['Mercy General', 'MGH', 'Mercy General Hospital'],
    ['MGH', 'Mercy General', 'Mercy'],
  ])('have one name in all forms, message by message: %s, %s, %s', (...forms) => {
    let state: SurrogateState | undefined;
    const surrogates = new Map<string, string>();
    for (const form of forms) {
      const applied = protectMarked(`at [FACILITY ${form}] today`, state);
      state = applied.state;
      surrogates.set(form, applied.replacements[0]?.surrogate ?? '');
    }
    const name = [...surrogates].find(([form]) => form.startsWith('Mercy'))?.[1].split(' ')[0] ?? '';
    expect(name).toMatch(/^(?!Mercy)[A-Z][a-z]+$/);
    for (const [form, surrogate] of surrogates) {
      expect(surrogate).toBe(form === 'MGH' ? `${name.charAt(0)}GH` : form.replace('Mercy', name));
    }
  });
});
