import type { Range } from '../core/span.ts';
import type { Candidate } from './candidate.ts';
import { CLINICAL, ENGLISH, EVERYDAY } from './data/flags.ts';
import { EPONYMS_OF_TWO_WORDS, HEAD, STUDY } from './data/eponyms.ts';
import { isGraded } from './graded.ts';
import { identifiesPerson } from './document-prior.ts';
import { GRADED } from './data/graded.ts';
import type { Document } from './document.ts';
import { likelihood } from './tagger/tag.ts';
import { isByMethod } from './names/by-method.ts';
import { isStudy } from './names/study.ts';
import { type Token, tokenAt, tokensOf } from './names/tokens.ts';

/** Candidates of this score have a cue of their own, right after which the filter never speaks. */
const CUED = 0.9;
/** Rules that go by the spelling of the words alone. */
const UNCUED =
  /^(?:tagged\/(?:name|location)|name-(?:listed|weak|comma|initial|column|speaker)|location\/(?:head|after a place)|location-preposition)/;
/** "Framingham Heart Study" */
const STUDY_ITSELF = /\b(?:study|trial|registry|score|criteria|classification)$/i;
/** "McGill Pain Index" */
const INSTRUMENT = /\b(?:index|scale|inventory|questionnaire|standards of care)$/i;
/** Who publishes what is cited: "recommendations from Mayo Clinic". */
const PUBLISHED = /\b(?:recommendations?|guidelines?|guidance|literature|publications?) (?:from|by|of) (?:the )?$/;
const NEIGHBOURHOOD = 70;
/** So many clinical words with a capital around a name make it one of them: eponyms and brands come in crowds. */
const CROWD = 3;

/** What the tagger is as sure of stays, whatever stands around. */
const CERTAIN = 0.85;

/** What is worth more has more to it than its spelling. */
const PLAIN = 0.7;
const SPELT = 0.76;
const BEYOND_DOUBT = 0.99;

/** How many capitalised words of medicine stand around a range. */
function clinicalNeighbours(document: Document, { start, end }: Range): number {
  const tokens = tokensOf(document);
  // Without capitals an eponym or brand is known by being no word besides.
  const stands = ({ shape, flags }: Token): boolean =>
    document.uncased ? (flags & (EVERYDAY | ENGLISH)) === 0 : shape === 'capital';
  let count = 0;
  for (let index = tokenAt(tokens, start - NEIGHBOURHOOD); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.start > end + NEIGHBOURHOOD) break;
    const outside = token.end <= start || token.start >= end;
    if (outside && (token.flags & CLINICAL) !== 0 && stands(token)) count += 1;
  }
  return count;
}

/** "ARTEMIS" among small letters */
function isStudyAlone(document: Document, { start, end, rule }: Candidate): boolean {
  if (!READ.test(rule)) return false;
  const tokens = tokensOf(document);
  const token = tokens[tokenAt(tokens, start)];
  return token !== undefined && token.start === start && token.end === end && isStudy(document, token);
}

/** "Herder 40 %", "Menarini 7.4", "Van Nuys 8;": what is measured; no age has such a figure, and no room a fraction. */
const MEASURED = /^ (?:\d{1,3}\.\d|\d{1,3} ?%|(?:1[0-7]|[1-9]|1[1-9]\d|[2-9]\d\d)(?:[;,)\n]|\.(?!\d)|$))/;
const READ = /^(?:tagged\/(?:name|location)|name-(?:listed|weak|context))/;

function isMeasured(document: Document, { start, end, rule, score }: Candidate): boolean {
  if (!READ.test(rule) || score > SPELT || !MEASURED.test(document.text.slice(end, end + 10))) return false;
  return likelihood(document, { start, end }) < BEYOND_DOUBT;
}

/** "LVH by Cornell" */
function isMethod(document: Document, { start, score }: Candidate): boolean {
  const tokens = tokensOf(document);
  return score < PLAIN && isByMethod(document, tokens, tokenAt(tokens, start) - 1);
}

/**
 * Takes out names and places that go by their spelling alone and stand among eponyms and brands, where no other
 * candidate says that the text is about somebody.
 */
export function withoutCrowds(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  if (identifiesPerson(candidates.filter(({ rule }) => !UNCUED.test(rule)))) return candidates;
  return candidates.filter((one) => {
    if (isMeasured(document, one)) return false;
    if (!UNCUED.test(one.rule)) return true;
    if (isGraded(document, one, true) || isMethod(document, one)) return false;
    return clinicalNeighbours(document, one) < CROWD || likelihood(document, one) >= CERTAIN;
  });
}

