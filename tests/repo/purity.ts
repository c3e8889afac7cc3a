import { isNode, type Node, walk } from './parse.ts';

/** Layers that know no DOM, browser, network, clock or chance: what they need comes in as a parameter. */
export const PURE_LAYERS = [
  'lib/core',
  'lib/detect',
  'lib/surrogate',
  'lib/pipeline',
  'lib/policy',
  'lib/settings',
  'lib/sites',
] as const;

/** Calls that read the clock or chance, but look like plain values to the linter's list of restricted globals. */
const IMPURE_MEMBERS = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.getRandomValues']);

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type !== 'MemberExpression' || node['computed'] === true) return '';
  return `${nameOf(node['object'])}.${nameOf(node['property'])}`;
}

function impurity(node: Node): string | null {
  const callee = nameOf(node['callee']);
  const bare = Array.isArray(node['arguments']) && node['arguments'].length === 0;
  if (node.type === 'NewExpression' && callee === 'Date' && bare) return 'new Date()';
  if (node.type === 'CallExpression' && callee === 'Date') return 'Date()';
  if (node.type === 'MemberExpression' && IMPURE_MEMBERS.has(nameOf(node))) return nameOf(node);
  return null;
}

/** What in `program` reads the clock or chance, in order. */
export function impurities(program: Node): string[] {
  const found: string[] = [];
  walk(program, (node) => {
    const problem = impurity(node);
    if (problem !== null) found.push(problem);
  });
  return found;
}
