import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { TabStatus } from '../../../lib/messaging/protocol.ts';
import type { Session } from '../harness/launch.ts';

/** What stands in for browser and background behind a popup. */
export interface Behind {
  readonly url: string | undefined;
  /** Null: the background doesn't answer. */
  readonly status: TabStatus | null;
  /** What the user says when asked for access. */
  readonly grants?: boolean;
}

/** Runs in the popup before its own code. Messages are kept in `asked`. */
function standIn({ url, status, grants = true }: Behind): void {
  const asked: unknown[] = [];
  Object.assign(window, { asked });
  const now = { status };
  /** The extension calls these by promise or by callback, as its browser has it. */
  const answering =
    (answer: (first: never) => unknown) =>
    async (...args: unknown[]): Promise<unknown> => {
      const value = await answer(args[0] as never);
      const callback = args.at(-1);
      if (typeof callback === 'function') (callback as (value: unknown) => void)(value);
      return value;
    };
  const message = (request: { kind: string; on?: boolean }): unknown => {
    if (request.kind !== 'status') asked.push(request);
    if (!now.status) return { ok: false, reason: 'internal' };
    if (request.kind === 'setSite' && now.status.state) {
      const state = { mode: request.on ? 'on' : 'off', decidedBy: 'user' } as const;
      now.status = { ...now.status, state };
      return { ok: true, ...state };
    }
    return request.kind === 'status' ? { ok: true, ...now.status } : { ok: true };
  };
  const access = (details: unknown): boolean => {
    asked.push(details);
    return grants;
  };
  Object.assign(chrome.runtime, { sendMessage: answering(message) });
  Object.assign(chrome.tabs, { get: answering(() => ({ id: 7, url })), reload: answering(() => asked.push('reload')) });
  Object.assign(chrome.permissions, { request: answering(access) });
}

/** Opens the popup in a tab of its own, of the size it has at the toolbar button, with `behind` behind it. */
export async function openPopup(session: Session, behind: Behind): Promise<Page> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 360, height: 560 });
  await page.addInitScript(standIn, behind);
  await page.goto(`chrome-extension://${session.extensionId}/popup.html?tab=7`);
  return page;
}

/** What the popup has asked for, apart from how things stand. */
export function askedOf(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
}

/** What axe-core finds wrong with the page, as `rule: element`. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    interface Found {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const inPage = window as unknown as { axe: { run(): Promise<Found> } };
    const { violations } = await inPage.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