const SHARED = '(?:laws|signs|syndromes|criteria|reflexes|classifications|man(?:eu|oeu)vers|diseases|equations)';
/** "Boyle, Henry, Dalton and Charles laws": the rest of a list that ends in what its members are. */
const LIST_AFTER = new RegExp(`^(?:, [\\p{L}'-]{2,24}){0,5}(?:,? (?:and|or|&) [\\p{L}'-]{2,24} |: )${SHARED}\\b`, 'iu');
const LAST_OF_LIST = new RegExp(` ${SHARED}$`, 'i');

/** Whether a name is one of a list of eponyms. */
function isListedEponym({ text }: Document, { start, end }: Range): boolean {
  const last =
    LAST_OF_LIST.test(text.slice(start, end)) && /\b(?:and|or|&) $/i.test(text.slice(Math.max(0, start - 5), start));
  return last || LIST_AFTER.test(text.slice(end, end + 170));
}

/** "BETA BLOCKER": what something is done to stands before. */
const AGENT_BEFORE = /\b(?:beta|alpha|channel|calcium|receptor|pump|nerve)[ -]$/;

function isAgent({ lower }: Document, { start, end }: Range): boolean {
  return (
    /^(?:blocker|agonist|antagonist)s?$/.test(lower.slice(start, end)) &&
    AGENT_BEFORE.test(lower.slice(Math.max(0, start - 12), start))
  );
}

/** Units that are named for people, after a number: "60 Gray". */
const UNITS = /^(?:gray|sievert|kelvin|newton|joule|hertz|pascal|becquerel|curie|tesla|watt|french)s?$/;

