import type { Recogniser } from './recogniser.ts';
import { account } from './recognisers/identifier/account.ts';
import { addressAbroad } from './recognisers/address/abroad.ts';
import { addressBlock } from './recognisers/address/block.ts';
import { addressDistrict } from './recognisers/address/district.ts';
import { addressTail } from './recognisers/address/tail.ts';
import { addressWorld } from './recognisers/address/world.ts';
import { addressStreet } from './recognisers/address/street.ts';
import { address } from './recognisers/address/address.ts';
import { ageRelative } from './recognisers/date/age-relative.ts';
import { ageShort } from './recognisers/date/age-short.ts';
import { age } from './recognisers/date/age.ts';
import { caret } from './recognisers/structured/caret.ts';
import { code } from './recognisers/identifier/code.ts';
import { date } from './recognisers/date/date.ts';
import { device } from './recognisers/identifier/device.ts';
import { email } from './recognisers/contact/email.ts';
import { facilityCue } from './recognisers/facility/cue.ts';
import { facilityField } from './recognisers/facility/field.ts';
import { facilityLabel } from './recognisers/facility/label.ts';
import { facilityVisited } from './recognisers/facility/visited.ts';
import { facility } from './recognisers/facility/facility.ts';
import { locationLine } from './recognisers/location/line.ts';
import { locationPreposition } from './recognisers/location/preposition.ts';
import { location } from './recognisers/location/location.ts';
import { healthPlan } from './recognisers/identifier/health-plan.ts';
import { fileName } from './recognisers/structured/file-name.ts';
import { hl7 } from './recognisers/structured/hl7.ts';
import { keyed } from './recognisers/structured/keyed.ts';
import { spanishAddress } from './recognisers/spanish/address.ts';
import { spanishAge } from './recognisers/spanish/age.ts';
import { spanishContact } from './recognisers/spanish/contact.ts';
import { spanishDate } from './recognisers/spanish/date.ts';
import { spanishDay } from './recognisers/spanish/day.ts';
import { spanishFacility } from './recognisers/spanish/facility.ts';
import { spanishHouse } from './recognisers/spanish/house.ts';
import { spanishId } from './recognisers/spanish/id.ts';
import { spanishLocation } from './recognisers/spanish/location.ts';
import { spanishName } from './recognisers/spanish/name.ts';
import { spanishRegister } from './recognisers/spanish/register.ts';
import { spoken } from './recognisers/spoken.ts';
import { sql } from './recognisers/structured/sql.ts';
import { tableAligned } from './recognisers/structured/table-aligned.ts';
import { table } from './recognisers/structured/table.ts';
import { facilityWorship } from './recognisers/facility/worship.ts';
import { tagged } from './recognisers/tagged.ts';
import { ip } from './recognisers/contact/ip.ts';
import { license } from './recognisers/identifier/license.ts';
import { mrn } from './recognisers/identifier/mrn.ts';
import { nameComma } from './recognisers/name/comma.ts';
import { nameBedside } from './recognisers/name/bedside.ts';
import { nameBroken } from './recognisers/name/broken.ts';
import { nameColumn } from './recognisers/name/column.ts';
import { nameContext } from './recognisers/name/context.ts';
import { nameCredential } from './recognisers/name/credential.ts';
import { nameCue } from './recognisers/name/cue.ts';
import { nameInitial } from './recognisers/name/initial.ts';
import { nameLabel } from './recognisers/name/label.ts';
import { nameListed } from './recognisers/name/listed.ts';
import { nameNickname } from './recognisers/name/nickname.ts';
import { nameRelative } from './recognisers/name/relative.ts';
import { nameTitle } from './recognisers/name/title.ts';
import { nameRoster } from './recognisers/name/roster.ts';
import { nameScanned } from './recognisers/name/scanned.ts';
import { nameSignOff } from './recognisers/name/sign-off.ts';
import { nameQuoted } from './recognisers/name/quoted.ts';
import { nameSpeaker } from './recognisers/name/speaker.ts';
import { nameWeak } from './recognisers/name/weak.ts';
import { otherId } from './recognisers/identifier/other-id.ts';
import { phoneAbroad } from './recognisers/contact/phone-abroad.ts';
import { phone } from './recognisers/contact/phone.ts';
import { ssn } from './recognisers/identifier/ssn.ts';
import { url } from './recognisers/contact/url.ts';
import { username } from './recognisers/identifier/username.ts';
import { vehicle } from './recognisers/identifier/vehicle.ts';
import { x12 } from './recognisers/structured/x12.ts';
import { zipAbroad } from './recognisers/address/zip-abroad.ts';
import { zip } from './recognisers/address/zip.ts';

/** Every recogniser, in the order of 45 CFR 164.514(b)(2)(i). Their order decides nothing. */
export const RECOGNISERS: readonly Recogniser[] = [
  nameTitle,
  nameLabel,
  nameInitial,
  nameCredential,
  nameRelative,
  nameCue,
  nameContext,
  nameWeak,
  nameQuoted,
  nameNickname,
  nameBedside,
  nameSpeaker,
  nameSignOff,
  nameRoster,
  nameScanned,
  nameComma,
  nameBroken,
  nameColumn,
  nameListed,
  location,
  locationPreposition,
  locationLine,
  facility,
  facilityVisited,
  facilityField,
  facilityCue,
  facilityLabel,
  address,
  addressStreet,
  addressAbroad,
  addressBlock,
  addressWorld,
  addressDistrict,
  addressTail,
  zip,
  zipAbroad,
  date,
  age,
  ageRelative,
  ageShort,
  phone,
  phoneAbroad,
  email,
  ssn,
  mrn,
  healthPlan,
  account,
  license,
  vehicle,
  device,
  url,
  ip,
  username,
  otherId,
  code,
  fileName,
  hl7,
  x12,
  caret,
  keyed,
  table,
  tableAligned,
  sql,
  facilityWorship,
  spoken,
  spanishAddress,
  spanishAge,
  spanishContact,
  spanishDate,
  spanishDay,
  spanishFacility,
  spanishHouse,
  spanishId,
  spanishLocation,
  spanishName,
  spanishRegister,
  tagged,
];
