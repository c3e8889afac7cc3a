import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree, as far as the checks look at it. */
export interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: Node;
}

/** Every TypeScript file below `folders` of `root`, parsed, sorted by path. Throws on one that doesn't parse. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  return folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readSource(root, join(entry.parentPath, entry.name)))
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

function readSource(root: string, file: string): SourceFile {
  const path = relative(root, file).split(sep).join('/');
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return { path, text, program: program as unknown as Node };
}

/** Calls `visit` for every node below `node`, itself included. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}

/** Every module that a file imports or re-exports, dynamic imports included, in order. */
export function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    if (!/^(Import|Export)/.test(node.type)) return;
    const { source } = node;
    if (isNode(source)) found.push(typeof source['value'] === 'string' ? source['value'] : '(computed)');
  });
  return found;
}
