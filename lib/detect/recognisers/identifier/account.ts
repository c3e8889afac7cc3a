import { passesLuhn } from '../../../core/checksums/luhn.ts';
import { combine } from '../../combine.ts';
import { labelledRecogniser } from '../../labelled.ts';
import { patternRecogniser } from '../../recogniser.ts';

const onlyDigits = (value: string): string => value.replace(/\D/g, '');

/** Account numbers (accounts, visits, claims, invoices, payment cards): 164.514(b)(2)(i)(J). */
export const account = combine('account', [
  labelledRecogniser({
    name: 'account',
    type: 'ACCOUNT',
    labels:
      /\b(?:accounts?(?: ?#| number| no\.?)?|acct\.?(?: ?#| no\.?| number)?|csn|fin(?: ?#| number)?|har|encounter(?: ?#| number| no\.?| id)?|enc(?: ?#| id)|visit(?: ?#| number| no\.?| id|(?==)|(?= [A-Z]{1,3}-?\d{5}))|claim(?: ?#| number| no\.?| id)?|clm|carrier file|episodio|cl\. ?no\.?|claims|icn|dcn|invoice,?(?: ?#| number| no\.?)?|inv(?: ?#| no\.?)|bill(?: ?#| no\.?| number)|guarantor(?: ?#| id| number)|iban|routing(?: number| no\.?)?|(?:card|visa|mastercard|amex|debit|credit)(?: number| ending| no\.?)?(?: in)?|clincard|cuenta)(?=[\s:#(=-]|[A-Z]{0,3}\d)/gi,
    score: 0.9,
    least: 4,
    reject: (value) => /^(?:19|20)\d\d$/.test(value) || /^99\d{3}(?:-\d\d)?$/.test(value),
  }),
  patternRecogniser({
    name: 'account',
    type: 'ACCOUNT',
    patterns: [
      { name: 'payment card', regex: /(?<![\w-])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{1,7}(?![\w-])/g, score: 0.65 },
      { name: 'card of 15', regex: /(?<![\w-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\w-])/g, score: 0.65 },
      {
        name: 'iban in groups',
        regex: /(?<!\w)[A-Z]{2}\d{2}(?: [A-Z\d]{4}){2,7}(?: [A-Z\d]{1,3})?(?!\w)/g,
        score: 0.9,
      },
      {
        name: 'its last figures',
        regex:
          /\b(?:one|card|cards|account|acct|visa|mastercard|amex|debit|iban)(?: that)?,? (?:ending|ends|ended)(?: in| with| on)? (?<value>\d{3,6})(?![\w-]|[.,]\d)/dgi,
        score: 0.85,
      },
      {
        name: 'cheque',
        regex:
          /\b(?:(?:cheque|chq)(?: ?#| no\.?| number)?|check(?: ?#| no\.| number)|money order(?: ?#| no\.| number)?) ?(?<value>\d{3,10})(?![\w-]|[.,]\d)/dgi,
        score: 0.85,
      },
      {
        name: 'sort code',
        regex:
          /\b(?:sort ?code|s\/c|bsb|Sort ?[Cc]ode|BSB|SORT CODE)[ :#]{1,3}(?<value>\d{2}([ -])\d{2}\2\d{2}|\d{3}[ -]\d{3}|\d{6})(?![\w-])/dg,
        score: 0.9,
      },
      { name: 'iban', regex: /(?<!\w)[A-Z]{2}\d{2}[A-Z0-9]{11,30}(?!\w)/g, score: 0.85 },
    ],
    context: { before: /\b(?:card|visa|mastercard|amex|account|acct|pay)/, boost: 0.2 },
    validate: (value) => /^[\d -]+$/.test(value) && passesLuhn(onlyDigits(value)),
  }),
]);
