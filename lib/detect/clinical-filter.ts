import type { Candidate } from './candidate.ts';
import type { Document } from './document.ts';

/** What an eponym stands before: "Murphy sign", "Foley catheter", "Gehrig's disease". */
const HEAD =
  /^(?:'s|')?(?:-[a-z]+)?[ -]{1,2}(?:(?!(?:for|with|and|to|in|on|by|at|or|of|has|had|is|was|the|his|her|did|sent|from|had|took|wants|needs|re|via|per)\b)[a-z]+ )?(?:abscess|agar|airway|angina|anemia|ankle rules?|antibod(?:y|ies)|antigen|anastomosis|approach|ataxia|balloon|bed|blade|bod(?:y|ies)|brace|breathing|button|bypass|canal|cast|catheter|cells?|chair|chorea|clamp|classification|collar|contracture|contusion|criteria|curve|cyst|deformity|dementia|diet|disease|disorder|diverticul(?:um|a)|drain|dressing|duct|dystrophy|effect|encephalopathy|equation|esophagus|exam|fascia|fever|flap|forceps|formula|fractures?|frame|fundoplication|gene|gland|grade|graft|granulomatosis|habitus|hernia|hump|incision|index|instability|inventory|joint|lesions?|lift|ligament|line|lines|loop|lymphoma|man(?:eu|oeu)ver|mask|method|model|mutation|murmur|nail|needle|neuropathy|nodes?|nodules?|nephropathy|operation|palsy|pentad|phenomenon|pins?|plate|plot|point|port|position|pouch|procedure|protocol|pulse|purpura|questionnaire|reflex(?:es)?|regimen|regression|repair|resection|respirations?|retractor|rings?|rules?|safety plan|sarcoma|scale|scissors|scope|scores?|shunt|signs?|sling|solution|space|spatial|splint|spots?|stage|stain|study|cohort|stand|stent|sulcus|surgery|syndrome|table|tamponade|tears?|technique|tendon|tenosynovitis|tests?|tetralogy|thyroiditis|traction|triads?|trial|tubes?|tumou?r|ulcers?|valve|variant|view|wire|wort|zone)\b/i;

const STUDY =
  /^ (?:index|study|trial|score|scale|questionnaire|criteria|inventory|guidelines?|classification|protocol)\b/i;

/** Candidates of this score have a cue of their own, right after which the filter never speaks. */
const CUED = 0.9;

/** Whether a name or place is an eponym in use: a clinical noun follows it and nothing else says that a person is meant. */
export function isClinicalUse(document: Document, candidate: Candidate): boolean {
  if (candidate.score >= CUED) return false;
  if (candidate.type === 'FACILITY') return STUDY.test(document.text.slice(candidate.end, candidate.end + 24));
  if (candidate.type !== 'NAME' && candidate.type !== 'LOCATION') return false;
  return HEAD.test(document.text.slice(candidate.end, candidate.end + 40));
}
