import { FIRST_NAME, FREQUENT_NAME, LAST_NAME } from '../../data/flags.ts';
import { lookUp } from '../../data/lexicon.ts';
import type { Recogniser } from '../../recogniser.ts';
import { patternRecogniser } from '../../recogniser.ts';
import { combine } from '../../combine.ts';

/** Posts and programs that sign in, and what a route or an owner is besides a person. */
const NOBODY =
  /^(?:admin|administrator|root|system|guest|service|anonymous|everyone|users|public|default|network|nobody|none|null|true|false|self|local|localhost|server|client|bot|uslackbot|subq|subcut|oral|inh|neb|www|api|share|shares|software|deploy|archive|backup|current|latest|config|scripts?)$/i;
const PLAIN_LETTERS = /^[a-z]+$/;

const isWord = (value: string): boolean => PLAIN_LETTERS.test(value) && lookUp(value) !== 0;

/** "bgauthier", "jkincaid", "smithj": an initial and a surname that together are no word. */
function isInitialAndSurname(value: string): boolean {
  const letters = value.replace(/\d{1,3}$/, '');
  if (letters.length < 6 || lookUp(letters) !== 0) return false;
  const [surname, turned] = [lookUp(letters.slice(1)), lookUp(letters.slice(0, -1))];
  return (surname & LAST_NAME) !== 0 || (turned & LAST_NAME & FREQUENT_NAME) !== 0;
}

/** "rosa.amaral", "nkemp-ortiz": parts of which one at least is a name. */
const isOfNames = (value: string): boolean =>
  value.split(/[._-]/).some((part) => (lookUp(part) & (FIRST_NAME | LAST_NAME)) !== 0);

const told = patternRecogniser({
  name: 'username',
  type: 'USERNAME',
  patterns: [
    {
      name: 'domain',
      regex:
        /(?<![\\\w:./-])(?!HK(?:LM|CU|CR|EY_)|BUILTIN|AUTHORITY)[A-Z][A-Z0-9-]{1,14}\\{1,2}(?<value>[A-Za-z][\w.-]{1,28}\w)(?![\w\\-])/dg,
      score: 0.88,
    },
    {
      name: 'attribute',
      regex:
        /\b(?:route|assignee|assigned[_-]?to|owner|approver|uid|uname|samaccountname|actor|agent|principal|(?:modified|created|updated|entered|signed|locked|changed|edited|verified|released|reviewed|uploaded|submitted|last)[_-]?(?:by|user))["']?\s{0,2}[:=]\s{0,2}["'](?<value>[a-z][\w.-]{2,30})["']/dgi,
      score: 0.85,
    },
    {
      name: 'locked by',
      regex:
        /\b(?:locked|checked out|released|unlocked|acked|ack|overridden|resumed|paused|disabled|reset|exported|copied|run|launched) by (?<value>[a-z][a-z.]{3,18}[a-z]\d{0,3})(?![\w@/-]|\.\w)/dg,
      score: 0.82,
    },
  ],
  invalidate: (value) =>
    NOBODY.test(value) || isWord(value) || (/^[A-Z]+$/.test(value) && !isInitialAndSurname(value.toLowerCase())),
});

const likely = patternRecogniser({
  name: 'username',
  type: 'USERNAME',
  patterns: [
    {
      name: 'initial and surname',
      regex:
        /(?<=[("'=\\/:|>\t;] ?|\b(?:by|user|as|owner|agent|oper|staff) )(?<value>[a-z]{6,16}\d{0,3})(?=[)"'/|<\t;:,. \n]|$)(?!\.\w)/dg,
      score: 0.78,
    },
  ],
  invalidate: (value) => NOBODY.test(value) || !isInitialAndSurname(value),
});

const inPath = patternRecogniser({
  name: 'username',
  type: 'USERNAME',
  patterns: [
    {
      name: 'directory',
      regex:
        /\/(?:srv|scratch|export|nfs|mnt|data|u|work|opt)\/(?:[a-z]{2,8}\/)?(?<value>[a-z]{2,16}[._-][a-z]{2,16}\d{0,3})(?=\/)/dg,
      score: 0.8,
    },
  ],
  invalidate: (value) => NOBODY.test(value) || !isOfNames(value),
});

/** Account names told by what systems write around them: domains, attributes, paths, logs. */
export const usernameSystem: Recogniser = combine('username', [told, likely, inPath]);
