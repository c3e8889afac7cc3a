import { patternRecogniser } from '../../recogniser.ts';

/** Street addresses: 164.514(b)(2)(i)(B). Number, street and unit are one value. */
export const address = patternRecogniser({
  name: 'address',
  type: 'ADDRESS',
  patterns: [
    {
      name: 'street in lower case',
      regex:
        /(?<![\w./:-])\d{2,5} (?:[nsew]\.? )?(?:[a-z][a-z'-]{2,20} ){1,3}(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|court|terrace|pkwy|hwy|highway)(?![\w'-])\.?(?:,? (?:apt|unit|suite|ste|#) ?#?[a-z0-9-]{1,6})?/g,
      score: 0.8,
    },
    {
      name: 'unit',
      regex: /(?:, |\^|")(?<value>(?:Apt|Apartment|Unit|Suite|Ste|APT|UNIT|STE)\.? #?[A-Za-z0-9-]{1,6})(?![\w-])/dg,
      score: 0.75,
    },
    {
      name: 'broadway',
      regex:
        /(?<![\w./-])\d{1,6} (?:[NSEW]\.? )?(?:Broadway|Main|Embarcadero)(?:,? (?:#|apt|unit|suite|ste|ground|fl)\.? ?[A-Za-z0-9-]{0,6}\.?)?(?!\w)/gi,
      score: 0.8,
    },
    {
      name: 'post office box',
      regex:
        /\b(?:p\.? ?o\.? ?box|post office box|rr ?\d{1,3},? box|hc ?\d{1,3},? box|psc ?\d{1,5},? box) ?#?\d{1,7}\b/gi,
      score: 0.95,
    },
    {
      name: 'box abroad',
      regex:
        /(?<!\p{L})(?:[Cc]asilla(?: [Pp]ostal)?|[Aa]partado(?: (?:[Pp]ostal|[Aa]éreo|de [Cc]orreos))?|[Pp]ostfach|[Pp]ostbus|[Bb]o[iî]te [Pp]ostale|[Cc]aixa [Pp]ostal|[Cc]asella [Pp]ostale|Private Bag|Locked Bag|GPO Box|PMB|(?<=(?:Adresse|ADRESSE|Address) ?: ?)BP) ?(?:#|[Nn]o\.? ?|X ?)?\d{1,7}(?![\w/]|\.\d)/gu,
      score: 0.9,
    },
    {
      name: 'place on a highway',
      regex:
        /(?<![\w-])(?:I|US|SR|CR|Hwy|Highway|Rte|Route|[A-Z]{2})[- ]\d{1,3}(?: ?[NSEW]B?| [ns]orthbound| (?:east|west)bound)?(?:,? (?:near|at|by|@|around))? (?:MM|mm|[Mm]ile ?(?:[Mm]arker|[Pp]ost)|MP|[Ee]xit) ?\d{1,3}[A-Z]?(?![\w-])/g,
      score: 0.88,
    },
    {
      name: 'rural route',
      regex:
        /\b(?:rural (?:route|rte?)|star (?:route|rte?)|r\.?f\.?d\.?|rte?\.?|route|r\.?r\.?|h\.?c\.?)(?: ?#?\d{1,3})?,? box ?#?\d{1,5}[a-z]?(?![\w-])/gi,
      score: 0.95,
    },
    {
      name: 'street without its kind and unit',
      regex:
        /(?:(?:\b(?:at|lives|lives in|staying at|resides at|moved to|from|address)|[,;:@]) )(?<value>\d{2,5} (?:(?:[NSEW]|NE|NW|SE|SW)\.? )?(?!(?:Tab|Cap|Unit|Dose|Day|Bed|Room|Lot|Box|Page|Code|Pack|Vial|Refill|Pill|Puff|Week|Hour|Item|Step|Case)s?\b)\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?,? (?:#|(?:[Aa]pt|APT|[Uu]nit|[Ss]te|[Ss]uite)\.? ?#?)(?:[A-Z]?\d{1,4}|\d{0,3}[A-Z]))(?![\w-])/dgu,
      score: 0.87,
    },
    {
      name: 'street without its kind and floor',
      regex:
        /\b(?:at|lives|lives in|staying at|resides at|moved to|from|address|home|now|,) (?<value>\d{2,5} (?:(?:[NSEW]|NE|NW|SE|SW|[nsew])\.? )?\p{L}{3,16}(?: \p{L}{3,16})?, (?:upstairs|downstairs|upper(?: unit)?|lower(?: unit)?|basement(?: apt)?|rear|in back|up|down))(?=[.,;)\n]|$)/dgu,
      score: 0.85,
    },
    {
      name: 'county road',
      regex:
        /(?<![\w./-])\d{2,6} (?:County (?:Rd|Road)|State (?:Rd|Route)|Hwy|Highway|US Hwy|SR|CR|FM) \d{1,4}[A-Z]?(?![\w.])/g,
      score: 0.93,
    },
    {
      name: 'named street',
      regex:
        /(?:\b(?:on|off|at|near|of|and|,) )(?<value>(?:(?:[NSEW]|North|South|East|West|Mt|St)\.? )?(?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Ln|Lane|Hwy|Highway|Pkwy|Parkway|Pike|Turnpike|Trl|Trail|Terrace|Ter)\b\.?(?: (?:NW|NE|SW|SE)\b)?)/dgu,
      score: 0.8,
    },
    {
      name: 'numbered street',
      regex: /(?<![\w./-])\d{1,6} (?:[nsew]{1,2}\.? )?\d{1,3}(?:st|nd|rd|th)? (?:[nsew]|st|ave)\b/gi,
      score: 0.75,
    },
    {
      name: 'spanish',
      regex:
        /\b(?:calle|avda\.?|avenida|carretera|paseo|plaza|calzada|c\/)(?: \p{L}{1,20}){1,5},? (?:n[.º°] ?|#|km )?\d{1,5}(?:-\d{1,4})?/giu,
      score: 0.85,
    },
    {
      name: 'label',
      regex: /\b(?:address|addr|adress|street|residence)\b[ .]{0,8}[:=][ ]{0,4}(?<value>\d{1,6}[^\n,;|]{3,60})/dgi,
      score: 0.85,
    },
  ],
  invalidate: (value) =>
    /^\d+ (?:year|yr|day|week|month|min|hour|mg|ml|mcg|y)/i.test(value) ||
    /\b(?:mg|mcg|mL|daily|tablets?)\b/i.test(value),
});
