import type { MappingEntry } from '../../core/mapping.ts';
import { type Ending, type Pattern, SurrogatePattern } from './pattern.ts';
import { loosenessOf } from './separators.ts';
import { tokenise } from '../tokens.ts';

/** What groups of letters and digits are kept apart by. */
const APART = /[\s().\-/·–_]+/g;

function manyOf(name: string): string {
  return name + (/(?:s|x|z|ch|sh)$/i.test(name) ? 'es' : 's');
}

/** A name in the plural: "the Hallowells" for "the Smiths". Surrogate names never end in s themselves. */
function plural(entry: MappingEntry): MappingEntry | null {
  if (entry.type !== 'NAME' || !/^\p{L}{3,}$/u.test(entry.surrogate) || !/\p{L}$/u.test(entry.original)) return null;
  return { ...entry, surrogate: manyOf(entry.surrogate), original: manyOf(entry.original) };
}

/** A name in the German genitive: "Hallowells Befund" for "Smiths Befund". */
function genitive(entry: MappingEntry): MappingEntry {
  const ending = /[sxzß]$/i.test(entry.original) ? '’' : 's';
  return { ...entry, surrogate: `${entry.surrogate}s`, original: entry.original + ending };
}

/** The initials of a full name: "T.H." for "K.B.". */
function initials(entry: MappingEntry): MappingEntry | null {
  const [stand, real] = [entry.surrogate, entry.original].map((name) =>
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u.test(name) ? name.replace(/(\p{L})[^ ]* ?/gu, '$1.') : '',
  );
  if (entry.type !== 'NAME' || !stand || stand.length !== real?.length) return null;
  return { ...entry, surrogate: stand, original: real };
}

/** A long number in other groups, or in none: as phones and social security numbers are written, with the country too. */
function regrouped(entry: MappingEntry): MappingEntry[] {
  const [surrogate, original] = [entry.surrogate, entry.original].map((value) => value.replace(APART, ''));
  if (surrogate === undefined || original === undefined || surrogate.length < 7) return [];
  const [digits, phone] = [/^\d+$/, entry.type === 'PHONE' || entry.type === 'FAX'];
  const bare = (value: string): string => value.replace(/^\+/, '');
  const [stand, real] = [bare(surrogate), bare(original)];
  if (stand.length !== real.length || !/^[A-Za-z\d]+$/.test(stand + real)) return [];
  const all: MappingEntry[] = [{ ...entry, surrogate: stand, original: real }];
  if (!digits.test(stand) || !digits.test(real)) return all;
  const inGroups = (sizes: readonly number[]): void => {
    const group = (value: string): string => {
      let start = 0;
      return sizes.map((size) => value.slice(start, (start += size))).join('-');
    };
    if (sizes.reduce((sum, size) => sum + size, 0) !== stand.length) return;
    all.push({ ...entry, surrogate: group(stand), original: group(real) });
  };
  if (phone) inGroups([3, 3, 4]);
  if (phone) inGroups([1, 3, 3, 4]);
  const withCountry = stand.length === 11 && stand.startsWith('1') && real.startsWith('1');
  if (phone && withCountry) {
    const [near, realNear] = [stand.slice(1), real.slice(1)];
    all.push(...regrouped({ ...entry, surrogate: near, original: realNear }), {
      ...entry,
      surrogate: near,
      original: realNear,
    });
  }
  if (phone && stand.length === 10) all.push({ ...entry, surrogate: `1${stand}`, original: `1${real}` });
  if (entry.type === 'SSN') inGroups([3, 2, 4]);
  return all;
}

/** "G. Kessel" of "G. Kessel-Lindau": else the initial would stay. */
function halves(entry: MappingEntry): MappingEntry[] {
  const double = /^(\p{L}\. )(\p{L}+)-(\p{L}+)$/u;
  const [stand, real] = [double.exec(entry.surrogate), double.exec(entry.original)];
  if (entry.type !== 'NAME' || stand === null || real === null) return [];
  return [2, 3].map((half) => ({
    ...entry,
    surrogate: `${stand[1]}${stand[half]}`,
    original: `${real[1]}${real[half]}`,
  }));
}

const STREETS: readonly (readonly [string, string])[] = [
  ['Street', 'St'],
  ['Avenue', 'Ave'],
  ['Road', 'Rd'],
  ['Drive', 'Dr'],
  ['Lane', 'Ln'],
  ['Court', 'Ct'],
  ['Boulevard', 'Blvd'],
];

/** "48 Lornmere St" for "48 Lornmere Street", and the other way round. */
function abbreviated(entry: MappingEntry): MappingEntry[] {
  if (entry.type !== 'ADDRESS') return [];
  return [...STREETS, ...STREETS.map(([long, short]) => [short, long] as const)]
    .filter(([from]) => entry.surrogate.endsWith(` ${from}`) && entry.original.endsWith(` ${from}`))
    .map(([from, to]) => ({
      ...entry,
      surrogate: entry.surrogate.slice(0, -from.length) + to,
      original: entry.original.slice(0, -from.length) + to,
    }));
}

/** The ways an entry's surrogate may be written: as it is, a name in the plural, a long number in other groups. */
export function patternsOf(entry: MappingEntry): Pattern[] {
  const tokens = tokenise(entry.surrogate);
  if (tokens.length === 0) return [];
  const patterns = [new SurrogatePattern(entry, tokens)];
  const add = (other: MappingEntry | null, ending?: Ending): void => {
    if (other === null || other.surrogate === entry.surrogate) return;
    patterns.push(new SurrogatePattern(other, tokenise(other.surrogate), ending, entry));
  };
  const many = plural(entry);
  add(many, 'plural');
  if (many !== null) add(genitive(entry), 'genitive');
  add(initials(entry), 'initials');
  for (const other of [...halves(entry), ...abbreviated(entry)]) add(other);
  if (loosenessOf(entry.type) === 'number') for (const other of regrouped(entry)) add(other);
  return patterns;
}
