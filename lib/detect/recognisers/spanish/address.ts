import { combine } from '../../combine.ts';
import { patternRecogniser, type Recogniser } from '../../recogniser.ts';
import { isSpanish } from '../../spanish/language.ts';
import { FLOOR, HOUSE_NUMBER, STREET_KIND, UNITS } from '../../spanish/street.ts';

const NAME =
  "(?:(?:de|del|la|las|los|el|y) ){0,3}[\\p{Lu}\\d][\\p{L}\\d.'-]{0,24}(?: (?:(?:de|del|la|las|los|el|y) ){0,3}\\p{Lu}[\\p{L}.'-]{0,24}){0,4}";
/** What makes a measure of the number, not a house: "camino 20 minutos", "colonia de 30 UFC". */
const MEASURE = ' ?(?:UFC|CFU|min(?:utos?)?|h(?:oras?)?|d[ií]as?|veces|pasos|metros|cuadras|m[gl]|[ck]?m|%)(?!\\p{L})';

const streets = patternRecogniser({
  name: 'spanish-address',
  type: 'ADDRESS',
  patterns: [
    {
      name: 'street and number',
      regex: new RegExp(
        `(?<!\\p{L})(?:${STREET_KIND} |C/ ?)${NAME}${HOUSE_NUMBER}${UNITS}(?:,? parroquia (?:de )?\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){0,2})?(?![\\p{L}\\d]|${MEASURE})`,
        'gu',
      ),
      score: 0.86,
    },
    {
      name: 'estate and street',
      regex: new RegExp(
        `(?<!\\p{L})(?:[Uu]rb|[Rr]es|[Cc]ond|[Cc]ol|COL|[Ff]racc|[Bb]o)\\. (?!\\d)${NAME}(?:, (?:${STREET_KIND} ?${NAME})?${HOUSE_NUMBER}${UNITS})?(?!\\p{L})`,
        'gu',
      ),
      score: 0.85,
    },
    {
      name: 'field',
      regex: new RegExp(
        `(?<!\\p{L})(?:[Dd]omicilio|DOMICILIO|[Dd]irección|DIRECCIÓN|[Dd]ir\\.|[Dd]om\\.|DOM\\.|[Dd]omicili|[Aa]dreça|[Ee]nderezo|[Hh]elbidea)(?: particular| actual| habitual)?(?:[ \\t.]{0,12}[:=][ \\t*_]{0,4}| (?=\\p{Lu}))(?<value>[^\\n;|:·]{4,70}?\\d[^\\n;|:·,]{0,12}?${UNITS})(?=[,.]? (?:C\\.?P\\.?|[Tt]el|[Cc]el|\\d{5})|[,;|·\\n]|\\.[ \\n]|\\.?$|[ \\t]{2}|(?<=\\d) \\p{Lu}{3})`,
        'dgu',
      ),
      score: 0.88,
    },
  ],
});

/** What reads as an address in Spanish only. */
const houses = patternRecogniser({
  name: 'spanish-address',
  type: 'ADDRESS',
  patterns: [
    {
      name: 'house without a kind of street',
      regex: new RegExp(
        `(?<![\\p{L}\\d])${NAME},? (?:n\\.?o )?\\d{1,4}(?:, ?| |-)(?=\\D|\\d{1,2}\\D)${FLOOR}(?![\\p{L}\\d])`,
        'gu',
      ),
      score: 0.8,
    },
    {
      name: 'house after a word',
      regex: new RegExp(
        `(?<!\\p{L})(?:[Vv]iven?(?: sol[oa]s?)? en|[Rr]eside en|[Dd]omiciliad[oa] en|[Dd]omicilio en|[Ss]e mudó a|[Ss]u casa en|[Uu]bicación declarada:|[Ee]mpadronad[oa] en) (?<value>${NAME},? (?:n\\.?o )?\\d{1,4}${UNITS})(?![\\p{L}\\d])`,
        'dgu',
      ),
      score: 0.82,
    },
    {
      name: 'basque street',
      regex:
        /(?<!\p{L})\p{Lu}\p{L}{2,20}(?:[ -]\p{Lu}\p{L}{2,20}){0,2} (?:kalea|etorbidea|hiribidea|pasealekua|plaza|enparantza|bidea|auzoa),? \d{1,3}(?:,? \d{1,2}(?:\.?[oa](?!\p{L}))?(?: ?[A-H](?!\p{L})| ?-? ?(?:izq|dcha|ezk|esk)\.?)?)?(?![\p{L}\d])/gu,
      score: 0.86,
    },
    {
      name: 'plot',
      regex:
        /(?<!\p{L})(?:[Mm]za?\.?|MZA?\.?|[Mm]anzana|[Ss]m\.?|[Pp]ol(?:ígono|\.)|POL\.) ?\w{1,4},? (?:[Ll]te?\.?|LT\.?|[Ll]ote|[Cc]asa|[Pp]arc(?:ela|\.)|PARC\.) ?\w{1,5}(?!\w)/gu,
      score: 0.86,
    },
    {
      name: 'puerto rico',
      regex:
        /(?<!\p{L})(?:(?:HC|RR)[ -]0?\d{1,2},? (?:[Bb]ox|BOX|[Bb]uzón)|(?:Apartado|Apdo\.|P\.? ?O\.? ?Box|Casilla|Buzón)(?: de [Cc]orreos)?) ?\d{1,6}(?=,? ?(?:\p{Lu}|\n|$|\.))/gu,
      score: 0.8,
    },
  ],
});

const codes = patternRecogniser({
  name: 'spanish-address',
  type: 'ZIP',
  patterns: [
    {
      name: 'code label',
      regex: /(?<!\p{L})(?:c\. ?p\.|cp|código postal|cód\. postal)[ :]{1,3}(?<value>\d{5})(?!\d)/dgiu,
      score: 0.94,
    },
    {
      name: 'code before a place',
      regex:
        /(?<=(?:[\dº°aABCDEFo.)n]|km \d{1,3},\d)(?:,? ?|\. | [·|–-] )|\n)(?<!\d)(?<value>(?:0[1-9]|[1-4]\d|5[0-2])\d{3})(?=(?: [-–] ?| )\p{Lu}\p{L}{2})/dgu,
      score: 0.7,
    },
    {
      name: 'code after a street',
      regex:
        /(?<=(?:\p{L},? (?:n\.?o )?\d{1,3}|\d{1,2}\.?[oa°](?: ?[A-Z])?|\d{1,2} ?[A-Z]|(?:izq|dcha|pta|bajo|bajos|entl)\.?)[.,] )(?<value>(?:0[1-9]|[1-4]\d|5[0-2])\d{3})(?=[.,;)\n])/dgu,
      score: 0.7,
    },
  ],
});

const everywhere = combine('spanish-address', [streets, codes]);

/** Addresses of Spain and Latin America: "C/ Mayor 12, 3º B", "Av. Insurgentes Sur 1234, Col. Del Valle, C.P. 03100". */
export const spanishAddress: Recogniser = {
  name: 'spanish-address',
  find: (document) => [...everywhere.find(document), ...(isSpanish(document) ? houses.find(document) : [])],
};
