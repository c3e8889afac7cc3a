import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdentifierType } from '../../lib/core/identifier.ts';
import { isCurp } from '../../lib/core/checksums/curp.ts';
import { isDea } from '../../lib/core/checksums/dea.ts';
import { isDni } from '../../lib/core/checksums/dni.ts';
import { passesLuhn } from '../../lib/core/checksums/luhn.ts';
import { isMbi } from '../../lib/core/checksums/mbi.ts';
import { isNpi } from '../../lib/core/checksums/npi.ts';
import { isNuss } from '../../lib/core/checksums/nuss.ts';
import { isVin } from '../../lib/core/checksums/vin.ts';
import { applySurrogates } from '../../lib/surrogate/apply.ts';
import { createRestorer } from '../../lib/surrogate/restore/restore.ts';
import { createState } from '../../lib/surrogate/state.ts';
import { check, conversationSeed as bits } from './run.ts';

const digitsOf = (value: string): string => value.replace(/\D/g, '');

/** NHS Data Dictionary: ten digits times ten to one, divisible by eleven. */
const isNhs = (value: string): boolean =>
  [...digitsOf(value)].reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0) % 11 === 0;

interface Kind {
  readonly name: string;
  readonly type: IdentifierType;
  readonly example: string;
  readonly passes: (value: string) => boolean;
  /** The range that belongs to nobody. */
  readonly range: RegExp;
}

const luhn = (value: string): boolean => passesLuhn(digitsOf(value));
const always = (): boolean => true;

const KINDS: readonly Kind[] = [
  { name: 'SSN', type: 'SSN', example: '583-05-2467', passes: always, range: /^9\d\d-(?:0[1-9]|[1-4]\d)-\d{4}$/ },
  { name: 'SSN called otherwise', type: 'OTHER_ID', example: '583-05-2467', passes: always, range: /^9\d\d-[0-4]\d-/ },
  { name: 'NPI', type: 'LICENSE', example: '1234567893', passes: isNpi, range: /^2\d{9}$/ },
  { name: 'DEA', type: 'LICENSE', example: 'AB1234563', passes: isDea, range: /^[QVWYZ]/ },
  { name: 'VIN', type: 'VEHICLE', example: '1M8GDM9AXKP042788', passes: isVin, range: /^[A-HJ-NPR-Z\d]{17}$/ },
  { name: 'MBI', type: 'HEALTH_PLAN', example: '1EG4-TE5-MK73', passes: isMbi, range: /^.{4}-.{3}-.{4}$/ },
  {
    name: 'UUID',
    type: 'OTHER_ID',
    example: '7d0e6c1a-44fb-4c8e-9f57-2b1a90c3e5d8',
    passes: always,
    range: /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-9[\da-f]{3}-[\da-f]{12}$/,
  },
  {
    name: 'MAC',
    type: 'DEVICE',
    example: '00:1B:44:11:3A:B7',
    passes: always,
    range: /^[\dA-F][26AE](?::[\dA-F]{2}){5}$/,
  },
  {
    name: 'dotted MAC',
    type: 'DEVICE',
    example: '001b.4411.3ab7',
    passes: always,
    range: /^[\da-f][26ae]\w\w\.\w{4}\.\w{4}$/,
  },
  { name: 'IMEI', type: 'DEVICE', example: '490154203237518', passes: luhn, range: /^00\d{13}$/ },
  { name: 'SIM', type: 'DEVICE', example: '8901260222193820814', passes: luhn, range: /^89999\d{14}$/ },
  { name: 'card', type: 'ACCOUNT', example: '4539 5787 6362 1486', passes: luhn, range: /^0\d{3} \d{4} \d{4} \d{4}$/ },
  { name: 'NHS number', type: 'HEALTH_PLAN', example: '943 476 5919', passes: isNhs, range: /^999 \d{3} \d{4}$/ },
  { name: 'DNI', type: 'OTHER_ID', example: '12345678Z', passes: isDni, range: /^\d{8}[A-Z]$/ },
  { name: 'NIE', type: 'OTHER_ID', example: 'X1234567L', passes: isDni, range: /^X\d{7}[A-Z]$/ },
  { name: 'CURP', type: 'OTHER_ID', example: 'HEGG560427MVZRRL04', passes: isCurp, range: /^[A-Z]{4}\d{6}MNE/ },
  { name: 'NUSS', type: 'HEALTH_PLAN', example: '281234567840', passes: isNuss, range: /^8\d{11}$/ },
  { name: 'record number', type: 'MRN', example: 'MR-5520917', passes: always, range: /^[A-Z]{2}-(?:000|999)\d{4}$/ },
  { name: 'phone', type: 'PHONE', example: '(770) 555-0118', passes: always, range: /^\([2-9]\d\d\) 555-01\d\d$/ },
  {
    name: 'address',
    type: 'IP',
    example: '174.203.9.118',
    passes: always,
    range: /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./,
  },
  { name: 'mail', type: 'EMAIL', example: 'x.y@mercy.org', passes: always, range: /@example\.(?:com|org|net)$/ },
];

