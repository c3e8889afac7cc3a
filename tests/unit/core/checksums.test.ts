import { describe, expect, it } from 'vitest';
import { isDea } from '../../../lib/core/checksums/dea.ts';
import { passesLuhn } from '../../../lib/core/checksums/luhn.ts';
import { isMbi } from '../../../lib/core/checksums/mbi.ts';
import { isNpi } from '../../../lib/core/checksums/npi.ts';
import { isVin } from '../../../lib/core/checksums/vin.ts';

describe.each([
  // The example of ISO/IEC 7812-1 and test numbers of card networks.
  [
    'Luhn',
    passesLuhn,
    ['79927398713', '4111111111111111', '378282246310005'],
    ['79927398710', '4111111111111112', '', '4', '41a1'],
  ],
  // The example that CMS gives for the check digit: 123456789 takes 3.
  ['NPI', isNpi, ['1234567893'], ['1234567890', '3234567893', '123456789', '12345678930']],
  ['DEA', isDea, ['AB1234563', 'B91234563', 'fr3333337'], ['AB1234564', 'A11234563', 'ABC234563', '']],
  // 49 CFR 565's all-ones example and the vehicle of the SAE check-digit worked example.
  [
    'VIN',
    isVin,
    ['11111111111111111', '1M8GDM9AXKP042788', '1hgcm82633a004352'],
    ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278', 'IM8GDM9AXKP042788'],
  ],
  // The specimen card of CMS.
  [
    'MBI',
    isMbi,
    ['1EG4-TE5-MK73', '1EG4TE5MK73', '1eg4te5mk73'],
    ['0EG4TE5MK73', '1SG4TE5MK73', '1EG4TE5MK7', '1EGATE5MK73'],
  ],
])('%s', (_name, check, right, wrong) => {
  it.each(right)('accepts %s', (value) => expect(check(value)).toBe(true));
  it.each(wrong)('refuses %j', (value) => expect(check(value)).toBe(false));
});
