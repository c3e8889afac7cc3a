const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const alternatives = (names: string): string =>
  names
    .replace(/\n\s*/g, '')
    .split('|')
    .map((name) => name.trim())
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** Helicopters and ground crews between hospitals, as run sheets and transfer logs call them. */
export const CREWS = alternatives(
  `Life ?Flight|Life Line|LifeLine|Life Link(?: III)?|LifeLink|LifeNet|Life Net|Life ?Star|Life Saver|Life Force|Life Team|LifeCare|Lifeguard|Air Evac(?: Lifeteam)?|
  Air ?Life|AirMed|Air Methods|AirCare|Air Care|Air ?Link|Air ?St\\.? Luke's|Airlift Northwest|Air Idaho|Airmed|Med ?Flight|Boston MedFlight|MedForce|MedTrans|Med-Trans|MedCenter Air|
  MedEvac|STAT MedEvac|Stat MedEvac|STAT Flight|StatFlight|Stat Air|Flight For Life|Flight for Life|Mercy Flight|Mercy Air|MedStar(?: Transport)?|
  Care ?Flight|CareFlite|REACH|CALSTAR|Guardian Flight|Guardian Air|PHI Air(?: Medical)?|PHI|LifeFlight Eagle|Survival Flight|Angel MedFlight|Angel Flight|
  Apollo MedFlight|Classic Air|Native Air|Hospital Wing|Trauma ?Hawk|Trauma One|Nightingale|SkyHealth|Star ?Flight|STARS|Sky Med|SkyMed|Vanderbilt LifeFlight|
  Wings Air|Aero ?Med|Survival Flight|Haven Air|Sanford AirMed|Valley Med Flight|Eagle Med|EagleMed|Midwest Med ?Air|Memorial Star|Memorial Hermann Life Flight|
  Duke Life Flight|Carolina Air Care|Carolinas? MedFlight|WakeMed Mobile|Pegasus|AirStar|Tri-State Care ?Flight|Big Sky Medflight|Intermountain Life Flight|
  UCAN|ARCH Air|Lifebird|LIFESTAR|JeffSTAT|PennSTAR|Geisinger Life Flight|HealthNet Aeromedical|Wellflight|Med ?Center Air|Ornge|ORNGE|BC Ambulance|Great North Air|
  AMR|Falck|Acadian(?: Ambulance)?|Rural/Metro|Superior Ambulance|Paramedics Plus|Priority Ambulance|Northwell EMS|FDNY EMS|MedCare|Hall Ambulance|McCormick Ambulance|
  Royal Ambulance|Norcal Ambulance|ProTransport-1|ProTransport|Cataldo|Brewster Ambulance|Fallon Ambulance|Armstrong Ambulance|Bell Ambulance|Curtis Ambulance|Paratech|
  Allina EMS|Hennepin EMS|Gold Cross|Sunstar|TransCare|Trans-Care|LifeMed|Guardian EMS`,
);

/**
 * Houses and firms of care whose name is an everyday word: agencies at home, chains of nursing homes, hospices, long
 * term hospitals. Only what is done with them tells that they are meant.
 */
export const PLAIN_HOUSES = set(`
  select signature interim encompass genesis sunrise seasons option maxim kindred promise regency cornerstone landmark
  heritage legacy harmony serenity compassus traditions arbor arbors willows pines oaks elms cedars maples birches meadows
  meadow gardens evergreen providence covenant trinity mercy bethesda bethany ebenezer navigation avenues vibra amity
  solace crossroads beacon lighthouse harbor harbour haven oasis horizon horizons summit pinnacle premier elite
  guardian liberty independence unity alliance continuum accent centerwell enhabit gentiva amedisys aveanna bayada
  brightstar brookdale atria belmont pathways bridges bridge caring compassion comfort hope grace faith charity
  hawthorne brightwater kindling willow aspen magnolia juniper laurel laurels hickory sycamore cypress redwood sequoia
  mariner cascade cascades riverside lakeside hillside bayside oceanside seaside woodside westside eastside northside southside
  lakeview riverview hillcrest ridgeview fairview parkview bayview seaview mountainview grandview valleyview pleasantview
  highlands heights hills glen glenn valley ridge ridges grove groves orchard orchards vista manor terrace terraces
  autumn golden silver diamond emerald sapphire crystal pearl amber coral ivy rosewood cottonwood brentwood
  shepherd shepherds samaritan carmel nazareth emmanuel immanuel zion calvary ascension assumption resurrection
  healthsouth lifecare lifespan lifepath sanctuary ambassador consulate diplomat embassy monarch palace castle chateau
  reliant resilience renew renewal restore revive thrive optimal advantage advance advanced apex ascend ignite transitions
  carriage windsor kensington cambridge oxford canterbury wellington churchill westminster buckingham hampton
  complete absolute ultimate superior supreme quality integrity dignity reverence tapestry mosaic tranquility
`);

/** Houses that people name with "the" and one word: "at the Brigham". */
export const NAMED_WITH_THE = alternatives(
  `Y|Hutch|Brigham|Farber|Dana-Farber|Deaconess|Beth Israel|Lahey|Joslin|Shriners|Jimmy Fund|Jimmy|Christie|Marsden|Mater|Rotunda|Coombe|Alfred|Whittington|
  Brompton|Maudsley|Radcliffe|Walton|Karolinska|Charité|Hadassah|Cabrini|Barnes|Bellevue|Cedars|Hopkins|Wistar|Wilmer|Menninger|Curie|Necker|Royal Free|Royal Vic|
  Ronald|Ronald House|Salvation Army|Legion|Elks|VFW|Eagles|Moose|Grange|Masons|JCC|Boys Club|Marriott|Hilton|Hyatt|Ramada|Sheraton|Radisson`,
);
