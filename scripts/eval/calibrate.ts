/**
 * Measures how often detection is right, by what speaks for a find, and writes it to `lib/detect/calibration/table.ts`:
 * `node scripts/run.mjs scripts/eval/calibrate.ts [--write]`. To be run again after rules or the tagger have changed.
 * Every fourth text is kept aside: what the table says of those is printed beside what was so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SURE_FROM } from '../../lib/core/certainty.ts';
import { OTHERS, type Curve, probabilityIn } from '../../lib/detect/calibration/calibrate.ts';
import { packageBin, ROOT, run } from '../setup/run.ts';
import { corpusFolder } from './corpus.ts';
import { type GoldDocument, readSets } from './documents.ts';
import { fitCurve } from './isotonic.ts';
import { type Judged, mentionSamplesOf, samplesOf } from './samples.ts';
import { VARIANTS } from './variants.ts';

const HELD = 3;
/** Groups of fewer finds are measured together. */
const LEAST = 30;
const TABLE = join(ROOT, 'lib', 'detect', 'calibration', 'table.ts');
const NOTES = join(ROOT, 'scripts', 'train', 'notes');
/** Of people and places: the tagger has learnt the project's own notes by heart, so they tell nothing of it. */
const READ = /^(?:name|place), /;

const FORMS = VARIANTS.filter(({ name }) => name !== 'unlisted names');

function gather(folder: string, held: boolean): Judged[] {
  const documents = readSets(folder).flatMap((set) =>
    set.documents.filter((_, index) => (index % 4 === HELD) === held),
  );
  const found = FORMS.flatMap(({ apply }) => documents.flatMap((one: GoldDocument) => samplesOf(apply(one))));
  return [...found, ...documents.flatMap(mentionSamplesOf)];
}

const shareRight = (samples: readonly Judged[]): number =>
  samples.filter(({ right }) => right).length / Math.max(1, samples.length);

const isRead = ({ groups }: Judged): boolean => READ.test(groups[0] ?? '');

/** A curve for each group that has enough finds, and one for those that have not. */
function fit(samples: readonly Judged[]): Record<string, Curve> {
  const names = [...new Set(samples.flatMap(({ groups }) => groups))].toSorted();
  const inGroup = (name: string): readonly Judged[] => samples.filter(({ groups }) => groups.includes(name));
  const prior = shareRight(samples);
  const curves: Record<string, Curve> = {};
  for (const name of names) {
    const own = inGroup(name);
    const [wider = name] = name.split('/');
    if (own.length >= LEAST) curves[name] = fitCurve(own, wider === name ? prior : shareRight(inGroup(wider)));
  }
  const rest = samples.filter(({ groups }) => groups.every((group) => !(group in curves)));
  return { ...curves, [OTHERS]: fitCurve(rest, prior) };
}

/** What the curves expect of samples, and what was so, by tenths of probability. */
function report(title: string, samples: readonly Judged[], curves: Readonly<Record<string, Curve>>): void {
  const judged = samples
    .filter(({ accepted }) => accepted)
    .map((sample) => ({ ...sample, probability: probabilityIn(curves, sample) }));
  const edges = [0, 0.5, 0.7, 0.8, SURE_FROM, 0.95, 0.98];
  console.log(`${title}: from, finds, expected %, observed %`);
  for (const [index, from] of edges.entries()) {
    const own = judged.filter(({ probability: p }) => p >= from && p < (edges[index + 1] ?? 2));
    if (own.length === 0) continue;
    const expected = own.reduce((sum, { probability }) => sum + probability, 0) / own.length;
    console.log([from, own.length, (expected * 100).toFixed(1), (shareRight(own) * 100).toFixed(1)].join('\t'));
  }
  const unsure = judged.filter(({ probability }) => probability < SURE_FROM);
  const wrong = judged.filter(({ right }) => !right);
  const caught = wrong.filter(({ probability }) => probability < SURE_FROM).length;
  console.log(`unsure: ${unsure.length} of ${judged.length}; of ${wrong.length} wrong ones ${caught} are unsure`);
}

function moduleOf(curves: Readonly<Record<string, Curve>>): string {
  const day = new Date().toISOString().slice(0, 10);
  return `// Made by scripts/eval/calibrate.ts: how often finds of each group were right, by the strength of what speaks for them.
import type { Curve } from './calibrate.ts';

export const TABLE: { readonly measured: string; readonly curves: Readonly<Record<string, Curve>> } = {
  measured: '${day}',
  curves: ${JSON.stringify(curves)},
};
`;
}

const corpus = corpusFolder();
const seen = gather(corpus, false);
const own = gather(NOTES, false).filter((one) => !isRead(one));
const curves = fit([...seen, ...own]);
for (const [group, curve] of Object.entries(curves)) {
  console.log(`${group}: ${curve.map(([from, p]) => `${from}→${p}`).join(' ')}`);
}
report('seen', seen, curves);
report('kept aside', gather(corpus, true), curves);
if (process.argv.includes('--write')) {
  writeFileSync(TABLE, moduleOf(curves));
  await run(process.execPath, [packageBin('oxfmt/bin/oxfmt'), TABLE]);
}
