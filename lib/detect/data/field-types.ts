import type { IdentifierType } from '../../core/identifier.ts';
import { CLINICAL, EVERYDAY, FIRST_NAME, LAST_NAME } from './flags.ts';
import { lookUp } from './lexicon.ts';

/** Names of columns, keys and elements, and the identifier that their values are. */
const FIELDS: readonly (readonly [IdentifierType, RegExp])[] = [
  ['EMAIL', /(?:^|_)e?mail(?:_?address)?$/],
  ['USERNAME', /^(?:user(?:_?name|_?id)?|login|handle|owner|performed_by|entered_by|oper(?:ator)?)$/],
  ['FAX', /(?:^|_)fax(?:_?number)?$/],
  [
    'PHONE',
    /(?:^|_)(?:phone|tel|telephone|mobile|cell|pager|callback|contact_?phone|phone_?(?:number|no|home|work|cell|mobile))$/,
  ],
  ['SSN', /(?:^|_)(?:ssn(?:_?last_?(?:4|four))?|social(?:_?security)?(?:_?number)?|ss_?no)$/],
  [
    'MRN',
    /(?:^|_)(?:mrn|(?:pat|patient|pt|chart|record|hospital|medical_?record)_?(?:id|no|num|number|mrn_?id)|emrn)$/,
  ],
  [
    'HEALTH_PLAN',
    /(?:^|_)(?:(?:member|mbr|subscriber|policy|beneficiary|insurance|plan_?member)_?(?:id|no|num|number)|mbi|policy|hicn)$/,
  ],
  [
    'ACCOUNT',
    /(?:^|_)(?:acct|account|csn|visit|encounter|claim|har|fin|invoice|acct_?no|(?:acct|account|visit|encounter|claim|invoice)_?(?:id|no|num|number))$/,
  ],
  ['LICENSE', /(?:^|_)(?:npi|dea|licen[cs]e)(?:_?(?:no|num|number))?$/],
  [
    'DEVICE',
    /(?:^|_)(?:serial|device_?(?:id|serial|identifier)|imei|mac|udi(?:_?carrier)?|carrier_hrf|distinct_identifier|serial_?(?:no|number))$/,
  ],
  [
    'OTHER_ID',
    /(?:^|_)(?:accession|accn|requisition|pre_auth_ref|(?:accession|order|rx|prescription|specimen|requisition|auth|authorization|prior_?auth|referral|case|subject|subj|trip|run|incident)_?(?:id|no|num|number))$/,
  ],
  ['VEHICLE', /(?:^|_)(?:vin|plate|licen[cs]e_?plate|plate_?(?:no|num|number)|placas?)$/],
  ['MRN', /^(?:pat(?:ienten)?_?nr|nhc|n_?historia|historia_?clinica|expediente|num_?expediente)$/],
  ['OTHER_ID', /^(?:dni|nie|curp|rfc)$/],
  ['SSN', /^(?:nss|nuss)$/],
  ['PHONE', /^(?:telefono|tel_fono|movil|m_vil|celular|tlf)$/],
  ['ADDRESS', /^(?:direccion|direcci_n|domicilio|calle)$/],
  ['LOCATION', /^(?:ciudad|municipio|localidad|colonia|poblacion|poblaci_n)$/],
  ['ZIP', /^(?:cp|codigo_postal|c_digo_postal|plz|postleitzahl)$/],
  ['DATE', /^(?:fecha(?:_\w{1,20})?|f_?nac(?:imiento)?|ingreso|alta)$/],
  ['NAME', /^(?:nombres?|apellidos?(?:_y_nombres?)?|primer_apellido|segundo_apellido|paciente|medic[oa]|m_dic[oa])$/],
  ['NAME', /^(?:(?:pt|pat|patient|subj|subject)_?)?(?:init|inits|initials)$/],
  ['IP', /(?:^|_)ip(?:_?addr(?:ess)?)?$/],
  ['ZIP', /(?:^|_)(?:zip|zip_?code|postal_?code|postcode)$/],
  [
    'ADDRESS',
    /(?:^|_)(?:address|addr|street|addr(?:ess)?_?(?:line)?_?[12]|line|streetaddressline|street_name|house_number|post_box)$/,
  ],
  ['LOCATION', /(?:^|_)(?:city|town|county|district|municipality|birth_?place)$/],
  [
    'FACILITY',
    /(?:^|_)(?:(?:facility|hospital|clinic|site|employer|school|organi[sz]ation|org|practice|pharmacy|location|company|agency|sponsor|daycare|church)_?name|facility|hospital|clinic|site|employer|school|organi[sz]ation|managing_?organi[sz]ation|pharmacy|practice|daycare|nursing_home|group_home|snf|workplace|place_of_(?:work|employment|worship)|(?:performing|reference|sending)_lab|service_provider|(?:adm(?:in(?:istered)?)?|given|delivered)_at)$/,
  ],
  [
    'DATE',
    /(?:^|_)(?:dob|birth_?da(?:te|y)|date_?of_?birth|date|admit(?:ted)?|admission|disch(?:arge)?(?:d)?|dos|dod|visit_?date|dt|lstvst|last_?visit|low|high|start|end|time|effective(?:_?(?:time|date_?time))?|birth_?time|issued|authored_?on|recorded|occurrence_?date_?time|onset(?:_?date_?time)?|deceased_?date_?time|from|to|expires|started|ended|created|updated|sent|received|collected|resulted|effective_instant|date_asserted|authored|timestamp|last_occurrence|when_handed_over|when_prepared)$/,
  ],
  ['AGE', /^(?:age(?:_?yrs|_?years)?)$/],
  [
    'NAME',
    /^(?:(?:pt|pat|patient|member|client|resident|mother|father|contact|provider|guarantor|subscriber|emergency_?contact|nok)?_?(?:name|full_?name|last|first|middle|last_?name|first_?name|middle_?name|fname|lname|surname|given|family|given_?name|family_?name|preferred_?name|(?:mothers_)?maiden_?name|nickname|alias)|patient|policy_holder|(?:attending|referring|ordering|performing|requesting)_(?:physician|provider)(?:s?_?name)?|operators_name|attending|provider|pcp|surgeon|physician|resident|nurse|rn|doctor|md|attg|np|interpreter|caregiver|contact|nok|guardian|prescriber|pcpnm|req_phys|performing|alias|alt_name|prev_name|author|custodian|reviewer|scribe|tech|requester|ride(?:_home)?|escort|(?:accompanied|brought|signed|referred|ordered|dictated|transcribed|reported|verified|collected|drawn|given)_by)$/,
  ],
];

