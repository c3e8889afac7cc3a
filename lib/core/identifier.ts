/** The kinds of identifier that Understudy replaces: 45 CFR 164.514(b)(2)(i)(A)-(R), split as far as surrogates differ. */
export const IDENTIFIER_TYPES = [
  'NAME',
  'DATE',
  'AGE',
  'PHONE',
  'FAX',
  'EMAIL',
  'SSN',
  'MRN',
  'HEALTH_PLAN',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'URL',
  'IP',
  'LOCATION',
  'ADDRESS',
  'ZIP',
  'FACILITY',
  'USERNAME',
  'OTHER_ID',
] as const;

export type IdentifierType = (typeof IDENTIFIER_TYPES)[number];
