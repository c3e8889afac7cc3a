import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const own = (file: string): string[] =>
  readFileSync(new URL(`../lists/${file}`, import.meta.url), 'utf8')
    .split(/\s+/)
    .filter((word) => word.length > 2);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words that fill the slots nobody is identified by. */
export interface Terms {
  readonly drugs: readonly string[];
  readonly brands: readonly string[];
  readonly conditions: readonly string[];
  readonly eponyms: readonly string[];
  readonly hospitals: readonly string[];
  /** Sentences that hold no identifier. */
  readonly carriers: readonly string[];
}

const DRUGS =
  words(`metformin, lisinopril, amlodipine, warfarin, apixaban, sertraline, gabapentin, prednisone, furosemide,
  carvedilol, atorvastatin, levothyroxine, insulin glargine, methotrexate, vancomycin, cefepime, ceftriaxone, azithromycin,
  clozapine, lithium, lamotrigine, levetiracetam, albuterol, tiotropium, omeprazole, heparin, tamoxifen, rituximab,
  buprenorphine, morphine, amoxicillin, doxycycline, spironolactone, digoxin, amiodarone, semaglutide, empagliflozin`);
const CONDITIONS =
  words(`hypertension, type 2 diabetes, COPD, heart failure, AFib, asthma, CKD stage 3, pneumonia, stroke, lupus,
  rheumatoid arthritis, depression, bipolar disorder, migraine, epilepsy, UTI, cellulitis, GERD, IBS, sepsis, anemia,
  hypothyroidism, breast cancer, prostate cancer, hip fracture, back pain, chest pain, shortness of breath, DVT, PE, gout,
  Graves disease, Crohn's disease, Parkinson's disease, Alzheimer's, Hodgkin lymphoma, Sjögren syndrome, Bell's palsy`);
const SENTENCES = [
  'Denies fever or chills.',
  'Vitals stable overnight.',
  'Will continue current management and follow up.',
  'Exam unremarkable except as noted.',
  'Labs reviewed and within normal limits.',
  'Tolerating diet, pain controlled.',
  'No acute distress, alert and oriented.',
  'Return precautions given.',
  'Please advise.',
  'Discussed risks and benefits.',
];

/** What an eponym stands before. */
export const HEADS =
  words(`sign, test, reflex, score, scale, criteria, classification, disease, syndrome, maneuver, procedure,
  catheter, drain, forceps, retractor, grade, type, stage, index, view, approach, incision, repair, fracture, palsy, tumor,
  lymphoma, stain, node, ring, point, line, triangle, operation, tube, clamp, position, phenomenon, law, method, equation,
  staging, angle, pulse, murmur, bodies, cells, disease protein, protocol, diet, technique, needle, brace, frame, splint,
  nodules, contracture, ulcer, spots, nails, gait, facies, rule, regimen, formula, shunt, stent, valve, prosthesis, plate`);
export const ORGANISATIONS = words(
  'AHA, ACC, ADA, ACOG, CDC, FDA, NIH, WHO, IDSA, NICE, ASCO, USPSTF, GOLD, KDIGO, GINA, Joint Commission, Medicare, Medicaid',
);
export const PAYERS = words(
  'Aetna, Cigna, Humana, UnitedHealthcare, Medicare, Medicaid, Blue Cross, BCBS, Kaiser, Anthem, Molina, Tricare',
);
export const CHAINS = words("Walgreens, CVS, Walmart, Costco, Target, Rite Aid, Starbucks, McDonald's, Amazon, Uber");
export const GENES = words(
  'BRCA1, BRCA2, KRAS, EGFR, ALK, TP53, HER2, BRAF, JAK2, FLT3, CFTR, HLA-B27, APOE, PIK3CA, MLH1, Lynch, Philadelphia chromosome',
);
export const TRIALS = words(
  'PARADIGM-HF, DAPA-HF, EMPEROR, SPRINT, ALLHAT, ISCHEMIA, COURAGE, LEADER, DELIVER, KEYNOTE, HOPE-3, FOURIER, VICTORIA, ATLAS, CHARM, JUPITER, RALES, VALIANT, PARTNER, MATTERHORN',
);
export const LABS = words(
  'Na, K, Cr, BUN, Hgb, WBC, Plt, INR, TSH, A1c, LDL, AST, ALT, Trop, BNP, Lactate, Ferritin, CRP, ESR, Vit D, PSA',
);
export const BUGS = words(
  'Staphylococcus aureus, E. coli, Klebsiella, Pseudomonas, Candida albicans, Salmonella, Listeria, Serratia, Bartonella, Neisseria, Legionella, Clostridium difficile, Acinetobacter, Borrelia, Shigella, Yersinia',
);
export const DEVICES = words(
  'Medtronic pacemaker, Boston Scientific ICD, Abbott CGM, Dexcom G7, Omnipod, Stryker hip, Zimmer knee, Impella, HeartMate, Foley, Hickman port, PICC, Philips BiPAP, Hoyer lift',
);
export const STATES = words(
  'Ohio, Texas, California, Florida, Pennsylvania, Georgia, Nevada, Maine, Oregon, Virginia, CA, TX, OH, FL, PA, NY, WA, IL',
);
export const COUNTRIES = words(
  'Mexico, India, Nigeria, Vietnam, Poland, Finland, Hungary, Germany, South Africa, United States, Canada, Brazil, France, Spain, China, Philippines, Guatemala, El Salvador, Haiti',
);
export const SPANISH_CONDITIONS = words(
  'dolor torácico, fiebre, diabetes mellitus tipo 2, hipertensión arterial, neumonía, cefalea, asma, fractura de cadera, disnea, infección urinaria, anemia, hipotiroidismo, cáncer de mama, gastritis, lumbalgia',
);

function lines(folder: string | undefined, file: string): string[] {
  const path = folder === undefined ? '' : join(folder, file);
  return folder !== undefined && existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** The project's own terms, with those of `folder` (the fetched lists that sources.json names) where it has them. */
export function readTerms(folder: string | undefined): Terms {
  const fetched = lines(folder, 'drug-names.txt');
  return {
    drugs: [...DRUGS, ...fetched.map((name) => name.toLowerCase()).filter((_, at) => at % 4 === 0)],
    brands: [...own('brands.txt').map(capital), ...fetched],
    conditions: [
      ...CONDITIONS,
      ...CONDITIONS,
      ...lines(folder, 'medical-terms.txt').filter((term) => term.length < 60),
    ],
    eponyms: own('eponyms.txt').map(capital),
    hospitals: lines(folder, 'hospital-names.txt'),
    carriers: [
      ...SENTENCES,
      ...lines(folder, 'carriers.jsonl').map((line) => (JSON.parse(line) as { text: string }).text),
    ],
  };
}
