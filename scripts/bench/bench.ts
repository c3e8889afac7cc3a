/** `npm run bench`: every benchmark, in one process so that ratios compare like with like. Names as arguments select. */
import { cpus, totalmem } from 'node:os';
import type { Row } from './row.ts';

const BENCHES: Readonly<Record<string, () => Promise<{ bench: () => Promise<Row[]> }>>> = {
  detect: () => import('./detect.ts'),
  protect: () => import('./protect.ts'),
  restore: () => import('./restore.ts'),
  vault: () => import('./vault.ts'),
};

/** A number as people compare it: three figures that count, no exponent. */
function figure(value: number): string {
  if (value === 0 || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}

/** Rows as lines: names on the left, numbers right-aligned, then units. */
function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows.map(({ name, value, unit }) => `  ${name.padEnd(width)}  ${figure(value).padStart(10)} ${unit}`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

const processors = cpus();
const memory = (totalmem() / 2 ** 30).toFixed(0);
console.log(
  `Node ${process.version}, ${process.platform}-${process.arch}, ` +
    `${processors.length} x ${processors[0]?.model.trim() ?? 'unknown processor'}, ${memory} GiB`,
);
for (const [name, load] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { bench } = await load();
  const rows = await bench();
  console.log([`\n${name}`, ...table(rows)].join('\n'));
}
