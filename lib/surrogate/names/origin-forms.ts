import type { Origin } from './origins.ts';

/** Endings and beginnings that tell where a name comes from, most telling first. Lower case, without diacritics. */
const FORMS: readonly (readonly [RegExp, Origin])[] = [
  [/[a-z]{3}(?:oglu|gul|dogan|demir)$|^(?:oz|yildi|kara)[a-z]{3}/, 'tr'],
  [/[a-z]{2}(?:wicz|czyk|czak|nski|wski|wska|nska|icki|icka|czuk|enko|ovic|evic|ovich|evich|ovsky|evsky)$/, 'pl'],
  [/[a-z]{3}(?:[aou]rov|[dklnprt]ov|[dklmnst]ova|[gln]eva|shvili)$/, 'pl'],
  [/[a-z]{3}(?:sson|sdottir|strom|qvist|quist|gaard|lund|dahl|nsen|rsen|lsen|dsen|ksen|inen|onen|anen)$/, 'no'],
  [/[a-z]{2}(?:[aeiou]ndez|[nrtlqu]ez|[rgn]uez|aldo-?)$/, 'es'],
  [/[a-z]{3}(?:eira|eiro|inho|[nrl]aes|[cg]ao|oes)$/, 'pt'],
  [/[a-z]{3}(?:elli|etti|ucci|acci|icci|otti|ellini|olini|aldi|ardi|ngelo|occo|azzo|izzo|uzzi|ozzi)$/, 'it'],
  [/[a-z]{3}(?:eaux?|ault|ieux|oux|quin|gnon|ceau|tier|nier|llier|chet)$/, 'fr'],
  [/[a-z]{3}(?:mann|berger|bauer|meyer|meier|stein|haus|hausen|feld|dorf|ncke|nstra|sma|huis|veld|kamp)$/, 'de'],
  [/[a-z]{3}(?:swamy|swami|murthy|krishnan|nathan|appan|anand|wala|rajan|charya|adhyay)$/, 'in'],
  [/[a-z]{2}(?:moto|mura|yama|kawa|gawa|shima|zaki|guchi|hashi|tsuka)$/, 'ja'],
  [
    /^(?:chukw|oluw|olat|ogun|okon|nwa[bcn]|akin[a-z]|adeb|adew|ngo[lz]|nkr|mbe[kl]|ndlo|onwu|owus)|[a-z]{2}(?:kwu|wande|oluwa|chukwu)$/,
    'af',
  ],
];

/** The origin that the form of a name tells, or null. `name` in lower case, without diacritics. */
export function originByForm(name: string): Origin | null {
  return FORMS.find(([form]) => form.test(name))?.[1] ?? null;
}
