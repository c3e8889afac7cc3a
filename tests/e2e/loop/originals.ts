import { ORIGINALS } from '../../sites/note.ts';

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
