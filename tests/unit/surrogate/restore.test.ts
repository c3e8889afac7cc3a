import { describe, expect, it } from 'vitest';
import type { MappingEntry } from '../../../lib/core/mapping.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { protectMarked } from './conversation.ts';

const ENTRIES: MappingEntry[] = [
  { type: 'NAME', original: 'Dan Smith', surrogate: 'John Hallowell' },
  { type: 'NAME', original: 'Dan', surrogate: 'John', part: true },
  { type: 'NAME', original: 'Smith', surrogate: 'Hallowell', part: true },
  { type: 'NAME', original: 'D. Smith', surrogate: 'J. Hallowell', part: true },
  { type: 'NAME', original: 'jorge', surrogate: 'marco' },
  { type: 'NAME', original: "O'Brien", surrogate: 'Kessler' },
  { type: 'NAME', original: 'M.V.', surrogate: 'K.T.' },
  { type: 'DATE', original: '3/14/24', surrogate: '1/4/24' },
  { type: 'DATE', original: '3/14', surrogate: '1/4' },
  { type: 'DATE', original: '2024-03-14', surrogate: '2024-01-04' },
  { type: 'DATE', original: 'June', surrogate: 'April' },
  { type: 'AGE', original: '95', surrogate: '98' },
  { type: 'ACCOUNT', original: '7734', surrogate: '4303' },
  { type: 'PHONE', original: '(628) 555-1234', surrogate: '(415) 555-0142' },
  { type: 'MRN', original: '00418823', surrogate: '00067068' },
  { type: 'EMAIL', original: 'dan.smith@mercy.org', surrogate: 'john.hallowell@example.com' },
  { type: 'URL', original: 'https://mercy.org/p/1', surrogate: 'https://example.org/q/7' },
  { type: 'FACILITY', original: 'Mercy General Hospital', surrogate: 'Bellstow General Hospital' },
  { type: 'FACILITY', original: 'Mercy', surrogate: 'Bellstow', part: true },
];

const { restore, find } = createRestorer(ENTRIES);

describe('restoring', () => {
  it.each([
    ['John Hallowell is better.', 'Dan Smith is better.'],
    ['Hallowell, John', 'Smith, Dan'],
    ['Mr. Hallowell and Dr. John', 'Mr. Smith and Dr. Dan'],
    ["Hallowell's wound, Hallowell’s leg, the Hallowells", "Smith's wound, Smith’s leg, the Smiths"],
    ['JOHN HALLOWELL, john hallowell', 'DAN SMITH, dan smith'],
    ['John\nHallowell, **John** Hallowell, John  Hallowell', 'Dan\nSmith, **Dan** Smith, Dan  Smith'],
    ['J. Hallowell; J Hallowell; vitamin J', 'D. Smith; D Smith; vitamin J'],
    ['marco, Marco and MARCO', 'jorge, Jorge and JORGE'],
    ['Ms. Kessler, KESSLER', "Ms. O'Brien, O'BRIEN"],
    ['K.T. is well; about 3 k.t.', 'M.V. is well; about 3 k.t.'],
    ['Hallowellian, MacHallowell, Hallowell2, xJohn', 'Hallowellian, MacHallowell, Hallowell2, xJohn'],
    [
      'On 1/4/24, not 11/4/24 or 1/4/245; on 1/4, not 1/4/23',
      'On 3/14/24, not 11/4/24 or 1/4/245; on 3/14, not 1/4/23',
    ],
    ['2024-01-04T08:30Z and 2024-01-04', '2024-03-14T08:30Z and 2024-03-14'],
    ['January 4, 2024; Jan 4th; 04-JAN-2024; 4 January 2024', 'March 14, 2024; Mar 14th; 14-MAR-2024; 14 March 2024'],
    ['January 5, 2024; January 4, 2020; 01/04/1924', 'January 5, 2024; January 4, 2020; 03/14/1924'],
    ['in April; April 3; 3 April; April 2020', 'in June; April 3; 3 April; April 2020'],
    [
      '98-year-old, 98yo, SpO2 98%, BP 98/60, 98.6, 98 mg, Z98',
      '95-year-old, 95yo, SpO2 98%, BP 98/60, 98.6, 98 mg, Z98',
    ],
    ['card ending 4303; 4303 mg; 4303/60; 12.4303', 'card ending 7734; 4303 mg; 4303/60; 12.4303'],
    ['(415) 555-0142', '(628) 555-1234'],
    ['415-555-0142, 415.555.0142, 4155550142', '628-555-1234, 628.555.1234, 6285551234'],
    ['MRN 00067068, 0006-7068', 'MRN 00418823, 0006-7068'],
    ['john.hallowell@example.com.', 'dan.smith@mercy.org.'],
    ['x.john@site.org and https://site.org/John/Hallowell', 'x.john@site.org and https://site.org/John/Hallowell'],
    ['https://example.org/q/7 not https://example.org/q/7/x', 'https://mercy.org/p/1 not https://example.org/q/7/x'],
    ['Bellstow General, Bellstow, BELLSTOW GENERAL HOSPITAL', 'Mercy General, Mercy, MERCY GENERAL HOSPITAL'],
    ['H. John; John Hallowell-Watson; John Watson; John said', 'H. Dan; John Hallowell-Watson; John Watson; Dan said'],
    ['{"a":"x\\nHallowell \\u0041 John\\u2019s"}', '{"a":"x\\nSmith \\u0041 Dan\\u2019s"}'],
    [
      'john_hallowell, x.hallowell, _Hallowell_, [John](/p/Hallowell)',
      'john_hallowell, x.hallowell, _Smith_, [Dan](/p/Hallowell)',
    ],
    ['Hallowell是患者', 'Smith是患者'],
    ['Nobody here.', 'Nobody here.'],
  ])('%s', (reply, restored) => {
    expect(restore(reply)).toBe(restored);
  });

  it('follows a full name through the ways a reply shortens it', () => {
    const { text, state } = protectMarked('[NAME Maria Elena de la Vargas-Ruiz]');
    const [given = '', middle = '', ...rest] = text.split(' ');
    const surname = rest.join(' ');
    const back = createRestorer(state.entries).restore(
      `${given[0]}. ${surname}; ${surname}, ${given[0]}.; ${surname}, ${given} ${middle[0]}.; ${given} ${middle[0]}. ${surname}; ${given} ${surname.charAt(6)}.`,
    );
    expect(back).toBe(
      'M. de la Vargas-Ruiz; de la Vargas-Ruiz, M.; de la Vargas-Ruiz, Maria E.; Maria E. de la Vargas-Ruiz; Maria V.',
    );
  });

  it('says where each surrogate stands and what is behind it', () => {
    const [john, day] = find('for JOHN, 1/4');
    expect(john).toMatchObject({ type: 'NAME', start: 4, end: 8, surrogate: 'JOHN', original: 'DAN' });
    expect(day).toMatchObject({ type: 'DATE', start: 10, end: 13, surrogate: '1/4', original: '3/14' });
  });

  it('says which entry a value came from, and whether it stands there as the entry has it', () => {
    const stated = find('JOHN on 1/4, which is 4 January').map(({ entry, certainty }) => [entry?.surrogate, certainty]);
    expect(stated).toEqual([
      ['John', 'likely'],
      ['1/4', 'exact'],
      ['1/4/24', 'likely'],
    ]);
  });

  it('finds nothing without entries', () => {
    expect(createRestorer([]).find('John Hallowell')).toEqual([]);
  });
});
