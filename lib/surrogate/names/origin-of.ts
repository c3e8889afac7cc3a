import { decodeFront } from '../front-code.ts';
import { NAME_LISTS } from './name-lists.ts';
import { originByForm } from './origin-forms.ts';
import { ORIGINS, type Origin } from './origins.ts';
import { plainWord } from './plain-word.ts';

/** Particles that only names of one origin have. Lower case as in a name. */
const PARTICLES: Readonly<Record<string, Origin>> = {
  von: 'de',
  zu: 'de',
  van: 'de',
  den: 'de',
  der: 'de',
  da: 'pt',
  do: 'pt',
  dos: 'pt',
  das: 'pt',
  di: 'it',
  della: 'it',
  del: 'es',
  los: 'es',
  las: 'es',
  du: 'fr',
  bin: 'ar',
  ibn: 'ar',
  bint: 'ar',
  al: 'ar',
  el: 'ar',
};

let known: ReadonlyMap<string, readonly Origin[]> | undefined;

function originsByName(): ReadonlyMap<string, readonly Origin[]> {
  if (known !== undefined) return known;
  const origins = new Map<string, Origin[]>();
  for (const origin of ORIGINS) {
    const { female, male, surname, sign } = NAME_LISTS[origin];
    for (const name of new Set([female, male, surname, sign].flatMap(decodeFront))) {
      origins.set(name, [...(origins.get(name) ?? []), origin]);
    }
  }
  known = origins;
  return origins;
}

/** The origins that a word of a name may have; none where nothing tells. */
function originsOf(word: string): readonly Origin[] {
  const particle = PARTICLES[word];
  if (particle !== undefined) return [particle];
  const name = plainWord(word);
  const listed = originsByName().get(name);
  if (listed !== undefined) return listed;
  const byForm = originByForm(name);
  return byForm === null ? [] : [byForm];
}

/** The origin that most of the words may have, of those of `among` if there are any; null where none tells. */
function mostOf(words: readonly string[], among: readonly Origin[]): Origin | null {
  const votes = new Map<Origin, number>();
  for (const word of words) {
    const origins = originsOf(word);
    for (const origin of origins) {
      if (among.length > 0 && !among.includes(origin)) continue;
      votes.set(origin, (votes.get(origin) ?? 0) + 1 / origins.length);
    }
  }
  const most = Math.max(...votes.values());
  return [...votes].find(([, vote]) => vote === most)?.[0] ?? null;
}

/**
 * The origin of a word of a name, by lists and its form. Where it may have several or none is known, the other `words` of the name
 * decide; where nothing tells it is the default, `en`. Words in lower case.
 */
export function originOf(word: string, words: readonly string[]): Origin {
  const own = originsOf(word);
  const [first] = own;
  if (first !== undefined && own.length === 1) return first;
  const others = words.filter((other) => other !== word);
  const told = mostOf(others, own) ?? mostOf(others, []);
  return told ?? (own.includes('en') ? 'en' : (first ?? 'en'));
}
