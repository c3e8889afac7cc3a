import { expect, it } from 'vitest';
import { findDates } from '../../../lib/surrogate/dates/date-forms.ts';
import { SPANISH_FORMS } from '../../../lib/surrogate/dates/spanish-dates.ts';

const NEXT = { year: 2023, month: 11, day: 21 };
const LATER = { ...NEXT, day: 22 };

it.each([
  ['3 de marzo de 2024', '21 de noviembre de 2023'],
  ['12-ene-2023', '21-nov-2023'],
  ['2/dic/24', '21/nov/23'],
  ['23-24 de abril', '21-22 de noviembre'],
  ['marzo de 2024', 'noviembre de 2023'],
  ['MARZO', 'NOVIEMBRE'],
  ['tres de mayo de dos mil veinticuatro', 'veintiuno de noviembre de dos mil veintitrés'],
])('moves %s in its own form', (written, moved) => {
  const dates = findDates(written, SPANISH_FORMS, 2030);
  expect(dates.map((date) => date.write(NEXT, LATER, 0))).toEqual([moved]);
});
