import { posix } from 'node:path';
import { importsOf, readSources, type SourceFile } from './parse.ts';

interface Layer {
  /** Layers, or single files of layers, that it may import besides itself. */
  readonly uses: readonly string[];
  /** Packages that it may import. */
  readonly packages?: readonly string[];
}

/** Which way dependencies point. ARCHITECTURE.md draws it; a layer that isn't here fails. */
const LAYERS: Readonly<Record<string, Layer>> = {
  'lib/core': { uses: [] },
  'lib/detect': { uses: ['lib/core'] },
  'lib/surrogate': { uses: ['lib/core'] },
  'lib/pipeline': { uses: ['lib/core', 'lib/detect', 'lib/surrogate'] },
  'lib/vault': { uses: ['lib/core'], packages: ['idb'] },
  'lib/messaging': {
    uses: ['lib/core', 'lib/sites/site-state.ts', 'lib/policy/problem.ts'],
    packages: ['valibot'],
  },
  'lib/adapters': { uses: ['lib/core'] },
  'lib/policy': { uses: ['lib/core', 'lib/adapters'], packages: ['@eslint-community/regexpp', 'css-what'] },
  'lib/settings': { uses: ['lib/core'], packages: ['valibot'] },
  'lib/sites': { uses: ['lib/core', 'lib/adapters', 'lib/policy', 'lib/settings'] },
  'lib/dom': { uses: [] },
  'lib/composer': { uses: ['lib/core', 'lib/adapters', 'lib/dom'] },
  'lib/send': { uses: ['lib/core', 'lib/adapters', 'lib/composer', 'lib/dom', 'lib/sites/site-state.ts'] },
  'lib/seal': { uses: ['lib/core', 'lib/dom', 'lib/surrogate/restore/restore.ts'] },
  'lib/notice': { uses: ['lib/core', 'lib/send/failure.ts'] },
  'lib/page': {
    uses: [
      'lib/core',
      'lib/dom',
      'lib/adapters',
      'lib/composer',
      'lib/send',
      'lib/seal',
      'lib/notice',
      'lib/messaging',
      'lib/sites/site-state.ts',
      'lib/surrogate/restore/restore.ts',
    ],
  },
  'lib/background': {
    uses: [
      'lib/core',
      'lib/detect',
      'lib/surrogate',
      'lib/pipeline',
      'lib/vault',
      'lib/messaging',
      'lib/adapters',
      'lib/policy',
      'lib/settings',
      'lib/sites',
    ],
    packages: ['webextension-polyfill'],
  },
  components: { uses: ['lib/core', 'lib/messaging', 'lib/sites/site-state.ts'], packages: ['react', 'react-dom'] },
  entrypoints: {
    uses: ['lib', 'components'],
    packages: ['wxt', 'react', 'react-dom', 'webextension-polyfill'],
  },
};

function below(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function judge(file: SourceFile, specifier: string): string | null {
  const home = Object.keys(LAYERS).find((layer) => below(file.path, layer));
  const layer = home === undefined ? undefined : LAYERS[home];
  if (home === undefined || !layer) return 'stands in no known layer';
  if (!specifier.startsWith('.')) {
    const name = packageName(specifier);
    return (layer.packages ?? []).includes(name) ? null : `${home} may not import the package ${specifier}`;
  }
  const target = posix.normalize(posix.join(posix.dirname(file.path), specifier));
  const allowed = below(target, home) || layer.uses.some((used) => below(target, used));
  return allowed ? null : `${home} may not import ${target}`;
}

/** Every import below lib, components and entrypoints of `root` that goes against the table, as `file: reason`. */
export function layerViolations(root: string): { files: number; imports: number; violations: string[] } {
  const files = readSources(root, ['lib', 'components', 'entrypoints']);
  const imports = files.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })));
  const violations = imports.flatMap(({ file, specifier }) => {
    const reason = judge(file, specifier);
    return reason === null ? [] : [`${file.path}: ${reason}`];
  });
  return { files: files.length, imports: imports.length, violations };
}
