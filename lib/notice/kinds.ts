import type { IdentifierType } from '../core/identifier.ts';

const NAMES: Readonly<Record<IdentifierType, string>> = {
  NAME: 'Name',
  DATE: 'Date',
  AGE: 'Age over 89',
  PHONE: 'Phone',
  FAX: 'Fax',
  EMAIL: 'E-mail',
  SSN: 'Social security number',
  MRN: 'Record number',
  HEALTH_PLAN: 'Health plan number',
  ACCOUNT: 'Account number',
  LICENSE: 'Licence number',
  VEHICLE: 'Vehicle',
  DEVICE: 'Device',
  URL: 'Web address',
  IP: 'IP address',
  LOCATION: 'Place',
  ADDRESS: 'Address',
  ZIP: 'ZIP code',
  FACILITY: 'Facility',
  USERNAME: 'User name',
  OTHER_ID: 'Identifier',
};

/** What people call this kind of identifier. */
export function kindName(type: IdentifierType): string {
  return NAMES[type];
}
