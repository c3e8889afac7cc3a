import { combine } from '../../combine.ts';
import { labelledRecogniser } from '../../labelled.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** What a shop prints for everybody: "SPRING25", "WELCOME10". */
const PROMOTION =
  /^(?:SPRING|SUMMER|WINTER|AUTUMN|FALL|SAVE|WELCOME|HOLIDAY|XMAS|SALE|EXTRA|TAKE|PROMO|FREESHIP|THANKS)[A-Z]{0,8}\d{0,4}$/i;

/** Any other unique number or code (specimens, orders, prescriptions, cases, study subjects): 164.514(b)(2)(i)(R). */
export const otherId = combine('other-id', [
  labelledRecogniser({
    name: 'other-id',
    type: 'OTHER_ID',
    labels:
      /\b(?:autopsy(?: ?#| no\.?|(?= [A-Z]\d))|(?:verification|access|referral|enrollment|patient) code|(?:key|(?<!\b(?:safety|penal|civil|labor|insurance|institutions|government|education|business|family|probate|vehicle|professions|procedure) )code)(?=:? (?=[A-Z]{0,7}\d)[A-Z\d]{6,10}\b)|din|accession(?: ?#| number| no\.?)?|accn|acc(?: ?#| no\.?)|acc(?= {1,4}[A-Z]{1,3}[.-]?\d)|(?:nbs|newborn screen|guthrie|filter paper|pku)(?: card| kit| form)?(?: ?#\d)?(?: ?#| no\.?|(?= [A-Z]{2} ?\d{3,}))|specimen(?: ?#| id| no\.?)?|order(?: ?#| number| no\.?| id|(?= [A-Z]{1,4}[-_]?\d{4}))|rx ?(?:#|number\b|no\b\.?|(?= [A-Z]?\d{6}))|prescription(?: ?#| number| no\.?)|case(?: ?#| number| no\.?| id|:)?|ref(?:erence|erral)?\.?(?: ?#| number| no\.?| id| code|(?=[ :]{0,2}[A-Z]{1,5}-?\d))|auth(?:orization|orisation)?(?: ?#| number| no\.?| code)?|pa ?#|tracking(?: ?#| number| no\.?)?|confirmation(?: ?#| number| no\.?| code)?|ticket(?: ?#| number| no\.?)?|trace(?: ?#| number)?|passport(?: ?#| number| no\.?)?|visa no\.?|a-number|alien (?:number|no\.?)|tribal (?:id|roll(?: no\.?)?|enrollment(?: no\.?| number)?)|roll no\.?|subject(?: ?#| id| number| no\.?)|study ?id|participant(?: ?#| id)?|randomi[sz]ation(?: ?#| number| no\.?)?|kit(?: ?#| barcode| number| no\.?)?|barcode|sample(?: ?#| id)?|uds id|donor(?: ?#| id)?|candidate(?: ?#| id)|unos(?: ?#| id)|employee(?: ?#| id| number)|badge(?: ?#| number)|student(?: ?#| id| number)|interp(?:reter)?(?: ?#| id)|incident(?: ?#| number| no\.?)?|report(?: ?#| number| no\.?)|run(?: ?#| number| no\.?)|file(?: ?#| number| no\.?)|docket(?: ?#| no\.?)?|booking(?: ?#| no\.?)?|inmate(?: ?#| id)|doc(?: ?#| id)|scanned as|denial(?: letter| ref| no\.?)?|warrant no\.?|permit(?: ?#| no\.?)?|transaction(?: ?#| id)?|message(?: control)? id|activation code|me ?#|unit(?: ?#| no\.?| number)(?=[ :]*[A-Z]?\d{4})|curp|dni|nie|rfc|interno|siniestro|folio|carn[eé] de identidad(?: [a-z]{4,12})?|n[uú]mero a|alien\/i-94|cad|flt|flight|opo|eoc|job(?= \d)|gate code|door code|access code|wristband|bld band|bb ?id|blood band|bb band|lab req|msgid|band(?= [A-Z]{1,3} ?\d{4})|bag(?= ?#)|customer record|police report|pd report|osis|screen #2 card|newborn screen(?: #\d)? card|npi group|req(?:uisition)?(?: ?#| no\.?| number)|protocol id|registry(?: ?#| id| number)|id ?#|id(?: number| no\.?)?:?(?= ?#?[A-Z]{0,5}-?\d{4}))(?=[\s:#(=*-]|[A-Z]{0,3}\d)/gi,
    score: 0.88,
    least: 3,
    reject: (value) =>
      /^(?:19|20)\d\d$/.test(value) ||
      /^\d{1,2}$/.test(value) ||
      /^NCT\d+$|^KDPI/i.test(value) ||
      PROMOTION.test(value) ||
      // Product codes of blood, ISBT 128.
      /^E\d{4}[VA]\d\w$/.test(value) ||
      /^[A-Z]\d{1,4}[A-Z]$/i.test(value),
  }),
  patternRecogniser({
    name: 'other-id',
    type: 'OTHER_ID',
    patterns: [
      {
        name: 'uuid',
        regex: /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi,
        score: 0.95,
      },
      // Donations of blood, ISBT 128: facility, year, serial number.
      { name: 'donation', regex: /(?<!\w)[A-Z]\d{4} ?\d{2} ?\d{6}(?: [A-Z\d](?!\w))?(?!\w)/g, score: 0.85 },
      {
        name: 'fhir resource',
        regex:
          /\b(?:Procedure|Communication|Medication(?:Request|Statement)|Device|Encounter|Observation|Condition|Coverage|Claim|ServiceRequest|Specimen|DiagnosticReport|Immunization|Location|Organization|Care(?:Team|Plan)|Practitioner(?:Role)?|RelatedPerson|Appointment|DocumentReference|QuestionnaireResponse|Consent|EpisodeOfCare|ImagingStudy|ExplanationOfBenefit)\/(?<value>[A-Za-z\d-]{1,40})/dg,
        score: 0.85,
      },
      { name: 'specimen', regex: /(?<![\w-])[A-Z]{1,3}-?\d{2}-\d{4,8}(?![\w-])/g, score: 0.75 },
      { name: 'long code', regex: /(?<![\w.-])[A-Z]{2,6}-\d{2,4}-\d{3,8}(?:-\w{1,6})?(?![\w-])/g, score: 0.65 },
      {
        name: 'numbered',
        regex:
          /(?:#|\b[Nn]o\.|\bfolio|\bNIE) ?(?<value>[A-Z]{0,4}-?\d[\dA-Z]{1,8}(?:-[\dA-Z]{1,8}){0,3})(?![\w/%.]\d|\w)/dg,
        score: 0.42,
      },
      {
        name: 'code',
        regex: /(?<![\w.-])(?:[A-Z]{1,5}-\d{4,10}(?:-[A-Z\d]{1,4})?|[A-Z]{2,5}\d{6,12}|\d{2}-\d{5,8})(?![\w-])/g,
        score: 0.42,
      },
      {
        name: 'subject of a study',
        regex:
          /\b(?:research|study|subject|subj|trial|participant|cohort)(?: id| no\.?| #)?:? (?<value>[A-Z]{2,10}-\d{2,6}(?:-[A-Z\d]{1,6})?)(?![\w-])/dgi,
        score: 0.85,
      },
      {
        name: 'with strokes',
        regex:
          /\b(?:[Nn]o\.?|NO\.?|[Rr]ef\.?|REF\.?|[Ff]ile|[Ff]older)[: ]{1,2}(?<value>[A-Z]{1,4}\/\d{2,4}\/\d{2,7}|\d{2,7}\/\d{2}\/[A-Z]{1,4})(?![\w/-])/dg,
        score: 0.85,
      },
      {
        name: 'after a short label',
        regex:
          /\b(?:[Rr]eceipt|[Rr]cpt|[Tt]rip|[Ss]ubject|[Ss]ubj|[Rr]ef|[Rr]eference|[Tt]icket|[Ww]aybill|AWB|[Bb]ooking|UBRN)(?: ?#| no\.?)?[: ]{1,2}(?<value>[A-Z]{1,4} (?!(?:19|20)\d\d\b)\d{3,8}|(?=[\d-]{7})\d{2,6}-\d{2,6}(?:-\d{1,6})?|\d{3,5}(?: \d{3,5}){1,4})(?![\w/-]|[.,]\d| ?(?:[pnmµ]?g|[muµ]?IU|U|mcg|mmol|[mun]mol|m?L|cells|ms|mm|K)\b)/dg,
        score: 0.85,
      },
      {
        name: 'code that opens',
        regex:
          /(?:, |\(|\b(?:access|entry|door|gate|security|pickup|download|viewing|guest|sharing|portal|key ?pad|lock ?box|with|use|the) )(?:pass)?code:? (?<value>\d{4}(?:\d\d){0,2})(?=[,;.)]{0,2}(?:\s|$))/dgi,
        score: 0.8,
      },
      { name: 'starred', regex: /\*(?<value>[A-Z0-9]{6,20})\*/dg, score: 0.7 },
    ],
    invalidate: (value) =>
      value.replace(/[^\dA-Z]/g, '').length < 4 ||
      /^NCT\d|^(?:ISO|RFC|CPT|ICD|COVID|SARS|CFR|IEC|ANSI|NDC|HLA|IL|CD|AIMS|ARC)-/.test(value) ||
      !/[1-9]/.test(value) ||
      /^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/.test(value),
  }),
]);
