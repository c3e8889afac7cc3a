import type { IdentifierType } from '../core/identifier.ts';
import type { Candidate } from './candidate.ts';

/** What a candidate gains in a text that is surely about somebody: enough to lift one of 0.4. */
const LIFT = 0.12;
const SURE = 0.75;
const NEEDS_PERSON = 0.9;

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
function identifiesPerson(candidates: readonly Candidate[]): boolean {
  return candidates.some((one) => PERSONAL.has(one.type) && one.score >= SURE);
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
