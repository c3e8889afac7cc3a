import { passesLuhn, withLuhn } from './luhn.ts';

/** The prefix of US health-care identifiers that enters the check of an NPI: 45 CFR 162.406, ANSI INCITS 284. */
const US_HEALTH_PREFIX = '80840';

/** Whether ten digits are a National Provider Identifier with a right check digit. */
export function isNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && passesLuhn(US_HEALTH_PREFIX + digits);
}

/** Ten digits with the last one replaced by the check digit of an NPI. */
export function withNpiCheck(digits: string): string {
  return withLuhn(digits, US_HEALTH_PREFIX);
}
