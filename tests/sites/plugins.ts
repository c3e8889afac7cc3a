import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** Compiles Svelte components. */
const svelte: Plugin = {
  name: 'svelte',
  transform(source, id) {
    if (!id.endsWith('.svelte')) return null;
    const { js } = compile(source, { filename: id, generate: 'client' });
    return { code: js.code, map: { mappings: '' } };
  },
};

/** Gives React DOM 18 the React it is made for, beside the newer one of the other pages. */
const react18: Plugin = {
  name: 'react-18',
  enforce: 'pre',
  resolveId(source, importer) {
    const meant = /^react(?=$|\/)/u.test(source) && importer?.includes('/react-dom-18/') === true;
    return meant ? this.resolve(source.replace('react', 'react-18'), importer) : null;
  },
};

/** What the replica pages need beyond what Vite does by itself. */
export const PLUGINS: readonly Plugin[] = [react18, svelte];
