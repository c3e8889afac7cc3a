import type { Candidate } from '../../candidate.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import type { Recogniser } from '../../recogniser.ts';
import { SPANISH_CITIES } from '../../spanish/cities.ts';
import { isSpanish } from '../../spanish/language.ts';
import { plainWord, SPANISH_WORDS } from '../../spanish/words.ts';
import { matchesOf } from '../../matches.ts';

const PLACE = "\\p{Lu}[\\p{L}'-]{2,24}(?: (?:(?:de|del|la|las|los|el|y) ){0,3}\\p{Lu}[\\p{L}'-]{2,24}){0,3}";

/** After words that say where somebody lives or comes from. */
const CUED = new RegExp(
  `(?<!\\p{L})(?:[Vv]iven? (?:sol[oa]s? )?en|[Rr]eside en|[Rr]esident[ea] (?:de|en)(?: el barrio(?: de)?)?|[Oo]riginari[oa](?: y residente)? de|[Nn]atural de|[Pp]rocedente del?|[Pp]roviene de|[Vv]ecin[oa] de|[Dd]omiciliad[oa] en|[Ee]mpadronad[oa] en|afincad[oa] en|emigró de|derivad[oa] (?:desde|de)|remitid[oa] (?:desde|de)|regres[aó] de|vacaciones en|pueblo de|pedanía de|[Ss]e fue a|[Vv]ino desde|[Ll]legó desde|[Vv]iene desde|[Uu]rgencias (?:de|en)|[Ee]s de|parada de|estación de|afueras de|cerca de|ejido|ranchería|comunidad(?: indígena| de)?|comuna de|vereda|aldea(?: de)?|llegad[oa] de|llegó de|viene de|viajó a|viaje a|nacid[oa] en|nació en|trabajando en|trabaja en|trasladad[oa] (?:a|desde)|municipio de|ciudad de|localidad de|colonia|barrio(?: de)?|interesada en|[Vv]ino de|[Ll]lega de|vienen de|viajó(?: en \\p{Ll}{3,8})? a|temporer[oa] en|veranea en|activado desde|[Vv]iu a|[Vv]iuen a|[Nn]atural d['’]|[Nn]ascu(?:da|t) a|ve[cz]iñ[oa] de|pescador de|agricultor de|casa en|depa en|piso en|chalet en|finca en|trabaja(?:ba)? de \\p{Ll}{4,12} en|destinad[oa] en|Ubicación:|Población:|Localidad:|Municipio:|Ciudad:|Lugar de (?:nacimiento|residencia):|Provincia:|Procedencia:|Colonia:|Comuna:|Distrito:|Partido:|Cantón:|Natural de:|Residencia:) (?<value>${PLACE})(?! ?\\d)`,
  'dgu',
);

/** Before a state of Mexico or Guatemala in its short form, or a land of Spain: "Zacatelco, Tlax.". */
const WITH_STATE = new RegExp(
  `(?<value>${PLACE}), ?(?:Ags|BC|BCS|Camp|Chis|Chih|Coah|Col|Dgo|Gto|Gro|Hgo|Jal|Mich|Mor|Nay|NL|N\\.L|Oax|Pue|Qro|QR|Q\\.R|SLP|Sin|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac|Edomex|Edo\\. ?(?:de )?Méx|CDMX|PR|P\\.R)(?![\\p{L}])`,
  'dgu',
);

const AFTER_CODE = new RegExp(`(?<=(?<!\\d)\\d{5}[ ,]{1,2})(?<value>${PLACE})(?! ?[A-Z]*\\d)`, 'dgu');
const WORDS = new RegExp(PLACE, 'gu');

function candidate(start: number, end: number, score: number, name: string): Candidate {
  return { start, end, type: 'LOCATION', score, rule: `spanish-location/${name}` };
}

function isPlace(value: string): boolean {
  const first = value.split(' ')[0] ?? '';
  const heading = SPANISH_WORDS.has(plainWord(first)) && !['la', 'las', 'los', 'el'].includes(plainWord(first));
  return !isKeptPlace(value) && !isKeptPlace(plainWord(value)) && !heading;
}

function cued(document: Document, regex: RegExp, score: number, name: string): Candidate[] {
  return matchesOf(document.text, regex).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    return isPlace(document.text.slice(start, end)) ? [candidate(start, end, score, name)] : [];
  });
}

function listed(document: Document): Candidate[] {
  return matchesOf(document.text, WORDS).flatMap((match) => {
    const end = match.index + match[0].length;
    return SPANISH_CITIES.has(plainWord(match[0])) ? [candidate(match.index, end, 0.72, 'listed')] : [];
  });
}

/** Towns and neighbourhoods in Spanish notes: "vive en Santurce", "Zacatelco, Tlax.", "41018 Sevilla". */
export const spanishLocation: Recogniser = {
  name: 'spanish-location',
  find(document) {
    if (!isSpanish(document)) return [];
    return [
      ...cued(document, CUED, 0.82, 'after a cue'),
      ...cued(document, WITH_STATE, 0.85, 'before a state'),
      ...cued(document, AFTER_CODE, 0.7, 'after a postal code'),
      ...listed(document),
    ];
  },
};
