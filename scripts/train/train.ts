// Writes lib/detect/tagger/model.ts: npm run train [-- --terms FOLDER]. The same input gives the same bytes.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeModel, moduleOf } from './pack.ts';
import { SETTINGS, trainWeights } from './run.ts';
import { changedSources } from './sources.ts';
import { readTerms } from './terms.ts';

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
const folder_ = values.out ?? new URL('../../lib/detect/tagger/', import.meta.url).pathname;
for (const [file, name, caseless] of [['model.ts', 'MODEL', false], ['model-caseless.ts', 'CASELESS', true]] as const) {
  if (process.env.ONLY && process.env.ONLY !== name) continue;
  const weights = trainWeights(readTerms(folder), SETTINGS, tell, caseless);
  const module = moduleOf(name, encodeModel(weights));
  writeFileSync(`${folder_}/${file}`, module);
  tell(`${name}: ${weights.slots.length} features kept, ${module.length} bytes, ${gzipSync(module).length} gzipped`);
}
