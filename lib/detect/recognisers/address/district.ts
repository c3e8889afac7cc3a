import { patternRecogniser } from '../../recogniser.ts';

const NAMED = "\\p{Lu}[\\p{L}'-]{1,24}(?: \\p{Lu}[\\p{L}'-]{1,24}){0,2}";
const HOUSE_NUMBER = '\\d{1,4}[A-Z]?(?:[-/]\\d{1,4}[A-Z]?){0,3}';

/**
 * Houses told by their district, block or village rather than by a street, as in India, Thailand, Indonesia, Malaysia,
 * Korea, Vietnam, Israel, Turkey, Romania and Southern Africa: 164.514(b)(2)(i)(B).
 */
export const addressDistrict = patternRecogniser({
  name: 'address-district',
  type: 'ADDRESS',
  patterns: [
    {
      name: 'house and district of India',
      regex: new RegExp(
        `(?<!\\p{L})(?:[Hh]\\.? ?[Nn]o\\.?|HNo\\.?|[Dd]oor [Nn]o\\.?|D\\.? ?No\\.?|[Hh]ouse (?:[Nn]o\\.?|#)|[Pp]lot [Nn]o\\.?|[Ff]lat [Nn]o\\.?|[Ss]hop [Nn]o\\.?|[Kk]othi [Nn]o\\.?) ?${HOUSE_NUMBER}(?:, (?:\\d{1,3}(?:st|nd|rd|th) )?${NAMED}){0,3}`,
        'gu',
      ),
      score: 0.86,
    },
    {
      name: 'village number',
      regex: new RegExp(
        `(?<![\\w./-])\\d{1,4}(?:/\\d{1,4})?,? (?:Moo|MOO|M\\.|Mu) ?\\d{1,2}(?:,? (?:Tambon|T\\.|Soi|Ban) ${NAMED})?(?![\\w/])`,
        'gu',
      ),
      score: 0.88,
    },
    {
      name: 'neighbourhood numbers of Indonesia',
      regex: /(?<!\p{L})RT\.? ?\d{1,3} ?\/? ?RW\.? ?\d{1,3}(?!\w)/gu,
      score: 0.88,
    },
    {
      name: 'numbered lane',
      regex: new RegExp(
        `(?<!\\p{L})(?:[Nn]o\\.? ?\\d{1,4}[A-Z]?,? )?(?:Jalan|Jln\\.?|JALAN|Lorong|LORONG|Persiaran|Lebuh) (?:${NAMED} )?\\d{1,3}[A-Z]?(?:/\\d{1,3}[A-Z]?){0,2}(?:, (?:Taman|TAMAN|Kampung|Bandar|Seksyen|Section) (?:${NAMED}|\\d{1,3}))?(?![\\w/])`,
        'gu',
      ),
      score: 0.86,
    },
    {
      name: 'road of Korea',
      regex:
        /(?<![\w./-])(?:\d{1,4}(?:-\d{1,3})?,? )?\p{Lu}[\p{L}]{2,20}(?:-?\d{0,3})?-(?:ro|gil|daero)(?: ?\d{1,3}-gil)?(?:,? \d{1,4}(?:-\d{1,3})?)?(?:, \p{Lu}\p{L}{2,16}-(?:gu|dong|si|eup|myeon)){0,2}(?![\p{L}\d-])/gu,
      score: 0.84,
    },
    {
      name: 'ward or district with a number',
      regex: /(?<!\p{L})(?:Phường|Quận|P\.|Q\.|Phuong|Quan|Ward|District) ?\d{1,2}(?=[,.;\n]|$)(?!\.\d)/gu,
      score: 0.6,
    },
    {
      name: 'street of Israel',
      regex: new RegExp(
        `(?<!\\p{L})(?:Rehov|Rechov|Sderot|Derech|Kikar|Sd\\.) ${NAMED} \\d{1,4}(?:/\\d{1,3})?(?![\\w/])`,
        'gu',
      ),
      score: 0.86,
    },
    {
      name: 'door after the house in Turkey',
      regex: new RegExp(
        `(?<!\\p{L})${NAMED} (?:Mah\\.?|Cad\\.?|Sok\\.?|Sk\\.?|Bulv\\.?|Caddesi|Sokak|Sokağı|Mahallesi)(?: ${NAMED} (?:Cad\\.?|Sok\\.?|Sk\\.?))?,? [Nn]o ?[:.]? ?\\d{1,4}(?:/\\d{1,3})?(?:,? (?:D|Daire|Kat|K) ?[:.]? ?\\d{1,3}){0,2}(?![\\w/])`,
        'gu',
      ),
      score: 0.88,
    },
    {
      name: 'block and flat of Romania',
      regex:
        /(?<=(?:nr\.|Nr\.|no\.|No\.) ?\d{1,4}[A-Z]?, )(?:bl\. ?[\w-]{1,5}|sc\. ?\w{1,3}|et\. ?\w{1,3}|ap\. ?\d{1,4})(?:, (?:bl\. ?[\w-]{1,5}|sc\. ?\w{1,3}|et\. ?\w{1,3}|ap\. ?\d{1,4})){0,4}/gu,
      score: 0.86,
    },
    {
      name: 'stair and door of Austria',
      regex: new RegExp(
        `(?<!\\p{L})\\p{Lu}\\p{L}{2,20}(?:[ -]?(?:[Ss]tra(?:ß|ss)e|[Gg]asse|[Ww]eg|[Pp]latz|[Gg]ürtel|[Aa]llee|[Kk]ai|[Rr]ing)) \\d{1,4}[a-z]?(?:-\\d{1,4})?(?:/\\d{1,3}){1,3}(?![\\w/])`,
        'gu',
      ),
      score: 0.86,
    },
    {
      name: 'floor and door',
      regex: /(?<=\p{L} \d{1,4}[A-Za-z]?,? )(?:II|III|IV|I|V|VI)\.?[/ ](?:em\. ?)?\d{1,3}(?=[,.;\n]|$)/gu,
      score: 0.6,
    },
    {
      name: 'stand and zone',
      regex: /(?<![\w./-])\d{2,5}[A-Z]? (?:Zone|Extension|Ext\.?|Section|Block|Phase) \d{1,3}(?=, \p{Lu}\p{Ll})/gu,
      score: 0.82,
    },
    {
      name: 'farm road',
      regex:
        /(?:\b(?:on|off|at|along|near|from|to|of) )(?<value>(?:FM|RM|CR|SR|County Road|Ranch Road|Farm Road|State Route|US|Hwy|Highway) (?!(?:19|20)\d\d)\d{1,4}[A-Z]?)(?=[.,;)\n]|$| (?:near|in|outside|by|and|at|toward|south|north|east|west)\b)/dg,
      score: 0.8,
    },
    {
      name: 'mile of a highway',
      regex:
        /\b(?:[Mm]ile ?(?:[Mm]arker|[Pp]ost)|MM |MILE MARKER) ?\d{1,3}(?:\.\d)?(?:,? (?:on|of|along) (?:the )?(?:I|US|SR|Hwy|Highway|Route|Rte|Interstate)[- ]?\d{1,3})?(?![\w-])/g,
      score: 0.82,
    },
  ],
});
