const LOW =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

/** A number from 0 to 199 in Spanish words. */
export function spanishNumber(value: number): string {
  if (value === 100) return 'cien';
  if (value > 100) return `ciento ${spanishNumber(value - 100)}`;
  const rest = value % 10;
  const tens = TENS[Math.floor(value / 10) - 3];
  return tens === undefined ? (LOW[value] ?? '') : tens + (rest === 0 ? '' : ` y ${LOW[rest] ?? ''}`);
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/un[a]?$/, 'uno')
    .replace(/^primero$/, 'uno');

const VALUES = new Map(Array.from({ length: 200 }, (_, value) => [plain(spanishNumber(value)), value]));

/** The number from 0 to 199 that Spanish words say; null where they say none. */
export function readSpanishNumber(words: string): number | null {
  return VALUES.get(plain(words)) ?? null;
}
