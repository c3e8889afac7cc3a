import { MONTH_PATTERN } from '../dates/months.ts';

/** The text on both sides of a possible surrogate. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** How much of the text on each side is looked at, in UTF-16 units. */
export const REACH = 20;

const MEASURED =
  /^\s*(?:%|mg|mcg|g\b|kg|lbs?\b|ml|l\b|mm|cm|bpm|beats|units?\b|meq|°|degrees|points?\b|minutes|hours|percent)/i;

/** A month or an ordinal day alone: too little to mean the same everywhere. */
const VAGUE = new RegExp(String.raw`^(?:${MONTH_PATTERN}\.?|\d{1,2}(?:st|nd|rd|th))$`, 'i');
const DATE_BEFORE = new RegExp(
  String.raw`(?:${MONTH_PATTERN}\.?|\d(?:st|nd|rd|th)?)[\s,/-]*(?:of\s+)?(?:the\s+)?$`,
  'i',
);
const DATE_AFTER = new RegExp(
  String.raw`^[\s,/-]*(?:of\s+)?(?:(?:${MONTH_PATTERN})(?!\p{L})|\d|percentile|century|line|rib|time|week|day|hour|degree)`,
  'iu',
);

/** Numbers that go on are other numbers: 94 in 94/60, 3/14 in 3/14/24. `marks` are what numbers are joined with. */
function goesOn({ before, after }: Surroundings, marks: string): boolean {
  const joined = (mark: string, digit: string) => mark !== '' && marks.includes(mark) && /\p{N}/u.test(digit);
  return joined(before.slice(-1), before.slice(-2, -1)) || joined(after.slice(0, 1), after.slice(1, 2));
}

/** Whether a number here can stand for itself: an age, a short code; not a measurement or a part of a longer number. */
export function mayBeCount(around: Surroundings): boolean {
  return !goesOn(around, '/.:,-') && !MEASURED.test(around.after);
}

/** Whether `date`, whose parts stand between `separators`, is all of the date that stands here. */
export function mayBeDate(around: Surroundings, date: string, separators: readonly string[]): boolean {
  if (goesOn(around, `./${separators.join('').replace(/[\s,]/g, '')}`)) return false;
  return !VAGUE.test(date) || !(DATE_BEFORE.test(around.before) || DATE_AFTER.test(around.after));
}

/** Whether a single letter here can be somebody's initial. */
export function mayBeInitial({ before, after }: Surroundings): boolean {
  // HL7 puts the middle initial in a component of its own.
  return after.startsWith('.') || /(?:\b(?:pt|patient|initials?:?)\s|\^)$/i.test(before);
}

/** Whether "T.H." here is a person: so many abbreviations look alike ("P.O.", "M.D.") that a word before has to say so. */
export function mayBeInitials({ before }: Surroundings): boolean {
  return /(?<!\p{L})(?:pt\.?|patient|paciente|initials|mrs?\.|ms\.):?\s$/iu.test(before);
}

/**
 * Whether what begins with the word `head` is part of an identifier (`patient_hallowell_id`, `record.hallowell`) and not a
 * name in a sentence. Marks of Markdown stand at its outer side.
 */
export function inIdentifier({ before, after }: Surroundings, head: string): boolean {
  if (/[\p{L}\p{N}]_$/u.test(before) || /^_[\p{L}\p{N}]/u.test(after)) return true;
  if (after.startsWith('::')) return true;
  if (/(?:^|\s)(?:class|const|def|function|interface|let|struct|var)\s$/.test(before) && /^\s*[({=:;]/.test(after))
    return true;
  const lower = head === head.toLowerCase();
  if (lower && (/(?:\$|\s--)$/.test(before) || after.startsWith('()'))) return true;
  return lower && (/[\p{L}\p{N})\]](?:\.|->|::)$/u.test(before) || /^(?:\.|->|::|\[)\p{L}/u.test(after));
}

const GERMAN =
  /(?<!\p{L})(?:ist|wurde|wird|und|oder|der|das|dem|des|sind|bei|mit|nach|von|für|über|zeigt|beträgt|wegen|Frau|Herrn?)(?!\p{L})/iu;

/** Whether a name with an s may be a German genitive ("Hallowells Befund ist"): a noun follows, and German words are near. */
export function inGerman({ before, after }: Surroundings): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(after) && GERMAN.test(`${before}|${after}`);
}

/** Far enough for the user's part of an e-mail address. */
const FAR = 80;
const TWO_WORDS = /^[^\p{L}\p{N}]*[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]+[^\p{L}\p{N}]/u;

/**
 * Whether nothing that may follow `after`, the end of a text that is still being written, can change what the match before
 * it is: of a `word`, its next word is known, of a number the next two; and it is known to begin no address.
 */
export function isDecided(after: string, word: boolean): boolean {
  const address =
    /^[^\s@<>()[\]"',;:|]*(?:@[^\s@<>()[\]"',;:|]*|:\/?(?:\/[^\s<>()[\]"'|\p{L}\p{N}]*)?)?/u.exec(after)?.[0] ?? '';
  if (address.length === after.length && (after.length < FAR || /@|:\/\//.test(after))) return false;
  if (/^(?:\s+|[ \u00A0-][\p{L}\p{M}\p{Cf}\p{Cs}]*)$/u.test(after)) return after.length > FAR;
  return word || after.length >= REACH || TWO_WORDS.test(after);
}
