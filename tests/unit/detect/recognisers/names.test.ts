import { nameComma } from '../../../../lib/detect/recognisers/name/comma.ts';
import { nameContext } from '../../../../lib/detect/recognisers/name/context.ts';
import { nameCredential } from '../../../../lib/detect/recognisers/name/credential.ts';
import { nameInitial } from '../../../../lib/detect/recognisers/name/initial.ts';
import { nameLabel } from '../../../../lib/detect/recognisers/name/label.ts';
import { nameListed } from '../../../../lib/detect/recognisers/name/listed.ts';
import { nameRelative } from '../../../../lib/detect/recognisers/name/relative.ts';
import { nameTitle } from '../../../../lib/detect/recognisers/name/title.ts';
import { nameWeak } from '../../../../lib/detect/recognisers/name/weak.ts';
import { spoken } from '../../../../lib/detect/recognisers/spoken.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(nameTitle, {
  strong: [
    'Dr. ⟦Battle⟧ reviewed',
    'w dr ⟦okonkwo⟧ today',
    'MRS ⟦MCGILLICUDDY⟧ IS',
    'Mrs. ⟦May⟧ 84',
    'Mrs. ⟦van der Zee⟧ is',
    "Mr. ⟦McAllister-Wu⟧'s mother",
    'Drs. ⟦Lum⟧ and ⟦Orr⟧',
    'Sister ⟦Mary Bernard⟧, Coyle',
  ],
  none: ['the doctor said', '19 Fr Blake', 'Azure XT DR MRI', 'Dr. [Last name]', 'offer chaplain. GRACE 140'],
});

describeRecogniser(nameLabel, {
  strong: [
    'Patient: ⟦Szymanski, Leokadia⟧   MRN',
    'PCP: ⟦Ellen Saperstein⟧, NP',
    'Attg: ⟦Nambiar, S⟧   Team',
    'RE: ⟦Guadalupe "Lupita" Zaragoza⟧',
    'Electronically signed: ⟦B. J. Nwachukwu⟧, MD',
    'name: ⟦aram petrosyan⟧',
  ],
  none: [
    'Physician: BP 128/76',
    'Nurse: Braden 14, turned',
    'Patient: [Patient name]',
    'PCP: none',
    'Name: Date:',
    'Subject: follow-up',
  ],
});

describeRecogniser(nameCredential, {
  strong: ['⟦Tomasz Wieczorek⟧, PA-C', '⟦L. Abernathy-Singh⟧, FNP-BC', '⟦Coyle⟧ (PharmD)', '⟦Hiro Tanabe⟧, DPT'],
  none: ['OCT Heidelberg CST 388', 'Humphrey MD -6', 'the RN called', 'seen by PT', 'Cardiology NP', 'CT MD'],
});

describeRecogniser(nameRelative, {
  strong: [
    'His wife, ⟦Clothilde⟧, says',
    'daughter ⟦folake⟧ lives',
    'sons ⟦Dawit⟧ and ⟦Yonas⟧,',
    'my wife ⟦June⟧ wants',
    'mom ⟦Ngoc Anh⟧ wants',
  ],
  none: [
    'a Widow Maker at 50',
    'Baby Aspirin daily',
    'mother had lupus',
    'father, hypertension',
    'sister with MS',
    'wife reports',
    'brother DM2 at 40',
  ],
});

describeRecogniser(nameContext, {
  fair: [
    'pt is ⟦jorge villanueva⟧, dob',
    '⟦Begaye, Leland⟧ 61M rm',
    '⟦Harpreet⟧ says it',
    'calling about patient ⟦Okonjo⟧ now',
    '57M ⟦Beckham⟧ with',
  ],
  none: [
    'SLP: FOIS 5, thin liquids',
    'as LactMed says',
    'per LactMed',
    'patient Lasix',
    'Vicodin was 5/300',
    'OPTN reported',
    'X-ray noted',
    'patient denies',
    'Metformin 500 BID',
  ],
});

describeRecogniser(nameListed, {
  fair: [
    'for ⟦Mary Johnson⟧, seen',
    '⟦HAROLD WASHINGTON TATE⟧ MD',
    'note on ⟦leonard stepanek⟧ that',
    '⟦Kimberly Doe-Tsosie⟧, PharmD',
  ],
  none: [
    'Graves disease',
    'Mayo Clinic',
    'Lake Charles',
    'metoprolol succinate',
    'Risperdal Consta',
    'Wilson disease',
    'CT Abdomen',
  ],
});

describeRecogniser(nameInitial, {
  fair: ['by ⟦R. Vemulapalli⟧ at', '⟦John P.⟧, who', 'Initials: ⟦M-K⟧  Kit'],
  none: ['at 1.5 and 3 T. Resultados', 'E. coli', 'C. Diff positive', 'hepatitis B.', 'Vitamin D.', 'S. aureus'],
});

describeRecogniser(nameComma, {
  fair: ['⟦Parkinson, Wendell⟧ here', '⟦QUINTANA, LUZ⟧ charge', '3) ⟦Foley, Drew⟧ 402'],
  none: ['Lasix, Coreg', 'Murphy, Rovsing', 'stable, afebrile', 'CBC, CMP'],
});

describeRecogniser(nameWeak, {
  fair: ['I met Teresa there'.replace('Teresa', '⟦Teresa⟧')],
  weak: ['spoke with ⟦Okonjo⟧ (derm)'],
  none: ['Foley in place', 'on Lasix', 'with Trendelenburg', 'Crohn flare'],
});

describeRecogniser(spoken, {
  strong: [
    'medical record number ⟦two two seven oh four one eight⟧ date',
    'that is ⟦s t e p a n e k⟧ date',
    'B-R-O-W-N'.replace('B-R-O-W-N', '⟦B-R-O-W-N⟧ spelled'),
    'that is ⟦O apostrophe D E L L⟧ comma',
  ],
  none: ['wound L x W x D', 'groups A B C D F G', 'one to two tablets', 'three or four times', 'a b c'],
});
