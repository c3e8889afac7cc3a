import { CLINICAL, EVERYDAY } from '../data/flags.ts';
import { lookUp } from '../data/lexicon.ts';

/** What two or three letters beside an entry are when they are nobody's initials: posts, places, routes, results. */
const NO_INITIALS: ReadonlySet<string> = new Set(
  `am pm md do pa rn np ot pt dc dr jr sr ma ms mr ba bs iv im sc po pr er ed or us uk la ny ie eg nb ac pc hs qd qid tid
  bid prn npo icu ccu ir ct mri cxr ekg ecg ems pcr ihc eia gi gu ent ob gyn uc pcp lpn cna pct hca rrt rt st slp crna mt
  mlt mls emt adn lvn aprn fnp dnp bsn pharm rph hh snf ltc ltac alf ah ua cbc bmp cmp lft inr ptt wbc hgb hct plt
  na cl hr bp rr sat rbc hcg tsh psa ana rpr hiv hbv hcv vs wt ht loc ros hpi sob cp ha abd neg pos wnl nad nka nkda
  fyi asap tba tbd eta etd los dnr dni amb adl mri us xr fna bx ivp ns dw kcl picc foley ng og peg jp wc bm un ok
  yes no the and for not new old see via per fax tel ext web app ehr emr lab mar due set off on at to by in of is it
  mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec est edt cst cdt mst pst pdt utc gmt
  kg cm mm ml mg mcg meq dl iu hz bpm id all any one two out up end med meds rx tx dx hx sx fx lac iop lp bmt aa ab bb pp
  ef lvef pe vre eod eob cob poc pod tpa tnk avr mvr tka tha tkr thr orif egd eeg emg tte tee pft fev bnp crp esr a1c ldl hdl ast alt alp ggt afp
  cea psa mcv rdw svt vt vf af mi cva tia chf ckd aki uti uri tb rsv flu cmv ebv hsv pna sbo dvt avm sah sdh ich vap hap osa dka hhs gdm ptl
  svd ega edd lmp tdap mmr hpv pcv ppd igra gfr bun ph abg vbg peep fio gcs nih cam raas phq gad wfl qod qhs ac hob oob brp rom wbat nwb fwb`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether two to four letters may be initials where something besides says so: any but the usual abbreviations. */
export function mayInitial(written: string): boolean {
  return /^(?:[A-Z]{2,4}|[a-z]{2,4})$/.test(written) && !NO_INITIALS.has(written.toLowerCase());
}

/** Whether two to four letters in one case may be somebody's initials, as far as the letters tell. */
export function isInitials(written: string): boolean {
  return mayInitial(written) && (lookUp(written.toLowerCase()) & (CLINICAL | EVERYDAY)) === 0;
}
