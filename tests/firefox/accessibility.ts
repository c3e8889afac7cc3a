/**
 * Runs in Firefox's own (chrome) scope: the text that assistive technology gets from the tab in front, one line a leaf.
 * Generated content inside closed shadow roots is in this tree and nowhere in the page's DOM.
 */
async function leaves(): Promise<string> {
  const scope = globalThis as unknown as ChromeScope;
  const service = scope.Cc['@mozilla.org/accessibilityService;1'].getService(scope.Ci.nsIAccessibilityService);
  const text = (node: Accessible): string[] => {
    if (!node.firstChild) return [node.name ?? ''];
    const lines: string[] = [];
    for (let child: Accessible | null = node.firstChild; child; child = child.nextSibling) lines.push(...text(child));
    return lines;
  };
  const browser = scope.gBrowser.selectedBrowser;
  for (;;) {
    const page = service.getAccessibleFor(browser)?.firstChild;
    if (page) return text(page).join('\n');
    await new Promise((resolve) => scope.requestAnimationFrame(resolve));
  }
}

interface Accessible {
  readonly name: string | null;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
}

interface ChromeScope {
  readonly Cc: { '@mozilla.org/accessibilityService;1': { getService(kind: unknown): Service } };
  readonly Ci: { nsIAccessibilityService: unknown };
  readonly gBrowser: { selectedBrowser: object };
  requestAnimationFrame(callback: (time: number) => void): void;
}

interface Service {
  getAccessibleFor(node: object): Accessible | null;
}

/** The expression to evaluate in a context of chrome scope; its value is a promise of the text. */
export const READ_LEAVES = `(${leaves.toString()})()`;
