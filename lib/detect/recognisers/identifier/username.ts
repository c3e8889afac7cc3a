import { combine } from '../../combine.ts';
import { EVERYDAY, FIRST_NAME, LAST_NAME } from '../../data/flags.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import { lookUp } from '../../data/lexicon.ts';
import { patternRecogniser } from '../../recogniser.ts';
import { usernameSystem } from './username-system.ts';

const NAME = FIRST_NAME | LAST_NAME;
const NOT_A_HANDLE =
  /^(?:last4|mx\d+|gw\d*|SYSTEM|@(?:Test|Override|Before|After|Autowired|media|param|return|deprecated)|active|inactive|pending|declined|enabled|is|was|the|and|for|with|name|id|of|at|in|on|to|had|has|not|who|from|said|error|input|note|notes|role|group|settings|guide|interface|friendly|tobacco|drug|alcohol|agreement|portal|page|line|data|account|accounts|access)$/i;

/** Codes of genes, vitamins and the like that end in figures. */
const MEDICAL =
  /^(?:covid|sars|gene|type|stage|grade|page|room|bed|line|part|case|unit|vitamin|hemoglobin|step|phase|item|level|group|figure|table|cohort|chapter|wave|plus|times|adamts|exam|chair|lane|slot|pod|bay)\d+$|^(?:nct\d|[b-df-hj-np-tv-xz]{3,6}\d$)/i;

/** "emai1": a word whose last letter a scanner took for a figure. */
function isScannedWord(value: string): boolean {
  const flags = /^[a-z]{3,16}[01]$/.test(value) ? lookUp(value.replace('1', 'l').replace('0', 'o')) : 0;
  return flags !== 0 && (flags & NAME) === 0;
}

/** "pat_name", "os_mo": names of variables and columns are made of words; handles hold a name or a post. */
function isVariable(value: string): boolean {
  const [first = '', second = ''] = value.split('_');
  if (second === '' || /\d$/.test(second)) return false;
  if (/^(?:md|rn|np|do|pa|pharm|lab|admin)$/.test(second)) return first.length < 4 || lookUp(first) !== 0;
  return !((lookUp(first) & NAME) !== 0 && (lookUp(second) & NAME) !== 0 && (lookUp(second) & EVERYDAY) === 0);
}

/** "select avg(a1c) as mean_a1c from dm_registry": columns and tables of a query. */
const QUERY = /\b(?:select|group by|order by|join)\b[^;]{1,150}$/;
const REACH = 160;

