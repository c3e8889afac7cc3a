import type { Page } from 'playwright-core';

interface ButtonNode {
  readonly role?: { readonly value: unknown };
  readonly name?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/** The buttons with this name, also where they stand in a closed shadow root. */
async function buttonsOf(page: Page, name: string): Promise<ButtonNode[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: ButtonNode[] };
    return nodes.filter((node) => node.role?.value === 'button' && node.name?.value === name);
  } finally {
    await cdp.detach();
  }
}

/** Whether the one button with this name is pressed. */
export async function isPressed(page: Page, name: string): Promise<boolean> {
  const [button] = await buttonsOf(page, name);
  const pressed = button?.properties?.find((property) => property.name === 'pressed');
  return String(pressed?.value.value) === 'true';
}

/** The middle of the button with this name, also where it stands in a closed shadow root. */
export async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const [button] = await buttonsOf(page, name);
  if (button?.backendDOMNodeId === undefined) throw new Error(`There is no button "${name}".`);
  const cdp = await page.context().newCDPSession(page);
  try {
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
    return { x: (model.content[0] ?? 0) + model.width / 2, y: (model.content[1] ?? 0) + model.height / 2 };
  } finally {
    await cdp.detach();
  }
}

/** Presses the button with this name as a user does. */
export async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(page, name);
  await page.mouse.click(x, y);
}

/** Collects what page script gets of the roots that pointer events lead into. Runs in the page, before its own code. */
export function followPointer(): void {
  const seen = new Set<string>();
  Object.assign(window, { seen });
  for (const type of ['pointermove', 'pointerrawupdate', 'click', 'mouseover']) {
    addEventListener(
      type,
      (event) => {
        const inner =
          event instanceof PointerEvent ? [...event.getCoalescedEvents(), ...event.getPredictedEvents()] : [];
        for (const { target } of [event, ...inner]) {
          const root = (target as Element | null)?.getRootNode();
          if (root instanceof ShadowRoot) seen.add(root.innerHTML);
        }
      },
      true,
    );
  }
}
