import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from '../../../scripts/setup/run.ts';
import type { Node } from '../parse.ts';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

export interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_scripts?: readonly ContentScript[];
}

interface ContentScript {
  readonly matches: readonly string[];
  readonly js?: readonly string[];
  readonly run_at?: string;
  readonly all_frames?: boolean;
  readonly world?: string;
}

function folder(browser: Browser): string {
  return join(ROOT, '.output', `${browser}-mv3`);
}

export function readManifest(browser: Browser): Manifest {
  return JSON.parse(readFileSync(join(folder(browser), 'manifest.json'), 'utf8')) as Manifest;
}

/** Every script of a build, parsed. */
export function readScripts(browser: Browser): { path: string; text: string; program: Node }[] {
  return readdirSync(folder(browser), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      const path = relative(folder(browser), file).split(sep).join('/');
      return { path, text, program: parseSync(path, text).program as unknown as Node };
    });
}

/** Every page of a build. */
export function readPages(browser: Browser): { path: string; text: string }[] {
  return readdirSync(folder(browser))
    .filter((name) => name.endsWith('.html'))
    .map((path) => ({ path, text: readFileSync(join(folder(browser), path), 'utf8') }));
}
