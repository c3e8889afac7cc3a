import type { Problem } from './problem.ts';

/** A node of a managed schema: the keywords that Chromium's schema.cc accepts, as far as they are used here. */
export type SchemaNode = { readonly title?: string; readonly description?: string } & (
  | { readonly type: 'string' | 'integer' | 'boolean' }
  | { readonly type: 'array'; readonly items: SchemaNode }
  | { readonly type: 'object'; readonly properties?: Readonly<Record<string, SchemaNode>> }
  | { readonly type: 'object'; readonly additionalProperties: SchemaNode }
);

/** A value that was read, or where and why it could not be. */
export type Read<T> = { readonly ok: true; readonly value: T } | Unreadable;
export interface Unreadable {
  readonly ok: false;
  readonly path: string;
  readonly wrong: string;
}

/** Where a value stands, and where to report what had to be left out of it. */
export interface Place {
  readonly path: string;
  report(problem: Problem): void;
}

/**
 * One kind of value in a policy: its schema node and its reader, side by side. The schema is permissive on purpose: a browser
 * drops the whole key where a value doesn't conform and tells only its own policy page; what conforms is read here, entry by
 * entry. Readers never throw.
 */
export interface Shape<T> {
  readonly schema: SchemaNode;
  read(value: unknown, place: Place): Read<T>;
}

function good<T>(value: T): Read<T> {
  return { ok: true, value };
}

function bad({ path }: Place, wrong: string): Unreadable {
  return { ok: false, path, wrong };
}

function below({ path, report }: Place, key: string | number): Place {
  return { path: typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`, report };
}

/** What a string must be besides text: the reason why it isn't, or null. */
type Check = (text: string) => string | null;

const MAX_TEXT = 1000;

/** Text of 1 to `max` characters that passes `check`, with the blanks at its ends taken off. */
export function text(description: string, check: Check = () => null, max = MAX_TEXT): Shape<string> {
  return {
    schema: { type: 'string', description },
    read(value, place) {
      if (typeof value !== 'string') return bad(place, 'is not text');
      const trimmed = value.trim();
      if (trimmed === '') return bad(place, 'is empty');
      if (trimmed.length > max) return bad(place, `is longer than ${max} characters`);
      const wrong = check(trimmed);
      return wrong === null ? good(trimmed) : bad(place, wrong);
    },
  };
}

/** Text that is turned into something else; `convert` gives the reason where it can't be. */
export function converted<T>(
  description: string,
  convert: (text: string) => { readonly value: T } | { readonly wrong: string },
): Shape<T> {
  const plain = text(description);
  return {
    schema: plain.schema,
    read(value, place) {
      const read = plain.read(value, place);
      if (!read.ok) return read;
      const result = convert(read.value);
      return 'value' in result ? good(result.value) : bad(place, result.wrong);
    },
  };
}

/** One of several words. */
export function choice<const Word extends string>(description: string, words: readonly Word[]): Shape<Word> {
  return {
    schema: { type: 'string', description: `${description} One of: ${words.join(', ')}.` },
    read(value, place) {
      const word = words.find((known) => known === value);
      return word === undefined ? bad(place, `is none of: ${words.join(', ')}`) : good(word);
    },
  };
}

/** A whole number from `least` to `most`. */
export function count(description: string, least: number, most: number): Shape<number> {
  return {
    schema: { type: 'integer', description: `${description} From ${least} to ${most}.` },
    read(value, place) {
      const fits = Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
      return fits ? good(value as number) : bad(place, `is no whole number from ${least} to ${most}`);
    },
  };
}

/** `true`; `false` counts as not said. */
export function flag(description: string): Shape<boolean> {
  return {
    schema: { type: 'boolean', description },
    read: (value, place) => (typeof value === 'boolean' ? good(value) : bad(place, 'is neither true nor false')),
  };
}

/** A list. Entries that can't be read are reported and left out; `holds` says what that means. */
export function list<T>(description: string, item: Shape<T>, holds: string, most = 50_000): Shape<readonly T[]> {
  return {
    schema: { type: 'array', description, items: item.schema },
    read(value, place) {
      if (!Array.isArray(value)) return bad(place, 'is no list');
      if (value.length > most) return bad(place, `has more than ${most} entries`);
      const entries: T[] = [];
      for (const [index, entry] of value.entries()) {
        const read = item.read(entry, below(place, index));
        if (read.ok) entries.push(read.value);
        else place.report({ path: read.path, wrong: read.wrong, holds });
      }
      return good(entries);
    },
  };
}

/** How a map's keys are read and what holds where an entry can't be. */
export interface MapOptions<Key extends string, T> {
  readonly key: Shape<Key>;
  readonly value: Shape<T>;
  readonly holds: string;
  /** Stands for a value that can't be read under a key that can; without it the entry is left out. */
  readonly fallback?: T;
  /** What holds where two keys mean the same; without it the later one. */
  readonly join?: (one: T, other: T) => T;
}

/** An object with keys that are data, such as origins. */
export function map<Key extends string, T>(
  description: string,
  { key, value: item, holds, fallback, join = (_one, other) => other }: MapOptions<Key, T>,
): Shape<ReadonlyMap<Key, T>> {
  return {
    schema: { type: 'object', description, additionalProperties: item.schema },
    read(value, place) {
      if (!isObject(value)) return bad(place, 'is no object');
      const entries = new Map<Key, T>();
      for (const [name, entry] of Object.entries(value)) {
        const at: Place = { path: `${place.path}[${JSON.stringify(name)}]`, report: place.report };
        const known = key.read(name, at);
        const read = known.ok ? item.read(entry, at) : known;
        if (!read.ok) place.report({ path: read.path, wrong: read.wrong, holds });
        const now = read.ok ? read.value : fallback;
        if (!known.ok || now === undefined) continue;
        const before = entries.get(known.value);
        entries.set(known.value, before === undefined ? now : join(before, now));
      }
      return good(entries);
    },
  };
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type ValueOf<S> = S extends Shape<infer T> ? T : never;
type Values<S extends Shapes> = { readonly [K in keyof S]: ValueOf<S[K]> };

/** An object with named parts. Without a required part it can't be read; an optional one is reported and left out. */
export function record<Required extends Shapes, Optional extends Shapes>(
  description: string,
  required: Required,
  optional: Optional,
): Shape<Values<Required> & Partial<Values<Optional>>> {
  const parts: Shapes = { ...required, ...optional };
  const properties = Object.fromEntries(Object.entries(parts).map(([name, { schema }]) => [name, schema]));
  return {
    schema: { type: 'object', description, properties },
    read(value, place) {
      if (!isObject(value)) return bad(place, 'is no object');
      const known: Record<string, unknown> = {};
      for (const [name, part] of Object.entries(parts)) {
        const at = below(place, name);
        const given = Object.hasOwn(value, name) ? value[name] : undefined;
        const needed = Object.hasOwn(required, name);
        if (given === undefined && needed) return bad(at, 'is missing');
        if (given === undefined) continue;
        const read = part.read(given, at);
        if (read.ok) known[name] = read.value;
        else if (needed) return read;
        else place.report({ path: read.path, wrong: read.wrong, holds: 'This part is left out, the rest holds.' });
      }
      reportUnknown(value, parts, place);
      return good(known as Values<Required> & Partial<Values<Optional>>);
    },
  };
}

/** Reports keys that nothing reads. */
export function reportUnknown(value: Readonly<Record<string, unknown>>, known: object, place: Place): void {
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(known, name)) continue;
    place.report({ path: below(place, name).path, wrong: 'is not known', holds: 'It has no effect.' });
  }
}

/** Whether a value of JSON is an object with keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
