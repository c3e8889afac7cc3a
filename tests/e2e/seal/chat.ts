import type { CDPSession, Page } from 'playwright-core';
import type { Chat } from './page/main.tsx';

declare global {
  interface Window {
    handedOut: Set<ShadowRoot>;
    chat: Chat;
    recorded: string[];
  }
}

/** Sends a command to the content script of the test extension; resolves to its answer. */
export function command<T>(page: Page, name: string): Promise<T> {
  return page.evaluate(
    (detail) =>
      new Promise<T>((resolve) => {
        addEventListener('seal-answer', (event) => resolve((event as CustomEvent<T>).detail), { once: true });
        dispatchEvent(new CustomEvent('seal-command', { detail }));
      }),
    name,
  );
}

interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: string };
}

/** What assistive technology reads: the static text of the page, in its order. */
export async function accessibleText(cdp: CDPSession): Promise<string> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: AxNode | undefined): string => {
    if (!node) return '';
    if (node.role?.value === 'StaticText') return node.ignored ? '' : (node.name?.value ?? '');
    return (node.childIds ?? []).map((id) => textOf(byId.get(id))).join('');
  };
  return textOf(nodes.find(({ parentId }) => parentId === undefined));
}

interface DomNode {
  readonly nodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly original: string;
}

/** The middle of every value drawn, seen by the debugger, which closed roots don't stop. */
export async function valueBoxes(cdp: CDPSession): Promise<Box[]> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const found: { nodeId: number; original: string }[] = [];
  const walk = (node: DomNode): void => {
    const at = node.attributes?.indexOf('data-v') ?? -1;
    if (at >= 0) found.push({ nodeId: node.nodeId, original: node.attributes?.[at + 1] ?? '' });
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child);
  };
  walk(root);
  const boxes: Box[] = [];
  for (const { nodeId, original } of found) {
    const { quads } = await cdp.send('DOM.getContentQuads', { nodeId }).catch(() => ({ quads: [] }));
    const [left, top, right, , , bottom] = quads[0] ?? [];
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) continue;
    boxes.push({ original, x: (left + right) / 2, y: (top + bottom) / 2 });
  }
  return boxes;
}

/** Share of the pixels, 0 to 1, that differ clearly between two PNG pictures of one size. Compared in `page`. */
export function differingShare(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      if (!a || !b || a.length !== b.length) return 1;
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        const far = [0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 48);
        if (far) count += 1;
      }
      return count / (a.length / 4);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