/** Account names and handles, told by what stands around: unique characteristics of 164.514(b)(2)(i)(R). */
const handles = patternRecogniser({
  name: 'username',
  type: 'USERNAME',
  patterns: [
    { name: 'handle', regex: /(?:^|[\s("':])(?<value>@[A-Za-z][\w.]{1,29}\w)(?![\w@])/dg, score: 0.85 },
    {
      name: 'label',
      regex:
        /\b(?:user ?name|user ?id|user|login|logon|log-in|handle|screen name|userid|username|mychart|portal|instagram|twitter|tiktok|snapchat|facebook)(?: account)?(?: is| id| name| handle)?[ ]?[:=(][ "']{0,2}(?<value>[A-Za-z@][\w.@-]{2,40})/dgi,
      score: 0.85,
    },
    {
      name: 'label with its owner',
      regex:
        /\b(?:user ?name|user ?id|login|log-?in|logon|handle|screen name|account name|gamer ?tag)s?(?: (?:for|of) (?:[A-Za-z'-]{2,14} ?){1,3})?(?:: ?| is | = ?)["']?(?<value>[A-Za-z][A-Za-z\d]{1,20}(?:[._][A-Za-z\d]{1,20}){1,4}|[A-Za-z]{3,20}\d{1,6})(?![\w@-])/dgi,
      score: 0.85,
    },
    {
      name: 'name of an account',
      regex:
        /\b(?:(?:account|profile|channel|login|display|screen|portal|user) (?:name|id)|skype|wechat|whatsapp|signal|steam|psn|xbox|etsy|ebay|kik|strava|peloton|mychart|portal)(?: id| name| user| account)? (?<value>[a-z][a-z\d]{1,20}(?:[._][a-z\d]{1,20}){1,4})(?![\w@(=:/-]|\.\w)/dgi,
      score: 0.85,
    },
    {
      name: 'user',
      regex:
        /\b(?:user|owner=|assigned to:) ?(?<value>[a-z]{1,20}[.-][a-z]{2,20}|(?<=assigned to: )[a-z]{5,20})(?=[,;.)\s]|$)/dgi,
      score: 0.75,
    },
    {
      name: 'network handle',
      regex:
        /\b(?:IG|insta|instagram|twitter|tiktok|snap(?:chat)?|facebook|FB|venmo|reddit|discord|telegram|twitch)(?: handle| name| user| account)? (?<value>[a-z][a-z\d]{1,20}[._][\w.]{1,20}\w|[a-z]{3,20}\d{1,6})(?![\w@/-])/dg,
      score: 0.85,
    },
    {
      name: 'sign-in of a log',
      regex:
        /\b(?:password|publickey|session opened|invalid user|sudo:) (?:for )?(?:user )?(?<value>[a-z][\w.-]{2,30})(?= from \d| by | :)/dg,
      score: 0.85,
    },
    {
      name: 'coded',
      regex:
        /\b(?:user|login|logon|handle|username|portal|account|as|tech|by|agent|owner|oper|from|e-sig)[ :]{1,2}(?<value>[a-z][a-z]{0,20}(?:[_\d][\w.]{0,20}\w|\.[a-z]{1,20}\d{0,4}|\d)(?:-\d{2,6})?)(?![\w@/-]|\.\w)/dg,
      score: 0.7,
    },
    {
      name: 'plain',
      regex: /\b(?:tech|user|login|uploaded by|entered by|e-sig) (?<value>[a-z]{6,20})(?![\w@-])/dg,
      score: 0.6,
    },
    {
      name: 'by',
      regex:
        /\b(?:by|from|order|oper|assigned to:?|owner:?|opened by|made by|usuario:?|user:?|app is|mysql -u|login:?|acct:?|portal:?|sign in with your name|de:) (?<value>(?=[a-z]{1,20}[_\d]|[a-z]{1,20}\.[a-z])[a-z]{1,20}(?:[._][a-z]{1,15})?\d{0,4}|[a-z]{6,20})(?![\w@/(-]|\.\w)/dg,
      score: 0.44,
    },
    {
      name: 'with digits',
      regex: /(?<![\w@/.:=#+&-])(?<value>[a-z]{4,16}\d{1,4}|[A-Z]{5,10}\d{2})(?![\w@/.:=-])/dg,
      score: 0.4,
    },
    {
      name: 'audit line',
      regex: /^(?:\d{4}-)?\d{2}[/-]\d{2} \d{2}:\d{2}(?::\d{2})?[ \t]{1,8}(?<value>[a-z]{4,20})(?![\w@-])/dgm,
      score: 0.85,
    },
    {
      name: 'operator',
      regex: /\b(?:OPER|Oper|operator|OPERATOR|usuario|Usuario):? (?<value>[a-z][a-z._]{2,20}\d{0,4})(?![\w@-])/dg,
      score: 0.8,
    },
    {
      name: 'initials of who did it',
      regex: /\b(?:\d{4} by|RPh) {1,2}(?<value>[A-Z]{2,4})(?![\w.-]| [A-Z][a-z])/dg,
      score: 0.7,
    },
    {
      name: 'dictated and typed',
      regex: /\bT: ?\d{1,2}\/\d{1,2}\/\d{2,4} {1,3}(?<value>[A-Z]{2,3}\/[A-Z]{2,4}\d{0,3})(?!\w)/dg,
      score: 0.8,
    },
    { name: 'credentials of a call', regex: /\bauth=\(["'](?<value>[\w.-]{3,30})["']/dg, score: 0.85 },
    {
      name: 'sender',
      regex: /^(?:[Tt]o|[Ff]rom|De|Para|[Cc]c): (?<value>[a-z]{2,20}[._][a-z]{2,20}[\w.]{0,12})(?![\w@-])/dgm,
      score: 0.8,
    },
    { name: 'after a name', regex: /\p{Lu}\p{Ll}{2,20} \((?<value>[a-z]{5,12})\)/dgu, score: 0.42 },
    { name: 'log line', regex: /^\S{7,40} - (?<value>[a-z][\w.]{2,30}) \[/dgm, score: 0.85 },
    { name: 'terminal', regex: /^(?<value>[a-z][a-z\d_]{2,20}) {2,8}(?:pts\/\d|tty\d)/dgm, score: 0.85 },
    { name: 'home', regex: /\/(?:home|Users)\/(?<value>[A-Za-z][\w.-]{1,30})/dg, score: 0.85 },
    { name: 'in brackets', regex: /\((?<value>[a-z]{3,20}[_.]?[a-z]{0,15}\d{2,4})\)/dg, score: 0.7 },
  ],
  invalidate: (value, document, start) =>
    MEDICAL.test(value) ||
    isKeptPlace(value) ||
    (isVariable(value) && QUERY.test(document.lower.slice(Math.max(0, start - REACH), start))) ||
    NOT_A_HANDLE.test(value) ||
    isScannedWord(value) ||
    /^\d/.test(value) ||
    (/^[a-z]+$/.test(value) && lookUp(value) !== 0),
});

const underscored = patternRecogniser({
  name: 'username',
  type: 'USERNAME',
  patterns: [
    {
      name: 'underscored',
      regex: /(?<![\w@/.:-])(?<value>[a-z]{2,20}_[a-z]{1,15}\d{0,4})(?![\w@(=:/.-])/dg,
      score: 0.42,
    },
  ],
  invalidate: isVariable,
});

/** Account names and handles: unique characteristics of 164.514(b)(2)(i)(R). */
export const username = combine('username', [handles, underscored, usernameSystem]);
