import type { Recogniser } from '../../recogniser.ts';
import type { Candidate } from '../../candidate.ts';
import { textBefore } from '../../context.ts';
import type { Document } from '../../document.ts';
import { readAfterLabel } from '../../labelled.ts';
import { matchesOf } from '../../matches.ts';

/** Ten digits of the North American plan, with or without country code and extension. */
const FULL =
  /(?<![\w.-])(?:\+?1[-. ]?)?(?:\( ?\d{3} ?\)[ /.\n-]{0,2}|\d{3} ?[-./•· ^] ?)\d{3} ?[-.•· ]? ?\d{4}(?:,? ?(?:x|ext\.?|extension|option|opt\.?) ?\d{1,6})?(?![\w-]|\.\d)/gi;
const RUN = /(?<![\w.+-])(?:\+?1)?[2-9]\d{2}[ ]?[2-9]\d{6}(?![\w-]|\.\d)/g;
const ABROAD = /(?<![\w+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\w-])/g;
const LOCAL = /(?<![\w.-])\d{3}[-.]\d{4}(?![\w-]|\.\d)/g;
const ODD = /(?<![\w.-])\d{2,4}[ -]\d{3,4}[ -]\d{2,4}(?:[ -]\d{2,4})?(?![\w-])/g;

const LABELLED =
  /\b(?:phone|tel|telephone|mobile|cell|call me (?:on|at)|answering at|tel[eé]fono)\b[:. ]{1,4}(?<value>[+(]?\d[\d() .-]{5,18}\d)(?![\w-])/dgi;

const CUE =
  /\b(?:phone|ph|tel|telephone|cell|mobile|call|called|calling|callback|contact|text|texted|home|work|number|dial|reach|reached|pager|page|paged|beeper|direct|line|office|hotline|voicemail|vm|msg|sms|fax|fx|tel[eé]fono|m[oó]vil|cel)\b/;
const FAX_CUE = /\bfax(?:ed)?\b|\bfx\b|\bf: ?$|\bfacsimile\b/g;
const VOICE_CUE = /\b(?:phone|ph|tel|cell|call|p:|o:)/g;
/** "x31187", "x4-0163", "x6-2281": what a switchboard connects. */
const SHORT = /(?<![\w.-])(?<value>x ?(?:\d-\d{4}|\d{4,5}))(?![\w-]|\.\d|\/)/dgi;
/** "pager 4-8817", "cb 80812", "tel 5-0199". */
const BRIEF =
  /\b(?:pager|pgr|pg|beeper|cb|callback|call|tel|phone|ph|ext|dect|zone|spectra|vocera|ascom)\b[ .:#]{1,3}(?<value>\d-\d{4}|\d{5})(?![\w-]|\.\d|\/)/dgi;
/** "paged 5512": four digits that are no time of day. */
const PAGED =
  /\b(?:paged|page|beeped|pager|pgr|beeper|bpr|callback|cb|dect|portable|voalte|vocera|ascom|spectra(?:link)?)[ :]{1,2}(?:# ?|to |at |on )?(?<value>(?:2[5-9]|[3-9]\d)\d{2}|[01]\d[6-9]\d|2[0-4][6-9]\d)(?![\w-]|[.,]\d|\/| ?(?:mg|ml|units|times)\b)/dgi;
/** "952/555/0150". */
const SLASHED = /(?<![\w./-])[2-9]\d{2}\/[2-9]\d{2}\/\d{4}(?![\w/-])/g;
/** Nine digits in groups, as Spain writes them: "955 55 01 27", "987 555 011". */
const NINE =
  /(?<![\w.,-])[6-9]\d{2}(?: \d{2}){3}(?![\w-]|[ ,.]\d)|(?<![\w.,-])[6-9]\d{2} \d{3} \d{3}(?![\w-]|[ ,.]\d)/g;
/** Mexico's two and eight digits: "(55) 5550 0139". */
const MEXICO = /(?<!\w)\(\d{2,3}\) ?\d{3,4}[ -]\d{4}(?![\w-])/g;
/** Times of day, "0730-1130-1630". */
const CLOCKS = /^(?:(?:[01]\d|2[0-3])[0-5]\d[ -]?){2,6}$/;
const EXTENSION = /\b(?:ext(?:ension)?|x|pager|beeper|pgr|voalte|ascom|vocera|spectralink)\b/gi;
/** Two and eight digits without brackets: "55 5550 0172". */
const BARE_MEXICO = /(?<![\w.,/-]|\d )\d{2} \d{4} \d{4}(?![\w-]|[ ,.]\d)/g;
/** Digits taken for letters by a scan, perhaps broken by the line: "7O1-555-O1l8". */
const SCANNED = /(?<![\w.-])(?:[1lI]-)?\(?[\dOolI]{3}\)?[ -]{1,2}[\dOolI]{3}(?:-\n?| )[\dOolI]{4}(?!\w)/g;
const PAUSED = /(?<![\w.,])\d{3}, \d{3}, \d{4}(?![\w-])/g;
/** Any grouping, where the word right before or after says what it is. */
const CALLED =
  /\b(?:phone|tel|mobile|desk|fax|registered|messages to|sms to)[:.]?[ \n]{1,3}(?<value>\(?\d{2,5}\)?(?:[ -]\d{2,7}){1,4})(?![\w-]|[.,]\d)/dgi;
const CALLED_AFTER =
  /(?<![\w.,/-])(?<value>\(?\d{2,5}\)?(?:[ -]\d{2,7}){1,4})(?= ?-? ?(?:office|fax|mobile|desk)\b)/dgi;
const HOTLINE = /\b1?-?800-?273-?8255\b/;

/** Where the last of a cue's matches begins, -1 without any. */
function lastOf(cue: RegExp, text: string): number {
  return matchesOf(text, cue).at(-1)?.index ?? -1;
}

function kind(document: Document, start: number): 'PHONE' | 'FAX' {
  const before = textBefore(document, start, 36).split('\n').at(-1) ?? '';
  return lastOf(FAX_CUE, before) > lastOf(VOICE_CUE, before) ? 'FAX' : 'PHONE';
}

function matches(document: Document, regex: RegExp, rule: string, score: number, cued: number): Candidate[] {
  return matchesOf(document.text, regex)
    .filter((match) => !HOTLINE.test(match[0]) && (regex !== ABROAD || match[0].replace(/\D/g, '').length > 7))
    .filter((match) => !CLOCKS.test(match[0]))
    .map((match) => {
      const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
      const cue = CUE.test(textBefore(document, start, 40));
      return { start, end, type: kind(document, start), score: cue ? cued : score, rule: `phone/${rule}` };
    });
}

/** Enough digits for a number and not all of them. */
const isScanned =
  (document: Document) =>
  ({ start, end }: Candidate): boolean =>
    document.text.slice(start, end).replace(/\D/g, '').length > 4;

function extensions(document: Document): Candidate[] {
  return matchesOf(document.text, EXTENSION).flatMap((match) => {
    const value = readAfterLabel(document.text, match.index + match[0].length);
    const written = value ? document.text.slice(value.start, value.end) : '';
    const short = value && /^[\dx][\d -]{2,11}$/i.test(written) && !/^\d{1,3}-\d{1,3}$/.test(written);
    return value && short ? [{ ...value, type: 'PHONE' as const, score: 0.85, rule: 'phone/extension' }] : [];
  });
}

/** Telephone, fax and pager numbers: 164.514(b)(2)(i)(D) and (E). */
export const phone: Recogniser = {
  name: 'phone',
  find: (document) => [
    ...matches(document, FULL, 'ten digits', 0.92, 0.95),
    ...matches(document, RUN, 'run of digits', 0.55, 0.9),
    ...matches(document, ABROAD, 'international', 0.8, 0.93),
    ...matches(document, LOCAL, 'seven digits', 0.42, 0.85),
    ...matches(document, ODD, 'grouped digits', 0.2, 0.8),
    ...matches(document, LABELLED, 'label', 0.85, 0.85),
    ...matches(document, SHORT, 'short', 0.8, 0.85),
    ...matches(document, BRIEF, 'brief', 0.8, 0.85),
    ...matches(document, PAGED, 'paged', 0.8, 0.85),
    ...matches(document, SLASHED, 'slashes', 0.8, 0.9),
    ...matches(document, NINE, 'nine digits', 0.7, 0.85),
    ...matches(document, MEXICO, 'two and eight', 0.8, 0.85),
    ...matches(document, BARE_MEXICO, 'two and eight bare', 0.6, 0.85),
    ...matches(document, SCANNED, 'scanned', 0.85, 0.9).filter(isScanned(document)),
    ...matches(document, PAUSED, 'said with pauses', 0.8, 0.9),
    ...matches(document, CALLED, 'called', 0.8, 0.8),
    ...matches(document, CALLED_AFTER, 'called after', 0.8, 0.8),
    ...extensions(document),
  ],
};
