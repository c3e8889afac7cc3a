import type { IdentifierType } from '../../core/identifier.ts';

/** What a value is, told by words that stand a little before it; the value's key follows within the same object. */
interface Sign {
  readonly sign: RegExp;
  /** The value in its first group. */
  readonly value: RegExp;
  readonly type: IdentifierType;
  /** Whether it prevails over what its key alone tells. */
  readonly sure?: boolean;
}

const VALUE = /"value": ?"([^"\n]{3,60})"/d;
const VALUE_AT_ONCE = /^,\s{0,40}"value": ?"([^"\n]{3,60})"/d;

/** Signs of FHIR R4 in JSON and XML, and of C-CDA. */
export const TOLD_BEFORE: readonly Sign[] = [
  { sign: /<identifier>/g, value: /<value value="([^"\n]{3,60})"/d, type: 'MRN' },
  { sign: /"MRN?"/g, value: VALUE, type: 'MRN' },
  { sign: /us-ssn"/g, value: VALUE_AT_ONCE, type: 'SSN', sure: true },
  { sign: /us-(?:mbi|medicare)"/g, value: VALUE_AT_ONCE, type: 'HEALTH_PLAN', sure: true },
  { sign: /us-npi"/g, value: VALUE_AT_ONCE, type: 'LICENSE', sure: true },
  // An Identifier of any system: codes have "code" there, quantities a bare number before.
  { sign: /"system": ?"(?:urn:|https?:)[^"\n]{3,120}"/g, value: VALUE_AT_ONCE, type: 'MRN' },
  { sign: /"system": ?"(?:phone|pager|sms)"/g, value: VALUE_AT_ONCE, type: 'PHONE' },
  { sign: /"system": ?"fax"/g, value: VALUE_AT_ONCE, type: 'FAX' },
  {
    sign: /"resourceType": ?"(?!(?:Bundle|ValueSet|CodeSystem|ConceptMap|StructureDefinition|CapabilityStatement|OperationOutcome|Library|Measure)")[A-Z][A-Za-z]{3,30}"/g,
    value: /^,\s{0,8}"id": ?"([^"\n]{3,60})"/d,
    type: 'OTHER_ID',
  },
  {
    sign: /"(?:subject|patient|individual|performer|name|practitioner|requester|beneficiary|actor|author|recorder|asserter|informant|enterer|recipient|collector|provider|careManager|generalPractitioner|policyHolder|subscriber|sender|receiver|who|member|resultsInterpreter|informationSource)": ?\[?\s{0,20}\{/g,
    value: /"(?:display|text)": ?"([^"\n]{3,60})"/d,
    type: 'NAME',
  },
  {
    sign: /"(?:managingOrganization|serviceProvider|location|organization|custodian|origin|destination|facility)": ?\[?\s{0,20}\{/g,
    value: /"display": ?"([^"\n]{3,60})"/d,
    type: 'FACILITY',
    sure: true,
  },
  {
    // Its name, which elsewhere is that of a person.
    sign: /"resourceType": ?"(?:Organization|Location|HealthcareService)"/g,
    value: /"name": ?"([^"\n]{3,60})"/d,
    type: 'FACILITY',
    sure: true,
  },
  {
    sign: /<(?!manufacturer)(?:\w{0,30}Organization|healthCareFacility|[Ll]ocation)(?: [^<>]{0,80})?>/g,
    value: /<(?:name|display)(?: value="|(?: [^<>]{0,40})?>)([^"<>\n]{3,60})/d,
    type: 'FACILITY',
    sure: true,
  },
];

/** Where the object or element ends, or one of a person begins. */
export const OBJECT_END =
  /\}|<\/(?:\w{0,30}Organization|healthCareFacility|[Ll]ocation)>|<(?:\w{0,30}Person|patient|given)\b/;

/** Right before the name of a product, a maker or a model. */
export const OF_A_THING =
  /(?:"deviceName": ?\[?\s{0,40}\{\s{0,40}|<manufactur\w{1,20}(?: [^<>]{0,60})?>\s{0,40}(?:<id [^<>]{0,90}>\s{0,40})?)$/;
