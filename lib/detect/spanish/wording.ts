import type { Candidate } from '../candidate.ts';
import type { Document } from '../document.ts';
import { isSpanish } from './language.ts';
import { isNoSpanishName, tokensWithin, VERB } from './no-name.ts';
import { NAME_LINKS, plainWord, SPANISH_LABELS, SPANISH_WORDS } from './words.ts';

/** Rules made for Spanish judge for themselves. */
const OWN = /^spanish-/;

/** "historia clínica", "Clínica Médica", "Consultorio 12": papers, departments and rooms, no house of that name. */
const NO_HOUSE =
  /^(?:(?:historia|guardia|sesión|nota|ficha|hoja|evolución) cl[ií]nica|clínica (?:médica|quirúrgica|del dolor)|consultorio \d{1,3}|interna|centro|hospital de día|centro de especialidades|(?:la )?organización mundial de la salud|sociedad española(?: .{1,40})?|(?:unidad|servicio|servei|servizo|sección|departamento|centro) (?:de|del|de la|d['’]) ?(?:\p{L}{3,20} (?:y |i )?){0,2}(?:\p{L}{0,14}(?:log[ií]a|iatr[ií]a|cirug[ií]a)|urgències|urgencias|intensivos|paliativos|críticos)|(?:urgencias|planta|servicio)(?: \p{L}{2,12}){0,2} hospital|unidad de (?:cuidados|hospitalización|corta estancia)\P{L}.{0,30})$/iu;

/** What stands after "paciente:" or "doctor" instead of a name, however sure the label is. */
const NO_NAME =
  /^(?:tarjeta sanitaria|españa|(?:vecin|natural|originari|procedente|residente)[oa]?l? (?:de|en)(?: .{1,40})?|(?:la )?(?:escala|test|índice|síndrome|enfermedad|signo|maniobra|servicio|comunidad|clasificación|criterios|guía) .{1,50}|varón|paciente|quir[uú]rgic[oa]|oficial|legal|tratante|responsable|forense|escolar|intern[oa]|mujer|hombre|niñ[oa]|hace|dice|presenta|refiere|acude|pendiente)$/iu;

/** Scores that are written as a day and month: "Kocher 1/4", "fuerza 4/5". */
const SCALE_BEFORE =
  /(?<!\p{L})(?:kocher|eva|ena|asia|grado|gleason|fuerza|motor|balance|bm|escala|soplo|apgar|glasgow|silverman|puntuación|norton|ramsay|mna|schirmer|mmse|mec|folstein|semmes-weinstein|monofilamento|barthel|lawton|gds|downton|braden|nutricional|minimental|daniels|lovett|mrc|child|wells|test|tanner|estadio|visus|av|od|oi)(?: \p{L}{2,12}){0,2}[ :=]{1,2}$/iu;
const COUNT_AFTER =
  /^ ?(?:cilindros|comp|cp|tab|amp|ampolla|ganglios|biopsias|muestras|fragmentos|puntos|partes?|en la escala|en escala|%|positiv[oa]s|afect[oa]s|afectad[oa]s|en (?:miembros?|extremidad))/iu;
const LOOK = 40;

function isScore(document: Document, { start, end }: Candidate): boolean {
  if (!/^\d{1,2}\/\d{1,2}$/.test(document.text.slice(start, end))) return false;
  const before = document.text.slice(Math.max(0, start - LOOK), start);
  return SCALE_BEFORE.test(before) || COUNT_AFTER.test(document.text.slice(end, end + LOOK));
}

/** A day before its month, anywhere in the text: "15/04". */
const DAY_FIRST = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])(?!\d)/;

/** "9/30" in a text that writes days first. */
function isNoDay(document: Document, value: string): boolean {
  return /^\d{1,2}\/(?:1[3-9]|2\d|3[01])$/.test(value) && DAY_FIRST.test(document.text);
}

/** Whether a weak name or place is made of everyday Spanish words: "su padre falleció", "Brian (presente)". */
function isEveryday(value: string, { score, rule, type }: Candidate): boolean {
  if (type === 'NAME' && NO_NAME.test(value)) return true;
  const checked = type === 'NAME' || type === 'LOCATION' || rule === 'username/after a name';
  if (!checked || score >= 0.9 || OWN.test(rule)) return false;
  const telling = (value.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2);
  return telling.length > 0 && telling.every((word) => SPANISH_WORDS.has(plainWord(word)));
}

/** Whether a find in a Spanish text is no identifier but wording: everyday words, a department, a score. */
export function isSpanishWording(document: Document, candidate: Candidate): boolean {
  const value = document.text.slice(candidate.start, candidate.end);
  // Código postal.
  if (/^C\. ?P\.?$/.test(value) && /^\.? ?\d{5}/.test(document.text.slice(candidate.end, candidate.end + 7)))
    return true;
  if (!isSpanish(document)) return false;
  if (candidate.type === 'DATE') return isScore(document, candidate) || isNoDay(document, value);
  if (candidate.type === 'USERNAME') return candidate.rule === 'username/after a name' && /^\p{L}+$/u.test(value);
  if (candidate.rule.startsWith('code/')) return SPANISH_WORDS.has(/^\p{Ll}{1,5}(?= )/u.exec(value)?.[0] ?? '-');
  if (candidate.type === 'FACILITY') return NO_HOUSE.test(value);
  if (isEveryday(value, candidate)) return true;
  return (candidate.type === 'NAME' || candidate.type === 'LOCATION') && isNoSpanishName(document, candidate);
}

const TITLES = new Set([
  'don',
  'dona',
  'dr',
  'dra',
  'sr',
  'sra',
  'srta',
  'doctor',
  'doctora',
  'senor',
  'senora',
  'lic',
  'ing',
  'prof',
  'enf',
]);

function isBoundary(word: string): boolean {
  const plain = plainWord(word);
  if (SPANISH_LABELS.has(plain)) return true;
  // "M.ª" is read as "M.a".
  if (!/^\p{Ll}{2}/u.test(word)) return false;
  return VERB.test(word) || (SPANISH_WORDS.has(plain) && !NAME_LINKS.has(plain) && !TITLES.has(plain));
}

const GREETING = /^(?:Hola|Querid[oa]|Estimad[oa]|Buen[oa]s|Gracias|Oye|Dice|Viene|Llama|Avisa|Habla|Firma)$/;

/** Cuts off a name in a Spanish text what its sentence or form goes on with: "maria para avisarle", "Lillo NºCol". */
export function withoutSpanishWording(document: Document, candidate: Candidate): Candidate {
  if (candidate.type !== 'NAME' || !isSpanish(document)) return candidate;
  const tokens = tokensWithin(document, candidate);
  const first = tokens[0];
  const from = first && tokens[1] && (isBoundary(first.text) || GREETING.test(first.text)) ? 1 : 0;
  let to = tokens.findIndex((token, index) => index > from && isBoundary(token.text));
  if (to < 0) return from === 0 ? candidate : { ...candidate, start: tokens[1]?.start ?? candidate.start };
  while (to > from + 1 && NAME_LINKS.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return {
    ...candidate,
    start: from === 0 ? candidate.start : (tokens[1]?.start ?? candidate.start),
    end: tokens[to - 1]?.end ?? candidate.end,
  };
}
