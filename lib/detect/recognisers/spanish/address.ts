import { combine } from '../../combine.ts';
import { patternRecogniser } from '../../recogniser.ts';

const KIND =
  '(?:[Cc]alle|CALLE|C/|[Cc]l\\.|[Aa]v(?:da|enida)?\\.?|AV(?:DA|ENIDA)\\.?|[Pp]aseo|P\\.?[ºo]|[Cc]amino|[Cc]arretera|[Cc]tra\\.|[Pp]laza|[Pp]za\\.|[Cc]alzada|[Tt]ravesía|[Rr]onda|[Rr]ambla|[Gg]lorieta|[Aa]lameda|[Cc]allejón|[Cc]uesta|[Pp]asaje|[Cc]arrera|[Cc]ra\\.?|[Bb]oulevard|[Bb]lvd\\.?|[Cc]errada|[Pp]rivada|[Aa]ndador|[Cc]ircuito|[Pp]rolongación|[Uu]rb\\.|[Uu]rbanización|[Rr]es\\.(?! \\d)|[Rr]esidencial|[Bb]o\\.|[Bb]arrio|[Cc]olonia|[Cc]ol\\.(?! \\d)|[Ff]racc\\.|[Ff]raccionamiento|[Ss]ector|[Cc]ond\\.|[Cc]arrer|[Pp]laça|[Pp]asseig|[Aa]vinguda|[Tt]orrent|[Rr]úa|[Pp]raza|[Aa]uzo|[Bb]aserri|[Jj]r\\.|[Jj]irón|[Dd]iagonal|[Tt]ransversal|[Pp]je\\.|[Pp]oblación|[Vv]illa|[Cc]aserío|[Pp]artida|[Pp]olígono)';
const NAME =
  "(?:(?:de|del|la|las|los|el|y) ){0,3}[\\p{Lu}\\d][\\p{L}\\d.'-]{0,24}(?: (?:(?:de|del|la|las|los|el|y) ){0,3}\\p{Lu}[\\p{L}.'-]{0,24}){0,4}";
const NUMBER =
  ',? ?(?:s/n\\.?|km ?\\d{1,3}[.,]\\d{1,3}|(?:(?:n\\.?[ºo]|núm\\.?|No\\.?|#|km|Bloque|Edif\\.?|Lote|[Mm]z\\.?) ?)?\\d{1,5}(?: ?[-/] ?\\d{1,4})?(?:-[A-Z])?(?: ?[A-Za-z](?!\\p{L}))?)';
/** What makes a measure of the number, not a house: "camino 20 minutos", "colonia de 30 UFC". */
const MEASURE = ' ?(?:UFC|CFU|min(?:utos?)?|h(?:oras?)?|d[ií]as?|veces|pasos|metros|cuadras|m[gl]|[ck]?m|%)(?!\\p{L})';
const REST =
  '(?:,? (?:(?:(?:Bloque|Edif\\.?|Apt[o.]?|Apto\\.?|Lote|lt\\.?|mz\\.?|[Pp]iso|[Ii]nt\\.?|[Dd]epto\\.?|[Pp]ta\\.?|[Pp]uerta|[Ee]sc\\.?|[Pp]ortal|por) ?[\\w-]{1,6})|\\d{1,2}\\.?[ºªo°a]\\.? ?(?:[A-H](?!\\p{L})|izq(?:da)?\\.?|dcha\\.?|izquierda|derecha|centro)?|bajo(?: [A-H](?!\\p{L}))?|entresuelo|ático)){0,4}';

const streets = patternRecogniser({
  name: 'spanish-address',
  type: 'ADDRESS',
  patterns: [
    {
      name: 'street and number',
      regex: new RegExp(`(?<!\\p{L})(?:${KIND} |C/ ?)${NAME}${NUMBER}${REST}(?![\\p{L}\\d]|${MEASURE})`, 'gu'),
      score: 0.86,
    },
    {
      name: 'estate and street',
      regex: new RegExp(
        `(?<!\\p{L})(?:[Uu]rb|[Rr]es|[Cc]ond|[Cc]ol|[Ff]racc|[Bb]o)\\. (?!\\d)${NAME}(?:, (?:${KIND} ?${NAME})?${NUMBER}${REST})?(?!\\p{L})`,
        'gu',
      ),
      score: 0.85,
    },
    {
      name: 'field',
      regex:
        /(?<!\p{L})(?:domicilio|dirección|dir\.|dom\.)(?: particular| actual| habitual)?[ \t]{0,4}[:=][ \t*_]{0,4}(?<value>[^\n;|:·]{4,70}?\d[^\n;|:·,]{0,12}?)(?=[,.]? (?:C\.?P\.?|[Tt]el|[Cc]el|\d{5})|[,;|·\n]|\. |\.?$)/dgiu,
      score: 0.88,
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
        /(?<=\p{Ll} \d{1,3}(?:, ?\d{1,2}\.?[ºª°](?: ?[A-Z])?)?, )(?<value>(?:0[1-9]|[1-4]\d|5[0-2])\d{3})(?=[.,;)\n])/dgu,
      score: 0.7,
    },
  ],
});

/** Addresses of Spain and Latin America: "C/ Mayor 12, 3º B", "Av. Insurgentes Sur 1234, Col. Del Valle, C.P. 03100". */
export const spanishAddress = combine('spanish-address', [streets, codes]);
