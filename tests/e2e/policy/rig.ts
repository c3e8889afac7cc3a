import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { ensureChromium } from '../../../scripts/setup/browser.ts';
import type { SiteState } from '../../../lib/sites/site-state.ts';
import type { PolicyReport, TabStatus } from '../../../lib/messaging/protocol.ts';
import { makePackageKey, packCrx, type PackageKey } from '../../managed/crx.ts';
import { managed, type Managed } from '../../managed/namespace.ts';
import { startUpdateServer, type UpdateServer } from '../../managed/update-server.ts';
import { type Sites, startSites } from '../../sites/server.ts';
import { EXTENSION } from '../harness/extension.ts';
import { launch, type Session } from '../harness/launch.ts';

/** Policies take effect some seconds after their file has changed. */
export const PATIENT = { timeout: 30_000, interval: 100 };

/** A Chromium under real policy files, into which they install the extension from an update server. */
export class PolicyRig {
  readonly sites: Sites;
  readonly session: Session;
  readonly key: PackageKey;
  readonly #program: string;
  readonly #managed: Managed;
  readonly #server: UpdateServer;

  private constructor(parts: {
    sites: Sites;
    session: Session;
    key: PackageKey;
    program: string;
    managed: Managed;
    server: UpdateServer;
  }) {
    ({ sites: this.sites, session: this.session, key: this.key } = parts);
    this.#program = parts.program;
    this.#managed = parts.managed;
    this.#server = parts.server;
  }

  /** Starts everything with this policy in force. */
  static async start(policy: object): Promise<PolicyRig> {
    const [program, key] = [await ensureChromium(), makePackageKey()];
    const covered = '/etc/chromium';
    const space = await managed({ program, covered, policies: `${covered}/policies/managed`, file: 'understudy.json' });
    const [sites, server] = [await startSites(), await startUpdateServer(key.id)];
    server.offer('0.1.0', await packCrx({ program, build: EXTENSION, key, version: '0.1.0' }));
    space.write(policyFile(key, server, policy));
    const session = await launch({ port: sites.port, extension: null, managed: space.program });
    return new PolicyRig({ sites, session, key, program, managed: space, server });
  }

  /** Has this policy in force from now on; null takes the extension itself out. */
  setPolicy(policy: object | null): void {
    this.#managed.write(policy === null ? {} : policyFile(this.key, this.#server, policy));
  }

  /** Offers a newer version that is built for these hosts besides. */
  async offer(version: string, extraHosts: readonly string[]): Promise<void> {
    this.#server.offer(
      version,
      await packCrx({ program: this.#program, build: EXTENSION, key: this.key, version, extraHosts }),
    );
  }

  /** The addresses of everything of the extension that runs. */
  async running(): Promise<string[]> {
    const cdp = await this.session.context.browser()?.newBrowserCDPSession();
    const { targetInfos = [] } = (await cdp?.send('Target.getTargets')) ?? {};
    await cdp?.detach();
    return targetInfos.map(({ url }) => url).filter((url) => url.includes(this.key.id));
  }

  /** A page of the extension, once that is installed. */
  async extensionPage(): Promise<Page> {
    await vi.waitUntil(async () => (await this.running()).length > 0, PATIENT);
    return this.session.open(`chrome-extension://${this.key.id}/popup.html`);
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.sites.close();
    await this.#server.close();
    this.#managed.remove();
  }
}

/** `DeveloperToolsAvailability` 1: by default nobody, tests included, may look into what a policy has installed. */
function policyFile({ id }: PackageKey, { url }: UpdateServer, policy: object): object {
  return {
    DeveloperToolsAvailability: 1,
    ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: url, override_update_url: true } },
    '3rdparty': { extensions: { [id]: policy } },
  };
}

type Answer<T> = T & { readonly ok: boolean; readonly reason?: string };

/** Asks the background as the popup does. */
export function ask<T>(page: Page, message: object): Promise<Answer<T>> {
  return page.evaluate((sent) => chrome.runtime.sendMessage<object, Answer<T>>(sent), message);
}

export function policyOf(page: Page): Promise<Answer<PolicyReport>> {
  return ask(page, { kind: 'policy' });
}

/** How the first tab stands whose address is one of these. */
export async function statusOf(page: Page, addresses: string): Promise<Answer<TabStatus>> {
  const tabId = await page.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, addresses);
  return ask<TabStatus>(page, { kind: 'status', tabId: tabId ?? 0 });
}

/** What holds on the site that is open in some tab. */
export async function stateOf(page: Page, site: string): Promise<SiteState | null> {
  return (await statusOf(page, `${site}/*`)).state;
}
