import fc from 'fast-check';

/** Seeds of conversations. */
export const conversationSeed = fc.stringMatching(/^[0-9a-f]{32}$/);

/** The seed of this run of the tests: `npm test` prints it, `PROPERTY_SEED=...` repeats it. */
const seed = Number(process.env['PROPERTY_SEED']);

/** Checks a property with `cases` random inputs. A failure prints the seed and the smallest input that fails. */
export function check<Inputs>(property: fc.IProperty<Inputs>, cases = 100): void {
  fc.assert(property, { seed, numRuns: cases });
}
