import type { IdentifierType } from '../../core/identifier.ts';
import type { Range } from '../../core/span.ts';

const LEFT_LIMIT = 64;
const RIGHT_LIMIT = 2048;
/** How far on a target in quotes or angle brackets may go on over spaces. */
const QUOTED_LIMIT = 128;
/** What is further away than this, in UTF-16 units, doesn't change whether a place is in an address. */
export const ADDRESS_REACH = LEFT_LIMIT + RIGHT_LIMIT + 32;
const NEVER = /[^\s\S]/;
const USER_CHAR = /[^\s@<>()[\]"',;:|]/;
const SCHEME_CHAR = /[a-z\d+.-]/i;
const URL_CHAR = /[^\s<>()[\]"'|，。、；：！？（）「」]/;

/** Where an address stands. */
export interface AddressRange extends Range {
  /** Whether it is where a link leads to, or an image comes from. */
  readonly target: boolean;
}

/** How addresses are told: what stands in them, and which characters belong to them on its left and on its right. */
interface Sign {
  readonly source: string;
  readonly left: RegExp;
  readonly right: RegExp;
  /** What may stand before the mark that closes it. */
  readonly quoted?: RegExp;
}

const ENDINGS =
  'com|org|net|edu|gov|io|health|example|txt|pdf|docx?|rtf|csv|xlsx?|pptx?|json|xml|md|html?|png|jpe?g|gif|tiff?|dcm|zip|py|[jt]sx?|hl7';

const SIGNS: readonly Sign[] = [
  { source: ':\\/\\/', left: SCHEME_CHAR, right: URL_CHAR },
  { source: '@', left: USER_CHAR, right: USER_CHAR },
  // The name of a site or a file without more.
  { source: `\\.(?:${ENDINGS})(?![\\p{L}\\p{N}_])`, left: USER_CHAR, right: URL_CHAR },
  // Where Markdown, HTML and CSS name a link's target. In quotes and angle brackets it may hold spaces.
  { source: '\\b(?:href|src|action|srcset)=\\\\?"|\\]\\(\\s?<', left: NEVER, right: URL_CHAR, quoted: /[^"<>\n]/ },
  { source: "\\b(?:href|src|action|srcset)='", left: NEVER, right: URL_CHAR, quoted: /[^'<>\n]/ },
  { source: '\\]\\(\\s?|\\b(?:href|src|action)=|\\burl\\(["\']?|\\]:\\s(?=[/<.#])<?', left: NEVER, right: URL_CHAR },
  {
    source: 'www\\.|(?<![\\p{L}\\p{N}])(?:~\\/|\\/(?:home|Users|var|tmp|mnt)\\/|[A-Z]:\\\\(?![nrt"]))',
    left: NEVER,
    right: URL_CHAR,
  },
];

const ANY = new RegExp(SIGNS.map(({ source }) => `(${source})`).join('|'), 'giu');
const WORD_CHAR = /[\p{L}\p{N}]/u;

/** Where the run of `allowed` characters that goes on at `from` ends. Asked in the order of the text, it reads it once. */
function createReader(text: string, allowed: RegExp): (from: number) => number {
  let end = 0;
  return (from) => {
    if (from >= end) for (end = from; end < text.length && allowed.test(text.charAt(end));) end += 1;
    return Math.min(end, from + RIGHT_LIMIT);
  };
}

/**
 * Where web and e-mail addresses, the targets of links and the names of sites and files stand in a text, sorted, none
 * overlapping, from their first to their last letter or digit. Looks outwards from what tells them, on the left a limited
 * way: time is linear, and what is more than `ADDRESS_REACH` characters away changes nothing.
 */
export function addressRanges(text: string): AddressRange[] {
  const readers = SIGNS.map(({ right }) => createReader(text, right));
  const ranges: AddressRange[] = [];
  ANY.lastIndex = 0;
  for (let match = ANY.exec(text); match !== null; match = ANY.exec(text)) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const left = SIGNS[which]?.left ?? NEVER;
    const at = match.index;
    const inner = at + match[0].length;
    const target = left === NEVER && !match[0].endsWith('.');
    let start = target ? inner : at;
    while (start > Math.max(0, at - LEFT_LIMIT) && left.test(text.charAt(start - 1))) start -= 1;
    let end = readers[which]?.(inner) ?? at;
    const quoted = SIGNS[which]?.quoted;
    for (let to = inner; quoted?.test(text.charAt(to)) === true && to < inner + QUOTED_LIMIT; to += 1) {
      end = Math.max(end, to + 1);
    }
    while (start < end && !WORD_CHAR.test(text.charAt(start))) start += 1;
    while (end > start && !WORD_CHAR.test(text.charAt(end - 1))) end -= 1;
    if (start >= end || (match[0] === '@' && (start >= at || !text.slice(at, end).includes('.')))) continue;
    let whole = { start, end, target };
    for (let last = ranges.at(-1); last !== undefined && start < last.end; last = ranges.at(-1)) {
      start = Math.min(start, last.start);
      whole = { start, end: Math.max(whole.end, last.end), target: target || last.target };
      ranges.pop();
    }
    ranges.push(whole);
  }
  return ranges;
}

/** What may be the whole target of a link. */
const ADDRESSES: ReadonlySet<IdentifierType> = new Set<IdentifierType>(['EMAIL', 'URL', 'IP', 'USERNAME']);

/** Refuses matches inside web and e-mail addresses that are not surrogates themselves. */
export class AddressGuard {
  readonly #ranges: readonly AddressRange[];
  #index = 0;

  constructor(text: string) {
    this.#ranges = addressRanges(text);
  }

  /** Whether a value of `type` may stand at these tokens. To be asked in the order of the text. */
  allows(type: IdentifierType, first: Range | undefined, last: Range | undefined): boolean {
    if (first === undefined || last === undefined) return false;
    let range = this.#ranges[this.#index];
    while (range !== undefined && range.end <= first.start) {
      this.#index += 1;
      range = this.#ranges[this.#index];
    }
    if (range === undefined || last.end <= range.start) return true;
    if (first.start > range.start || last.end < range.end) return false;
    return !range.target || ADDRESSES.has(type) || first.start < range.start || last.end > range.end;
  }
}