function isUnit({ text, lower }: Document, { start, end }: Range): boolean {
  return UNITS.test(lower.slice(start, end)) && /\d[ -]?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Sizes of tubes and threads, before what is called by its maker's name alone: "19 Fr Blake", "3-0 Maxon". */
const SIZE_BEFORE = /\d(?: ?Fr\.?|[ -]French|-0) $/i;
/** Parts and tools that have a maker's or a town's name before them: "Exeter stem". */
const DEVICE_AFTER =
  /^ (?:stem|cup|liner|implant|prosthesis|augments?|bars?|boots|cables?|cage|views?|osteotomy|arthroplasty|laryngoscope|bronchoscope|speculum|tongs|trocar|snare|screws?|cannula|introducer|sheath|curette|rongeur|dermatome|tourniquet|orthosis|wedge|lens|IOL)\b/;

function isDevice({ text }: Document, { start, end }: Range): boolean {
  return SIZE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || DEVICE_AFTER.test(text.slice(end, end + 16));
}

/** What is called after a town and eaten: "Brussels sprouts", "Boston cream pie". */
const FOOD_AFTER =
  /^ (?:beans|broil|brown bread|bun|cheese|cheesesteaks?|chowder|coffee|cream(?: pie)?|dip|dressing|dogs?|fries|ham|mustard|nuts|oysters|pepper|pizza|potatoes|pudding|rolls?|salad|salts?|sauce|sausages?|sprouts|steak|sundae|tea|toast|tart|wings)\b/i;

/** Diseases that are called by the name alone: "Barrett's", never "Barrett's wife". */
const CALLED_ALONE =
  /^(?:addison|alzheimer|asperger|barrett|beh[cç]et|crohn|cushing|dupuytren|graves|hashimoto|hodgkin|huntington|kawasaki|m[eé]ni[eè]re|paget|parkinson|peyronie|raynaud|sj[oö]gren|tourette)(?:['’]s)?$/;
const NOTHING_AFTER =
  /^(?:['’]s?)? ?(?:$|[.,;:?!)\n]|(?:and|or|with|without|vs|on|since|surveillance|screening|segment|length|flare)\b)/;

/** "known Barrett's", "here for Barrett's surveillance". */
function isDiseaseAlone({ text, lower }: Document, { start, end }: Range): boolean {
  const possessive = /['’]s?$|s['’]$/.test(lower.slice(start, end)) || /^['’]/.test(text.slice(end, end + 1));
  return possessive && CALLED_ALONE.test(lower.slice(start, end)) && NOTHING_AFTER.test(text.slice(end, end + 16));
}

/** "recommendations from Mayo Clinic" */
function isPublisher({ lower }: Document, start: number): boolean {
  return PUBLISHED.test(lower.slice(Math.max(0, start - 40), start));
}

/** "Lou" of "Lou Gehrig's disease": the candidate and the word after it are an eponym of two words. */
function isHalfEponym({ lower }: Document, { start, end }: Range): boolean {
  const next = /^ [\p{L}-]{2,20}/u.exec(lower.slice(end, end + 22));
  if (!next || !EPONYMS_OF_TWO_WORDS.has(lower.slice(start, end) + next[0])) return false;
  return HEAD.test(lower.slice(end + next[0].length, end + next[0].length + 40));
}

/** "a university hospital", "any tertiary care center": a kind of place, not one of them. */
function isAnyFacility(document: Document, { start, end }: Range): boolean {
  const value = document.text.slice(start, end);
  if (STUDY_ITSELF.test(value) || INSTRUMENT.test(value)) return true;
  if (isPublisher(document, start)) return true;
  return (
    !/\p{Lu}/u.test(value) &&
    /\b(?:an?|any|another|each|every|some) $/i.test(document.text.slice(Math.max(0, start - 9), start))
  );
}

/** One word that the tagger takes for a house, and medicine for an eponym: "Veress at Palmer point". */
function isEponym({ lower }: Document, { start, end, rule }: Candidate): boolean {
  return rule === 'tagged/facility' && GRADED.has(lower.slice(start, end));
}

/** "Palmer point" */
function isEponymWithHead({ text, lower }: Document, { start, end }: Range): boolean {
  const blank = text.slice(start, end).indexOf(' ');
  return blank > 0 && GRADED.has(lower.slice(start, start + blank)) && POINT.test(lower.slice(start + blank, end));
}

const POINT = /^ (?:classification|criteria|line|point|position|scale|score|sign|stage|triangle|view)s?$/;
const FIRST_GRADE = / (?:[A-D]|I{1,3}|IV)(?:,|$)/;

/** "Los Angeles C, Hill III" */
function isGradedList({ text, lower }: Document, { start, end }: Candidate): boolean {
  const at = text.slice(start, end).search(FIRST_GRADE);
  return at > 0 && GRADED.has(lower.slice(start, start + at));
}

/** The sending or receiving application of an HL7 v2 message (MSH-3, MSH-5). */
const APPLICATION = /MSH\|[^|\s]{4,5}\|(?:[^|\n]{0,40}\|[^|\n]{0,60}\|)?$/i;

function isApplication({ text }: Document, { start, end }: Range): boolean {
  return text.charAt(end) === '|' && APPLICATION.test(text.slice(Math.max(0, start - 120), start));
}

/**
 * Whether a name or place is an eponym, brand or study in use: a clinical noun follows it or it is an eponym of two
 * words, and nothing says that a person is meant.
 */
export function isClinicalUse(document: Document, candidate: Candidate): boolean {
  if (candidate.score >= CUED) return false;
  if (isApplication(document, candidate)) return true;
  const after = document.text.slice(candidate.end, candidate.end + 40);
  // "Burr hole at Kocher point"
  if (candidate.rule === 'tagged/address') return isGradedList(document, candidate);
  if (candidate.type === 'FACILITY') {
    if (EPONYMS_OF_TWO_WORDS.has(document.lower.slice(candidate.start, candidate.end))) return true;
    if (isEponymWithHead(document, candidate)) return true;
    const alone = candidate.rule === 'facility-visited/at' || isEponym(document, candidate);
    return isAnyFacility(document, candidate) || (alone ? HEAD : STUDY).test(after);
  }
  if (candidate.type !== 'NAME' && candidate.type !== 'LOCATION') return false;
  if (isStudyAlone(document, candidate)) return true;
  if (isGraded(document, candidate, false) || isDevice(document, candidate)) return true;
  if (candidate.type === 'LOCATION' && FOOD_AFTER.test(after)) return true;
  if (HEAD.test(after) || isUnit(document, candidate) || isAgent(document, candidate)) return true;
  if (isListedEponym(document, candidate)) return true;
  if (isDiseaseAlone(document, candidate) || isHalfEponym(document, candidate)) return true;
  if (candidate.type === 'LOCATION' && isPublisher(document, candidate.start)) return true;
  if (candidate.type === 'LOCATION' && candidate.rule !== 'location/head') return false;
  return EPONYMS_OF_TWO_WORDS.has(document.lower.slice(candidate.start, candidate.end));
}
