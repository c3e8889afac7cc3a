// Writes both models of lib/detect/tagger: npm run train [-- --terms FOLDER] [--out FOLDER]. The same input gives the same
// bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeModel, moduleOf } from './pack.ts';
import { SETTINGS, trainWeights } from './run.ts';
import { changedSources } from './sources.ts';
import { readTerms } from './terms.ts';

/** One that reads texts as they are written, and one for texts in one case, which never saw a capital. */
const MODELS = [
  { file: 'model.ts', name: 'MODEL', caseless: false },
  { file: 'model-caseless.ts', name: 'CASELESS', caseless: true },
] as const;

const { values } = parseArgs({ options: { terms: { type: 'string' }, out: { type: 'string' } } });
const began = performance.now();
const tell = (text: string): void => console.error(`${((performance.now() - began) / 1000).toFixed(0)} s  ${text}`);

const folder = values.terms ?? process.env['UNDERSTUDY_TERMS'];
const changed = changedSources(folder);
if (changed.length > 0) {
  console.error(
    `Not as scripts/train/sources.json says: ${changed.join(', ')}. Nothing was trained; update its SHA-256 if that is meant.`,
  );
  process.exit(1);
}
const terms = readTerms(folder);
const out = values.out ?? fileURLToPath(new URL('../../lib/detect/tagger/', import.meta.url));
for (const { file, name, caseless } of MODELS) {
  const weights = trainWeights(terms, SETTINGS, tell, caseless);
  const module = moduleOf(name, encodeModel(weights));
  writeFileSync(join(out, file), module);
  tell(`${file}: ${weights.slots.length} features kept, ${module.length} bytes, ${gzipSync(module).length} gzipped`);
}
