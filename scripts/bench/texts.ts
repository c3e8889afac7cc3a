/** Texts to measure detection with: notes as they are typed, and texts made to be slow. */

const ONSETS = ['Bran', 'Cal', 'Dor', 'Fen', 'Hal', 'Jor', 'Kel', 'Lar', 'Mor', 'Tam', 'Ver', 'Wil'];
const CODAS = ['den', 'dora', 'field', 'gren', 'ick', 'ina', 'lund', 'mont', 'ova', 'sen', 'ton', 'wick'];

/** A word that looks like a name, another one for every number. */
function nameOf(index: number): string {
  const pair = `${ONSETS[index % 12] ?? ''}${CODAS[Math.floor(index / 12) % 12] ?? ''}`;
  return index < 144 ? pair : `${pair}${nameOf(Math.floor(index / 144) - 1).toLowerCase()}`;
}

/** A visit of a person of its own. */
function visit(index: number): string {
  const [given, surname, doctor] = [nameOf(index * 3), nameOf(index * 3 + 1), nameOf(index * 3 + 2)];
  const day = 1 + (index % 28);
  return `Patient: ${given} ${surname}   MRN ${4_829_170 + index}   DOB 07/${day}/1951
Mrs. ${surname} is a 73-year-old woman with Graves disease and COPD, seen on March ${day} by Dr. ${doctor} at
${surname} Regional Hospital, Dunmore, PA 18512. BP 128/76, HR 94, SpO2 93 % on 2 L. Lasix 40 mg PO daily, Coreg 12.5.
Her son ${given} (570-555-0143) lives in Scranton and works nights. Email r${index}@kestrelmail.example. Labs: Na 131,
Cr 2.0, Hgb 9.4, troponin 0.04. Strength 4/5 on the left, Murphy sign negative. ${given} will be back in two weeks.
`;
}

function filled(piece: (index: number) => string, units: number): string {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < units; index += 1) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('').slice(0, units);
}

/** A text of so many units. */
export type Text = (units: number) => string;

/** A record of many visits, as it is typed, without capitals and in capitals. */
export const NOTES: Readonly<Record<string, Text>> = {
  notes: (units) => filled(visit, units),
  'notes in lower case': (units) => filled(visit, units).toLowerCase(),
  'notes in capitals': (units) => filled(visit, units).toUpperCase(),
};

const repeated =
  (piece: string): Text =>
  (units) =>
    piece.repeat(Math.ceil(units / piece.length)).slice(0, units);

/** What somebody would send to make detection slow. */
export const HOSTILE: Readonly<Record<string, Text>> = {
  'one title and name': repeated('Dr. Vance '),
  'one beginning of a street': repeated('Calle de la '),
  'one beginning of a facility': repeated('Hospital de '),
  particles: repeated('de la '),
  relatives: repeated('son '),
  'city of two words': repeated('new york '),
  'letters and commas': repeated('a,'),
  'opened emphasis': repeated('**a'),
  'signs of addresses': repeated('a@b.'),
  carets: repeated('ARN^LO^'),
  digits: repeated('1234567890'),
  'one word': repeated('abcdefghij'),
  blanks: repeated(' '),
  'empty lines': repeated('\n'),
  'a letter and its marks': (units) => `a${'\u0301'.repeat(units - 1)}`,
  'signs for a phrase': repeated('\ufdfa'),
  'nested objects': (units) => `${'{"a":'.repeat(units / 6)}1${'}'.repeat(units / 6)}`,
  'names, each another': (units) => filled((index) => `${nameOf(index)} ${nameOf(index * 7 + 1)} came. `, units),
  'places, each another': (units) =>
    filled((index) => `At St. ${nameOf(index)} Hospital in ${nameOf(index)}, PA. `, units),
  'dates, each another': (units) =>
    filled((index) => `${1 + (index % 12)}/${1 + (index % 28)}/${1940 + (index % 80)}, `, units),
  'numbers in a list': (units) => filled((index) => `${index === 0 ? 'MRNs ' : ''}${4_829_170 + index}, `, units),
  'rows of a table': (units) => `name,dob,mrn\n${filled((index) => `${nameOf(index)},1/2/1960,${index}\n`, units)}`,
};
