import { describe, expect, it } from 'vitest';
import { isCurp } from '../../../lib/core/checksums/curp.ts';
import { isDni } from '../../../lib/core/checksums/dni.ts';
import { isNuss } from '../../../lib/core/checksums/nuss.ts';

describe('check digits of Spain and Mexico', () => {
  it.each(['12345678Z', '12.345.678-Z', 'X1234567L'])('DNI and NIE: %s', (value) => expect(isDni(value)).toBe(true));
  it.each(['12345678A', 'X1234567A', '1234567Z'])('no DNI or NIE: %s', (value) => expect(isDni(value)).toBe(false));
  it('CURP', () => {
    const digits = Array.from({ length: 10 }, (_, digit) => `VIOS710427MDGLNC0${digit}`).filter((value) =>
      isCurp(value),
    );
    expect(digits).toHaveLength(1);
    expect(isCurp('VIOS710427')).toBe(false);
  });
  it('NUSS', () => {
    expect(isNuss(`28 12345678 ${String(2_812_345_678 % 97).padStart(2, '0')}`)).toBe(true);
    expect(isNuss('28 12345678 99')).toBe(false);
  });
});
