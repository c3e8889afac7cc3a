import { careFacility, otherFacility } from './facilities.ts';
import { type Example, ExampleBuilder } from './example.ts';
import type { IdentifierType } from '../../lib/core/identifier.ts';
import { city, inventedBrand, lastName, type Person, person, street, unit } from './pools.ts';
import type { Random } from './random.ts';
import * as terms from './terms.ts';

const SLOT = /\{([A-Za-z]+?)(\d?)\}/g;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MESES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri'.split(' ');
const TITLES = 'Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Miss Prof. Sr. Sra.'.split(' ');
const RELATIONS =
  'wife husband son daughter mother father brother sister niece nephew aunt uncle friend neighbor partner grandson dtr mom dad caregiver'.split(
    ' ',
  );
const CREDENTIALS = 'MD DO RN NP PA-C LCSW PharmD FNP DPT MS4 PGY-2 LPN APRN'.split(' ');
const SERVICES = 'Cards GI Neuro ID Nephro Surgery Ortho Psych Heme Onc Pulm'.split(' ');
const PROCEDURES = 'lap chole,right hip ORIF,CABG x3,TAVR,colonoscopy,C-section,Whipple,craniotomy,ex lap'.split(',');

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.below(10))).join('');

function dateOf(random: Random): string {
  const [month, day, year] = [random.below(12), random.below(28) + 1, 1930 + random.below(96)];
  return random.pick([
    `${month + 1}/${day}/${year}`,
    `${month + 1}/${day}`,
    `${MONTHS[month] ?? ''} ${day}, ${year}`,
    `${MONTHS[month] ?? ''} ${day}`,
    `${day} ${(MONTHS[month] ?? '').slice(0, 3)} ${year}`,
    `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  ]);
}

const letter = (name: string): string => name.charAt(0).toUpperCase();

const PERSONAL: Readonly<Record<string, (one: Person, random: Random) => string>> = {
  full: ({ first, middle, last }, random) => {
    const kind = random.next();
    if (kind < 0.68) return `${first} ${last}`;
    if (kind < 0.84) return `${first} ${letter(middle)}${random.chance(0.5) ? '.' : ''} ${last}`;
    if (kind < 0.92) return `${first} ${middle} ${last}`;
    return kind < 0.96 ? `${first} ${last} ${random.pick(['Jr', 'Jr.', 'III', 'Sr.'])}` : `${letter(first)}. ${last}`;
  },
  first: ({ first }) => first,
  last: ({ last }) => last,
  middle: ({ middle }) => middle,
  mi: ({ middle }) => letter(middle),
  comma: ({ first, middle, last }, random) =>
    `${last}, ${first}${random.chance(0.3) ? ` ${letter(middle)}${random.chance(0.4) ? '.' : ''}` : ''}`,
  init: ({ first, last }) => `${letter(first)}. ${last}`,
  firsti: ({ first, last }, random) => `${first} ${letter(last)}${random.chance(0.8) ? '.' : ''}`,
};

/** A street with its numbers, before it, after it or, as generators have it, both. */
function address(random: Random): string {
  const [small, large] = [random.below(200) + 1, random.below(9_900) + 1];
  const kind = random.next();
  const below = random.chance(0.1)
    ? `\n ${random.pick(['Apt.', 'Suite', 'Apt', 'Unit'])} ${random.below(900) + 1}`
    : unit(random);
  if (kind < 0.62) return `${large} ${street(random)}${below}`;
  if (kind < 0.78) return `${street(random)} ${small}${below}`;
  if (kind < 0.92) return `${digits(random, 4 + random.below(2))} ${street(random)} ${small}${below}`;
  if (kind < 0.95) return `the corner of ${street(random)} and ${street(random)}`;
  if (kind < 0.98) return `Unit ${digits(random, 4)} Box ${digits(random, 4)}`;
  return `PSC ${digits(random, 4)}, Box ${digits(random, 4)}`;
}

type Filler = (random: Random, words: terms.Terms) => string;

const MARKED: Readonly<Record<string, readonly [IdentifierType, Filler]>> = {
  city: ['LOCATION', city],
  fac: ['FACILITY', (random, words) => careFacility(random, words.hospitals)],
  other: ['FACILITY', otherFacility],
  street: ['ADDRESS', street],
  addr: ['ADDRESS', address],
};

const number: Filler = (random) => String(random.below(180) + 1);

const PLAIN: Readonly<Record<string, Filler>> = {
  drug: (random, words) => random.pick(words.drugs),
  brand: (random, words) => random.pick(words.brands),
  cond: (random, words) => random.pick(words.conditions),
  Cond: (random, words) => random.pick(words.conditions),
  condes: (random) => random.pick(terms.SPANISH_CONDITIONS),
  eponym: (random, words) => random.pick(words.eponyms),
  Eponym: (random, words) => random.pick(words.eponyms),
  epo: (random, words) => (random.chance(0.6) ? random.pick(words.eponyms) : lastName(random)),
  bra: (random, words) => (random.chance(0.5) ? random.pick(words.brands) : inventedBrand(random)),
  head: (random) => random.pick(terms.HEADS),
  carrier: (random, words) => random.pick(words.carriers),
  Device: (random) => random.pick(terms.DEVICES),
  org: (random) => random.pick(terms.ORGANISATIONS),
  payer: (random) => random.pick(terms.PAYERS),
  chain: (random) => random.pick(terms.CHAINS),
  gene: (random) => random.pick(terms.GENES),
  trial: (random) => random.pick(terms.TRIALS),
  lab: (random) => random.pick(terms.LABS),
  bug: (random) => random.pick(terms.BUGS),
  state: (random) => random.pick(terms.STATES),
  country: (random) => random.pick(terms.COUNTRIES),
  proc: (random) => random.pick(PROCEDURES),
  py: (random) => random.pick(['is_high', 'check_lab', 'risk', 'filter_rows']),
  service: (random) => random.pick(SERVICES),
  title: (random) => random.pick(TITLES),
  rel: (random) => random.pick(RELATIONS),
  cred: (random) => random.pick(CREDENTIALS),
  month: (random) => random.pick(MONTHS),
  weekday: (random) => random.pick(DAYS),
  date: dateOf,
  datees: (random) => `${random.below(28) + 1} de ${random.pick(MESES)}`,
  sex: (random) => random.pick(['male', 'female', 'man', 'woman']),
  sexcap: (random) => random.pick(['Male', 'Female', 'Man', 'Woman']),
  sexm: (random) => random.pick(['M', 'F']),
  pron: (random) => random.pick(['he', 'she', 'they']),
  pron2: (random) => random.pick(['his', 'her']),
  pron3: (random) => random.pick(['him', 'her']),
  age: (random) => String(random.below(88) + 1),
  num: number,
  id: (random) => digits(random, 5 + random.below(5)),
  zip: (random) => digits(random, 5),
  phone: (random) => `${digits(random, 3)}-555-01${digits(random, 2)}`,
  email: (random) => `${random.pick(['info', 'desk', 'records'])}${digits(random, 2)}@kestrelmail.example`,
};

/** Fills a template. Slots of one number speak of one person; the others are filled anew each time. */
export function fill(template: string, words: terms.Terms, random: Random): Example {
  const people = new Map<string, Person>();
  const values = new Map<string, string>();
  const builder = new ExampleBuilder();
  const text = template.replaceAll('\\n', '\n');
  let at = 0;
  for (const match of text.matchAll(SLOT)) {
    const [whole, name = '', which = ''] = match;
    builder.add(text.slice(at, match.index));
    at = match.index + whole.length;
    const personal = PERSONAL[name];
    const marked = MARKED[name];
    const once = (make: () => string): string => {
      const value = values.get(whole) ?? make();
      values.set(whole, value);
      return value;
    };
    if (personal) {
      const one = people.get(which) ?? person(random);
      people.set(which, one);
      builder.add(
        once(() => personal(one, random)),
        'NAME',
      );
    } else if (marked)
      builder.add(
        once(() => marked[1](random, words)),
        marked[0],
      );
    else if (PLAIN[name])
      builder.add(
        name === 'carrier' || name === 'num'
          ? PLAIN[name](random, words)
          : once(() => PLAIN[name]?.(random, words) ?? ''),
      );
    else builder.add(whole);
  }
  return builder.add(text.slice(at)).build();
}
