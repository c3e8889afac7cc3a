// Writes lib/detect/tagger/model.ts: npm run train [-- --terms FOLDER]. The same input gives the same bytes.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeModel, moduleOf } from './pack.ts';
import { SETTINGS, trainWeights } from './run.ts';
import { readTerms } from './terms.ts';

const { values } = parseArgs({ options: { terms: { type: 'string' }, out: { type: 'string' } } });
const began = performance.now();
const tell = (text: string): void => console.error(`${((performance.now() - began) / 1000).toFixed(0)} s  ${text}`);

const weights = trainWeights(readTerms(values.terms ?? process.env['UNDERSTUDY_TERMS']), SETTINGS, tell);
const module = moduleOf(encodeModel(weights));
const out = values.out ?? new URL('../../lib/detect/tagger/model.ts', import.meta.url);
writeFileSync(out, module);
tell(`${weights.slots.length} features kept, ${module.length} bytes, ${gzipSync(module).length} gzipped`);
