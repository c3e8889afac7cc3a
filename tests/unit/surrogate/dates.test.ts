import { describe, expect, it } from 'vitest';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import type { SurrogateState } from '../../../lib/surrogate/state.ts';
import { createState } from '../../../lib/surrogate/state.ts';
import { protectMarked, SEED, surrogatesOf, TODAY } from './conversation.ts';

/** A conversation whose dates move back by ten weeks. */
const STATE: SurrogateState = { ...createState(SEED, TODAY), dateOffset: -70, referenceYear: 2024 };

const STATE_OPEN = createState(SEED, TODAY);

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
    ['1–3 Oct', '23–25 Jul'],
    ['1-3 October 2024', '23-25 July 2024'],
    ['from 1–3 Oct 2024', 'from 23–25 Jul 2024'],
    ['1st-3rd October', '23rd-25th July'],
    ['3, 4 and 5 June', '25, 26 and 27 March'],
    ['June 3, 4, and 5, 2024', 'March 25, 26, and 27, 2024'],
    ['9, 10 and 11 June 2024', '31 March, 1 and 2 April 2024'],
    ['June 9-11, 2024', 'March 31 - April 2, 2024'],
    ['March 10 and 11, 2024', 'December 31, 2023 and January 1, 2024'],
    ['28 Feb - 2 March 2024', '20 Dec - 23 December 2023'],
    ['29 Feb 2024', '21 Dec 2023'],
    ['12/31/2023', '10/22/2023'],
    ['31/12/2023', '22/10/2023'],
    ['14/Mar/2024', '4/Jan/2024'],
    ['Boxing Day 2022', 'October 17, 2022'],
    ["New Year's Day 2024", 'October 23, 2023'],
    ['Thanksgiving 2023', 'September 14, 2023'],
    ['Memorial Day 2024', 'March 18, 2024'],
    ['Easter Sunday 2024', 'January 21, 2024'],
    ['Halloween', 'August 22'],
    ['Q1 2024', 'Q4 2023'],
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

  it('move a day with a time that was found as a code', () => {
    expect(protectMarked('seen [OTHER_ID 2024-03-14T08]:30:00Z', STATE).text).toBe('seen 2024-01-04T08:30:00Z');
    expect(protectMarked('lot [OTHER_ID 2024-99-14T08]', STATE).text).not.toContain('T08');
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

  it('read every date of a conversation in the order that one of them shows', () => {
    expect(surrogatesOf('[DATE 14/03/2024], [DATE 05/04/2024], [DATE 1/2/24]', STATE_OPEN)).toEqual(
      surrogatesOf('[DATE 14/03/2024], [DATE 05/04/2024], [DATE 1/2/24]', { ...STATE_OPEN, dayFirst: true }),
    );
    const first = protectMarked('[DATE 14/03/2024]', STATE_OPEN);
    const [later = ''] = surrogatesOf('[DATE 05/04/2024]', first.state);
    const [day = 0, month = 0, year = 0] = later.split('/').map(Number);
    expect((Date.UTC(year, month - 1, day) - Date.UTC(2024, 3, 5)) / 86_400_000).toBe(first.state.dateOffset);
  });

  it('give each month of a year a month of its own, never itself', () => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    for (let weeks = 1; weeks <= 49; weeks += 1) {
      const state = { ...STATE, dateOffset: -7 * weeks };
      const moved = months.map((month) => surrogatesOf(`[DATE ${month} 2024]`, state)[0]);
      expect(new Set(moved).size).toBe(12);
      moved.forEach((surrogate, index) => expect(surrogate).not.toContain(months[index] ?? ''));
    }
  });

  it('note the dates that stay as they are, and never take one for a surrogate', () => {
    const { text, state } = protectMarked('Seen [DATE 3/14/2024]; guideline of March 1, 2019.');
    const kept = { type: 'DATE', original: 'March 1, 2019', surrogate: 'March 1, 2019', kept: true };
    expect(state.entries).toContainEqual(kept);
    const [surrogate] = surrogatesOf('born [DATE March 1, 2019]', state);
    expect(surrogate).not.toBe('March 1, 2019');
    const { restore, restoreReply, find } = createRestorer(state.entries, TODAY);
    expect([restore(text), restoreReply(text)]).toEqual(Array(2).fill('Seen 3/14/2024; guideline of March 1, 2019.'));
    expect(find('March 1, 2019')).toEqual([]);
  });
});

describe('the offset of a conversation', () => {
  const SEEDS = Array.from({ length: 40 }, (_, index) => (index * 40_503).toString(16).padStart(32, '1'));
  const moves = (marked: string) =>
    SEEDS.map((seed) => {
      const { state, notes } = protectMarked(marked, createState(seed, TODAY));
      return { offset: state.dateOffset ?? 0, notes };
    });
  const ageOn = (birth: string, offset: number, day: string) => {
    const born = new Date(Date.parse(`${birth}T00:00Z`) + offset * 86_400_000).toISOString();
    return Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5, 10) ? 1 : 0);
  };

  it.each([
    ['DOB [DATE 12/20/1960], seen [DATE 10/3/2025]', '1960-12-20'],
    ['A 65-year-old, DOB: [DATE 3/1/1961]', '1961-03-01'],
    ['62 y/o, [DATE 02/29/1964], seen [DATE 3/1/2026]', '1964-02-29'],
    ['born [DATE June ninth, nineteen forty four]', '1944-06-09'],
  ])('leaves the age as of today: %s', (marked, birth) => {
    const real = birth.endsWith('02-29') ? '1964-03-01' : birth;
    for (const { offset, notes } of moves(marked)) {
      expect(notes).toEqual([]);
      expect(ageOn(real, offset, TODAY)).toBe(ageOn(real, 0, TODAY));
    }
  });

  it('leaves the years that stand alone, and what is still to come', () => {
    for (const { offset, notes } of moves('MI in 2023 ([DATE 11/20/2023]), next visit [DATE 1/25/2027]')) {
      expect(notes).toEqual([]);
      expect(new Date(Date.UTC(2023, 10, 20) + offset * 86_400_000).getUTCFullYear()).toBe(2023);
      expect(Date.UTC(2027, 0, 25) + offset * 86_400_000).toBeGreaterThan(Date.parse(TODAY));
    }
  });

  it.each([
    ['DOB [DATE 11/26/1960]', ['age-today']],
    ['MI in 2025 ([DATE 1/2/2025])', ['year']],
    ['next visit [DATE 11/27/2026]', ['past']],
    ['seen [DATE 3/14/2024]', []],
    ['surgery [DATE 11/26/2020], seen [DATE 3/14/2024]', []],
  ])('says what it cannot keep: %s', (marked, expected) => {
    for (const { offset, notes } of moves(marked)) {
      expect(notes).toEqual(expected);
      expect([offset < 0, Math.abs(offset % 7)]).toEqual([true, 0]);
    }
  });

  it('is whole weeks back, and differs between seeds', () => {
    const offsets = Array.from({ length: 30 }, (_, index) => {
      const seed = (index * 2_654_435_761).toString(16).padStart(32, '7').slice(-32);
      return protectMarked('[DATE 3/14/2024]', createState(seed, TODAY)).state.dateOffset ?? 0;
    });
    expect(new Set(offsets).size).toBeGreaterThan(8);
    for (const offset of offsets) expect([offset < 0, Math.abs(offset % 7)]).toEqual([true, 0]);
  });
});
