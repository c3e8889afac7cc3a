import { isNode, type Node, walk } from './parse.ts';

/** Globals that reach the network: any mention of one counts, so that an alias can't hide it. */
const NETWORK = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);

/** Globals that run text as code when called; `Function` is also mentioned in harmless ways. */
const EVALUATING = new Set(['eval', 'Function']);

/** The name by which `node` mentions a global, bare or as a member: `fetch`, `self.fetch`, `self['fetch']`. */
function mention(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier' && typeof node['name'] === 'string') return node['name'];
  if (node.type === 'SequenceExpression' && Array.isArray(node['expressions']))
    return mention(node['expressions'].at(-1));
  if (node.type === 'ParenthesizedExpression') return mention(node['expression']);
  const { property } = node;
  if (node.type !== 'MemberExpression' || !isNode(property)) return '';
  if (typeof property['value'] === 'string') return property['value'];
  return typeof property['name'] === 'string' && node['computed'] !== true ? property['name'] : '';
}

function reach(node: Node): string | null {
  if (node.type === 'Identifier' || node.type === 'MemberExpression') {
    const name = mention(node);
    return NETWORK.has(name) ? name : null;
  }
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const name = mention(node['callee']);
    return EVALUATING.has(name) ? name : null;
  }
  if (node.type !== 'ImportExpression' || !isNode(node['source'])) return null;
  const { value } = node['source'];
  return typeof value === 'string' && value.startsWith('.') ? null : 'import()';
}

/** What in `program` could leave the machine or run text as code, sorted, each once. */
export function reachOf(program: Node): string[] {
  const found = new Set<string>();
  walk(program, (node) => {
    const name = reach(node);
    if (name !== null) found.add(name);
  });
  return [...found].toSorted();
}
