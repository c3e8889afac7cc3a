/** `npm run build` and `npm run build:firefox`: the production build in .output/, weighed against its size budgets. */
import { join } from 'node:path';
import { build } from 'wxt';
import { BUDGETS } from './setup/budgets.ts';
import { ROOT } from './setup/run.ts';
import { weigh } from './setup/sizes.ts';

const browser = process.argv[2] ?? '';
if (browser !== 'chrome' && browser !== 'firefox') {
  console.error('usage: node scripts/build.ts chrome|firefox');
  process.exit(2);
}

process.chdir(ROOT);
await build({
  root: ROOT,
  browser,
  manifestVersion: 3,
  mode: 'production',
  // Vite's polyfill fetches; every browser we run in preloads modules by itself, and nothing built may reach out.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
});

const folder = join('.output', `${browser}-mv3`);
const sizes = weigh(folder, BUDGETS);
for (const { file, raw, gzip, problem } of sizes) {
  console.log(`${String(raw).padStart(9)} ${String(gzip).padStart(9)}  ${file}${problem ? `  <- ${problem}` : ''}`);
}
const over = sizes.filter(({ problem }) => problem !== null).length;
console.log(`${folder}: ${sizes.length} files (bytes raw, gzipped), ${over} over budget`);
process.exitCode = over > 0 ? 1 : 0;
