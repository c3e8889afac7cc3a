import { resolve } from 'node:path';
import { ROOT } from '../setup/run.ts';

/** The folder of the texts that detection is scored on: beside the project, or where UNDERSTUDY_CORPUS says. */
export function corpusFolder(): string {
  return resolve(ROOT, process.env['UNDERSTUDY_CORPUS'] ?? '../shared/corpus');
}
