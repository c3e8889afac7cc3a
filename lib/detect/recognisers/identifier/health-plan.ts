import { isMbi } from '../../../core/checksums/mbi.ts';
import { combine } from '../../combine.ts';
import { PAYERS } from '../../data/payers.ts';
import { labelledRecogniser } from '../../labelled.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** "CareOregon XD418K2A", "Cigna Global CG 0044 1882 7": a payer and a number. */
const AFTER_PAYER = new RegExp(
  `(?<![\\p{L}-])(?:${PAYERS})(?: (?:PPO|HMO|MA|EPO|POS|HDHP|Gold|Silver|Bronze|Plus|Advantage|Dual|Complete|Choice|Select))?(?: (?:ID|id|mem|mbr|#))?[:#]? ?(?<value>[A-Z]{1,4} \\d{3,4}(?: \\d{3,4}){1,3}(?: \\d{1,3})?|(?=[A-Z\\d]{0,12}\\d{3}|[A-Z]{1,3}\\d{2,3}[A-Z])(?=[A-Z\\d]{7})[A-Z\\d]{7,14}(?:-\\d{2})?)(?![\\w-])`,
  'dgu',
);

/** Health plan beneficiary numbers: 164.514(b)(2)(i)(I). */
export const healthPlan = combine('health-plan', [
  labelledRecogniser({
    name: 'health-plan',
    type: 'HEALTH_PLAN',
    labels:
      /\b(?:[l1]d ?#(?= ?[A-Z]{0,3} ?[\dOolI]{3})|id:?(?= {1,2}(?:[A-Z]{1,2} \d{4}|[A-Z]?\d{3,5} \d{2,4} \d{2,4}))|subscriber|afiliaci[oó]n|member(?: ?id| ?#| number| no\.?)?|mbr(?: ?#| id)?|sub(?:scriber)?(?: ?id| ?#| number)|policy(?: ?#| number| no\.?| id)?|beneficiary(?: ?id| number)?|mbi|hicn?|medicare(?: ?id| ?#| number)?|medicaid(?: ?id| ?#| number| case)?|medi-cal(?: ?id| ?#)?|insurance(?: ?id| ?#| number| plan| issues with)?|ins(?: plan)?|hbn|ins(?:urance)? id|plan id|certificate(?: ?#| number| no\.?)|cert(?: ?#| no\.?)?|health ?plan(?: ?id| number| beneficiary(?: number)?)|(?:humana|aetna|cigna|tricare|anthem|bcbs|blue (?:cross|shield)(?: blue shield)?|kaiser|molina|uhc|unitedhealthcare)(?: ?id| ?#)?|insured ?id|newborn id|pmi|cipa|ars [A-Z][a-z]{2,20}|plan vital|p[oó]liza|solicitud|medical mutual|progressive|state farm|geico|allstate|ppo id|hmo id|payer id)(?=[\s:#(=-]|[A-Z]{0,3}\d)/gi,
    score: 0.9,
    least: 4,
    reject: (value) => /^(?:19|20)\d\d$/.test(value) || /^99\d{3}$/.test(value),
  }),
  patternRecogniser({
    name: 'health-plan',
    type: 'HEALTH_PLAN',
    patterns: [{ name: 'after its payer', regex: AFTER_PAYER, score: 0.88 }],
  }),
  patternRecogniser({
    name: 'health-plan',
    type: 'HEALTH_PLAN',
    patterns: [
      {
        name: 'mbi',
        regex: /(?<![\w-])[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2}(?![\w-])/gi,
        score: 0.7,
      },
    ],
    validate: isMbi,
  }),
]);
