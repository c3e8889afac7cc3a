import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../../scripts/setup/browser.ts';
import { HOSTS } from '../../sites/server.ts';

export interface LaunchOptions {
  /** Port of the server that stands for the chat sites. */
  readonly port: number;
  /** Folder of an unpacked extension; null starts the browser bare. */
  readonly extension: string | null;
  /** Shows a window. Needs a display. */
  readonly headed?: boolean;
  /** Profile folder to use and keep. Without it a temporary one is made, and removed at `close`. */
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** A program that starts the browser under policies, which then may install extensions over the loopback. */
  readonly managed?: string;
}

export interface Session {
  readonly context: BrowserContext;
  /** The profile's folder on disk. */
  readonly profile: string;
  /** The extension's id, or null where there is none. */
  readonly extensionId: string | null;
  /** Errors that no page code caught, from any page, as they came. */
  readonly pageErrors: readonly string[];
  /** Opens an address in a new tab. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

function flags({ port, extension, headed = false, managed }: LaunchOptions): string[] {
  const mapped = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ');
  return [
    ...(headed ? [] : ['--headless=new']),
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    ...(managed === undefined ? ['--disable-background-networking'] : []),
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    // Every other host is unknown, so that not even the browser itself reaches anything outside.
    `--host-resolver-rules=${mapped}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    '--ignore-certificate-errors',
    ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
  ];
}

/** The id of the extension whose background worker is running, waited for. */
async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return new URL(worker.url()).host;
}

/** Starts a Chromium in which the chat sites' hosts are the local server. Throws where it or the extension won't start. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const { extension, headed = false, colorScheme = 'light', managed } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'understudy-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: managed ?? (await ensureChromium()),
    headless: !headed,
    args: flags(options),
    ignoreDefaultArgs: [
      '--headless',
      '--disable-extensions',
      ...(managed === undefined ? [] : ['--disable-background-networking']),
    ],
    ignoreHTTPSErrors: true,
    colorScheme,
    viewport: headed ? null : { width: 1440, height: 900 },
    // A window's owner decides what an interrupt means, and then closes the session.
    handleSIGINT: !headed,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const pageErrors: string[] = [];
  context.on('weberror', (error) => void pageErrors.push(error.error().stack ?? String(error.error())));
  const close = async () => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = extension === null ? null : await extensionIdOf(context);
    const open = async (url: string) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    };
    return { context, profile, extensionId, pageErrors, open, close };
  } catch (error) {
    await close();
    throw error;
  }
}
