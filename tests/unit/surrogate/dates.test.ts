import { describe, expect, it } from 'vitest';
import type { SurrogateState } from '../../../lib/surrogate/state.ts';
import { createState } from '../../../lib/surrogate/state.ts';
import { protectMarked, SEED, surrogatesOf, TODAY } from './conversation.ts';

/** A conversation whose dates move back by ten weeks. */
const STATE: SurrogateState = { ...createState(SEED, TODAY), dateOffset: -70, referenceYear: 2024 };

describe('surrogate dates', () => {
  it.each([
    ['3/14/24', '1/4/24'],
    ['03/14/2024', '01/04/2024'],
    ['12/14/2024', '10/05/2024'],
    ['3-14-24', '1-4-24'],
    ['14/03/2024', '04/01/2024'],
    ['031424', '010424'],
    ['Mar 27 and 28', 'Jan 17 and 18'],
    ['14 de marzo de 2024', '4 de enero de 2024'],
    ['14 mars 2024', '4 janvier 2024'],
    ['2024-03-14', '2024-01-04'],
    ['2024/03/14', '2024/01/04'],
    ['2024-03-14T08:30Z', '2024-01-04T08:30Z'],
    ['2024-03-14 08:30:15', '2024-01-04 08:30:15'],
    ['14-Mar-2024', '04-Jan-2024'],
    ['14MAR2024', '04JAN2024'],
    ['28MAY2024', '19MAR2024'],
    ['March 14, 2024', 'January 4, 2024'],
    ['march 14, 2024', 'january 4, 2024'],
    ['MARCH 14, 2024', 'JANUARY 4, 2024'],
    ['Mar 14th', 'Jan 4th'],
    ['March 12th, 2024', 'January 2nd, 2024'],
    ['the 14th of March', 'the 4th of January'],
    ['14 March 2024', '4 January 2024'],
    ['3/14', '1/4'],
    ['03/14', '01/04'],
    ['Mar 2024', 'Jan 2024'],
    ['03/2024', '01/2024'],
    ['2024-03', '2024-01'],
    ['03142024', '01042024'],
    ['20240314', '20240104'],
    ['20240314083000', '20240104083000'],
    ['Thursday, March 14, 2024', 'Thursday, January 4, 2024'],
    ['Thu 3/14/24', 'Thu 1/4/24'],
    ['Sept. 20-23', 'Jul. 12-15'],
    ['Sept. 8-10', 'Jun. 30 - Jul. 2'],
    ['3/14/24 - 3/20/24', '1/4/24 - 1/10/24'],
    ['1/5/24', '10/27/23'],
    ['2/29/2024', '12/21/2023'],
    ['2/29', '12/21'],
    ['12/31/1999', '10/22/1999'],
    ['1/5/00', '10/27/99'],
    ['June', 'April'],
    ['June ninth nineteen forty four', 'March thirty-first nineteen forty four'],
    ['June ninth, nineteen forty-four', 'March thirty-first, nineteen forty-four'],
    ['the 4th of July, two thousand and nineteen', 'the 25th of April, two thousand and nineteen'],
    ['the fourth of July', 'the twenty-fifth of April'],
    ['July twenty second', 'May thirteenth'],
    ['February Third, Nineteen Oh Five', 'November Twenty-Fifth, Nineteen Oh Four'],
    ['JANUARY FIRST, TWO THOUSAND', 'OCTOBER TWENTY-THIRD, NINETEEN NINETY NINE'],
    ['March fourteenth, 2024', 'January fourth, 2024'],
    ['March 14, twenty twenty-four', 'January 4, twenty twenty-four'],
    ['March nineteen eighty seven', 'January nineteen eighty seven'],
    ['O9-3O-1955', '07-22-1955'],
    ['l2/14/2O24', '10/05/2024'],
  ])('%s becomes %s', (original, surrogate) => {
    expect(surrogatesOf(`on [DATE ${original}] in clinic`, STATE)).toEqual([surrogate]);
  });

  it('leave a weekday alone as it is', () => {
    expect(protectMarked('seen on [DATE Tuesday]', STATE).text).toBe('seen on Tuesday');
  });

  it('keep distances across forms', () => {
    const { replacements, state } = protectMarked('[DATE 3/14/2024], two weeks later [DATE March 28, 2024]');
    const [one = '', two = ''] = replacements.map(({ surrogate }) => surrogate);
    const days = (date: string) => Date.parse(`${date} UTC`) / 86_400_000;
    expect(days(two) - days(one)).toBe(14);
    expect(days(one) - days('3/14/2024')).toBe(state.dateOffset);
  });

  it('keep two spellings of one day apart, both on the moved day', () => {
    const surrogates = surrogatesOf('[DATE 12/4/24], again [DATE 12/04/24]', { ...STATE, dateOffset: -42 });
    expect(new Set(surrogates).size).toBe(2);
    for (const surrogate of surrogates) expect(surrogate.replace(/\D/g, '/')).toMatch(/^10\/23\/(?:20)?24$/);
  });

  it('move an age-telling year to another early year', () => {
    const [year = ''] = surrogatesOf('born [DATE 1931]', STATE);
    expect(Number(year)).toBeGreaterThan(1900);
    expect(Number(year)).toBeLessThan(1931);
  });

  it('replace what cannot be read by something of the same shape', () => {
    expect(surrogatesOf('[DATE X9-3W-1955]')[0]).toMatch(/^[A-Z]\d-\d[A-Z]-\d{4}$/);
  });

  it('never use "May" or "March" alone, which are words', () => {
    for (const month of ['June', 'July', 'August', 'April', 'May']) {
      expect(surrogatesOf(`since [DATE ${month}]`, STATE)[0]).not.toMatch(/^(?:may|march)$/i);
    }
  });
});

describe('the offset of a conversation', () => {
  it('is whole weeks back, and differs between seeds', () => {
    const offsets = Array.from({ length: 30 }, (_, index) => {
      const seed = (index * 2_654_435_761).toString(16).padStart(32, '7').slice(-32);
      return protectMarked('[DATE 3/14/2024]', createState(seed, TODAY)).state.dateOffset ?? 0;
    });
    expect(new Set(offsets).size).toBeGreaterThan(8);
    for (const offset of offsets) expect([offset < 0, Math.abs(offset % 7)]).toEqual([true, 0]);
  });

  it('keeps the age as of today where it can', () => {
    for (let index = 0; index < 40; index += 1) {
      const seed = (index * 40_503).toString(16).padStart(32, '1');
      const { state } = protectMarked('DOB [DATE 12/20/1960], seen [DATE 10/3/2026]', createState(seed, TODAY));
      const moved = new Date(Date.UTC(1960, 11, 20) + (state.dateOffset ?? 0) * 86_400_000);
      const turned = moved.toISOString().slice(5, 10) <= TODAY.slice(5) ? 0 : 1;
      // The offset can only go below the birthday that is not yet reached, so one year of the two must give way.
      expect(2026 - moved.getUTCFullYear() - turned).toBeLessThanOrEqual(66);
    }
  });
});
