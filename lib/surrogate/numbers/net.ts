import type { Ledger } from '../ledger.ts';
import { inventName } from '../names/invent.ts';
import { initialFor } from '../names/names.ts';
import type { Random } from '../random.ts';
import { overflow, scramble } from './shape.ts';

/** Domains set aside for examples (RFC 2606 section 3). */
const DOMAINS = ['example.com', 'example.org', 'example.net'] as const;
/** IPv4 blocks set aside for documentation (RFC 5737), and a block for benchmarks (RFC 2544) once these are taken. */
const BLOCKS = ['192.0.2', '198.51.100', '203.0.113'] as const;

function inventLogin(random: Random, attempt: number): string {
  return inventName(random, attempt, 'abcdefghjklmnoprstvw'.charAt(random.below(20)));
}

/** A login or the part before the @: names of the conversation become their surrogates, digits other digits. */
function userName(original: string, random: Random, ledger: Ledger): string {
  return original.replace(/\p{L}+|\p{N}+/gu, (run) => {
    if (/\p{N}/u.test(run)) return scramble(run, random);
    const rest = run.slice(1);
    if (rest.length > 2 && ledger.hasWord('name', rest)) {
      return initialFor(ledger.seed, run.charAt(0)) + ledger.word('name', rest, inventLogin);
    }
    const space = ledger.hasWord('name', run) ? 'name' : 'user';
    return ledger.word(space, run, inventLogin);
  });
}

/** The surrogate of a user name. */
export function surrogateUser(original: string, ledger: Ledger): string {
  const random = ledger.random();
  return ledger.firstUnused((attempt) => userName(original, random, ledger) + overflow(attempt * 20, random));
}

/** The surrogate of an e-mail address: under an example domain, names in it as in the conversation. */
export function surrogateEmail(original: string, ledger: Ledger): string {
  const random = ledger.random();
  const at = original.lastIndexOf('@');
  if (at <= 0) return surrogateUser(original, ledger);
  const upper = original === original.toUpperCase();
  return ledger.firstFree((attempt) => {
    const domain = random.pick(DOMAINS);
    const user = userName(original.slice(0, at), random, ledger) + overflow(attempt * 20, random);
    return `${user}@${upper ? domain.toUpperCase() : domain}`;
  });
}

/** The surrogate of a web address: example.org, path and query of the same shape. */
export function surrogateUrl(original: string, ledger: Ledger): string {
  const random = ledger.random();
  const match = /^([a-z][a-z\d+.-]*:\/\/|)(?:[^\s/?#]*)(.*)$/is.exec(original);
  const [scheme, path] = [match?.[1] ?? '', match?.[2] ?? ''];
  return ledger.firstFree((attempt) => {
    const host = attempt < 3 && path.length > 1 ? 'example.org' : `${hostWord(random, attempt)}.example.org`;
    return scheme + host + scramble(path, random);
  });
}

function hostWord(random: Random, attempt: number): string {
  return inventName(random, attempt, 'w');
}

/** The surrogate of an IP address, prefix length and port kept. */
export function surrogateIp(original: string, ledger: Ledger): string {
  const random = ledger.random();
  const v4 = /^(.*?)\d{1,3}(?:\.\d{1,3}){3}(.*)$/s.exec(original);
  return ledger.firstFree((attempt) => {
    if (v4 !== null) {
      const block = attempt < 200 ? random.pick(BLOCKS) : `198.${18 + random.below(2)}.${random.below(256)}`;
      return `${v4[1] ?? ''}${block}.${1 + random.below(254)}${v4[2] ?? ''}${overflow(attempt / 10, random)}`;
    }
    const prefix = /\/\d{1,3}$/.exec(original)?.[0] ?? '';
    const groups = Array.from({ length: 4 }, () => random.below(0x1_0000).toString(16));
    const address = `2001:db8:${groups.join(':')}::${(1 + random.below(0xffff)).toString(16)}`;
    return (/[A-F]/.test(original) ? address.toUpperCase() : address) + prefix;
  });
}
