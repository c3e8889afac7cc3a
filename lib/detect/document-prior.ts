import type { IdentifierType } from '../core/identifier.ts';
import type { Candidate } from './candidate.ts';

/** What a candidate gains in a text that is surely about somebody: enough to lift one of 0.4. */
const LIFT = 0.12;
const SURE = 0.75;
const NEEDS_PERSON = 0.9;
/** Posts and the like are words besides, so that what follows one says less of the rest, unless it is the patient. */
const AFTER_A_ROLE = 'name-context/after a role';
const SURE_OF_ROLE = 0.77;

const PERSONAL: ReadonlySet<IdentifierType> = new Set([
  'NAME',
  'MRN',
  'SSN',
  'PHONE',
  'FAX',
  'EMAIL',
  'HEALTH_PLAN',
  'ACCOUNT',
  'ADDRESS',
  'LICENSE',
]);

/** Whether a candidate says for sure that the document is about somebody. */
export function identifiesPerson(candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ type, score, rule }) => PERSONAL.has(type) && score >= (rule === AFTER_A_ROLE ? SURE_OF_ROLE : SURE),
  );
}

/**
 * Reads weak candidates in the light of the whole document: beside a sure identifier of a person, or several sure
 * dates, what only might be one probably is; in a text about nobody it isn't.
 */
export function withDocumentPrior(candidates: readonly Candidate[]): Candidate[] {
  const person = identifiesPerson(candidates);
  const dated = person || candidates.filter((one) => one.type === 'DATE' && one.score >= NEEDS_PERSON).length > 1;
  return candidates.map((one) => {
    const lifted = one.type === 'DATE' ? dated : person;
    return lifted && one.score < SURE ? { ...one, score: one.score + LIFT } : one;
  });
}
