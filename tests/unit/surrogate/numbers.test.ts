import { describe, expect, it } from 'vitest';
import { checkNpi } from './check-digits.ts';
import { surrogatesOf } from './conversation.ts';

const one = (marked: string) => surrogatesOf(marked)[0] ?? '';

describe('surrogate numbers', () => {
  it.each([
    ['MRN', 'MR-5520917', /^[A-Z]{2}-(?:000|999)\d{4}$/],
    ['MRN', '201774', /^(?:000|999)\d{3}$/],
    ['MRN', '00012345', /^999\d{5}$/],
    ['ACCOUNT', '77-039184', /^(?:00-0|99-9)\d{5}$/],
    ['HEALTH_PLAN', '4XH1-VN8-TY70', /^\d[A-Z]{2}\d-[A-Z]{2}\d-[A-Z]{2}\d{2}$/],
    ['OTHER_ID', 'S24-10388', /^[A-Z]\d{2}-\d{5}$/],
    ['OTHER_ID', '7d0e6c1a-44fb-4c8e-9f57-2b1a90c3e5d8', /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-9[\da-f]{3}-[\da-f]{12}$/],
    ['DEVICE', '00:1B:44:11:3A:B7', /^(?:[\dA-F]{2}:){5}[\dA-F]{2}$/],
    ['LICENSE', 'TX-55190', /^[A-Z]{2}-[1-9]\d{4}$/],
    ['VEHICLE', '482 XB', /^\d{3} [A-Z]{2}$/],
    ['ZIP', '55425-1201', /^\d{5}-\d{4}$/],
    ['SSN', '583-05-2467', /^9\d{2}-(?:0[1-9]|[1-4]\d)-\d{4}$/],
    ['SSN', '336366971', /^9\d{2}(?:0[1-9]|[1-4]\d)\d{4}$/],
    ['PHONE', '(770) 555-0118', /^\((?!770)\d{3}\) 555-01\d{2}$/],
    ['PHONE', '770.555.0118 x 4', /^(?!770)\d{3}\.555\.01\d{2} x \d$/],
    ['PHONE', '+1-770-555-0118', /^\+1-(?!770)\d{3}-555-01\d{2}$/],
    ['PHONE', '555-0118', /^555-01\d{2}$/],
    ['PHONE', '4-8817', /^\d-\d{4}$/],
    ['PHONE', '+44 20 7946 0018', /^\+44 20 7946 0\d{3}$/],
    ['PHONE', '+44 (0)7911 123456', /^\+44 \(0\)7700 900\d{3}$/],
    ['PHONE', '+33612345678', /^\+3363998\d{4}$/],
    ['PHONE', '+34 612 345 678', /^\+34 [1-9]\d{2} [1-9]\d{2} [1-9]\d{2}$/],
    ['FAX', '7705550118', /^(?!770)\d{3}55501\d{2}$/],
    ['IP', '174.203.9.118', /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/],
    ['IP', 'fe80::1c2a:33ff', /^2001:db8:[\da-f:]+$/],
    ['EMAIL', 'x.y@mercy.org', /^[a-z]+\.[a-z]+@example\.(?:com|org|net)$/],
    ['URL', 'https://mercy.org/p/12?q=3', /^https:\/\/(?:[a-z]+\.)?example\.org\/[a-z]\/\d{2}\?[a-z]=\d$/],
    ['USERNAME', '@tjones84', /^@[a-z]+\d{2}$/],
    ['AGE', '95', /^(?:9\d|10\d)$/],
    ['AGE', '95-year-old', /^(?:9\d|10\d)-year-old$/],
    ['AGE', 'ninety-five', /^(?:ninety(?:-[a-z]+)?|one hundred(?: and [a-z]+)?)$/],
    ['PHONE', 'nine two zero five five five', /^[a-z]+(?: [a-z]+){5}$/],
  ])('%s %s keeps its shape', (type, original, shape) => {
    const surrogate = one(`is [${type} ${original}] here`);
    expect(surrogate).toMatch(shape);
    expect(surrogate).not.toBe(original);
  });

  it('have right check digits where the original had one', () => {
    expect(checkNpi(one('NPI [LICENSE 1234567893]'))).toBe(true);
    const vin = one('VIN [VEHICLE 1M8GDM9AXKP042788]');
    expect(vin).toMatch(/^[A-HJ-NPR-Z\d]{8}[\dX][A-HJ-NPR-Z\d]{8}$/);
    // Luhn: from the right, every second digit doubled, the digits' sum divisible by ten.
    const digits = [...one('card [ACCOUNT 4539 5787 6362 1486]').replace(/\D/g, '')].toReversed().map(Number);
    const sum = digits.reduce((total, digit, index) => {
      const value = index % 2 === 1 ? digit * 2 : digit;
      return total + Math.floor(value / 10) + (value % 10);
    }, 0);
    expect(sum % 10).toBe(0);
  });

  it('use the names of the conversation in addresses', () => {
    const [full = '', email] = surrogatesOf('[NAME Dan Smith], [EMAIL dan.smith@mercy.org]');
    expect(email?.split('@')[0]).toBe(full.toLowerCase().replace(' ', '.'));
  });

  it('do not run out', () => {
    const marked = (type: string, values: readonly (number | string)[]) =>
      values.map((value) => `[${type} ${value}]`).join(' ; ');
    const ages = Array.from({ length: 40 }, (_, index) => 90 + index);
    const pins = Array.from({ length: 150 }, (_, index) => String(index).padStart(2, '0'));
    for (const [type, values] of [
      ['AGE', ages],
      ['OTHER_ID', pins],
    ] as const) {
      const surrogates = surrogatesOf(marked(type, values));
      expect(new Set(surrogates).size).toBe(values.length);
      for (const surrogate of surrogates) expect(values.map(String)).not.toContain(surrogate);
    }
  });
});
