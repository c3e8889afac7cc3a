const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that end the name of a place of care, work, school or worship. */
export const FACILITY_HEADS = set(`
  hospital hospitals clinic clinics center centre centers medical health healthcare memorial rehab rehabilitation nursing
  hospice pharmacy pharmacies drug drugs imaging radiology laboratory laboratories lab labs pediatrics peds orthopedics orthopaedics ortho
  cardiology neurology oncology dermatology surgery urology nephrology rheumatology gastroenterology endocrinology
  psychiatry ophthalmology ent dental dentistry retina eye heart kidney spine pain associates group partners practice
  physicians specialists institute pavilion ward icu elementary school academy university college isd conservatory
  kindergarten daycare preschool church temple mosque masjid synagogue tabernacle chapel parish cathedral hall mortuary
  crematory funeral ymca ywca care living manor dialysis llc inc corp co ltd pc pllc company logistics cooperative foundation shelter
  house resort hotel mill market diner cafe bakery brewery farms casting freight trucking supply foods construction plumbing
  wellness therapy medicine birth behavioral genetics infirmary sanatorium villa gardens terrace lodge estates
  surgicenter er ed district depot airlines bank plant factory works enterprises industries services systems solutions
  hospitalet clínica hospitalario consultorio garage salt ministries fellowship mission club library museum prison jail
  regional hosp snf ltac ltach ctr union conservancy correctional apothecary unit annex triage presbyterian baptist methodist
  lutheran administrators grooming insurance home homes rhythm research tower children children's women's campus mart electric motors steel dairy ranch vineyard winery optical vision hearing homecare deli inn genomics spa montessori mammography lanes salon barn cleaners taqueria restaurant grill pizzeria theater theatre airport winery quarry orchards nursery stables motel diocese seminary synod greenhouse cannery lumber sawmill shipyard trucking hardware grocers grocery florist automotive tire collision roofing paving landscaping
  high middle press plant post legion access reference response program programme hub pd atrium stepdown lounge forge packaging fibers drilling carriers outreach poultry meals rides digestive rescue sundry seed nail neighbors paramedics allergy vascular endocrine daughters sons wing bar gym studio
  vamc cboc vasc fertility metabolic rheum joint loft walk-in nails waffles shipwrights press pavilion lodge blood asc ambulatory crest commons oncology
  diner brewing roasters outfitters boatworks seafood packing textiles garments plastics tool machine welding concrete masonry electric solar wireless
  pawn laundromat dispensary hatchery aquarium zoo raceway speedway casino arcade bowl lanes marina yacht golf country ymca jcc synod convent abbey monastery
  priory gurdwara mandir vihara ashram synagogue shul zendo minyan kingdom tabernacle assembly outpost depot terminal yard garage auto body towing
  barbershop barbers beauty tattoo spa gymnastics dojo karate dance ballet orchestra radio press gazette herald tribune
  station precinct department office infusion oxygen prosthetics
  transport transit svcs rigging compounding respiratory ambulance ems counseling counselling orthotics optometry chiropractic acupuncture
  audiology physiotherapy podiatry periodontics endodontics orthodontics catering staffing consulting engineering aviation shipping recycling realty upholstery mobility midwifery derm psych surgicare mycology
`);

/** Heads that are told from a plain noun only by a proper name before them. */
export const WEAK_HEADS = set(`
  transport transit svcs rigging compounding respiratory ambulance ems counseling counselling orthotics optometry chiropractic acupuncture
  audiology physiotherapy podiatry periodontics endodontics orthodontics catering staffing consulting engineering aviation shipping recycling realty upholstery mobility midwifery derm psych surgicare mycology
  blood joint commons radio bowl country tool machine body yard assembly kingdom beauty dance golf press loft ambulatory crest packing solar auto
  garage terminal vasc metabolic rheum fertility electric concrete plastics spa zoo lanes co
  high middle press plant post legion access reference response program programme hub pd atrium stepdown lounge forge packaging fibers drilling carriers outreach poultry meals rides digestive rescue sundry seed nail neighbors paramedics allergy vascular endocrine daughters sons wing bar gym studio
  regional snf unit union insurance triage presbyterian baptist methodist lutheran administrators annex ltac
  home homes rhythm research tower children campus
  health medical surgery pain heart kidney spine eye ent care living therapy medicine birth drug drugs lab labs house hall ward icu er
  ed group practice partners works plant bank services systems solutions department office station club mission market company
  supply works vision hearing dental nursing home funeral gardens terrace estates villa lodge mill salt electric motors
  cardiology neurology oncology dermatology urology nephrology rheumatology gastroenterology endocrinology psychiatry
  ophthalmology radiology pediatrics peds imaging dialysis behavioral genetics wellness infusion oxygen foods steel library jail prison
  district center centre clinic hospital school pharmacy rehab hospice church university college
`);

/** Words that name no particular place before a head: kinds of care, ranks, directions. */
export const GENERIC_BEFORE_HEAD = set(`
  accommodations admitting benefits billing business compliance disability front financial payroll privacy records registration scheduling
  division section structural the a an our your his her their this that any each outside local nearby another same new old main outpatient inpatient
  emergency urgent primary acute critical intensive long-term longterm skilled assisted home community day public private medical
  surgical clinical mental physical occupational speech behavioral women's men's children's veterans internal family
  general pediatric adult geriatric cardiac pulmonary renal hepatic vascular infectious disease disorders cancer stroke
  trauma burn wound sleep pain diabetes heart lung kidney liver transplant orthopedic neurological psychiatric
  cardiology neurology oncology dermatology surgery urology nephrology rheumatology gastroenterology endocrinology
  psychiatry ophthalmology radiology pathology pediatrics medicine rehab rehabilitation nursing health healthcare care
  therapy follow-up followup discharge referring referral teaching tertiary academic rural city state county federal national
  university hospital clinic center school pharmacy elementary middle high grade specialty retail compounding mail order
  anticoagulation coumadin device pacemaker infusion dialysis hospice palliative pre-op preop postop post-op anesthesia
  step-down stepdown telemetry med-surg labor delivery birthing operating recovery head neck breast foot hand eye ear
  nose throat spine joint sports weight bariatric fertility reproductive genetics allergy immunology hematology
  house group nurse patient office student
`);

/** Places where care is generic although the word is capitalised. */
export const SMALL_WORDS = set('of the at for and & de del la las los el on in y');
