import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const OUT = join(HERE, '../../../.output/seal-test');

export interface Built {
  /** Folder of the page that the tests open. */
  readonly page: string;
  /** Folder of the unpacked extension that seals it. */
  readonly extension: string;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Seal under test',
  version: '1',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'seal-test@understudy.invalid' } },
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/sealed*'], js: ['content.js'], run_at: 'document_start' }],
};

/** Bundles the test page and the extension that runs the sealer on it. */
export async function buildSealTest(): Promise<Built> {
  const page = join(OUT, 'page');
  const extension = join(OUT, 'extension');
  const common = { configFile: false, logLevel: 'error' } as const;
  await build({
    ...common,
    root: join(HERE, 'page'),
    build: { outDir: page, emptyOutDir: true, modulePreload: false, assetsInlineLimit: 0 },
  });
  await build({
    ...common,
    root: join(HERE, 'extension'),
    build: {
      outDir: extension,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(HERE, 'extension/content.ts'),
        output: { format: 'iife', entryFileNames: 'content.js' },
      },
    },
  });
  await mkdir(extension, { recursive: true });
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(extension, 'background.js'), '');
  return { page, extension };
}
