import { NICKNAMES_OF } from '../../core/nicknames.ts';
import type { Kinship } from './kin.ts';
import { isPooled } from './pools.ts';

const VOWELS = 'aeiouy';
/** Shorter words are too likely to be something else. */
const MIN_LENGTH = 4;

/** The beginning of a name that its short forms are made of: up to the consonant behind its first vowel. */
function clipped(name: string): string {
  return /^[^aeiouy]*[aeiouy]+[^aeiouy]/.exec(name)?.[0] ?? name;
}

function shortForms(name: string): string[] {
  const stem = clipped(name);
  const doubled = /[bdglmnprt]$/.test(stem) ? stem + stem.slice(-1) : stem;
  return [`${doubled}ie`, `${doubled}y`, `${stem}i`, `${stem}ey`].filter((form) => form !== name);
}

/** The name with a letter doubled, swapped for one of the same sound, or left out, from its middle outwards. */
function respelt(name: string): string[] {
  const sounds: readonly (readonly [RegExp, string])[] = [
    [/(?<=.)([bdfglmnprtz])(?!\1)(?=[aeiou])/, '$1$1'],
    [/(?<=.)([bdfglmnprtz])\1/, '$1'],
    [/(?<=.)i(?=.)/, 'y'],
    [/(?<=.)y(?=.)/, 'i'],
    [/(?<=..)k/, 'ck'],
    [/(?<=..)t/, 'th'],
    [/(?<=..)e(?=.)/, 'a'],
    [/(?<=..)a(?=.)/, 'e'],
    [/(?<=..)o(?=.)/, 'u'],
    [/(?<=..)z/, 'tz'],
    [/e$/, 'a'],
    [/([aeiou])$/, '$1h'],
  ];
  const swapped = sounds.flatMap(([sound, other]) => (sound.test(name) ? [name.replace(sound, other)] : []));
  const doubled = Array.from({ length: Math.max(0, name.length - 1) }, (_, at) =>
    VOWELS.includes(name.charAt(at + 1)) ? '' : name.slice(0, at + 2) + name.slice(at + 1),
  ).filter(Boolean);
  return [...swapped, ...doubled];
}

/**
 * Other forms of a name, best first: for a nickname its short forms, else other spellings. Lower case; may come to an end. None
 * ends in s.
 */
export function variantsOf(name: string, kinship: Kinship): string[] {
  const real = (NICKNAMES_OF.get(name) ?? []).filter((short) => isPooled(short));
  const forms = kinship === 'nickname' ? [...real, ...shortForms(name), ...respelt(name)] : respelt(name);
  return [...new Set(forms)].filter((form) => form !== name && form.length >= MIN_LENGTH && !form.endsWith('s'));
}
