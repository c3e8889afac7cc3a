import { isCurp } from '../../../core/checksums/curp.ts';
import { isDni } from '../../../core/checksums/dni.ts';
import { isNuss } from '../../../core/checksums/nuss.ts';
import { combine } from '../../combine.ts';
import { labelledRecogniser } from '../../labelled.ts';
import { patternRecogniser } from '../../recogniser.ts';

const NUMBER = '(?: ?(?:n[úu]m(?:ero)?\\.?|n\\.?[º°o]|#|de))?';
const labels = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${NUMBER}(?=[\\s:#(=*._-])`, 'giu');

const LABELLED = [
  labelledRecogniser({
    name: 'spanish-id',
    type: 'MRN',
    labels: labels(
      'n\\.? ?h\\.? ?c\\.?|nº historia|historia(?: cl[ií]nica)?|hist\\. cl[ií]n\\.|expediente(?: cl[ií]nico)?|exp\\.?|n[uú]mero de (?:historia|expediente)|registro|ficha',
    ),
    score: 0.93,
    least: 4,
    reject: (value) => /^(?:19|20)\d\d$/.test(value),
  }),
  labelledRecogniser({
    name: 'spanish-id',
    type: 'HEALTH_PLAN',
    labels: labels(
      'tarjeta sanitaria(?: individual)?|cip(?:a)?|tsi|sip|nuhsa|cite|nass|tis|afiliaci[oó]n|n[uú]m(?:ero)?\\. de (?:afiliado|asegurado)|afiliad[oa]|asegurad[oa]|p[oó]liza|mutualista|contrato|carn[eé](?: de salud| de afiliaci[oó]n)?|eps|obra social|fonasa|isapre',
    ),
    score: 0.9,
    least: 5,
  }),
  labelledRecogniser({
    name: 'spanish-id',
    type: 'SSN',
    labels: labels(
      'nss|nuss|n\\. ?s\\. ?s\\.|n[uú]mero de (?:la )?seguridad social|seguridad social|n\\.?[º°o] ?s\\.?s\\.?|seguro social',
    ),
    score: 0.95,
    least: 5,
  }),
  labelledRecogniser({
    name: 'spanish-id',
    type: 'OTHER_ID',
    labels: labels(
      'dni|nie|nif|d\\.n\\.i\\.|n\\.i\\.e\\.|n\\.i\\.f\\.|curp|rfc|ine|ife|clave de elector|pasaporte(?: [a-zñ]{4,14})?|c[eé]dula(?: de (?:identidad|ciudadan[ií]a))?|c\\.?c\\.|dui|rut|run|cui|dpi|documento(?: de identidad)?|folio|siniestro|solicitud|volante|episodio|receta|muestra|petici[oó]n|oficio|matr[ií]cula',
    ),
    score: 0.88,
    least: 5,
    reject: (value) => /^(?:19|20)\d\d$/.test(value),
  }),
  labelledRecogniser({
    name: 'spanish-id',
    type: 'LICENSE',
    labels: labels(
      'c[eé]d(?:ula)?\\.? prof(?:esional)?\\.?|col(?:egiad[oa])?\\.?|n\\.?[º°o] ?(?:de )?col(?:egiad[oa])?\\.?|matr[ií]cula profesional|m\\.?p\\.|ssa',
    ),
    score: 0.9,
    least: 4,
  }),
];

const shape = (name: string, regex: RegExp, score: number, validate: (value: string) => boolean) =>
  patternRecogniser({
    name: 'spanish-id',
    type: name === 'nuss' ? 'SSN' : 'OTHER_ID',
    patterns: [{ name, regex, score }],
    validate,
  });

/** Identifiers of Spain and Mexico, with a label or by their shape and check digit: 164.514(b)(2)(i)(G), (H), (I), (R). */
export const spanishId = combine('spanish-id', [
  ...LABELLED,
  shape('dni', /(?<![\w-])(?:\d{8}|\d{2}([. ])\d{3}\1\d{3})[ -]?[A-HJ-NP-TV-Z](?![\w-])/gi, 0.6, isDni),
  shape('nie', /(?<![\w-])[XYZ][ -]?\d{7}[ -]?[A-HJ-NP-TV-Z](?![\w-])/gi, 0.8, isDni),
  shape('curp', /(?<!\w)[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d(?!\w)/g, 0.9, isCurp),
  shape('rfc', /(?<!\w)[A-ZÑ&]{4}\d{6}[A-Z\d]{3}(?!\w)/g, 0.75, () => false),
  shape('elector', /(?<!\w)[A-Z]{6}\d{8}[HM]\d{3}(?!\w)/g, 0.9, () => false),
  shape('nuss', /(?<![\w-])\d{2}[ /-]\d{8}[ /-]\d{2}(?![\w-])/g, 0.6, isNuss),
]);
