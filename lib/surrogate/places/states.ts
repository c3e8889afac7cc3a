import { zipArea } from './gazetteer.ts';

const NAMES = `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of
Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD
Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ
New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode
Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West
Virginia,WI Wisconsin,WY Wyoming`;

const STATES: ReadonlyMap<string, string> = new Map(
  NAMES.replaceAll(/\s+/g, ' ')
    .split(',')
    .map((entry) => [entry.slice(3).toLowerCase(), entry.slice(0, 2)] as const),
);
const CODES: ReadonlySet<string> = new Set(STATES.values());

const COUNTY = String.raw`(?:\p{Lu}[\p{Ll}.]+\s(?:County|Parish),?\s)?`;
const CODE = new RegExp(String.raw`^[\s,;^|"'()]{1,6}${COUNTY}(\p{Lu}{2})(?![\p{L}\p{N}])`, 'u');
const LOWER_CODE = /^[\s,]{1,3}([a-z]{2})[\s,]{1,3}\d{5}(?!\d)/;
const KEYED_CODE = /^["',:\w\s-]{0,25}\bstate["'\s:]{1,5}(\p{Lu}{2})(?!\p{L})/iu;
const NAME = new RegExp(String.raw`^[\s,(]{1,3}${COUNTY}(${[...STATES.keys()].join('|')})(?!\p{L})`, 'iu');
const ZIP = /^[\s,^|"]{1,4}(\d{5})(?!\d)/;

/** The state that a text goes on with after the name of a town (", OH", "^OH^", ", Ohio", " 43201"), or null. */
function stateFollowing(after: string): string | null {
  const code = (CODE.exec(after) ?? KEYED_CODE.exec(after) ?? LOWER_CODE.exec(after))?.[1]?.toUpperCase();
  if (code !== undefined && CODES.has(code)) return code;
  const name = NAME.exec(after)?.[1]?.toLowerCase().replaceAll(/\s+/g, ' ');
  if (name !== undefined) return STATES.get(name) ?? null;
  const zip = ZIP.exec(after)?.[1];
  return zip === undefined ? null : (zipArea(zip)?.state ?? null);
}

/** How much of the text behind a town is looked at, and how many of its mentions. */
const REACH = 60;
const MENTIONS = 50;

/** The state that stands beside a town somewhere in the text, or null. */
export function stateBeside(town: string, text: string): string | null {
  let from = 0;
  for (let mention = 0; mention < MENTIONS; mention += 1) {
    const start = text.indexOf(town, from);
    if (start < 0) return null;
    from = start + town.length;
    const state = stateFollowing(text.slice(from, from + REACH));
    if (state !== null) return state;
  }
  return null;
}

/** Whether a word or phrase is the name of a state, or its code in capitals. */
export function isStateNamed(phrase: string): boolean {
  return STATES.has(phrase.toLowerCase()) || CODES.has(phrase);
}
