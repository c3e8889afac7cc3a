/** `npm run policy`: writes the managed schema and the policy reference anew from `lib/policy`. A test compares them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/run.ts';
import { GENERATED } from './generated.ts';

for (const { path, make } of GENERATED) {
  const file = join(ROOT, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = make(before);
  if (after !== before) writeFileSync(file, after);
  console.log(`${after === before ? 'unchanged' : 'written'}: ${path}`);
}
