import { addressBlock } from '../../../../lib/detect/recognisers/address/block.ts';
import { addressTail } from '../../../../lib/detect/recognisers/address/tail.ts';
import { address } from '../../../../lib/detect/recognisers/address/address.ts';
import { nameComma } from '../../../../lib/detect/recognisers/name/comma.ts';
import { nameCredential } from '../../../../lib/detect/recognisers/name/credential.ts';
import { nameLabel } from '../../../../lib/detect/recognisers/name/label.ts';
import { nameQuoted } from '../../../../lib/detect/recognisers/name/quoted.ts';
import { nameRoster } from '../../../../lib/detect/recognisers/name/roster.ts';
import { spanishAddress } from '../../../../lib/detect/recognisers/spanish/address.ts';
import { spanishAge } from '../../../../lib/detect/recognisers/spanish/age.ts';
import { spanishContact } from '../../../../lib/detect/recognisers/spanish/contact.ts';
import { spanishId } from '../../../../lib/detect/recognisers/spanish/id.ts';
import { spanishName } from '../../../../lib/detect/recognisers/spanish/name.ts';
import { spoken } from '../../../../lib/detect/recognisers/spoken.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(nameLabel, {
  none: [
    'Patient: stable overnight',
    'PCP: unassigned',
    'Attending: per schedule',
    'RE: refill request',
    'Name: ______',
    'Provider: Cardiology',
    'Patient: 61 yo male',
  ],
});

describeRecogniser(nameCredential, {
  none: [
    'call the MD',
    'per Cardiology MD',
    'BSN, RN required',
    'Day shift, RN',
    'Wound Care, RN',
    'an OT, PT and SLP',
  ],
});

describeRecogniser(nameComma, {
  fair: ['1. ⟦Lund, Olaf⟧\n2. ⟦Bast, Orla⟧'],
  none: [
    'Heparin, Warfarin',
    'Chest, Abdomen',
    'Boston, Massachusetts',
    'Monday, Tuesday',
    'Neuro, Psych',
    'Kernig, Brudzinski',
    'Fever, Chills',
  ],
});

describeRecogniser(nameQuoted, {
  none: ['called "the plan"', 'reports "Pressure" in chest', 'says "Fine"', 'a "Code Blue" was called'],
});

describeRecogniser(nameRoster, {
  none: [
    '12 Heparin | 14 Insulin | 15 Saline',
    '3 Left | 4 Right | 5 Both',
    'Day 1 Clear | Day 2 Soft | Day 3 Regular',
  ],
});

describeRecogniser(addressBlock, {
  strong: ['c/o ⟦PSC 4 Box 118\nAPO AE 09021⟧'],
  none: ['APO B 96', 'unit 4\nwas full', '12 Units\nApt to fall', 'given 81 mg\nAspirin 325'],
});

describeRecogniser(addressTail, {
  none: ['12 Oak Street, 45 mg', '5 Main Street. 1200 Lunch', 'Bed 12, 1400 Vitals', '12 Oak Street, 18 Patients'],
});

describeRecogniser(address, {
  none: [
    'in 2 places on the court',
    'Box 4 of the form',
    '3 way stopcock',
    'Rt 4 toe',
    'RR 18 on room air',
    'drive 20 min',
  ],
});

describeRecogniser(spanishAddress, {
  none: [
    'cruza la calle 2 veces al día con su hija',
    'la avenida estaba llena de gente que miraba',
    'colonia de 30 UFC en la orina que se cultiva',
    'camino 20 minutos al día que le cansan',
  ],
});

describeRecogniser(spanishAge, {
  none: ['desde hace 95 años', 'FC 98 lpm', 'edad gestacional 39', 'pesa 92 kg a los 40 años', 'SatO2 94 a. m.'],
});

describeRecogniser(spanishContact, {
  strong: ['tlf. ⟦955 55 01 27⟧ de la hija', 'usuario: ⟦ana.lopez⟧'],
  none: [
    'TA 120 80 72',
    'cel 5',
    'plaquetas 212 000',
    'dosis de 600 300 mg',
    'usuario del servicio',
    'móvil sin dolor',
  ],
});

describeRecogniser(spanishId, {
  strong: ['CURP ⟦HEMR620417MDFRRS09⟧', 'DNI: ⟦12345678Z⟧'],
  none: [
    'DNI no aporta',
    'CIP pendiente',
    'expediente de 2019',
    'col. 5',
    'NSS sin dato',
    'contrato temporal',
    'ficha 12',
  ],
});

describeRecogniser(spanishName, {
  none: [
    'Paciente de 60 años que acude con su hija',
    'su hija refiere que la paciente no duerme',
    'D. Tipo 2 en el tratamiento que se le indica',
    'la Dra. de guardia que la valora en la planta',
  ],
});

describeRecogniser(spoken, {
  none: [
    'one two punch',
    'a to z',
    'two of four quadrants',
    'q four hours',
    'M R I of the brain',
    'I V and P O meds',
    'C P R',
  ],
});
