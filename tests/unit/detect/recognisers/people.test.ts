import { locationLine } from '../../../../lib/detect/recognisers/location/line.ts';
import { nameBedside } from '../../../../lib/detect/recognisers/name/bedside.ts';
import { nameQuoted } from '../../../../lib/detect/recognisers/name/quoted.ts';
import { nameSpeaker } from '../../../../lib/detect/recognisers/name/speaker.ts';
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

describeRecogniser(nameBedside, {
  strong: [
    "⟦Faith⟧'s sugar is 41 and she is asking for juice",
    "Slept well. ⟦Hope⟧'s K is 6.1 now",
    '⟦June⟧ says she is the proxy',
    'Handed off to ⟦June B.⟧, Braden 14',
    'report given. ⟦t.w.⟧ CCHT',
  ],
  fair: [
    '⟦Dillard⟧ rm 6 needs a sitter',
    'Please check ⟦Oduya⟧ in 412 first',
    'Bed 12 ⟦Okonjo⟧ desats overnight',
    '0700 ⟦Okonjo⟧ 412A CHF',
    'BP 82/40. ⟦Sayeed⟧ aware.',
    'Does ⟦Ruby⟧ need a statin?',
    '⟦Olive⟧ is 82 and fell',
    'GI ⟦Knight⟧ scoped her today',
    'tech: ⟦CJ⟧\nleft eye',
    'Drawn by: ⟦MKO⟧',
  ],
  none: [
    "Today's labs are back",
    "Patient's K is 6.1",
    "Crohn's pain is worse",
    "Mom's BP was fine",
    "April's labs are missing",
    'June 3 visit',
    'The August reports say little',
    'back to May B12 levels',
    'Sepsis in 412 patients',
    'Afebrile in 412',
    'Patient in Bed 12 Stable',
    'Room 4 Air: 94%',
    'Family aware. Cardiology notified. Neurosurg aware.',
    'tech: NA\nnext',
    'tech: RN\nnext',
    'e.g. MD or NP',
    'given a.m. dose',
    '1. Humira - weekly',
    'Sats 412A',
    'Is Rosemary safe in pregnancy?',
    'Does Sepsis need a line?',
    'Potassium is 52 and rising',
    'GI Bleed following a scope',
  ],
});
