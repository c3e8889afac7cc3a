import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/core/span.ts';
import { applySurrogates } from '../../lib/surrogate/apply.ts';
import { type Day, dayNumber, dayOf, weekdayOf } from '../../lib/surrogate/dates/calendar.ts';
import { createRestorer } from '../../lib/surrogate/restore/restore.ts';
import { createState } from '../../lib/surrogate/state.ts';
import { check, conversationSeed as seed } from './run.ts';

const RUNS = 1000;
const TODAY = '2026-11-24';
const FIRST = dayNumber({ year: 1905, month: 1, day: 1 });
const LAST = dayNumber({ year: 2026, month: 11, day: 24 });
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const two = (value: number) => String(value).padStart(2, '0');
const month = (day: Day) => MONTHS[day.month - 1] ?? '';
const monthOf = (name: string) => MONTHS.findIndex((long) => long.toLowerCase().startsWith(name.toLowerCase())) + 1;

interface Form {
  write(day: Day, number: number): string;
  /** The shape that must come back, with groups y, m, d. */
  shape: RegExp;
}

/** Each form, and the strict shape of its surrogates: written apart from the code that is tried. */
const FORMS: Readonly<Record<string, Form>> = {
  iso: { write: (d) => `${d.year}-${two(d.month)}-${two(d.day)}`, shape: /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/ },
  stamp: {
    write: (d) => `${d.year}-${two(d.month)}-${two(d.day)}T08:30Z`,
    shape: /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)T08:30Z$/,
  },
  slashes: { write: (d) => `${two(d.month)}/${two(d.day)}/${d.year}`, shape: /^(?<m>\d\d)\/(?<d>\d\d)\/(?<y>\d{4})$/ },
  hl7: {
    write: (d) => `${d.year}${two(d.month)}${two(d.day)}083000`,
    shape: /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)083000$/,
  },
  dashes: {
    write: (d) => `${d.day}-${month(d).slice(0, 3)}-${d.year}`,
    shape: /^(?<d>\d{1,2})-(?<m>[A-Z][a-z]{2})-(?<y>\d{4})$/,
  },
  long: {
    write: (d) => `${month(d)} ${d.day}, ${d.year}`,
    // "May" alone doesn't tell whether months are long or short.
    shape: /^(?<m>[A-Z][a-z]+) (?<d>\d{1,2}), (?<y>\d{4})$/,
  },
  capitals: {
    write: (d) => `${two(d.day)}${month(d).slice(0, 3).toUpperCase()}${d.year}`,
    shape: /^(?<d>\d\d)(?<m>[A-Z]{3})(?<y>\d{4})$/,
  },
  weekday: {
    write: (d, number) => `${WEEKDAYS[weekdayOf(number)] ?? ''}, ${month(d)} ${d.day}, ${d.year}`,
    shape: /^(?<w>[A-Z][a-z]+), (?<m>[A-Z][a-z]+) (?<d>\d{1,2}), (?<y>\d{4})$/,
  },
};

function readBack(form: string, surrogate: string): number {
  const groups = FORMS[form]?.shape.exec(surrogate)?.groups;
  expect(groups, surrogate).toBeDefined();
  const { y = '', m = '', d = '', w } = groups ?? {};
  const number = dayNumber({ year: Number(y), month: /\d/.test(m) ? Number(m) : monthOf(m), day: Number(d) });
  expect(w ?? WEEKDAYS[weekdayOf(number)]).toBe(WEEKDAYS[weekdayOf(number)]);
  return number;
}

const written = fc.record({
  form: fc.constantFrom(...Object.keys(FORMS)),
  number: fc.integer({ min: FIRST, max: LAST }),
});
describe('full dates', () => {
  it('keep their form and weekday, move by one offset of whole weeks, back in time', () => {
    check(
      fc.property(seed, fc.array(written, { minLength: 1, maxLength: 8 }), (bits, dates) => {
        let text = '';
        const spans: Span[] = [];
        for (const { form, number } of dates) {
          const value = FORMS[form]?.write(dayOf(number), number) ?? '';
          text += 'seen ';
          spans.push({ type: 'DATE', start: text.length, end: text.length + value.length, score: 1, rule: 'test' });
          text += `${value}; `;
        }
        const { replacements, state } = applySurrogates(text, spans, createState(bits, TODAY));
        const offset = state.dateOffset ?? 0;
        expect(offset).toBeLessThan(0);
        expect(offset % 7).toBe(-0);
        const moved = replacements.map(({ surrogate }, index) => readBack(dates[index]?.form ?? '', surrogate));
        expect(moved).toEqual(dates.map(({ number }) => number + offset));
      }),
      RUNS,
    );
  });

  it('come back from a reply that has counted on from them, in any form', () => {
    const stretch = fc.record({ count: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom('day', 'week') });
    const reply = fc.tuple(fc.constantFrom('iso', 'slashes', 'dashes', 'long', 'capitals'), stretch, fc.boolean());
    check(
      fc.property(seed, written, reply, (bits, { form, number }, [other, { count, unit }, after]) => {
        const value = FORMS[form]?.write(dayOf(number), number) ?? '';
        const span: Span = { type: 'DATE', start: 5, end: 5 + value.length, score: 1, rule: 'test' };
        const { state } = applySurrogates(`seen ${value}`, [span], createState(bits, TODAY));
        const step = (after ? 1 : -1) * count * (unit === 'week' ? 7 : 1);
        const say = (day: number) =>
          `${count} ${unit}s ${after ? 'after' : 'before'} the visit: ${FORMS[other]?.write(dayOf(day), day) ?? ''}.`;
        const stand = number + step + (state.dateOffset ?? 0);
        // The model's own today is nobody's.
        fc.pre(Math.abs(stand - LAST) > 210);
        const back = createRestorer(state.entries, TODAY).restoreReply(say(stand));
        expect(readBack(other, back.replace(/^.*: /, '').replace(/\.$/, ''))).toBe(number + step);
      }),
      RUNS,
    );
  });

  it('count days as the calendar does', () => {
    check(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
        const day = dayOf(number);
        expect(dayNumber(day)).toBe(number);
        const date = new Date(number * 86_400_000);
        expect([day.year, day.month, day.day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(weekdayOf(number)).toBe(date.getUTCDay());
      }),
      RUNS,
    );
  });
});
