const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words right before a month and day. */
export const DATE_CUES = set(`
  on since from to thru through until till til by before after date dated dos dob due of w/o last next seen starting start
  started ending effective admit admitted adm disch discharge discharged d/c dc dcd filled signed sent drawn collected
  coll rec'd recd reported placed done removed out neg pos visit fu f/u appt dx cx bcx ucx ct mri mra mrcp ercp cxr us eeg
  ekg ecg echo cath xr eval tte tee lab labs mtg meeting surgery op tma tka tha cabg pci tips picc line uvc injury exam
  and mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday review recert hold
  time window vaccine dose given exp home cmn mailed filed held interview stool called faxed scheduled rescheduled booked
  injured born hired arrived arriving left stopped refilled dictated entered noted printed updated resulted biopsy bx mammo
  colonoscopy egd pet dexa stress bmp cbc inr trough culture tap lp extubated intubated transferred expired deceased died d
  lmp edd edc eta approved denied rec version closes opens clinic vs versus expires ends begins restock rtc today tmrw tomorrow yesterday night
`);

/** Words right before a score, a strength or a ratio that only looks like a month and day. */
export const SCORE_CUES = set(`
  bipap cpap ps support peep bup buprenorphine suboxone zubsolv percocet norco io i/o strength pain score grade gcs motor
  reflex reflexes pulse pulses murmur moca mmse slums phq phq-9 gad gad-7 power node nodes ratio bp va apgar apgars quad
  vanderbilt inattention hyperactivity beighton hazelbaker monofilament dolor eva ens karnofsky centor alvarado tanner
  breast goal pg page inr icp apap ipap epap set bud boston bbps lund-mackay stone conners clusters bottles sessions session
  usp keros mallampati ygtss fois heparin dakin's tube cushion chamber compatible bolus rate epr
  quads grip dtr dtrs braden katz lawton rating level cage stage sirs qsofa sofa sem x mag shim iddsi
  ecog escala fuerza s.t.o.n.e
`);
