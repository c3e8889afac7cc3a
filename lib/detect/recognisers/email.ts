import { patternRecogniser } from '../recogniser.ts';

/** Electronic mail addresses: 164.514(b)(2)(i)(F); the form is RFC 5322's addr-spec without quoting. */
export const email = patternRecogniser({
  name: 'email',
  type: 'EMAIL',
  patterns: [
    { name: 'address', regex: /[A-Za-z0-9][\w.+%'-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}[A-Za-z0-9]/g, score: 0.95 },
    {
      name: 'spelled',
      regex:
        /\b[a-z0-9][\w.-]{0,40} (?:at|\[at\]|\(at\)) [a-z0-9-]{2,40} (?:dot|\[dot\]|\(dot\)) (?:com|org|net|edu|gov)\b/gi,
      score: 0.9,
    },
  ],
});
