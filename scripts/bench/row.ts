/** One measured number, as `npm run bench` prints it. */
export interface Row {
  /** What was measured, e.g. `detect, 40-line note`. */
  readonly name: string;
  readonly value: number;
  /** Unit of `value`, e.g. `ms`, `kB/s`, `x compromise alone`. */
  readonly unit: string;
}
