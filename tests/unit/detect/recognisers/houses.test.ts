import { facilityField } from '../../../../lib/detect/recognisers/facility/field.ts';
import { facilityVisited } from '../../../../lib/detect/recognisers/facility/visited.ts';
import { facilityWorship } from '../../../../lib/detect/recognisers/facility/worship.ts';
import { spanishFacility } from '../../../../lib/detect/recognisers/spanish/facility.ts';
import { spanishLocation } from '../../../../lib/detect/recognisers/spanish/location.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(facilityField, {
  strong: [
    'Pharmacy: ⟦Corner Drug⟧, Main',
    'School: ⟦Larkhaven Middle⟧   Grade 7',
    'Employer.......: ⟦Kestrel Tool⟧',
    'Facility: ⟦Tern Point⟧ since May',
    'Hospital name: ⟦St. Orla⟧ - ICU',
    'Site: ⟦Brackenhurst North⟧; bed 4',
    'CO   ⟦Twin Forks⟧\nFAX 541',
    'called Wes (RN, ⟦Urology Partners⟧)',
    'seen by ⟦Gastroenterology Associates⟧ in May',
    '| 302 | ⟦The Willows⟧ |',
    'EMS: ⟦Station 44⟧ arrived',
    'filled at ⟦Vista Rx⟧, twice',
    'MRI booked 3/4, ⟦Lahey⟧.',
    'Rendering ⟦Prairie MRI⟧  NPI 1306599910',
  ],
  none: [
    'Pharmacy: none',
    'School: 3rd grade, doing well',
    'Employer: Retired teacher',
    'Hospital: Day 3',
    'Clinic: Cardiology',
    'Site: Left Deltoid',
    'Location: Dorsal Hand',
    'Lab: Sodium 140',
    'Unit: ICU',
    'Facility: Not Applicable',
    'Church: weekly',
    'Place: Home With Family',
    'called Jo (RN, Day Shift)',
    'The Patient | stable',
    'Station 3 cm from the spine',
    'New Rx, Home Rx',
    'visit on 3/4, Telehealth.',
    'CO   40 ppm',
    'Company: Private',
    'Practice: Solo',
  ],
});

describeRecogniser(facilityWorship, {
  strong: ['ATTENDS ⟦BETHEL C.M.E. CHURCH⟧ WEEKLY', 'sings at ⟦Mt. Zion A.M.E. Church⟧'],
  none: [
    'SEEN AT 9 A.M.',
    'at the A.M.E. convention',
    'the U.M. Church of',
    'church at 10 a.m. Sunday',
    'BY THE A.M. TEAM',
  ],
});

describeRecogniser(facilityVisited, {
  fair: ['transferred from ⟦Brackenhurst⟧ overnight', 'works at ⟦Kestrel Tool⟧ nights'],
  none: ['seen at Discharge', 'at Rest and with Exercise', 'treated with Keppra', 'at Trendelenburg', 'went to Mexico'],
});

describeRecogniser(spanishFacility, {
  strong: [
    'la remite la ⟦Clínica San Roque⟧ con informe',
    'trabaja en ⟦Invernaderos del Poniente S.L.⟧ desde hace un año',
  ],
  none: [
    'acude a la clínica del dolor que se le indica',
    'ingresa en el hospital de día para la infusión',
    'la farmacia le dio el jarabe que se le indica',
    'en la escuela no le va bien según la madre',
    'CAP 12 mmHg en la medida que se hizo',
    'el instituto de la paciente que se indica',
  ],
});

describeRecogniser(spanishLocation, {
  none: [
    'natural de México, el paciente que consulta',
    'vecino de cama del paciente que se queja',
    'residente de Cirugía que lo valora en la guardia',
    'procedente de Planta con fiebre y el dolor que refiere',
  ],
});
