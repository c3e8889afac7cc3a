import { isWithin } from '../../core/edit-distance.ts';
import { NICKNAMES_OF } from '../../core/nicknames.ts';
import { genderOf } from './genders.ts';
import { plainWord } from './plain-word.ts';
import { isGivenName, isSurname } from './pools.ts';

/** One name in the forms and spellings of several languages. */
const FORMS =
  `maria mary marie mari marya|jose joseph josef yosef|juan john jon johan johann joao jean ivan|jorge george georg|
  luis louis luiz luigi|miguel michael michel mikhail michal|pedro peter pierre piotr|pablo paul paulo pavel|carlos charles carl karl|
  ana anna ann anne hanna hannah|isabel isabella elizabeth elisabeth elisa eliza|catalina catherine katherine katharine kathryn cathryn catarina|
  elena helena helen ellen elaine|teresa theresa therese|sara sarah|jeffrey geoffrey|stephen steven esteban stefan|guillermo william wilhelm|
  francisco francis frank|antonio anthony anton|andres andrew andreas andre andrei|alejandro alexander aleksander|tomas thomas|daniel daniil|
  enrique henry heinrich|roberto robert|ricardo richard|eduardo edward|felipe philip phillip philippe|mateo matthew mathew matteo|
  lucia lucy|rosa rose|margarita margaret marguerite|cristina christina kristina christine|mohammed muhammad mohamed mohammad|
  brian bryan|allen alan allan|eric erik erick|mark marc marco marcus marcos|sean shaun shawn|teri terry|lori laurie|debra deborah`
    .split('|')
    .map((group) => new Set(group.trim().split(/\s+/)));

/** Names that one person may go by, by each of them: the forms of a name, or a name and its nicknames. */
const CIRCLES = new Map<string, ReadonlySet<string>[]>();
const nicknames = [...NICKNAMES_OF].map(([formal, short]) => new Set([formal, ...short]));
for (const circle of [...FORMS, ...nicknames]) {
  for (const name of circle) CIRCLES.set(name, [...(CIRCLES.get(name) ?? []), circle]);
}

/** Whether people call somebody one name who is called the other: a nickname, two of one name, another language. */
function isCalled(one: string, other: string): boolean {
  return CIRCLES.get(one)?.some((circle) => circle.has(other)) === true;
}

/** Whether one word is the other with a letter wrong, two in long ones. */
function isSlip(one: string, other: string, least: number): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter < least ? 0 : shorter >= 7 ? 2 : 1;
  return one !== other && one.charAt(0) === other.charAt(0) && isWithin(one, other, most);
}

/** How two words can be one name. */
export type Kinship = 'nickname' | 'slip';

/**
 * Whether two first names may be one person's: a nickname, a form of another language, or a slip of the pen, but not two names
 * that are both borne (Ava and Ana), nor a woman's and a man's (Maria and Mario). Lower case.
 */
export function givenKinship(one: string, other: string): Kinship | null {
  const [a, b] = [plainWord(one), plainWord(other)];
  const called = isCalled(a, b);
  if (!called && !isSlip(a, b, 4)) return null;
  const [mine, yours] = [genderOf(a), genderOf(b)];
  if (mine !== null && yours !== null && mine !== yours) return null;
  if (called) return 'nickname';
  return isGivenName(a) && isGivenName(b) ? null : 'slip';
}

/** Whether a surname may be a slip of the pen for another. `beside`: whether the same first name stands with both. */
export function isSurnameSlip(word: string, other: string, beside: boolean): boolean {
  const [a, b] = [plainWord(word), plainWord(other)];
  return isSlip(a, b, beside ? 4 : 5) && !(isSurname(a) && (isSurname(b) || !beside));
}
