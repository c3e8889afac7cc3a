const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words of headings and findings that are written with a capital, without diacritics. */
const VOCABULARY = `
  sanitario sanitaria cuadro clinico plan signos vitales motivo terapeutico terapeutica imagenes resultado resultados tratamientos indicaciones recomendaciones
  problema problemas conclusiones comentario comentarios subjetivo objetivo analisis fisica fisico sistema sistemas respiratorio
  respiratoria cardiovascular neurologico neurologica abdominal local nutricional mental constantes vital presuntivo presuntiva principal
  secundario secundaria secundarios personales familiares patologicos quirurgicos toxicos alergicos farmacologicos ginecoobstetricos
  obstetricos perinatales inmunizaciones vacunacion vacunas desarrollo crecimiento escolar alimentacion dieta reposo actividad higiene
  sueno eliminacion comunicacion afectividad conducta pensamiento lenguaje memoria conciencia orientacion juicio animo afecto ideacion
  suicida autolesiones consumo alcohol tabaco cannabis cocaina visita domicilio domiciliaria entrevista genograma vivienda ingresos
  prestacion prestaciones dependencia valoracion intervencion objetivos acuerdos derivacion coordinacion incidencias guardia relevo
  ingreso egreso traslado evolutivo epicrisis resumen certificado constancia consentimiento informado voluntario involuntario
  macroscopica macroscopico microscopica microscopico muestra muestras bloque bloques tincion inmunohistoquimica margen margenes
  adenocarcinoma carcinoma epidermoide ductal lobulillar infiltrante melanoma linfoma ganglio ganglios lateral medial superior inferior
  anterior posterior bilateral unilateral cefalico cefalica podalica lactante escolar preescolar adolescente neonato recien nacido
  tension arterial frecuencia cardiaca temperatura saturacion glucemia glicemia peso percentil perimetro cefalico diuresis
  balance hidrico drenaje herida apositos sonda via periferica central oxigenoterapia mascarilla nebulizacion suero hidratacion
  antibiotico antibioticos analgesia analgesico sedacion contencion aislamiento alarma caida caidas ulcera presion riesgo
  hipertension diabetes dislipemia dislipidemia asma epoc insuficiencia renal hepatica cardiaca fibrilacion auricular ictus infarto
  neumonia bronquitis bronquiolitis gastroenteritis deshidratacion convulsion convulsiones cefalea vomito vomitos nauseas diarrea tos
  disnea mareo sincope fractura luxacion esguince contusion traumatismo craneoencefalico quemadura intoxicacion mordedura picadura
  consciente orientado orientada colaborador colaboradora normocoloreado normocoloreada normohidratado hidratada eupneico eupneica
  afebril febril estable estables leve moderado moderada grave severo severa agudo aguda cronico cronica izquierdo izquierda
`;

/**
 * Scales, eponyms, brands, makers and abbreviations of Spanish notes that read like a name, in lower case without
 * diacritics. None is a common first or last name of Spain or America.
 */
