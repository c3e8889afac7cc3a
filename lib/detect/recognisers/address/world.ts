import { patternRecogniser } from '../../recogniser.ts';

const NAMED = "\\p{Lu}[\\p{L}'.-]{1,24}(?: \\p{Lu}[\\p{L}'.-]{1,24}){0,3}";
const HOUSE = '\\d{1,4}(?:[-/]\\d{1,4}|-(?:I{1,3}|IV|hs)(?!\\p{L}))?(?: ?[A-Za-z](?!\\p{L})(?: \\d{1,3}(?=,))?)?';
/** Postal codes that no time of day or year looks like: "06618", "50-001", "560 095", "LT-91103", "8400". */
const TOLD =
  '(?:[A-Z]{1,3}-\\d{4,5}|[A-Z]{1,3}-\\d{3} \\d{2}|\\d{5}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4} [A-Z]{2}|(?:2[4-9]|[3-9]\\d)\\d{2})';
const TOWN = "\\p{Lu}[\\p{L}'-]{2,24}";

/**
 * Streets as more lands write them: by the words for a street, by the house number's form, or by the code and
 * town after it: 164.514(b)(2)(i)(B).
 */
export const addressWorld = patternRecogniser({
  name: 'address-world',
  type: 'ADDRESS',
  patterns: [
    {
      name: 'street word first',
      regex: new RegExp(
        `(?<!\\p{L})(?:[Uu]l\\.|[Uu]lica|[Uu]litsa|Odos|Leoforos|[Ss]trada|Bulevardul|Bd\\.|Calea|Jalan|Jln\\.?|Lorong|Largo|Alameda|Praça|Estrada|Rúa|Carrer|Passeig|Jirón|Jr\\.(?! [A-Z]{1,4} \\d)|Pasaje|Avinguda|Großer|Boulevard|[Rr]ue|[Cc]hemin|[Ii]mpasse) (?:(?:de|del|da|do|dos|das|des|du|la|les|van|d') ?){0,2}${NAMED},? (?:[Nn]o\\.? ?|[Nn]r\\.? ?|[Nn]º ?|[Bb]l\\.? ?)?${HOUSE}(?![\\w/])`,
        'gu',
      ),
      score: 0.82,
    },
    {
      name: 'street word after the name',
      regex: new RegExp(
        `(?<!\\p{L})${NAMED} (?:utca|út|útja|tér|tere|körút|krt\\.|u\\.|[Gg]\\.|pr\\.|iela|tänav|[Ss]okak|[Ss]k\\.|[Cc]ad(?:desi|\\.)|[Mm]ah\\.|Stra(?:ß|ss)e|Str\\.|Allee|Weg|Platz|Straat|Laan) (?:[Nn]o:? ?)?${HOUSE}\\.?(?: [IVX]{1,4}\\.? em\\.? \\d{1,3}\\.?)?(?![\\w/])`,
        'gu',
      ),
      score: 0.8,
    },
    {
      name: 'street word at the end',
      regex: new RegExp(
        `(?<!\\p{L})(?!Auntie )\\p{Lu}\\p{L}{2,20}(?:nkatu|ntie|nkuja|npolku|allé|alléen|stræde|vænget|vangen|gränd|stigen|torget|vegen|svingen|brygge|gatan|götu|vegur|stígur|braut|chaussee|damm|ufer|dijk|singel|steeg|dreef|markt|stræti) ${HOUSE}(?![\\w/])`,
        'gu',
      ),
      score: 0.8,
    },
    {
      name: 'street word at the end in lower case',
      regex: new RegExp(
        `(?<!\\p{L})\\p{Ll}{3,20}(?:stra(?:ß|ss)e|straat|gracht|nkatu|intie|gatan|vägen|brogade|sgade|gasse) ${HOUSE}(?![\\w/])`,
        'gu',
      ),
      score: 0.8,
    },
    {
      name: 'ring, court and others at the end',
      regex: new RegExp(
        `(?<!\\p{L})(?:(?:Gewerbe|Industrie|Stadt|Nord|Süd|West|Ost|Park|Wald|Hansa|Messe|Kaiser|Schul|Kirch|Burg|Berg|See|Altstadt|Wiesen|Rosen|Linden|Eichen|Birken|Technologie|Römer|Festungs|Schotten|Kärntner)ring|\\p{Lu}\\p{Ll}{3,16}(?:pfad|graben|steig|stieg|twiete|zeile|promenade|siedlung)) ${HOUSE}(?![\\w/])`,
        'gu',
      ),
      score: 0.8,
    },
    {
      name: 'lane of Bangkok',
      regex:
        /(?<![\w./-])(?:\d{1,4}(?:\/\d{1,4})?,? )?(?:Soi|SOI) \p{Lu}[\p{L}-]{2,20}(?: \p{Lu}\p{L}{2,20})? ?\d{0,3}(?:\/\d{1,3})?(?:, (?:[\p{Lu}][\p{L}]{1,16} ){1,3}(?:Road|Rd\.?|ROAD|RD\.?))?(?![\w/])/gu,
      score: 0.85,
    },
    {
      name: 'number first',
      regex: new RegExp(
        `(?<![\\w,.-])\\d{1,4}(?: ?(?:bis|ter|[A-Z]))?,? (?:Jalan|Jln\\.?|Lorong|Rue|Avenue|Boulevard|Chemin|Impasse|Via|Calle|Rruga|Triq) (?:(?:de|des|du|la|le|les|al|il-) ){0,2}${NAMED}`,
        'gu',
      ),
      score: 0.8,
    },
    {
      name: 'crossing and number',
      regex:
        /(?<!\p{L})(?:[Cc]alle|[Cc]arrera|[Cc]r[ra]?\.|[Cc]ra\.?|[Kk]ra?\.|[Cc]ll\.?|[Tt]ransversal|[Dd]iagonal|[Aa]venida|[Aa]v\.?|CALLE|CARRERA) \d{1,3} ?[A-Z]?(?: (?:[Ss]ur|[Bb]is|[Nn]orte))? ?(?:#|[Nn]o\.?|[Nn]ro\.?) ?\d{1,3}[A-Z]? ?- ?\d{1,3}(?!\w)/gu,
      score: 0.92,
    },
    {
      name: 'numbered street and zone',
      regex:
        /(?<![\w.-])\d{1,3}(?:ta|ra|da|na|va|ma|era|a)?\.?[ªº]? (?:[Cc]alle|[Aa]venida|[Aa]v\.?|CALLE|AVENIDA) (?:[A-Z] ?)?\d{1,3}-\d{1,3}(?:,? ?[Zz](?:ona|ONA|\.) ?\d{1,2})?(?!\w)/g,
      score: 0.92,
    },
    {
      name: 'block, building and house',
      regex:
        /(?<![\w./-])\d{1,2}-\d{1,2}(?:-\d{1,4})?,? \p{Lu}\p{L}{2,20}(?:[ -]\p{L}{2,20}){0,2}(?:,? (?:Room|Apt\.?|No\.|#) ?\d{1,4})?(?=, ?\n? ?(?:\p{Lu}\p{L}{2,16}-(?:ku|shi|cho|gun|machi|dong|gu|si)\b|Tokyo|Osaka|Kyoto|Yokohama|Seoul))/gu,
      score: 0.9,
    },
    {
      name: 'flat before the house',
      regex:
        /(?<![\w./-])(?:\d[FR]\d|\d\/\d|[Ff]lat \w{1,4}|FLAT \w{1,4}|[Uu]nit \w{1,4}|UNIT \w{1,4}|Apt\.? \w{1,4}|Block \w{1,3}|Blk \d{1,4})(?=, \d{1,4}[A-Z]? \p{Lu}[\p{L}'-]{1,20} (?:\p{Lu}[\p{L}'-]{1,20} )?(?:Road|Street|St|Rd|Avenue|Ave|Lane|Terrace|Drive|Close|Crescent|Place|Gardens|Grove|Way|Square|Court|ROAD|STREET|AVENUE|LANE)\b)/gu,
      score: 0.85,
    },
    {
      name: 'russia',
      regex:
        /(?<!\p{L})(?:ul\.|ulitsa|пр\.|ул\.|улица|пер\.|просп\.|bul\.|Bul\.|бул\.) \p{Lu}[\p{L}.-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?,? (?:d\. ?|д\. ?|№ ?)?\d{1,4}[а-яa-z]?(?:,? (?:k|kv|корп|кв|apt|ap|ап)\. ?\d{1,4}){0,2}(?![\p{L}\d])/gu,
      score: 0.88,
    },
    {
      name: 'japan and china',
      regex:
        /(?<!\p{sc=Han})\p{sc=Han}{2,3}[都道府県省市][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,18}\d{1,4}(?:(?:-|号|番地?|丁目|弄|室)\d{0,4}){0,4}/gu,
      score: 0.88,
    },
    {
      name: 'korea',
      regex:
        /(?:\p{sc=Hangul}{1,8}[시도] ){0,1}\p{sc=Hangul}{1,6}[시군구] (?:\p{sc=Hangul}{1,6}[구읍면] )?\p{sc=Hangul}{1,10}\d{0,3}[로길동] ?\d{1,4}(?:-\d{1,3})?/gu,
      score: 0.88,
    },
    {
      name: 'unit and house',
      regex:
        /(?<![\w./-])\d{1,4}\/\d{1,4}[A-Z]?,? (?:\p{Lu}[\p{L}'-]{0,20} ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Terrace|Crescent|Cres|Parade|Pde|Highway|Nagar|Marg)(?![\p{L}'-])\.?/gu,
      score: 0.85,
    },
    {
      name: 'unit with floor',
      regex: /(?<=[\p{L}\d][, ] ?)#\d{2}-\d{2,4}(?=[, \n]{1,3}(?:[Ss]ingapore|SINGAPORE|S?\(?\d{6}))/gu,
      score: 0.9,
    },
    {
      name: 'before a code and a town',
      regex: new RegExp(
        `(?<![\\p{L}\\d./-])${TOWN}(?: (?:(?:de|der|den|van|am|an) )?${TOWN}){0,2} ${HOUSE}(?=(?:, ?|\\n)${TOLD} ${TOWN}(?:[,.;)\\n]|$| [-–(]))`,
        'gu',
      ),
      score: 0.7,
    },
  ],
  invalidate: (value) => /^(?:Unit|Box|Bed|Room|Ward|Phone|Tel|Fax|Page|Section|Table|Figure|Version)\b/.test(value),
});
