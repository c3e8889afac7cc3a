import { inventedName, lastName, placeWord } from './pools.ts';
import type { Random } from './random.ts';

const list = (text: string): string[] => text.split(',').map((item) => item.trim());

const CARE =
  list(`Hospital,Medical Center,Regional Hospital,Memorial Hospital,General Hospital,Community Hospital,Clinic,
  Health Center,Family Practice,Family Medicine,Pediatrics,Urgent Care,Rehab,Rehabilitation Center,Nursing Home,Hospice,
  Surgery Center,Cancer Center,Heart Institute,Eye Associates,Dialysis,Imaging,Pharmacy,Dental,Orthopedics,Dermatology,
  Health System,University Hospital,Care Center,Assisted Living,Manor,VA Medical Center,Women's Health,Behavioral Health,
  Medical Group,Internal Medicine Associates,Neurology,Cardiology Group,Psychiatric Hospital,Children's Hospital,ER,ICU,
  clinic,hospital,medical center,Med Ctr,Hosp,Primary Care,Outpatient Center,Wellness Center,office,campus,Tower,Pavilion`);
const CARE_BEFORE =
  list(`Hospital,Clínica,Hospital General,Hospital Universitario,Centro de Salud,Centro Médico,Clínica Santa,
  Hospital San,Sanatorio,UMF,IMSS,Policlínica,Residencia,Laboratorio,Farmacia,Consultorio`);
const OTHER = list(`Elementary,Elementary School,High School,Middle School,Academy,University,College,Community College,
  Church,Baptist Church,Methodist Church,Lutheran,Temple,Mosque,Synagogue,Funeral Home,Logistics,Construction,Trucking,
  Farms,Foods,Bakery,Diner,Electric,Plumbing,Manufacturing,Steel,Inc,LLC,Daycare,Preschool,Library,Shelter,Brewery,
  Mortuary,Catering,Casting,Motors,Poultry,Mills,ISD,Ranch,Dental Lab,Paper Co,Canning Co,Insurance Group,Credit Union`);
const SAINTS =
  list(`St. Mary's,St. Luke's,St. Jude,St. Joseph,Saint Francis,St. Vincent,St. Anne's,Mt. Sinai,Mount Carmel,
  St. Elizabeth,San Rafael,Santa Rosa,Our Lady of Grace,Sacred Heart,St. Agnes,St Thomas,Mt Zion,St. Bartholomew's`);
const KNOWN = list(`Mayo Clinic,Cleveland Clinic,Johns Hopkins,Mass General,UCSF,UCLA,Stanford,MD Anderson,Cedars-Sinai,
  Kaiser,Mount Sinai,NYU Langone,Duke,Emory,Vanderbilt,UPMC,Brigham,Memorial Sloan Kettering,Dana-Farber,Baylor,
  Houston Methodist,Barnes-Jewish,Northwestern Memorial,Penn Presbyterian,Tufts,Beth Israel,Geisinger,Ochsner,Intermountain,
  Scripps,Sharp Memorial,Banner,HCA,Ascension,Sutter,Providence,Dignity Health,Bellevue,Jefferson,Temple`);

const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);

/** The name of a place of care. `more` are names of real hospitals, where there are any. */
export function careFacility(random: Random, more: readonly string[]): string {
  const kind = random.next();
  if (kind < 0.12 && more.length > 0) return random.pick(more);
  if (kind < 0.2) return random.pick(KNOWN);
  if (kind < 0.32) return random.pick(SAINTS) + (random.chance(0.75) ? ` ${random.pick(CARE)}` : '');
  if (kind < 0.4) return `${random.pick(CARE_BEFORE)} ${placeWord(random)}`;
  if (kind < 0.44)
    return `${random.pick(['University of ', 'Hospital of ', 'Clinic at ', "Children's of ", 'Health of '])}${placeWord(random)}`;
  if (kind < 0.5) return `${possessive(lastName(random))} ${random.pick(CARE)}`;
  return `${placeWord(random)}${random.chance(0.15) ? ` ${inventedName(random)}` : ''} ${random.pick(CARE)}`;
}

/** A school, employer or church. */
export function otherFacility(random: Random): string {
  if (random.chance(0.1))
    return `${lastName(random)} & ${random.pick(['Sons', 'Daughters', 'Co', 'Associates', 'Partners'])}`;
  return `${random.chance(0.15) ? random.pick(SAINTS) : placeWord(random)} ${random.pick(OTHER)}`;
}
