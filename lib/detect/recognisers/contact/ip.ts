import { patternRecogniser } from '../../recogniser.ts';

const OCTETS = /^(?:\d{1,3}\.){3}\d{1,3}$/;

function isNobodys(value: string): boolean {
  if (!OCTETS.test(value)) return false;
  // Nobody writes an address with zeros in front: a version is "1.05.02.00".
  if (/(?:^|\.)0\d/.test(value)) return true;
  const octets = value.split('.').map(Number);
  return octets.some((octet) => octet > 255) || /^(?:0\.0\.0\.0|127\.|255\.255\.255\.)/.test(value);
}

/** Internet protocol addresses, versions 4 and 6: 164.514(b)(2)(i)(O); RFC 791, RFC 4291. */
export const ip = patternRecogniser({
  name: 'ip',
  type: 'IP',
  patterns: [
    { name: 'version 4', regex: /(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w]|\.\d)/g, score: 0.85 },
    { name: 'version 6', regex: /(?<![\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])/gi, score: 0.95 },
    {
      name: 'version 6 shortened',
      regex: /(?<![\w:.])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\w:])/gi,
      score: 0.9,
    },
  ],
  invalidate: (value, document, start) =>
    isNobodys(value) ||
    /\b(?:version|ver|v|oid|release|software|firmware|library|section|sw)\b[ :.]{0,3}(?:on the [a-z]{2,12} \d{1,5}: )?$/.test(
      document.lower.slice(Math.max(0, start - 44), start),
    ),
});