export const SPANISH_CLINICAL = set(`${VOCABULARY}
  barthel pfeiffer norton downton braden gordon nanda godet bishop apgar silverman karnofsky ecog glasgow rankin nihss katz lawton
  folstein yesavage goldberg fagerstrom audit zarit tinetti gijon mna must ciwa cage forrest clavien dindo killip fried charlson
  ranson mannheim apache sofa blatchford rockall aims65 child pugh meld fibroscan wells ginebra timi grace crusade hasbled cha2ds2
  levine westphal wagner texas rydel seiffer semmes weinstein mcburney murphy blumberg rovsing kocher kernig brudzinski babinski
  lasegue romberg hoffmann tinel phalen homans chaussier baccelli damoiseau ellis schirmer goldmann schober mallampati cormack
  ciaglia blake kehr penrose redon jackson pratt foley swan ganz hickman shiley bipap cpap venturi guedel kerr pfannenstiel
  lichtenstein tapp nissen whipple hartmann billroth dieulafoy mckeith rano stupp folfox folfiri gleason pirads birads robson
  montreal parks brooke truelove witts mayo crohn humira stelara rinvoq alofisel entyvio remicade cosentyx dupixent ocrevus
  gram ziehl giemsa papanicolaou coombs elisa pcr hemocue samu sem summa csv hado paliativos
  nolotil enantyum adiro seguril emconcor forxiga jardiance sintrom orfidal lexatin trankimazin rivotril deprax tranxilium
  noctamid stilnox urbason dacortin zamene fortecortin augmentine clamoxyl ciproxina tavanic monurol septrin primperan
  motilium pantecta omeprazol ventolin atrovent pulmicort symbicort spiriva trelegy foster seretide plusvent singulair
  polaramine atarax ebastel aerius tromalyt plavix efient brilique eliquis xarelto pradaxa lixiana clexane hibor innohep
  fraxiparina zyloric adenuric colchimax voltaren dalsy apiretal termalgin gelocatil efferalgan paracetamol tramadol zaldiar
  palexia durogesic targin oxycontin sevredol abstral lyrica neurontin tegretol depakine keppra vimpat sinemet madopar
  eutirox levotiroxina tirodril neotomizol lantus toujeo tresiba humalog novorapid apidra ozempic trulicity victoza saxenda
  metformina dianben januvia efficib synjardy entresto procoralan ranexa vastarel cardyl lipitor zarator crestor ezetrol
  inegy prevencor tamsulosina urolosin duodart avidart vesicare betmiga eligard zoladex zometa prolia fosavance calcifediol
  hidroferol optovite auxina ferogradumet tardyferon venofer ferinject aranesp mircera neulasta
  benzetacil rocephin rhophylac konakion ilotycin prevenar bexsero gardasil shingrix zuspan yutopar prepidil propess syntocinon
  methergin mirena visannette siklos hydrea glivec sprycel clovate diprogenta fucidin mupirocina elocom dercutane
  rilutek haloperidol risperdal zyprexa seroquel abilify invega leponex prozac seroxat besitran cipralex dobupal cymbalta
  wellbutrin remeron valdoxan concerta rubifen strattera meritene fresubin ensure fortimel resource nutilis
  boi-k duphalac movicol plantaben casenlax micralax fortasec salvacolina trigon celestone mesulid arcoxia xience resolute
  biotronik medtronic acrysof echelon steritalc baxter herbalife losec mejoral cafiaspirina tempra bonadoxina tribedoce
  hto htc vcm hcm chcm vsg ptt tpt ttpa inr got gpt ggt fa ldh cpk pct bnp tsh psa cea afp ana anca sams sarm
  rctg fcf fcu fum fur fpp sdg sga tfp tpal psp rpm rpba sgb egb lm lio onco aman eng emg bav fa flutter tvns
  nhc nuhsa tfno exfumador fumador exfumadora fumadora enolismo campylobacter escherichia klebsiella pseudomonas aspergillus
  covid sars influenza vhs vih vhb vhc cmv veb fono pieza raza blanca mestiza mestizo clase serie validez paritorio puerta
  ela ta fc fr tas tad imc sat glu gluc ccat rcp rce rha
  isbar sbar isapre fonasa essalud pami osde imss issste insabi seguro
  ranke waterlow emina hodkinson isaacs yale bristol wexner sandvik hurley beighton schwab hoehn yahr mmrc
  asa possum nyha tobin caprini stratify parkland frisancho allred nottingham elston richardson
  breslow fuhrman figo tnm bclc okuda nash masaoka ishak metavir knodell cushing addison basedow
  hashimoto sheehan klinefelter patau noonan marfan ehlers danlos sjogren raynaud behcet wegener
  churg strauss takayasu horton kawasaki reiter felty caplan dressler brugada wolff wenckebach mobitz holter valsalva
  fallot ebstein eisenmenger fontan bentall rastelli carpentier alfieri parkinson alzheimer lewy huntington
  friedreich charcot tooth guillain barre ramsay meniere dix hallpike epley rinne jannetta
  meckel hirschsprung zenker barrett mallory boerhaave ogilvie peutz lynch zollinger ellison budd chiari
  courvoisier trousseau virchow troisier cullen kussmaul cheyne stokes biot hering
  perthes osgood schlatter scheuermann dupuytren quervain colles monteggia galeazzi lisfranc pauwels
  kirschner steinmann ilizarov langenbeck ortolani galant lachman mcmurray apley
  spurling jobe hawkins yergason trendelenburg bragard fabere
  paget bowen kaposi merkel lyell stevens nikolsky auspitz koebner wickham tzanck mantoux igra quantiferon
  bartholin naegele spinnbarkeit hegar braxton hicks bracht mauriceau mcroberts zavanelli
  bakri hayman yuzpe kleihauer andersen dubowitz wechsler vanderbilt
  beck montgomery asberg panss plutchik oviedo moca
  seattle kdigo kdoqi akin rifle finnegan flacc wong baker bps cpot rass camicu
  dolocatil espidifen ibuprofeno diclofenaco inzitan relaxibys myolastan valium diazepan loramet dormicum propofol tranxene largactil
  sinogan akineton tiaprizal distraneurin antabus metasedin suboxone champix todacitan zyntabac nicorette
  acfol iodocefol yoduk natalben femibion gestagyn progeffik utrogestan duphaston decapeptyl ovitrelle gonal puregon menopur
  loette cerazet jaydess kyleena implanon nuvaring evra ellaone postinor norlevo
  cymevene valcyte zovirax valtrex famvir tamiflu paxlovid veklury biktarvy triumeq dovato genvoya truvada descovy tivicay
  harvoni epclusa maviret baraclude viread pegasys septrim dapsona malarone resochin dolquine plaquenil imurel methotrexate
  metoject salazopyrina arava enbrel orencia roactemra simponi cimzia kineret ilaris xolair nucala fasenra tezspire
  mabthera herceptin avastin keytruda opdivo tecentriq imfinzi ibrance kisqali verzenios tagrisso lynparza zejula xtandi zytiga
  jakavi imbruvica venclyxto revlimid velcade darzalex vidaza zarzio neupogen binocrit eprex fosrenol renagel zemplar hectorol
  adalat norvasc astudal zanipril coaprovel micardis diovan atacand olmetec openvas twynsta exforge sevikar doxazosina carduran
  cardiovas uniket nitroplast vernies trinispray digoxina lanacordin trangorex rytmonorm apocard tenormin sumial bisoprolol nebilet
  lobivon coropres dilutol sutril aldactone inspra higrotona esidrex ameride
  flumil mucosan romilar codeisan cinfatos terbasmin oxis onbrez ultibro anoro relvar spiolto duaklir bretaris
  nasonex avamys rhinocort livostin xazal bilaxten ebastina dexclorfeniramina celestoderm diprosone fucibet daivobet protopic
  bactroban silvederma furacin linitul betadine tulgrasum blastoestimulina mepilex aquacel allevyn
  artrinovo condrosulf adant hyalone synvisc traumeel dolostop algidol frenadol couldina bisolgrip
  dolo neurobion neurobión neobion ketorolaco dorixina sertal buscapina buscopan novalgina neomelubrina magnopyrol
  panadol apronax dolocordralan supradol dolac flanax aspirina ecotrin redoxon berocca pharmaton centrum glucerna pediasure
  nestle enfamil similac nutramigen neocate alfare sancor blemil almiron nutriben
  glafornil glucovance amaryl diamicron galvus trayenta nesina lusduna basaglar levemir humulin insulatard mixtard actrapid
  losacor lotrial cardiol concor cozaar hyzaar enalten renitec capoten lasix furosemida natrilix
  clotiazepam ravotril alplax clonagin neuryl zolpidem somit eutimil anafranil tryptanol luvox tofranil
  levotirox t4 euthyrox tapazol danantizol amoxidal optamox ceftriaxona rocefalin bactrim unasyn tazonam invanz meronem
  airomir salbutral berodual flixotide aerocamara nebulizador pmdi respimat turbuhaler handihaler genuair ellipta
  ellipse dacron gore goretex vicryl monocryl prolene ethilon surgicel tachosil floseal duragen hemovac pleurevac pleur
  thopaz heimlich pigtail tenckhoff permcath portacath hohn groshong broviac abbocath picco flotrac impella ecmo crrt
  mitraclip tavi evolut sapien amplatzer watchman linq carelink
  permacath optease zilver viabahn wallstent promus orsiro magmaris
`);

