import { locationLine } from '../../../../lib/detect/recognisers/location-line.ts';
import { nameQuoted } from '../../../../lib/detect/recognisers/name-quoted.ts';
import { nameSpeaker } from '../../../../lib/detect/recognisers/name-speaker.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(nameQuoted, {
  strong: ['calls her "⟦Sissy⟧" at home', 'AKA: "⟦Tank⟧"', 'goes by "⟦Bug⟧"', 'Nickname  ⟦Lucky⟧', 'le dicen "⟦Ñeca⟧"'],
  weak: ['"⟦Smokey⟧" Fields came'],
  none: ['"resourceType": "Patient"', 'called "brittle"', 'she said "No."', 'the "Triad" of signs'],
});

describeRecogniser(nameSpeaker, {
  fair: [
    '[12/02 9:58a] ⟦Okonkwo⟧: thank you',
    '06:41 ⟦Vandergrift⟧: paged',
    '⟦Leif⟧: could you look at this?',
    '0700 ⟦Reinhardt⟧ -> Amir',
  ],
  none: ['Neuro: intact', 'Labs: pending', 'Phalen: negative', '07:40 Heparin: held', 'Assessment: stable'],
});

describeRecogniser(locationLine, {
  fair: [
    'Ida Lund\n12 Harbour Way\nSuite 4\n⟦Tystberga⟧\nSweden 99178',
    'originaria de ⟦Zacatelco⟧',
    'he grew up in ⟦Bratsk⟧.',
    'City: ⟦Portland⟧',
    'el 4 de mayo en ⟦Cuernavaca⟧, Mor.',
    '51 Colt Trce, ⟦Versailles⟧ 40383',
  ],
  none: [
    'originally from Maine.',
    'BILL FACILITY FEE 99291',
    'Level 99214',
    'UT 84130',
    'flew to Mexico',
    'grew up in foster care',
  ],
});
