import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run } from '../setup/run.ts';

const FOLDER = join(ROOT, '.output', 'chrome-mv3');
const SOURCES = ['lib', 'entrypoints', 'components', 'public', 'wxt.config.ts', 'package-lock.json'];

/** When the newest file at or under `path` was last written, in milliseconds; 0 where there is none. */
async function newest(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
}

/** The folder of the production build, made anew where a source is newer. Throws with the build's output if it fails. */
export async function builtExtension(): Promise<string> {
  const built = await newest(join(FOLDER, 'manifest.json'));
  const times = await Promise.all(SOURCES.map((source) => newest(join(ROOT, source))));
  if (built > Math.max(...times)) return FOLDER;
  console.log('Building the extension ...');
  const { code, output } = await run(process.execPath, [join('scripts', 'build.ts'), 'chrome']);
  if (code !== 0) throw new Error(`The build failed, so the demo was not started:\n${output}`);
  return FOLDER;
}
