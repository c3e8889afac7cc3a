import { ageRelative } from '../../../../lib/detect/recognisers/date/age-relative.ts';
import { age } from '../../../../lib/detect/recognisers/date/age.ts';
import { date } from '../../../../lib/detect/recognisers/date/date.ts';
import { zip } from '../../../../lib/detect/recognisers/address/zip.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(date, {
  strong: [
    'DOB ⟦07/19/1951⟧',
    'on ⟦2024-02-14⟧',
    '⟦2024-05-06⟧ 13:58:01',
    'seen ⟦3/9⟧, stable',
    'cancelled ⟦3/5⟧ ⟦3/7⟧ ⟦3/12⟧ again',
    'J. Orr CRNP, ⟦6/10⟧',
    'off ⟦Mar 27 and 28⟧, then back',
    'sorti le ⟦8 novembre⟧',
    'due ⟦04-18⟧.',
    'Admitted ⟦Feb. 9, 2024⟧',
    '⟦December 1st, 2023⟧?',
    'on ⟦the 5th of May⟧'.replace('the ', ''),
    '⟦06JUL2024⟧ 2217',
    '⟦16-Apr-2021⟧',
    '⟦Wed., Dec. 4⟧',
    '⟦Thu, 11 Jan 2024⟧ 17:22',
    'visit moved up to ⟦7/10⟧.',
    'CT of ⟦4/7⟧ is clear',
    'next ⟦Fri 4/5⟧.',
    'by the ⟦18th⟧.',
    'since ⟦Nov 2023⟧',
    'in ⟦February⟧, some relief',
    'MOLST dated ⟦9/2022⟧',
    '|⟦19630822⟧|F|',
    'dob ⟦O9-3O-1955⟧',
    'd.o.b. ⟦3.v.2013⟧',
    'born ⟦june ninth nineteen forty four⟧ in',
    'from ⟦1/6⟧ to ⟦1/29⟧',
    'el ⟦14 de marzo de 2024⟧',
    'week of ⟦Sept. 20-23⟧',
    'IN ⟦JANUARY⟧',
  ],
  fair: ['TMA ⟦6/11⟧, on zosyn', 'form for ⟦03/30⟧ please', 'echo (⟦3/26⟧)'],
  weak: ['gave ⟦2/6⟧ there'],
  none: [
    'slid back to 7/10',
    'a CAS of 4/7',
    'zones of 8/9 mm',
    'quit smoking in 2011',
    'between 2016 and 2021',
    'strength 4/5 throughout',
    'Monofilament 3/10.',
    'took 1 1/2 tablets',
    'BP 128/76',
    'Norco 10/325',
    '2/6 systolic murmur',
    'pain 3/10',
    'at 21:14',
    'POD 4',
    'two weeks ago',
    'Apgars 8/9',
    'the 5th grade',
    '6th edition',
    'may march in place',
    'the august committee',
    'BiPAP 12/5',
    'iOS 17.4.1',
    'MoCA 18/30',
    'ICD-10',
  ],
});

describeRecogniser(age, {
  strong: [
    'a ⟦97⟧-year-old man',
    'age ⟦98⟧',
    '⟦94⟧F septic',
    'died at ⟦95⟧ of a subdural',
    'grandmother is well at ⟦94⟧.',
    'MGM Gitel, d. ⟦101⟧, no ca',
    'born in ⟦1931⟧',
  ],
  fair: ['her roommate is ⟦ninety-one⟧.', 'lived to be ⟦ninety six⟧ period', 'Otis Rowe, ⟦99⟧, is there'],
  none: [
    'an 89-year-old',
    'aged 61',
    'HR 94',
    'SpO2 94%',
    'weight 94 kg',
    'age 90 or over',
    'ages 90+',
    'born in 1958',
    'ninety minutes',
    'CRP 88, ESR 94.',
    'BP 98/50',
  ],
});

describeRecogniser(ageRelative, {
  strong: [
    'mother, ⟦94⟧, is well',
    'his sister Opaline died at ⟦95⟧.',
    'Great-aunt, ⟦98⟧, shares',
    "He's ⟦93⟧ but fit",
  ],
  none: ['mother well. HR 94', 'he is 94 kg', 'his SpO2 is 94%', 'aunt had BP 94/60', 'mother at 84'],
});

describeRecogniser(zip, {
  strong: ['zip ⟦79936⟧', 'new zip ⟦97801⟧', '12 Elm Rd, Laredo ⟦78040⟧'],
  fair: ['Bloomington, MN ⟦55425⟧.', 'Bronx, NY ⟦10452-8103⟧', 'OR ⟦97206⟧'],
  none: ['RR 55425 times', 'CPT 20610', 'WBC 12000', 'J1885 x4'],
});
