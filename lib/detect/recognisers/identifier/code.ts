import { isStateCode } from '../../data/kept-places.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** Public codes: of procedures, drugs, studies, standards, genes. */
const PUBLIC =
  /^(?:NCT|ICD|CPT|HCPCS|NDC|DSM|LOINC|SNOMED|ISO|RFC|CFR|IEC|ANSI|HLA|COVID|SARS|REF|LOT|EAN|UPC|DOI|PMID|USP|OMIM|GO|NM|NP|NC|CAS|CIE|CLIA|DOT|FDA|GRP|BIN|PCN|RXBIN|SKU|UTC|GMT|UNIT|PSAP|VERSION|BUILD|KB|RS)[ -]?\d/i;
/** Labels and states: what follows them has a recogniser of its own, and they stay. */
const LABELLED =
  /^(?:E?MRN?|SSN?|NPI|DEA|FIN|CSN|ACCT?|HAR|TEL|FAX|PH|CELL|FX|ID|NO|VIN|IMEI|SN|PIN|ZIP|MBI|DOB|DOS|DL|OL|CDL|LIC|PO|BOX|RM|APT|STE|ENC|PT|INV|ICN|DCN|AUTH|RX|CASE|ORD|NHC|CURP|DNI|NIE|NSS|NUSS|CIPA|PMI|OPO|CAD|EOC|PA|UDI|HICN|EMPI|MPI|NHS|OSIS|RUN|TAG|PSY) ?[\d-]/;
/** Object identifiers of standards, ISO/IEC 9834-1: DICOM's and HL7's own. */
const PUBLIC_OID = /^(?:1\.2\.840\.10008|2\.16\.840\.1\.113883)(?:\.|$)/;
const YEARS = /^(?:19|20)\d\d-(?:19|20)\d\d$/;
/** Times from and to, pregnancies, ranges of vital signs, procedures with their side, zeros, tables of HL7. */
const NOBODYS =
  /^(?:(?:[01]\d|2[0-3])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d|G\d{1,2}P\d{1,4}|[A-Z]{2,5} (?:\d{2,3}-\d{2,3}|(?:19|20)\d\d-(?:19|20)\d\d)|\d{5}-(?:RT|LT|TC|50)|[A-Z0-]{5,20}|ORA-\d{4,6}|V[23]-\d{4})$/;
/** Words that stand before a number in a text of capitals. */
const WORDS =
  /^(?:ABOUT|AND|ARE|AT|BE|BY|CALL|CARD|DESK|FOR|FROM|IN|INTO|IS|NEAR|ITEM|LINE|OF|ON|OR|OVER|PAST|THE|THEN|TO|UP|VIA|UNDER|WAS|WITH|YEAR) \d/;
const LEAST_DIGITS = 5;
const LEAST_OID_DIGITS = 12;

function identifiesNobody(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (value.split('.').length > 4) return digits < LEAST_OID_DIGITS || PUBLIC_OID.test(value);
  return (
    digits < LEAST_DIGITS ||
    PUBLIC.test(value) ||
    LABELLED.test(value) ||
    isStateCode(value.split(' ')[0] ?? '') ||
    YEARS.test(value) ||
    WORDS.test(value) ||
    NOBODYS.test(value)
  );
}

/**
 * Numbers and codes without a label, by their length and mixture alone: enough in a document that surely is about
 * somebody, where hardly anything else is so long. 164.514(b)(2)(i)(R).
 */
export const code = patternRecogniser({
  name: 'code',
  type: 'OTHER_ID',
  patterns: [
    {
      name: 'long number',
      regex: /(?<![\w.,/$+-]|\d )\d{7,12}(?:-\d{2})?(?![\w%-]|[.,]\d| ?(?:mg|ml|units?|copies|IU|CFU|x10)\b)/g,
      score: 0.42,
    },
    {
      name: 'groups with dashes',
      regex:
        /(?<![\w./-])(?:\d{1,4}-\d{2,4}-\d{2,6}(?:-[\dA-Z]{1,6}){0,2}|\d{4}-\d{4}|\d{2}-\d{4})(?![\w/-]|[.,]\d| ?(?:mg|ml|mcg|cm|units?)\b)/g,
      score: 0.42,
    },
    {
      name: 'groups with blanks',
      regex: /(?<![\w.,/-]|\d )\d{3,4} \d{3,4} \d{3,4} \d{1,4}(?![\w/-]|[ .,]\d)/g,
      score: 0.42,
    },
    {
      name: 'letters and figures',
      regex:
        /(?<![\w.@/-])(?=[A-Z\d-]{7,24}(?![\w/@%.]\w))(?=[\d-]{0,20}[A-Z])[A-Z\d]{1,14}(?:-[A-Z\d]{1,12}){0,3}(?![\w-])/g,
      score: 0.42,
    },
    {
      name: 'prefix and number',
      regex:
        /(?<![\w.-])[A-Z]{2,5} \d{5,9}(?:-\d{1,5})?(?![\w%/-]|[.,]\d)|(?<![\w.-])[A-Z]{2,4} \d{2,4}(?:[- ]\d{3,5}){1,4}(?![\w%/-]|[.,]\d)/g,
      score: 0.42,
    },
    {
      name: 'hexadecimal',
      regex: /(?<![\w-])(?=[a-f]{0,15}\d)(?=\d{0,15}[a-f])[0-9a-f]{16,40}(?![\w-])/g,
      score: 0.42,
    },
    { name: 'object identifier', regex: /(?<![\w.])\d(?:\.\d{1,20}){7,20}(?![\w.]\d)/g, score: 0.5 },
  ],
  invalidate: (value, document, start) =>
    identifiesNobody(value) ||
    /(?:\bndc[: ]{1,3}|urn:oid:|\bref {1,4}|"code": ?"|rxnorm |snomed |loinc )$/.test(
      document.lower.slice(Math.max(0, start - 10), start),
    ),
});
