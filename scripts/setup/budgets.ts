/** The most that a built file may weigh, in bytes. */
export interface Budget {
  /** Matches the path inside the build folder, with forward slashes. The first that matches counts. */
  readonly file: RegExp;
  readonly raw: number;
  readonly gzip: number;
  readonly reason: string;
}

/** Every built file must match a line: a new kind of file is a decision, not an accident. */
export const BUDGETS: readonly Budget[] = [
  {
    file: /^content-scripts\/.*\.js$/,
    raw: 131_000,
    gzip: 48_000,
    reason: 'is parsed in every chat page before its own scripts',
  },
  {
    file: /^background\.js$/,
    raw: 3_000_000,
    gzip: 1_200_000,
    reason: 'holds the word lists, the cities and both models of the tagger; starts again after every idle half minute',
  },
  { file: /^chunks\/.*\.js$/, raw: 400_000, gzip: 130_000, reason: 'React and one extension page' },
  { file: /\.css$/, raw: 40_000, gzip: 10_000, reason: 'plain style sheets' },
  { file: /\.html$/, raw: 4_000, gzip: 2_000, reason: 'a mount point' },
  { file: /^manifest\.json$/, raw: 8_000, gzip: 3_000, reason: 'permissions and entry points' },
  {
    file: /^managed-schema\.json$/,
    raw: 12_000,
    gzip: 4_000,
    reason: 'the keys of the organisation policy, for browsers',
  },
  { file: /^_locales\/.*\.json$/, raw: 60_000, gzip: 20_000, reason: 'the words of one language' },
  { file: /\.(png|svg)$/, raw: 60_000, gzip: 60_000, reason: 'icons' },
];
