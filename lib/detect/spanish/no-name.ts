import type { Candidate } from '../candidate.ts';
import { textBefore } from '../context.ts';
import { FIRST_NAME, LAST_NAME } from '../data/flags.ts';
import type { Document } from '../document.ts';
import { type Token, tokenAt, tokensOf } from '../names/tokens.ts';
import { BEARS_A_NAME, SPANISH_CLINICAL, SPANISH_ENDING, SPANISH_PHRASES } from './clinical.ts';
import { DEPARTMENTS, plainWord, SPANISH_WORDS } from './words.ts';

/** Candidates of this score have a cue of their own. */
const CUED = 0.9;
const NAMES = FIRST_NAME | LAST_NAME;
/** Rules that go by the spelling of words, or by a relation before words of any kind. */
const BY_SPELLING =
  /^(?:tagged|propagate|name-(?:listed|weak|context|relative|comma|credential|speaker)|location-preposition)\//;
/** "Barthel 55", "Forrest Ib", "Hb 5,1", not "Lucía 45 años" nor "Candela 600 123 456". */
const RESULT_AFTER = /^ (?:\d{1,3}(?:[.,/]\d{1,3})?(?! ?(?:años|a\b|m\b|\d))|[IVX]{1,3}[ab]?(?![\p{L}.])|\+)/u;
/** The grade of a scale that reads like an initial: "Killip I. Salva", "soplo II/VI de Levine". */
const GRADE = /^[IVX]{1,3}(?:\. ?| de )\p{Lu}/u;
const GRADED = /(?:killip|forrest|grado|tipo|clase|estadio|fase|nyha|parks|westphal|cat\.?|[IVX]\/) ?$/iu;

const DOSED =
  /^(?:tom(?:a|aba|ando)|retirad[oa]|recolocad[oa]|colocad[oa]|inici(?:a|o|ado)|suspend(?:e|er|ido)|paut(?:a|ado)|continua|deja|pongo|cambio|subo|bajo|alergic[oa]|mantener|ajuste)$/;
/** Forms of a verb that no Spanish name ends like, in lower case: "eusebio confirmó". */
export const VERB = /^\p{Ll}{3,}(?:ó|aron|ieron|aba)$/u;

/** A dose or how it is taken. */
const DOSE_AFTER =
  /^(?: (?:retard|forte|comp|flas|plus))? (?:\d{1,4}(?:[.,/]\d{1,3})? ?(?:mg|mcg|µg|g|ml|UI|U|comp|gotas|sobres?|puff|inh|%|\/d|\/\d|\d-\d-\d)|a demanda|si (?:dolor|precisa|fiebre)|cada \d|c\/\d|sc|iv|im|vo)(?!\p{L})/u;
/** What a drug or device in brackets stands behind. */
const DRUG_BEFORE =
  /(?:\p{Ll}{3}(?:ina|ona|ol|il|azol|am|ato|ida|ico|ida|án|ab|ib|ir|an|ín|eno|urea|úrea|sol|ato|oxo|alo)|vacuna|talco|marcapasos|sonda|malla|prótesis|stent|bomba|insulina|apósito|hierro|suero|crema|colirio)(?: \p{Ll}{3,14})? \($/u;

/** The tokens of a range. */
export function tokensWithin(document: Document, { start, end }: Candidate): readonly Token[] {
  const tokens = tokensOf(document);
  const from = tokenAt(tokens, start);
  let to = from;
  while ((tokens[to]?.end ?? Infinity) <= end) to += 1;
  return tokens.slice(from, to);
}

const isWord = (plain: string): boolean =>
  SPANISH_WORDS.has(plain) || DEPARTMENTS.has(plain) || SPANISH_CLINICAL.has(plain);

function isNamed({ flags }: Token): boolean {
  return (flags & NAMES) !== 0;
}

/** Says nothing by itself: an initial, a Roman number with its letter. */
const NEUTRAL = /^(?:.|[ivx]{1,4}[ab]?)$/u;

/** No word of it is one of a person: everyday words, services, scales, brands, words by their ending. */
function isWording(tokens: readonly Token[]): boolean {
  const telling = tokens.filter(({ lower }) => !NEUTRAL.test(lower));
  return (
    telling.length > 0 &&
    telling.every(
      (token) =>
        plainWord(token.text).split('-').every(isWord) || (!isNamed(token) && SPANISH_ENDING.test(token.lower)),
    )
  );
}

/** One word in lower case where others have capitals, and no first name: "padre intervenido", "hermana monja". */
function isPlainWord(document: Document, tokens: readonly Token[]): boolean {
  if (document.uncased !== undefined) return false;
  return tokens.every(({ shape, flags, text }) => shape === 'lower' && ((flags & FIRST_NAME) === 0 || VERB.test(text)));
}

/** An abbreviation in capitals that no list has for a name. */
function isAbbreviation(document: Document, tokens: readonly Token[]): boolean {
  const [only] = tokens;
  if (document.uncased !== undefined || tokens.length !== 1 || !only) return false;
  return only.shape === 'upper' && only.text.length < 6 && !isNamed(only);
}

/** Begins with a service, or with what is done with a drug: "Servei de Cardiologia", "Toma Meritene". */
function beginsAsWording([first, ...rest]: readonly Token[]): boolean {
  if (!first || rest.length === 0) return false;
  const plain = plainWord(first.text);
  return DEPARTMENTS.has(plain) || (DOSED.test(plain) && rest.every(({ flags }) => (flags & FIRST_NAME) === 0));
}

/** "Rosa de Bengala", also behind a word that was taken along. */
function isPhrase(value: string): boolean {
  const words = plainWord(value).split(/[ .]+/u);
  return [0, 1, 2].some((from) => SPANISH_PHRASES.has(words.slice(from).join(' ')));
}

/** "(Clovate)" after what it contains, "Forxiga 10 mg", "Seguril 40 1-1-0": a brand that no list has. */
function isBrand(document: Document, tokens: readonly Token[], { start, end }: Candidate): boolean {
  if (tokens.length > 2 || tokens.some(isNamed)) return false;
  const after = document.text.slice(end, end + 24);
  return DOSE_AFTER.test(after) || (after.startsWith(')') && DRUG_BEFORE.test(textBefore(document, start, 40)));
}

/** Whether what reads like a name or town in a Spanish text is a word of medicine, a result or what bears a name. */
export function isNoSpanishName(document: Document, candidate: Candidate): boolean {
  const { start, end, score, rule, type } = candidate;
  const value = document.text.slice(start, end);
  if (isPhrase(value)) return true;
  const before = textBefore(document, start, 40);
  if (type === 'NAME' && GRADE.test(value) && GRADED.test(before)) return true;
  if (score >= CUED || !BY_SPELLING.test(rule)) return false;
  const tokens = tokensWithin(document, candidate);
  if (tokens.length === 0) return false;
  if (BEARS_A_NAME.test(before) && tokens.length < 3) return true;
  if (isWording(tokens) || isPlainWord(document, tokens) || isAbbreviation(document, tokens)) return true;
  if (!tokens.some(isNamed) && RESULT_AFTER.test(document.text.slice(end, end + 16))) return true;
  return type === 'NAME' && (beginsAsWording(tokens) || isBrand(document, tokens, candidate));
}
