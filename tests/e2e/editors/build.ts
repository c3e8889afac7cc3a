import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const OUT = join(HERE, '../../../.output/editors-test');

const MANIFEST = {
  manifest_version: 3,
  name: 'Composer under test',
  version: '1',
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['https://*/*'], js: ['content.js'], run_at: 'document_start' }],
};

/** Bundles the extension that reads and writes composers on command; returns its folder. */
export async function buildEditorsTest(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(HERE, 'extension'),
    build: {
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(HERE, 'extension/content.ts'),
        output: { format: 'iife', entryFileNames: 'content.js' },
      },
    },
  });
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(OUT, 'background.js'), '');
  return OUT;
}
