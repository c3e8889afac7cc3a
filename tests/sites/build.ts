import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLUGINS } from './plugins.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const PAGES = join(HERE, 'pages');
const OUTPUT = join(ROOT, '.output', 'sites');
const INPUTS = {
  chatgpt: join(PAGES, 'chatgpt', 'main.tsx'),
  ckeditor: join(PAGES, 'ckeditor', 'main.ts'),
  claude: join(PAGES, 'claude', 'main.tsx'),
  copilot: join(PAGES, 'copilot', 'main.tsx'),
  gemini: join(PAGES, 'gemini', 'main.tsx'),
  m365: join(PAGES, 'm365', 'main.tsx'),
  chatui: join(PAGES, 'chatui', 'main.ts'),
  deepchat: join(PAGES, 'deepchat', 'main.ts'),
  librechat: join(PAGES, 'librechat', 'main.tsx'),
  mistral: join(PAGES, 'mistral', 'main.tsx'),
  openevidence: join(PAGES, 'openevidence', 'main.tsx'),
  openwebui: join(PAGES, 'openwebui', 'main.ts'),
  pane: join(PAGES, 'pane', 'main.tsx'),
  perplexity: join(PAGES, 'perplexity', 'main.tsx'),
  slate: join(PAGES, 'slate', 'main.tsx'),
  plain: join(PAGES, 'plain', 'main.ts'),
  worker: join(PAGES, 'chatui', 'worker.ts'),
};

/** A hash of everything that the built pages come from. */
async function sourcesHash(): Promise<string> {
  const entries = await readdir(PAGES, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...pages.toSorted(), fileURLToPath(import.meta.url), join(ROOT, 'package-lock.json')]) {
    hash.update(file.slice(ROOT.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function bundle(folder: string): Promise<void> {
  const { build } = await import('vite');
  const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  await build({
    configFile: false,
    root: PAGES,
    logLevel: 'warn',
    plugins: [...PLUGINS],
    // Vite would take the mode of Vitest, and with it React's development build.
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: INPUTS, output },
    },
  });
  await cp(join(PAGES, 'site.css'), join(folder, 'site.css'));
}

/** Bundles the replica pages into a folder named after their sources' hash, unless it is there; returns that folder. */
export async function buildSites(): Promise<string> {
  const folder = join(OUTPUT, (await sourcesHash()).slice(0, 16));
  if (existsSync(folder)) return folder;
  await mkdir(OUTPUT, { recursive: true });
  const scratch = join(OUTPUT, `building-${process.pid}`);
  await bundle(scratch);
  // The rename is what makes a build visible: a run beside this one sees all of it or nothing.
  await rename(scratch, folder).catch(async (error: unknown) => {
    await rm(scratch, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  await removeOldBuilds(folder);
  return folder;
}

async function removeOldBuilds(current: string): Promise<void> {
  for (const name of await readdir(OUTPUT)) {
    const folder = join(OUTPUT, name);
    if (folder !== current && !name.startsWith('building-')) await rm(folder, { recursive: true, force: true });
  }
}
