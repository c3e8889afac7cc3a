import type { MappingEntry } from '../../core/mapping.ts';
import type { Ledger } from '../ledger.ts';
import { givenKinship, isSurnameSlip, type Kinship } from './kin.ts';
import { GIVEN_BEFORE, type Part, splitName, SURNAME_BEFORE } from './parts.ts';

const CLINICIAN = /^(?:dr|prof|nurse|md|do|rn|np|pa|dds|dpm|dvm|lpn|cnm|crna)$/i;
const CLINICIAN_BEFORE = /\b(?:dr|drs|dra|doctor|prof|professor|nurse)\b\.?\s+$/i;
/** More people than this aren't compared with: a hostile text shall cost no more. */
const MAX_PEOPLE = 400;

/** Somebody as a name calls them, in lower case. */
interface Called {
  readonly given: string | null;
  readonly surnames: readonly string[];
  readonly clinician: boolean;
  readonly titled: boolean;
  /** Whether the name is said to be a relative's: "his daughter, Mary". */
  readonly relative: boolean;
}

/** A known word, and how another is one name with it. */
export interface Kin {
  readonly word: string;
  readonly kinship: Kinship;
}

function calledBy(parts: readonly Part[], before: string): Called {
  const keys = (kind: Part['kind']) => parts.filter((part) => part.kind === kind).map(({ text }) => text.toLowerCase());
  return {
    given: keys('given')[0] ?? null,
    surnames: keys('surname'),
    clinician: CLINICIAN_BEFORE.test(before) || keys('kept').some((word) => CLINICIAN.test(word)),
    titled: SURNAME_BEFORE.test(before) || keys('kept').length > 0,
    relative: GIVEN_BEFORE.test(before),
  };
}

const keyOf = ({ given, surnames }: Called): string => `${given ?? ''} ${surnames.at(-1) ?? ''}`;
const isFull = ({ given, surnames }: Called): boolean => given !== null && surnames.length > 0;

function shareSurname(one: Called, other: Called): boolean {
  return one.surnames.some((mine) =>
    other.surnames.some((yours) => mine === yours || isSurnameSlip(mine, yours, true)),
  );
}

function isSamePerson(one: Called, other: Called): boolean {
  if (one.given === null || other.given === null || one.clinician !== other.clinician) return false;
  if (one.given !== other.given && givenKinship(one.given, other.given) === null) return false;
  return shareSurname(one, other);
}

/** The only one of several that are equal, else null. */
function onlyOf(found: readonly Kin[]): Kin | null {
  const [first] = found;
  return first !== undefined && found.every(({ word }) => word === first.word) ? first : null;
}

/** The people of a conversation, as their full names tell, to see who is meant by another form of a name. */
export class People {
  readonly #people: Called[] = [];
  readonly #clinicians: Set<string>;

  /** `clinicians` is what `clinicians` was after the last text. */
  constructor(entries: readonly MappingEntry[], clinicians: readonly string[], ledger: Ledger) {
    this.#clinicians = new Set(clinicians);
    for (const { type, part, original } of entries) {
      if (this.#people.length >= MAX_PEOPLE) break;
      if (type !== 'NAME' || part === true || !/\s/.test(original)) continue;
      this.meet(splitName(original, '', ledger), '');
    }
  }

  /** First and last names of those who are called doctor or nurse somewhere. */
  get clinicians(): readonly string[] {
    return [...this.#clinicians];
  }

  /** Notes whether a name is a clinician's. To be told of all names of a text before any of them is compared. */
  hear(parts: readonly Part[], before: string): void {
    const called = calledBy(parts, before);
    if (called.clinician && isFull(called)) this.#clinicians.add(keyOf(called));
  }

  /** Takes in whom a full name means, unless it is another form of somebody known. */
  meet(parts: readonly Part[], before: string): void {
    const called = this.#read(parts, before);
    if (!isFull(called) || this.#people.length >= MAX_PEOPLE) return;
    if (!called.relative && this.#people.some((one) => isSamePerson(one, called))) return;
    this.#people.push(called);
  }

  /** The word of a known person's name that `part` of a name is another form of, or null where it may be somebody else's. */
  kinOf(part: Part, parts: readonly Part[], before: string): Kin | null {
    const called = this.#read(parts, before);
    const word = part.text.toLowerCase();
    if (part.kind === 'surname') return this.#surnameKin(word, called);
    return word === called.given && !called.relative ? this.#givenKin(word, called) : null;
  }

  /** Whether capital letters are the initials of somebody known. */
  hasInitials(letters: string): boolean {
    const [first = '', ...rest] = letters.toLowerCase();
    return this.#people.some(
      ({ given, surnames }) =>
        given?.startsWith(first) === true && surnames.some((name) => rest.includes(name.charAt(0))),
    );
  }

  #read(parts: readonly Part[], before: string): Called {
    const called = calledBy(parts, before);
    return { ...called, clinician: called.clinician || this.#clinicians.has(keyOf(called)) };
  }

  #givenKin(word: string, called: Called): Kin | null {
    const found = this.#people.flatMap((one): Kin[] => {
      if (one.given === null || one.given === word || one.clinician !== called.clinician) return [];
      if (called.surnames.length > 0 && !shareSurname(called, one)) return [];
      const kinship = givenKinship(word, one.given);
      return kinship === null ? [] : [{ word: one.given, kinship }];
    });
    return onlyOf(found);
  }

  #surnameKin(word: string, called: Called): Kin | null {
    const open = called.given === null && !called.titled;
    const found = this.#people.flatMap((one): Kin[] => {
      if (one.clinician !== called.clinician && !open) return [];
      const beside = called.given !== null;
      if (beside && one.given !== called.given && givenKinship(called.given ?? '', one.given ?? '') === null) return [];
      return one.surnames
        .filter((name) => isSurnameSlip(word, name, beside))
        .map((name) => ({ word: name, kinship: 'slip' }));
    });
    return onlyOf(found);
  }
}
