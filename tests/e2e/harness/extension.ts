import { join } from 'node:path';

/** The production build. */
export const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');
