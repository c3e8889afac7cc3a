/** `npm run eval`: scores detection on the texts of a corpus. They stay where they are; nothing is copied. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageBin, ROOT, run } from '../setup/run.ts';
import { BASELINE, figuresOf, readBaseline, regressions } from './baseline.ts';
import { corpusFolder } from './corpus.ts';
import { type GoldSet, readSets } from './documents.ts';
import { measure, type Measured } from './measure.ts';
import { loadScorer } from './scorer.ts';
import { errorsOf } from './study.ts';
import { scoresPage } from './table.ts';

const USAGE = `Usage: npm run eval -- [options]

  --corpus DIR   folder of .jsonl files (else ../shared/corpus, or UNDERSTUDY_CORPUS)
  --scorer DIR   folder that holds score.mjs (else the corpus)
  --set NAME     only the files whose names hold NAME
  --genre NAME   only documents whose genre begins with NAME
  --part P       "held": every fourth document, kept aside; "dev": the others
  --misses N     prints the first N misses and false alarms of each set, as written
  --kind TYPE    only those of this kind
  --write        writes docs/detection-scores.md and scripts/eval/baseline.json`;

const OPTIONS = {
  corpus: { type: 'string' },
  scorer: { type: 'string' },
  set: { type: 'string', default: '' },
  genre: { type: 'string', default: '' },
  part: { type: 'string' },
  misses: { type: 'string', default: '0' },
  kind: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    return stop(USAGE);
  }
}

const options = readOptions();
const HELD = 3;

function selected(sets: readonly GoldSet[]): GoldSet[] {
  const wanted = (genre: string | undefined, index: number): boolean =>
    (genre ?? '').startsWith(options.genre) &&
    (options.part === undefined || (index % 4 === HELD) === (options.part === 'held'));
  return sets
    .filter(({ name }) => name.includes(options.set))
    .map(({ name, documents }) => ({ name, documents: documents.filter(({ genre }, index) => wanted(genre, index)) }))
    .filter(({ documents }) => documents.length > 0);
}

const percent = (share: number | null): string => (share === null ? '-' : (share * 100).toFixed(2)).padStart(7);

function print(measured: readonly Measured[]): void {
  console.log('set, form: core recall, texts without a leak, PHI-free texts flagged (%), FP per 1,000 words');
  for (const { set, variant, score, genres } of measured) {
    const shares = [score.entityRecallCore, score.zeroLeakDocsCore, score.noPhiDocsFlagged].map(percent).join(' ');
    console.log(`${`${set}, ${variant}`.padEnd(48)}${shares} ${score.fpPer1000words?.toFixed(2) ?? '-'}`);
    if (variant !== 'as written') continue;
    const types = Object.entries(score.perType).filter(([, { gold }]) => gold > 0);
    for (const [type, of] of types) {
      console.log(`    ${type.padEnd(14)}${String(of.gold).padStart(6)} ${percent(of.entityRecallCore)}`);
    }
    for (const [genre, of] of Object.entries(genres)) {
      console.log(`    ${genre.padEnd(26)}${percent(of.entityRecallCore)} ${of.fpPer1000words?.toFixed(2) ?? ''}`);
    }
  }
}

async function write(measured: readonly Measured[]): Promise<void> {
  const { output } = await run('git', ['log', '-1', '--format=%h']);
  const page = join(ROOT, 'docs', 'detection-scores.md');
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(page, scoresPage(measured, `commit ${output.trim()}, ${day}`));
  writeFileSync(BASELINE, `${JSON.stringify(figuresOf(measured), null, 2)}\n`);
  await run(process.execPath, [packageBin('oxfmt/bin/oxfmt'), page, BASELINE]);
}

const folder = options.corpus === undefined ? corpusFolder() : resolve(options.corpus);
const scorer = await loadScorer(options.scorer ?? folder);
if (!scorer) stop(`There is no score.mjs in ${options.scorer ?? folder}. Name the corpus: --corpus DIR.\n\n${USAGE}`);
const narrowed = Boolean(options.set || options.genre || options.part || options.corpus);
if (options.write && narrowed)
  stop('--write keeps the scores of the whole corpus: use it without --corpus, --set, --genre and --part.');

const measured = measure(selected(readSets(folder)), scorer);
print(measured);
const limit = Number(options.misses);
for (const one of measured.filter(({ variant }) => limit > 0 && variant === 'as written')) {
  console.log(errorsOf(one, options.kind).slice(0, limit).join('\n'));
}
if (!narrowed) console.log(regressions(readBaseline(), figuresOf(measured)).join('\n'));
if (options.write) await write(measured);
