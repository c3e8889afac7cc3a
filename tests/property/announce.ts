/** Said once per run, so that a run that passed can be repeated too. */
export default function announce(): void {
  console.log(`Property tests: PROPERTY_SEED=${process.env['PROPERTY_SEED'] ?? ''}`);
}