/** `count` values that differ from `kind.example` in digits only, all in one text. */
function manyOf({ type, example }: Kind, count: number) {
  const values = new Set([example]);
  for (let index = 0; values.size < count; index += 1) {
    const tail = String((index * 7919) % 10_000).padStart(4, '0');
    let left = tail.length;
    values.add(
      [...example]
        .toReversed()
        .map((char) => (/\d/.test(char) && left > 0 ? tail.charAt(--left) : char))
        .toReversed()
        .join(''),
    );
    if (index > 20_000) break;
  }
  let text = '';
  const spans = [...values].map((value) => {
    const start = text.length;
    text += `${value} ; `;
    return { type, start, end: start + value.length, score: 1, rule: 'test' };
  });
  return { text, spans };
}

describe('numbers that a standard describes', () => {
  it.each(KINDS)('$name: form, check digits and range hold for any seed', ({ type, example, passes, range }) => {
    expect(passes(example)).toBe(true);
    check(
      fc.property(bits, (seed) => {
        const spans = [{ type, start: 3, end: 3 + example.length, score: 1, rule: 'test' }];
        const { replacements } = applySurrogates(`is ${example}`, spans, createState(seed, '2026-11-24'));
        const surrogate = replacements[0]?.surrogate ?? '';
        expect(surrogate).not.toBe(example);
        expect(surrogate).toHaveLength(type === 'IP' || type === 'EMAIL' ? surrogate.length : example.length);
        expect(surrogate).toMatch(range);
        expect(passes(surrogate)).toBe(true);
      }),
      200,
    );
  });

  it.each(KINDS)('$name: a thousand in one text stay a thousand and come back', (kind) => {
    const { text, spans } = manyOf(kind, 1000);
    const { replacements, state, text: sent } = applySurrogates(text, spans, createState('5'.repeat(32), '2026-11-24'));
    const originals = new Set(replacements.map(({ original }) => original));
    const surrogates = new Set(replacements.map(({ surrogate }) => surrogate));
    expect(surrogates.size).toBe(originals.size);
    for (const surrogate of surrogates) expect(originals).not.toContain(surrogate);
    expect(createRestorer(state.entries).restore(sent)).toBe(text);
  });

  it.each(KINDS.filter(({ name }) => /SSN$|NPI|MAC$|NHS|record/.test(name)))(
    '$name: every digit is drawn in every place that is free',
    ({ type, example, range }) => {
      const places = Array.from(example, () => new Set<string>());
      for (let index = 0; index < 600; index += 1) {
        const spans = [{ type, start: 3, end: 3 + example.length, score: 1, rule: 'test' }];
        const seed = (index * 104_729).toString(16).padStart(32, '3');
        const { replacements } = applySurrogates(`is ${example}`, spans, createState(seed, '2026-11-24'));
        const surrogate = replacements[0]?.surrogate ?? '';
        expect(surrogate).toMatch(range);
        [...surrogate].forEach((char, place) => places[place]?.add(char));
      }
      const last = places.findLast((drawn) => /\d/.test([...drawn].join('')));
      expect(last?.size).toBeGreaterThanOrEqual(10);
    },
  );
});

describe('numbers that nearly fit a standard', () => {
  it.each([
    ['LICENSE', '1234567890', /^\d{10}$/],
    ['VEHICLE', '1M8GDM9A1KP042788', /^\d[A-Z]\d[A-Z]{3}\d[A-Z]\d[A-Z]{2}\d{6}$/],
    ['ACCOUNT', '4539 5787 6362 1487', /^(?:000|999)\d \d{4} \d{4} \d{4}$/],
    ['DEVICE', 'SN-4411', /^[A-Z]{2}-\d{4}$/],
    ['MRN', '1234567893', /^(?:000|999)\d{7}$/],
    ['MRN', '48213', /^\d{5}$/],
    ['OTHER_ID', '12345678A', /^\d{8}[A-Z]$/],
  ] as const)('%s %s keeps its form', (type, value, form) => {
    const spans = [{ type, start: 3, end: 3 + value.length, score: 1, rule: 'test' }];
    const { replacements } = applySurrogates(`is ${value}`, spans, createState('7'.repeat(32), '2026-11-24'));
    expect(replacements[0]?.surrogate).toMatch(form);
    expect(replacements[0]?.surrogate).not.toBe(value);
  });
});

describe('record numbers in a range of the organisation', () => {
  it('begin with its digits wherever these fit, else as usual, and stay apart', () => {
    check(
      fc.property(
        bits,
        fc.uniqueArray(fc.integer({ min: 1000, max: 99_999_999 }).map(String), { minLength: 1, maxLength: 60 }),
        fc.uniqueArray(fc.stringMatching(/^\d{2,5}$/), { minLength: 1, maxLength: 3 }),
        (seed, numbers, recordBlocks) => {
          const text = numbers.join(' ; ');
          const spans = numbers.map((value, index) => {
            const start = numbers.slice(0, index).join(' ; ').length + (index > 0 ? 3 : 0);
            return { type: 'MRN' as const, start, end: start + value.length, score: 1, rule: 'test' };
          });
          const { replacements } = applySurrogates(text, spans, createState(seed, '2026-11-24'), { recordBlocks });
          expect(new Set(replacements.map(({ surrogate }) => surrogate)).size).toBe(numbers.length);
          for (const { original, surrogate } of replacements) {
            expect(surrogate).toHaveLength(original.length);
            const begins = [...recordBlocks, '000', '999'].some((block) => surrogate.startsWith(block));
            expect(begins || original.length < 6).toBe(true);
          }
        },
      ),
      100,
    );
  });
});
