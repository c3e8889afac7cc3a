import type { Candidate } from '../../candidate.ts';
import { textBefore } from '../../context.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import { matchesOf } from '../../matches.ts';
import type { Recogniser } from '../../recogniser.ts';
import { KNOWN_HOUSES } from '../../spanish/houses.ts';
import { isSpanish } from '../../spanish/language.ts';
import { DEPARTMENTS, plainWord, SPANISH_WORDS } from '../../spanish/words.ts';

/** A name after an article: "del Torrecárdenas", "en la Imbanaco", "al Lenin". */
const AFTER_ARTICLE =
  /(?<!\p{L})(?:al|del|en el|en la|a la|de la|desde el|desde la|por el) (?<value>\p{Lu}[\p{L}'-]{3,24}(?: (?:(?:de|del|la|las|los|i|y) ){0,2}\p{Lu}[\p{L}'-]{2,24}){0,3})(?! ?\d)/dgu;
/** Who sends, who takes over and what is done in a hospital, before such a name. */
const CARE =
  /(?<!\p{L})(?:derivad[oa]s?|trasladad[oa]s?|remitid[oa]s?|enviad[oa]s?|mandad[oa]s?|ingresad[oa]s?|ingres[óoa]|ingresar|operad[oa]s?|intervenid[oa]s?|atendid[oa]s?|tratad[oa]s?|controlad[oa]s?|valorad[oa]s?|referid[oa]s?|contrarreferid[oa]s?|diagnosticad[oa]s?|trasplantad[oa]s?|traslad(?:o|an|ar|arl[oa])|deriv(?:o|an|ar|arl[oa]|ación)|envi(?:ar|arl[oa])|envío|mand(?:o|ar|arl[oa])|remit(?:o|ir|irl[oa])|llevar(?:l[oa])?|llevan|llaman?|llamo|llamamos|urgencias|guardia|residente|adjunt[oa]|cirujan[oa]s?|especialistas?|médic[oa]s?|colegas?|compañer[oa]s?|comité|eco|tac|rm|resonancia|biopsia|quirófano|uci|uvi|hemodinámica|cardiología|neurología|oncología|onco|urología|urologia|digestivo|hematología|nefrología|reumatología|pediatría|neonatología|maternidad|ginecología|trauma|traumatología|cirugía|diálisis|rehabilitación|radioterapia|laboratorio)(?:(?: \p{L}{2,12}){0,2}| (?:del?|el|al|en|desde|hasta) \d[\p{L}\d /.-]{0,30}) $/iu;
/** Up to four words after a preposition, in any case: "en vall d'hebron", "a la arrixaca". */
const AFTER_PREPOSITION =
  /(?<!\p{L})(?:en|de|del|al|desde|por|para|a|o) (?:(?:el|la) )?(?=(?<value>[\p{L}\d][\p{L}'-]{1,20}(?: [\p{L}'-]{2,20}){0,3}))/dgu;
/** A house that heads a page or an address: "Txagorritxu. C/ Achotegui", "Clínic - Servei de Cardiologia". */
const ALONE =
  /(?:^|[\n·|]|[.:] )[ ]{0,4}(?<value>\p{Lu}[\p{L}'-]{1,20}(?: [\p{L}'-]{2,20}){0,3})(?=\. |[,\n]| {1,4}[-–·|]|$)/dgu;
const WORD_END = /(?<=[\p{L}\d])(?= |$)/gu;

/** Words of a service, a paper or a person, which no house is called by. */
function isHouseName(value: string): boolean {
  const first = plainWord(value.split(' ')[0] ?? '');
  return !SPANISH_WORDS.has(first) && !DEPARTMENTS.has(first) && !isKeptPlace(value) && !/^\p{Lu}+$/u.test(value);
}

function called(document: Document): Candidate[] {
  return matchesOf(document.text, AFTER_ARTICLE).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    if (!isHouseName(document.text.slice(start, end)) || !CARE.test(textBefore(document, match.index, 64))) return [];
    return [{ start, end, type: 'FACILITY' as const, score: 0.72, rule: 'spanish-house/after care' }];
  });
}

/** The longest beginning of the words that is a house everybody knows. */
function knownLength(words: string): number {
  const ends = matchesOf(words, WORD_END).map(({ index }) => index);
  return ends.toReversed().find((end) => KNOWN_HOUSES.has(plainWord(words.slice(0, end)))) ?? 0;
}

function known(document: Document): Candidate[] {
  return matchesOf(document.lower, AFTER_PREPOSITION).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    const length = knownLength(document.lower.slice(start, end));
    const written = document.text.slice(start, start + length);
    if (length === 0 || (document.uncased === undefined && !/\p{Lu}/u.test(written))) return [];
    return [{ start, end: start + length, type: 'FACILITY' as const, score: 0.8, rule: 'spanish-house/known' }];
  });
}

function alone(document: Document): Candidate[] {
  return matchesOf(document.text, ALONE).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    if (!KNOWN_HOUSES.has(plainWord(document.text.slice(start, end)))) return [];
    return [{ start, end, type: 'FACILITY' as const, score: 0.8, rule: 'spanish-house/alone' }];
  });
}

/** Hospitals that a Spanish text calls by their name alone: "llaman del Torrecárdenas", "derivada al Clínic". */
export const spanishHouse: Recogniser = {
  name: 'spanish-house',
  type: 'FACILITY',
  find: (document) => (isSpanish(document) ? [...called(document), ...known(document), ...alone(document)] : []),
};
