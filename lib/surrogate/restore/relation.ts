import { MONTH_PATTERN } from '../dates/months.ts';

/** What is dated without regard to any patient. */
const FOREIGN = new RegExp(
  String.raw`\b(?:cohort|meta-analys[ei]s|approv\p{L}*|publish\p{L}*|publication|licensed|authori[sz]\p{L}*|launched|released|recalled|version|revis(?:ed|ion)|edition|copyright|patented|law|act\s(?:of|took)|mandates?|coverage|daylight|pandemic|outbreak|doi|pmid|et\sal|journal|lancet|took\seffect|(?:labor|memorial|independence|veterans|health|christmas|thanksgiving)\sday|holidays?|(?:each|every)\syear|enrol+ment|fee\sschedule|knowledge\scut-?off|training\sdata|ensayos?|aprobad\p{L}*|publicad\p{L}*)\b|©`,
  'iu',
);
const AGENCIES = /\b(?:FDA|EMA|NIH|CMS|HHS|WHO|NEJM|JAMA)\b/;
/** What is dated by itself, or by the patient: then only arithmetic tells. */
const ADVICE = /\b(?:guidelines?|guidance|directrices|recommendation\sstatement)\b/iu;
const ADVISERS = /\b(?:USPSTF|ACIP|NICE|AHA|ACC|ADA|CDC|ESC|ACOG|IDSA|ASCO|NCCN|ESMO|KDIGO|AAP)\b/;
const RESEARCH =
  /(?<!\b(?:sleep|imaging|swallow|conduction|voiding|void|breathing|medication|therapeutic|esophagram|doppler)\s)\b(?:trials?|stud(?:y|ies))\b/iu;
/** Lives of people who are no patients. */
const LIVES = /\b(?:born|died|birth\sof|discovered|invented|described|introduced|founded|named\safter)\b/iu;
/** Whoever turns so old is the patient. */
const AGEING = /\bturn(?:s|ed)\s\d/i;
/** The model's own now. */
const NOW =
  /\b(?:as\sof|today(?:'s|’s)?|right\snow|current\sdate|from\snow|currently|at\sthe\smoment|this\s(?:week|month|year)|hoy)\b/iu;

const EVENT = String.raw`(?:discharge|surgery|operation|admission|admit|visit|procedure|injury|injection|infusion|dose|transplant|delivery|birth|biopsy|scan|imaging|operative|op|chemo(?:therapy)?|cycle|stroke|fall|fracture|onset|diagnosis|symptoms?|exposure|treatment|therapy|course|antibiotics?|stent|pci|cabg|ablation|repair|replacement|extubation|transfer|encounter|appointment|exam|test|labs?|results?|placement|removal|hospitali[sz]ation|stay|vaccin\p{L}*|alta|cirugía|ingreso|operación|visita)`;
const COURSE = new RegExp(
  [
    String.raw`\b(?:after|before|since|following|post|from|until|prior\sto|of|status\spost|s\/p|después\sde(?:l)?|antes\sde(?:l)?|desde|tras)[\s-]+(?:(?:the|his|her|their|your|my|this|that|last|first|initial|index|la|el|su)\s+)*(?:\p{L}+\s+){0,2}${EVENT}`,
    String.raw`\b(?:post[-\s]?op\p{L}*|pod)\b`,
    String.raw`\b(?:day|week|month)[\s#_-]*\d{1,3}\b`,
    String.raw`\b(?:follow[-_\s]?up|f\/u|return(?:s|ed)?\s(?:to\sclinic|visit|on|for)|rtc|re-?check|re-?evaluat\p{L}*|re-?assess\p{L}*|re-?admi\p{L}*|reviewed\sagain|next[-_\s](?:\p{L}+[-_\s])?(?:dose|visit|appointment|injection|infusion|cycle|labs?|draw|scan|check|refill|review)|due|appointment|appt|scheduled?|repeat|removal|suture|staples?|refill|taper|stop\sdate|end\sdate|last\sdose|first\sdose|seguimiento|control|próxima|cita)`,
    String.raw`\b(?:admi(?:t|ssion)\p{L}*|discharg\p{L}*|hospitali[sz]ed|operated|underwent|seen|presented|transferred|extubated|intubated|diagnosed|delivered|birthday|turn(?:s|ed)\s\d+|ingresó|alta)\b`,
  ].join('|'),
  'iu',
);

/** What the words around a date say of it: it belongs to the patient's course, to something else, or to today. */
export interface Relation {
  readonly course: boolean;
  readonly foreign: boolean;
  /** Something else is spoken of, by which the patient may be treated. */
  readonly advice: boolean;
  readonly now: boolean;
}

const MONTH_WORD = new RegExp(String.raw`\b${MONTH_PATTERN}\b`, 'giu');

/** Reads the words of a sentence, and of what stands above its list. */
export function relationOf(sentence: string, heading: string): Relation {
  const words = `${sentence}\n${heading}`.replace(MONTH_WORD, '');
  return {
    course: COURSE.test(words),
    foreign: FOREIGN.test(words) || AGENCIES.test(words) || (LIVES.test(words) && !AGEING.test(words)),
    advice: ADVICE.test(words) || ADVISERS.test(words) || RESEARCH.test(words),
    now: NOW.test(words),
  };
}
