import type { Ledger } from '../ledger.ts';
import type { Random } from '../random.ts';
import { surrogateFacility } from './facilities.ts';
import { otherWords, unusedPlace } from './place-words.ts';
import { isStateNamed } from './states.ts';
import { surrogateCounty, surrogateTown } from './towns.ts';
import { surrogateZip } from './zips.ts';

/** What stands between the parts of an address: commas, line ends, the marks of tables and messages. */
const BETWEEN = /([,;\n^|]+)/u;
const ZIP_LAST = /(?<![^\s])\d{5}(?:-\d{4})?$/u;
const STATE_LAST = /\s\p{Lu}{2}$/u;

/** A part of an address: what may be a town, what stands behind that and stays (the code of its state), a ZIP code. */
function split(part: string): { readonly name: string; readonly kept: string; readonly zip: string } {
  const zip = ZIP_LAST.exec(part)?.[0] ?? '';
  const rest = part.slice(0, part.length - zip.length);
  const code = STATE_LAST.exec(rest.trimEnd())?.[0] ?? '';
  const name = rest
    .trimEnd()
    .slice(0, rest.trimEnd().length - code.length)
    .trimEnd();
  return { name, kept: rest.slice(name.length), zip };
}

function otherZip(zip: string, before: string, ledger: Ledger): string | null {
  const known = ledger.known('ZIP', zip);
  const surrogate = known ?? surrogateZip(zip, { before, after: '' }, ledger);
  if (surrogate !== null) ledger.add({ type: 'ZIP', original: zip, surrogate, part: true });
  return surrogate;
}

/**
 * The surrogate of a town, an address or a facility: towns become real ones of like size in the same state, streets and
 * facilities such as don't exist, ZIP codes those of the new town, the words that say what kind of place it is stay. `text` is
 * what the value stands in; it tells the states of towns. Adds entries for the parts.
 */
export function surrogatePlace(
  type: 'LOCATION' | 'ADDRESS' | 'FACILITY',
  original: string,
  text: string,
  ledger: Ledger,
): string {
  if (type === 'FACILITY') return surrogateFacility(original, ledger);
  return unusedPlace(ledger, (random) => {
    const parts = original.split(BETWEEN);
    return parts
      .map((part, index) => {
        if (index % 2 === 1) return part;
        const before = parts.slice(0, index).join('');
        const core = part.trim();
        const start = part.indexOf(core);
        const other = otherPart({ type, part: core, before, whole: original }, text, ledger, random);
        return part.slice(0, start) + other + part.slice(start + core.length);
      })
      .join('');
  });
}

interface Part {
  readonly type: 'LOCATION' | 'ADDRESS';
  readonly part: string;
  /** What stands in front of it within the value. */
  readonly before: string;
  readonly whole: string;
}

function otherPart({ type, part, before, whole }: Part, text: string, ledger: Ledger, random: Random): string {
  if (part === '') return part;
  const words = (value: string) => otherWords(type, value, ledger, random, { whole });
  const { name, kept, zip } = split(part);
  const isState = before !== '' && isStateNamed(name);
  if (isState && zip === '') return part;
  const county = surrogateCounty(part, text, ledger);
  if (county !== null) return county;
  // An address begins with its street.
  const isStreet = type === 'ADDRESS' && before === '';
  const town = isState || isStreet ? null : surrogateTown(name, text, ledger);
  const otherName = isState ? name : (town ?? words(name));
  if (zip === '') return town === null ? words(part) : otherName + kept;
  const code = otherZip(zip, before + name, ledger);
  return code === null ? words(part) : otherName + kept + code;
}
