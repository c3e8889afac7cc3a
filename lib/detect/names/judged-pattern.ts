/** Where a name stands, and which words may be one there. */
export interface JudgedPattern<Judge> {
  readonly name: string;
  /** With indices; the group `value` is the name. */
  readonly regex: RegExp;
  readonly judge: Judge;
  /** 0 to 1. */
  readonly score: number;
}

/** A pattern of the source `pattern`, read as Unicode. */
export function judged<Judge>(name: string, pattern: string, judge: Judge, score: number): JudgedPattern<Judge> {
  return { name, regex: new RegExp(pattern, 'dgu'), judge, score };
}
