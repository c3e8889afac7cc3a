import { locationLine } from '../../../../lib/detect/recognisers/location-line.ts';
import { nameGrid } from '../../../../lib/detect/recognisers/name-grid.ts';
import { nameLower } from '../../../../lib/detect/recognisers/name-lower.ts';
import { nameQuoted } from '../../../../lib/detect/recognisers/name-quoted.ts';
import { nameSpeaker } from '../../../../lib/detect/recognisers/name-speaker.ts';
import { nameWord } from '../../../../lib/detect/recognisers/name-word.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(nameWord, {
  weak: [
    'ask ⟦Charity⟧ at our desk',
    "⟦Faith⟧'s sugar is low",
    'advocate ⟦Hope⟧ came along',
    '⟦June⟧ says she will drive',
    'tell ⟦April⟧ to call',
  ],
  none: [
    'in April',
    'since May 2024',
    'Grace period ends',
    'a rose garden',
    "That's all",
    'Hope to see her in June.',
    'Will follow up',
    'through August',
  ],
});

describeRecogniser(nameQuoted, {
  strong: ['calls her "⟦Sissy⟧" at home', 'AKA: "⟦Tank⟧"', 'goes by "⟦Bug⟧"', 'Nickname  ⟦Lucky⟧', 'le dicen "⟦Ñeca⟧"'],
  weak: ['"⟦Smokey⟧" Fields came'],
  none: ['"resourceType": "Patient"', 'called "brittle"', 'she said "No."', 'the "Triad" of signs'],
});

describeRecogniser(nameGrid, {
  fair: ['Days   ⟦Sethi⟧   ⟦Sethi⟧   ⟦Long⟧   ⟦Okafor⟧', 'Nights\t⟦Vandergrift⟧\t⟦Owl, J⟧\t⟦Vandergrift⟧\t⟦Knight⟧'],
  none: [
    'Mon   Tue   Wed   Thu',
    'Negative   Positive   Negative   Normal',
    'Na   K   Cl   CO2',
    'Warfarin   Heparin   Eliquis   Xarelto',
    'Drug   Dose   Route   Time',
  ],
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

describeRecogniser(nameLower, {
  fair: ['tell ⟦katrina⟧ (intern) to page', 'pt ⟦marcus⟧ is here'],
  weak: ['seen with ⟦deborah⟧ today'],
  none: ['the brain is fine', 'numbers are up', 'her chin hurts', 'with basil and mint', 'he will mark it'],
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
