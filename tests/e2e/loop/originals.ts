import { ORIGINALS } from '../../sites/note.ts';
import type { Received } from '../../sites/server.ts';

/** A request's body as its words stand in it: a form's without its escapes. */
export function wordsOf({ body, headers }: Received): string {
  const form = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  return form ? [...new URLSearchParams(body).values()].join('\n') : body;
}

/** The originals of the note that a text holds. */
export function originalsIn(text: string): string[] {
  return ORIGINALS.filter((original) => text.includes(original.text)).map(
    ({ type, text: value }) => `${type} ${value}`,
  );
}

/** The originals of the note that can't be read in a text, white space aside. */
export function missingIn(text: string): string[] {
  const flat = text.replaceAll(/\s+/gu, ' ');
  return ORIGINALS.filter((original) => !flat.includes(original.text)).map(
    ({ type, text: value }) => `${type} ${value}`,
  );
}

/** A file name made of words. */
export function fileName(...words: readonly string[]): string {
  return words.join('-').replaceAll(/\W+/gu, '-').toLowerCase();
}
