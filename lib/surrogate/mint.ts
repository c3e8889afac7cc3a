import type { IdentifierType } from '../core/identifier.ts';
import { surrogateAge } from './dates/ages.ts';
import type { Ledger } from './ledger.ts';
import { surrogateDate } from './dates/dates.ts';
import type { DateFrame } from './dates/move.ts';
import type { GenderTeller } from './names/gender-context.ts';
import { surrogateId } from './numbers/ids.ts';
import { surrogateName } from './names/names.ts';
import type { People } from './names/people.ts';
import { surrogateEmail, surrogateIp, surrogateUrl, surrogateUser } from './numbers/net.ts';
import { surrogatePhone } from './numbers/phones.ts';
import { surrogatePlace } from './places/places.ts';
import { surrogateZip } from './places/zips.ts';

/** A value to be replaced. */
export interface Value {
  readonly type: IdentifierType;
  readonly original: string;
  /** Some of the text in front of it. */
  readonly before: string;
}

/** What the text as a whole tells of its values. */
export interface Setting {
  readonly text: string;
  /** Leading digits of record and account numbers that the organisation gives to nobody. */
  readonly recordBlocks: readonly string[];
  /** What dates move by. */
  readonly frame: DateFrame;
  readonly genderOf: GenderTeller;
  readonly people: People;
  /** By how many years ages over 89 move. */
  readonly ageShift: number;
}

/** How much of the text around a value is looked at. */
const REACH = 60;

function surroundings(original: string, text: string): { before: string; after: string } {
  const start = text.indexOf(original);
  const end = start + original.length;
  return { before: text.slice(Math.max(0, start - REACH), start), after: text.slice(end, end + REACH) };
}

/**
 * A surrogate for a value that has none yet. May add entries for parts of the value to
 * the ledger, not the value itself.
 */
export function mintSurrogate({ type, original, before }: Value, setting: Setting, ledger: Ledger): string {
  switch (type) {
    case 'NAME':
      return surrogateName(original, before, setting.genderOf, setting.people, ledger);
    case 'DATE':
      return surrogateDate(original, setting.frame, setting.ageShift, ledger);
    case 'AGE':
      return surrogateAge(original, setting.ageShift, ledger);
    case 'PHONE':
    case 'FAX':
      return surrogatePhone(original, ledger);
    case 'EMAIL':
      return surrogateEmail(original, ledger);
    case 'URL':
      return surrogateUrl(original, ledger);
    case 'IP':
      return surrogateIp(original, ledger);
    case 'USERNAME':
      return surrogateUser(original, ledger);
    case 'LOCATION':
    case 'ADDRESS':
    case 'FACILITY':
      return surrogatePlace(type, original, setting.text, ledger);
    case 'ZIP':
      return (
        surrogateZip(original, surroundings(original, setting.text), ledger) ??
        surrogateId(type, original, setting.recordBlocks, ledger)
      );
    case 'SSN':
    case 'MRN':
    case 'HEALTH_PLAN':
    case 'ACCOUNT':
    case 'LICENSE':
    case 'VEHICLE':
    case 'DEVICE':
    case 'OTHER_ID':
      return surrogateId(type, original, setting.recordBlocks, ledger);
  }
}