/** What reads like a whole name and is a stain, a sign, a dish or a day. */
export const SPANISH_PHRASES: ReadonlySet<string> = new Set(
  `rosa de bengala,pedro pons,rojo congo,azul de metileno,azul de prusia,azul alciano,verde malaquita,violeta de genciana,
  ano nuevo,viernes santo,semana santa,dia de reyes,santa barbara,virgen del carmen,san valentin,jota de aragon,
  van assche,van nuys,di bella,la leche league,santos buch,hallux valgus,herpes zoster,helicobacter pylori,
  tarjeta roja,cruz roja,media luna,luna roja,nino sano,control sano,casa club,mal de ojo,tierra adentro`
    .split(',')
    .map((phrase) => phrase.trim()),
);

/** What bears somebody's name, before it: "signo de Chaussier", "técnica de Brant", "drenaje de Blake". */
export const BEARS_A_NAME =
  /(?<!\p{L})(?:signos?|escalas?|[ií]ndice|test|pruebas?|técnica|maniobra|criterios|clasificación|línea|síndrome(?: \p{Ll}{4,14})?|enfermedad|mal|esquema|drenaje|shunt|patrones|diapasón|sonda|catéter|lesi[oó]n|reflejo|fórmula|tinción|úlcera|hernia|fractura|tumor|nódulos?|edema|cesárea|incisión|punto|pectoriloquia|tríada|triángulo|método|protocolo|régimen|posición|férula|collarín|aguja|pinza|mascarilla|cánula|tubo|fenómeno|divertículo|quiste|glándula|conducto|válvula|prótesis|stents?|cirugía|operación|anillo|membrana|cuerpos|células|fibras|ecuación|cuestionario|inventario|score|grado|estadio|angina|parálisis|corea|ataxia|distrofia|anemia|púrpura|arteritis|tiroiditis|linfoma|sarcoma|carcinoma|esófago|fascitis|contractura|mutación|agar|anticuerpos)(?: (?:distal|proximal|modificad[oa]|positiv[oa]|negativ[oa]))?(?: (?:de|del|según))? $/iu;

/** Endings of words, none of names that no list knows. */
export const SPANISH_ENDING =
  /.{3}(?:mente|ción|ciones|siones|dades|idad|izad[oa]s?|ógic[oa]s?|átic[oa]s?|ístic[oa]s?|rúrgic[oa]s?|rácic[oa]s?|érmic[oa]s?|itis|osis|emia|uria|algia|ectomía|otomía|ostomía|scopia|grafía|patía|plastia|terapia|pril|sartán|statina|cilina|micina|floxacino|azol|prazol|olol|losina|mab|nib|ivir|gliptina|gliflozina)$/u;
