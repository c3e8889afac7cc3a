import type { IdentifierType } from '../core/identifier.ts';
import type { Candidate } from './candidate.ts';
import { type Document, upperUnits } from './document.ts';
import type { Recogniser } from './recogniser.ts';
import { RECOGNISERS } from './registry.ts';
import { onlyStretches, outsideStretches, putStretches, stretchesOf } from './stretches.ts';
import { truecase } from './truecase.ts';

const kinds = (...types: IdentifierType[]): ReadonlySet<IdentifierType> => new Set(types);

/** Kinds that are told by capitals, their own or those of the name beside them. */
const CAPITALISED = kinds('NAME', 'FACILITY', 'LOCATION', 'ADDRESS', 'ZIP', 'AGE');
/** Kinds whose letters are capitals wherever somebody troubles to write any. */
const NUMBERED = kinds('SSN', 'MRN', 'HEALTH_PLAN', 'ACCOUNT', 'LICENSE', 'VEHICLE', 'DEVICE', 'ZIP', 'OTHER_ID');

type Wanted = (type: IdentifierType) => boolean;
const isCapitalised: Wanted = (type) => CAPITALISED.has(type);
const isElse: Wanted = (type) => !CAPITALISED.has(type);
const isNumbered: Wanted = (type) => NUMBERED.has(type);

/** The recognisers that may find something of the kinds. */
const finding = (wanted: Wanted): readonly Recogniser[] =>
  RECOGNISERS.filter(({ type }) => type === undefined || wanted(type));

const OF_CAPITALISED = finding(isCapitalised);
const OF_ELSE = finding(isElse);
const OF_NUMBERED = finding(isNumbered);

function find(document: Document, recognisers: readonly Recogniser[], wanted: Wanted): Candidate[] {
  return recognisers.flatMap((recogniser) => recogniser.find(document)).filter(({ type }) => wanted(type));
}

/**
 * What the recognisers find. Of a text in one case: people and places with the capitals put right, all else in lower
 * case, and identifiers also in capitals ("k-482-119" is K-482-119).
 */
function read(written: Document, cased: Document): Candidate[] {
  if (written.uncased === undefined) return find(cased, RECOGNISERS, () => true);
  const shouted = { ...written, text: upperUnits(written.text) };
  return [
    ...find(cased, OF_CAPITALISED, isCapitalised),
    ...find(written.uncased, OF_ELSE, isElse),
    ...find(shouted, OF_NUMBERED, isNumbered),
  ];
}

/** What the recognisers found, and the document as people and places were read in it: with the capitals put right. */
export interface ReadText {
  readonly document: Document;
  readonly found: readonly Candidate[];
}

/** Reads a text: as it is written, as one case, or, over a long stretch in one case, that stretch so. */
export function readText(written: Document): ReadText {
  const stretches = stretchesOf(written);
  if (stretches.length === 0) {
    const document = truecase(written);
    return { document, found: read(written, document) };
  }
  const own = onlyStretches(written, stretches);
  const cased = truecase(own);
  const document = putStretches(written, stretches, cased);
  // What reaches over the end of a stretch only the whole text shows.
  return { document, found: [...outsideStretches(read(written, document), stretches), ...read(own, cased)] };
}
