/** Said once per run, so that a run that passed can be repeated too. */
export function setup(): void {
  console.log(`Property tests: PROPERTY_SEED=${process.env['PROPERTY_SEED'] ?? ''}`);
}