/** Heads of columns whose values are people; as keys of programs and messages these words mean other things. */
const COLUMNS_OF_PEOPLE =
  /^(?:camper|student|child|employee|staff(?:_member)?|counsel?lor|therapist|coach|teacher|driver|witness|supervisor|spouse|parent|mom|dad|doc|dr|referring|ordering|consultant|anesthesi(?:ologist|a)|anes|assistant|(?:signed|seen|ordered|drawn|collected|given|verified|reported|done|completed|covered|received|performed|called|checked|entered)_by|on_?call|backup|covering|charge(?:_nurse|_rn)?|primary_nurse|case_?manager|social_worker|goes_by|preferred|called_to|reported_to|caller|hospitalist|intern|senior|fellow|crna|scrub|circulator|aide|cna|pct|lpn|md_rn|pt_name|last_first)$/;

function plainOf(name: string): string {
  return name
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** The identifier that a column, JSON key or XML element of this name holds, or undefined. */
export function fieldType(name: string): IdentifierType | undefined {
  const plain = plainOf(name);
  return FIELDS.find(([, pattern]) => plain.length < 40 && pattern.test(plain))?.[0];
}

/** The identifier that a column of a table with this head holds, or undefined: those of `fieldType`, and people by their part. */
export function columnType(head: string): IdentifierType | undefined {
  const type = fieldType(head);
  return type ?? (head.length < 24 && COLUMNS_OF_PEOPLE.test(plainOf(head)) ? 'NAME' : undefined);
}

const SHAPES: Partial<Record<IdentifierType, RegExp>> = {
  AGE: /^(?:9\d|1[0-2]\d)$/,
  DATE: /^\D{0,12}(?:(?:19|20)\d{4,12}(?!\d)|\d{6}(?:\d\d)?(?!\d)|\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{1,2}[/-]\d{1,2}(?!\d)|\d{1,2}[- ]?[A-Za-z]{3})|[A-Za-z]{3}[a-z]{0,6}\.?\W?\d/,
  NAME: /^(?!(?:unknown|none|n\/a|null|true|false|official|usual|nickname|male|female|self|yes|no|y|n|pending|open|vacant|same|various|deceased|declined|closed|off|active)$)[\p{L}][\p{L}\p{M}' .,-]*$/iu,
  ZIP: /^\d{5}(?:-\d{4})?$/,
  PHONE: /\d{4}/,
  FAX: /\d{4}/,
  IP: /[\d:.]{7}/,
  FACILITY:
    /^(?!(?:left|right|lt|rt|[lr]|both|bilateral|home|self|retired|student|unemployed|disabled|pending|see|various|yes|no|not|closed|open)\b).{0,60}?\p{L}{3}/iu,
  LOCATION: /\p{L}{3}/u,
  ADDRESS: /\p{L}|\d/u,
  USERNAME: /^(?!(?:uslackbot|system|root|admin|anonymous|guest|bot|none)$)[\w.@-]{3,}$/i,
};

const NUMBERED = /\d\D{0,8}\d/;
/** "PID-5.1": where in an HL7 message a value stands. */
const HL7_PLACE = /^(?:MSH|EVN|PID|PD1|PV[12]|NK1|AL1|DG1|GT1|IN[123]|ORC|OB[RX]|FT1|SPM|TXA|Z[A-Z\d]{2})-\d/i;
/** Where a template leaves a value out. */
const PLACEHOLDER = /^[[<{_]|^(?:xx+|null|none|n\/?a|unknown|tbd|-+)$/i;

/** "MaritalStatus", "USCorePatient": no "McMaster". */
const JOINED =
  /^(?!(?:Mac|Mc|De|Del|La|Le|Van|Fitz|Di|Du)\p{Lu})\p{Lu}{1,4}\p{Ll}{1,30}(?:\p{Lu}{1,4}\p{Ll}{1,30}){1,6}$/u;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** A word of one of these kinds that is nobody's name. */
const isWord = (word: string, kinds: number): boolean =>
  (lookUp(word) & kinds) !== 0 && (lookUp(word) & (FIRST_NAME | LAST_NAME)) === 0;

/** Small words that are no name: "mouth", "infusion pump", "same day"; joined ones: "MaritalStatus"; a drug: "Metformin". */
function isPlainWording(value: string): boolean {
  const lower = value.toLowerCase();
  if (JOINED.test(value))
    return value.split(HUMP).some((hump) => hump.length > 4 && isWord(hump.toLowerCase(), EVERYDAY | CLINICAL));
  const kinds = value === lower ? EVERYDAY | CLINICAL : CLINICAL;
  return lower.split(' ').every((word) => isWord(word, kinds));
}

/** A team or place under a key for names: "ALS clinic". */
const NOBODY = /\b(?:clinic|cent(?:er|re)|hospital|team|services?|unit|department|panel|questionnaire|program)$/i;

/** Whether a value looks like the kind that its field promises. */
export function fitsField(type: IdentifierType, value: string): boolean {
  if (value.length === 0 || value.length > 80 || PLACEHOLDER.test(value)) return false;
  if (type === 'DATE' && (/^(?:19|20)\d\d$/.test(value) || HL7_PLACE.test(value))) return false;
  if (type === 'NAME' && (NOBODY.test(value) || isPlainWording(value))) return false;
  if (type === 'ADDRESS' && HL7_PLACE.test(value)) return false;
  return (SHAPES[type] ?? NUMBERED).test(value);
}
