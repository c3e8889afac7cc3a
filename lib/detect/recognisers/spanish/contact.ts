import { combine } from '../../combine.ts';
import { patternRecogniser } from '../../recogniser.ts';

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

/** Telephone numbers and user names in Spanish notes: 164.514(b)(2)(i)(D), (R). */
export const spanishContact = combine('spanish-contact', [phones, users]);
