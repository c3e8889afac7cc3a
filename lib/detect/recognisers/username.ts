import { lookUp } from '../data/lexicon.ts';
import { patternRecogniser } from '../recogniser.ts';

const NOT_A_HANDLE =
  /^(?:active|inactive|pending|declined|enabled|is|was|the|and|for|with|name|id|of|at|in|on|to|had|has|not|who|from|said|error|input|note|notes|role|group|settings|guide|interface|friendly|tobacco|drug|alcohol|agreement|portal|page|line|data|account|accounts|access)$/i;

/** Account names and handles: unique characteristics of 164.514(b)(2)(i)(R). */
export const username = patternRecogniser({
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
      name: 'coded',
      regex:
        /\b(?:user|login|logon|handle|username|portal|account|as|tech|by|owner|oper|from|e-sig)[ :]{1,2}(?<value>[a-z][a-z]{0,20}(?:[_\d][\w.]{0,20}\w|\.[a-z]{1,20}\d{0,4}|\d)(?:-\d{2,6})?)(?![\w@/-]|\.\w)/dg,
      score: 0.7,
    },
    {
      name: 'underscored',
      regex: /(?<![\w@/.:-])(?<value>[a-z]{2,20}_[a-z]{1,15}\d{0,4})(?![\w@(=:/.-])/dg,
      score: 0.3,
    },
    {
      name: 'plain',
      regex: /\b(?:tech|user|login|uploaded by|entered by|e-sig) (?<value>[a-z]{6,20})(?![\w@-])/dg,
      score: 0.6,
    },
    { name: 'home', regex: /\/(?:home|Users)\/(?<value>[A-Za-z][\w.-]{1,30})/dg, score: 0.85 },
    { name: 'in brackets', regex: /\((?<value>[a-z]{3,20}[_.]?[a-z]{0,15}\d{2,4})\)/dg, score: 0.7 },
  ],
  invalidate: (value) =>
    NOT_A_HANDLE.test(value) || /^\d/.test(value) || (/^[a-z]+$/.test(value) && lookUp(value) !== 0),
});
