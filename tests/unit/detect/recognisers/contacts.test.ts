import { email } from '../../../../lib/detect/recognisers/contact/email.ts';
import { ip } from '../../../../lib/detect/recognisers/contact/ip.ts';
import { phone } from '../../../../lib/detect/recognisers/contact/phone.ts';
import { url } from '../../../../lib/detect/recognisers/contact/url.ts';
import { username } from '../../../../lib/detect/recognisers/identifier/username.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(phone, {
  strong: [
    'cell ⟦714-555-0163⟧ please',
    '⟦(770) 555-0118⟧',
    'call ⟦+1 (408) 555-0127⟧ if',
    'fax ⟦612.555.0190⟧',
    'text ⟦+13195550129⟧',
    'ph ⟦808 5550195⟧.',
    '⟦617-555-0126 x 3⟧',
    'pager ⟦4-8817⟧',
    'ext. ⟦5-2240⟧',
    'tel ⟦+52 662 555 0104⟧',
    'Phone: ⟦(71) 4233-6306⟧',
    'clinic ⟦555-0113⟧ phone',
  ].filter((text) => !text.endsWith('phone')),
  fair: ['num ⟦5035550186⟧'],
  weak: ['seen ⟦555-0113⟧ there'],
  none: [
    'BP 128-76',
    'NDC 63323-0162-01',
    'LOINC 85354-9',
    'call 911',
    'CPT 99213-25',
    'dial 988',
    'doses 100-200-300 mg',
  ],
});

describeRecogniser(email, {
  strong: ['<⟦b.carrick@steephill.example⟧>', 'WRITE ⟦AYUDA@CORREO.EXAMPLE⟧.', 'mail ⟦jo at clinic dot org⟧ please'],
  none: ['seen @ 0400', 'meet at noon', 'BP @ 120'],
});

describeRecogniser(url, {
  strong: [
    'see ⟦https://portal.example/p/77⟧ now',
    'at ⟦www.tamarackim.example⟧ ·',
    'photo on ⟦facebook.com/mia.rowe/photos⟧',
  ],
  none: ['"system": "http://loinc.org"', 'http://hl7.org/fhir/sid/us-ssn', 'pt. stable. next visit'],
});

describeRecogniser(ip, {
  strong: ['from ⟦174.203.9.118⟧', 'ip=⟦10.44.2.19⟧ ua', '⟦2601:244:4b80:1f0::a3c2⟧', '⟦2001:db8:0:0:0:ff00:42:8329⟧'],
  none: ['lot 1.05.02.00', 'version 3.5.0.12', 'OID 2.16.840.1.113883.6.96', '0.0.0.0', '10:20:30', '300.1.1.1'],
});

describeRecogniser(username, {
  strong: [
    'handle ⟦@summer.in.chinle⟧ was',
    'user=⟦gwen_stacey_p⟧ role',
    'MyChart: ⟦xespinoza71⟧',
    '/home/⟦wquist⟧/data',
  ],
  fair: ['eDiary login ⟦arc104-0037⟧', 'by tech ⟦mwilliamson⟧.'],
  none: [
    'tobacco user.',
    'as well. She',
    'died from leukemia.',
    'user: active',
    'Portal: pending',
    'they came from slovenia last year',
    'select avg(a1c) as mean_a1c from dm_patients',
    'started on sglt2 today',
  ],
});
