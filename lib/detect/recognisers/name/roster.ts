import type { Candidate } from '../../candidate.ts';
import { CLINICAL, EVERYDAY, FIRST_NAME, LAST_NAME } from '../../data/flags.ts';
import { lookUp } from '../../data/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import { NEVER } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

/** A room and who is in it: "09 Lo, A", "12 de Souza", "15 Brown→DC". */
const ROOM =
  /(?<=^|[|:] ?| {2}|\p{L} )(?<room>\d{1,3}[A-D]?) (?<value>(?:(?:de|van|la|el|al|St\.?) )?\p{Lu}[\p{L}'-]{1,24}(?:, ?\p{Lu}(?![\p{L}\d])\.?)?)(?=[ ]?(?:[|(→*,]|->)| {2}| [a-z]|$)/dgu;
/** Whose rooms they are: "RAJ        09 Lo, A | 10 Lo, B". */
const NURSE = /^[ ]{0,4}(?<value>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}\.?)?) {2,20}(?=\d{1,3}[A-D]? )/dgmu;
const MAX_LINE = 400;
const LEAST = 2;

/** A name, or a word that no list of words has. */
function mayBeName(value: string): boolean {
  const word = (value.split(/[ ,]/).find((part) => /^\p{Lu}/u.test(part)) ?? '').toLowerCase();
  const flags = lookUp(word);
  if (NEVER.has(word)) return false;
  return (flags & (FIRST_NAME | LAST_NAME)) !== 0 || (flags & (CLINICAL | EVERYDAY)) === 0;
}

function valuesOf(line: string, offset: number, regex: RegExp, rule: string): Candidate[] {
  return matchesOf(line, regex).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    if (!mayBeName(line.slice(start, end))) return [];
    return [
      { start: offset + start, end: offset + end, type: 'NAME' as const, score: 0.87, rule: `name-roster/${rule}` },
    ];
  });
}

/** Assignment sheets: lines that give rooms between bars and who lies there, with the nurse who has them in front. */
export const nameRoster: Recogniser = {
  name: 'name-roster',
  type: 'NAME',
  find({ text }) {
    if (!text.includes('|')) return [];
    let offset = 0;
    return text.split('\n').flatMap((line) => {
      const at = offset;
      offset += line.length + 1;
      if (line.length > MAX_LINE || !line.includes('|')) return [];
      const rooms = valuesOf(line, at, ROOM, 'room');
      return rooms.length < LEAST ? [] : [...rooms, ...valuesOf(line, at, NURSE, 'nurse')];
    });
  },
};
