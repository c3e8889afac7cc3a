import { combine } from '../../combine.ts';
import { patternRecogniser, type Recogniser } from '../../recogniser.ts';
import { isSpanish } from '../../spanish/language.ts';

const phones = patternRecogniser({
  name: 'spanish-contact',
  type: 'PHONE',
  patterns: [
    {
      name: 'label',
      regex:
        /(?<!\p{L})(?:tel(?:éfono|efono|\.|s\.)?|tfno\.?|tlf\.?|cel(?:ular|\.)?|m[óo]vil|whatsapp|fijo|busca|ext(?:ensión|\.)?)(?: de contacto| particular| 24 h)?[ :.#]{1,4}(?<value>(?:\+?\d{1,3}[ .-])?\(?\d{2,4}\)?(?:[ .-]?\d{2,4}){1,4})(?![\d/])/dgiu,
      score: 0.92,
    },
    {
      name: 'country code',
      regex: /(?<![\w+])(?:\+|00)(?:34|5[0-9]|50[2-9]|59[1-8])[ .-]?1?[ .-]?\(?\d{1,3}\)?(?:[ .-]?\d{2,4}){2,4}(?!\d)/g,
      score: 0.9,
    },
    { name: 'mexico', regex: /(?<![\w-])\(?\d{2}\)? \d{4} \d{4}(?![\w-])/g, score: 0.72 },
    {
      name: 'spain',
      regex: /(?<![\w,.-])(?:[6789]\d{2} (?:\d{3} \d{3}|\d{2} \d{2} \d{2})|9[1-8] \d{3} \d{2} \d{2})(?![\w-]|[.,]\d)/g,
      score: 0.7,
    },
  ],
});

/** Groupings that are amounts or codes in other languages. */
const grouped = patternRecogniser({
  name: 'spanish-contact',
  type: 'PHONE',
  patterns: [
    {
      name: 'spain with points or dashes',
      regex:
        /(?<![\w,./-])(?:[6789]\d{2}([.-])(?:\d{3}\1\d{3}|\d{2}\1\d{2}\1\d{2})|9[1-8]([.-])\d{3}\2\d{2}\2\d{2})(?![\w-]|[.,/]\d| ?(?:UI|U|mg|copias|c[eé]l|\/))/g,
      score: 0.75,
    },
    {
      name: 'mobile without spaces',
      regex: /(?<=(?:^|[,;(/] ?|\p{Ll} ))(?:6\d{8}|7[1-4]\d{7})(?![\w/-]|[.,]\d)/gu,
      score: 0.6,
    },
    {
      name: 'colombia and mexico in threes',
      regex: /(?<![\w,./-])\(?(?:3[0-5]\d|[2-9]\d{2})\)? (?:\d{3} \d{4}|\d{3} \d{2} \d{2})(?![\w-]|[.,]\d)/g,
      score: 0.76,
    },
    {
      name: 'argentina and uruguay',
      regex:
        /(?<![\w,./-])(?:(?:\(?0\d{2,4}\)?[ -])(?:15[ -]?)?\d{3,4}[ -]\d{4}|(?:11|15)[ -]\d{4}-\d{4}|09\d \d{3} \d{3})(?![\w-]|[.,]\d)/g,
      score: 0.75,
    },
  ],
});

const users = patternRecogniser({
  name: 'spanish-contact',
  type: 'USERNAME',
  patterns: [
    {
      name: 'label',
      regex: /(?<!\p{L})usuari[oa](?: del portal)?[ :]{1,3}@?(?<value>(?=[a-z._-]{0,20}[\d_.])[a-z][\w.-]{2,30}\w)/dgiu,
      score: 0.9,
    },
    { name: 'sender', regex: /^(?:De|Para): ?(?<value>[a-z][a-z.]{1,20}[._][\w.]{1,20})$/dgm, score: 0.85 },
  ],
});

const everywhere = combine('spanish-contact', [phones, users]);

/** Telephone numbers and user names in Spanish notes: 164.514(b)(2)(i)(D), (R). */
export const spanishContact: Recogniser = {
  name: 'spanish-contact',
  find: (document) => [...everywhere.find(document), ...(isSpanish(document) ? grouped.find(document) : [])],
};
