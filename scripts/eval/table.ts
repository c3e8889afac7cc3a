import type { Measured } from './measure.ts';
import type { Score } from './scorer.ts';

const percent = (share: number | null): string => (share === null ? '' : (share * 100).toFixed(1));
const count = (value: number | null): string => (value === null ? '' : value.toFixed(2));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_cell, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)];
}

const cells = (score: Score): string[] => [
  String(score.docs),
  String(score.goldSpans),
  percent(score.entityRecallCore),
  percent(score.zeroLeakDocsCore),
  percent(score.noPhiDocsFlagged),
  count(score.fpPer1000words),
];
const HEADS = [
  'texts',
  'values',
  'core recall',
  'texts without a leak',
  'PHI-free texts flagged',
  'FP per 1,000 words',
];

function kinds(measured: readonly Measured[]): string[] {
  const types = [...new Set(measured.flatMap(({ score }) => Object.keys(score.perType)))].toSorted();
  const rows = types.map((type) => [
    type,
    ...measured.map(({ score }) => {
      const of = score.perType[type];
      return of && of.gold > 0 ? `${percent(of.entityRecallCore)} (${of.gold})` : '';
    }),
  ]);
  return table(
    ['kind', ...measured.map(({ set }) => set)],
    rows.filter((row) => row.slice(1).some(Boolean)),
  );
}

function genres(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ set, genres: scores }) => {
    const rows = Object.entries(scores).map(([genre, score]) => [genre, ...cells(score)]);
    return rows.length === 0 ? [] : ['', `## Genres of ${set}`, '', ...table(['genre', ...HEADS], rows)];
  });
}

/** The scores as a Markdown page. `origin` tells of which commit and day they are. */
export function scoresPage(measured: readonly Measured[], origin: string): string {
  const written = measured.filter(({ variant }) => variant === 'as written');
  const rows = measured.map(({ set, variant, score }) => [`${set}, ${variant}`, ...cells(score)]);
  return [
    '# Scores of detection',
    '',
    `Written by \`npm run eval -- --write\`: ${origin}.`,
    '',
    'The texts were at hand while detection was made: on texts it has never met it scores lower. Percent; core recall',
    'is the share of values whose every letter and digit is found. Changes of case are those that keep the length;',
    'unlisted names are made up and stand on no list.',
    '',
    ...table(['set', ...HEADS], rows),
    '',
    '## Kinds',
    '',
    'Core recall, and how many values of the kind there are.',
    '',
    ...kinds(written.filter(({ score }) => score.goldSpans > 0)),
    ...genres(written),
    '',
  ].join('\n');
}
