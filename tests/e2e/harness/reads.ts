import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';

const SCREENSHOTS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '.output', 'screenshots');

/** The fields of a CDP accessibility node that reading needs. */
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
}

/** Roles that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'paragraph heading list listitem table row cell gridcell columnheader rowheader blockquote article region section ' +
    'main navigation form textbox button alert note code Pre dialog status group complementary banner Iframe RootWebArea'
  ).split(' '),
);

function textUnder(id: string, nodes: ReadonlyMap<string, AxNode>): string {
  const node = nodes.get(id);
  if (!node) return '';
  const role = node.role?.value ?? '';
  if (role === 'StaticText' && !node.ignored) return node.name?.value ?? '';
  if (role === 'LineBreak') return '\n';
  const inside = (node.childIds ?? []).map((child) => textUnder(child, nodes)).join('');
  return !node.ignored && BLOCKS.has(role) ? `\n${inside}\n` : inside;
}

/** Runs in the page: the elements that match, those in open shadow roots included. */
function matching(scope: ParentNode, selector: string): Element[] {
  const inside = [...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? matching(shadowRoot, selector) : [],
  );
  return [...scope.querySelectorAll(selector), ...inside];
}

/** The backend ids of the elements that match. */
async function backendIds(cdp: CDPSession, selector: string): Promise<Set<number>> {
  const expression = `(${matching.toString()})(document, ${JSON.stringify(selector)})`;
  const { result } = await cdp.send('Runtime.evaluate', { expression });
  const { result: items } = await cdp.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const ids = items.flatMap(({ value }) => (value?.subtype === 'node' ? (value.objectId ?? []) : []));
  const described = await Promise.all(ids.map((objectId) => cdp.send('DOM.describeNode', { objectId })));
  return new Set(described.map(({ node }) => node.backendNodeId));
}

/**
 * The page's text as assistive technology gets it, from the browser's accessibility tree: generated content and closed
 * shadow roots included, hidden elements not. With a selector, the text inside the matching elements only. Blocks are
 * lines; white space within them is as in the tree.
 */
export async function visibleText(page: Page, selector?: string): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const wanted = selector === undefined ? null : await backendIds(cdp, selector);
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const roots = nodes.filter(({ parentId, backendDOMNodeId: backend }) =>
      wanted === null ? parentId === undefined : backend !== undefined && wanted.has(backend),
    );
    const text = roots.map(({ nodeId }) => textUnder(nodeId, byId)).join('\n');
    return text.replaceAll(/\n{2,}/gu, '\n').trim();
  } finally {
    await cdp.detach();
  }
}

/** What page script can read of its own document, each way for itself. */
export interface PageReads {
  readonly innerText: string;
  readonly textContent: string;
  /** With the inside of open shadow roots. */
  readonly html: string;
  /** Everything selected, as text. */
  readonly selection: string;
  readonly title: string;
  readonly address: string;
  /** What fields hold, and stored drafts. */
  readonly values: string;
}

/** Reads the document, open shadow roots included, as page script can. The selection is as before afterwards. */
export function pageReads(page: Page): Promise<PageReads> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const selection = document.getSelection();
    const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    // A selection that would have to cross an editor's border is empty: its parts are taken one by one.
    const select = (element: Element): string => {
      selection?.selectAllChildren(element);
      return String(selection) || [...element.children].map(select).join('\n');
    };
    const rootsIn = (scope: ParentNode): ShadowRoot[] =>
      [...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
      );
    const roots = rootsIn(document);
    const tops = [document.body, ...roots.flatMap(({ children }) => [...children])] as HTMLElement[];
    const all = (read: (element: HTMLElement) => string | null): string => tops.map(read).join('\n');
    const selected = all(select);
    selection?.removeAllRanges();
    if (before) selection?.addRange(before);
    const fields = [document, ...roots]
      .flatMap((tree) => [...tree.querySelectorAll<HTMLInputElement>('input, textarea')])
      .map(({ value }) => value);
    const stored = [localStorage, sessionStorage].flatMap((storage) => Object.values(storage) as string[]);
    return {
      innerText: all((element) => element.innerText),
      textContent: all((element) => element.textContent),
      html: root.outerHTML + roots.map(({ innerHTML }) => innerHTML).join('\n'),
      selection: selected,
      title: document.title,
      address: location.href,
      values: [...fields, ...stored].join('\n'),
    };
  });
}

/** Writes what the page looks like to .output/screenshots/NAME.png; returns the path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const path = join(SCREENSHOTS, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
