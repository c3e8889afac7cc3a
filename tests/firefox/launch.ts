import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** A test browser: behind the proxy, silent towards Mozilla, and without first-run pages. */
function preferences(proxyPort: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'accessibility.force_disabled': -1,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  };
}

function userJs(prefs: Preferences): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

export interface FirefoxProcess {
  /** WebDriver BiDi address of the browser, without the path. */
  readonly address: string;
  /** Folder of its profile, deleted by `stop`. */
  readonly profile: string;
  stop(): Promise<void>;
}

/** `--remote-allow-system-access` lets the driver read the browser's own accessibility tree. */
const FLAGS = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access'];

/**
 * Starts a headless Firefox with a fresh profile behind a proxy on the loopback, with more preferences where they are given.
 * Rejects when it ends before it listens.
 */
export async function launchFirefox(
  program: string,
  proxyPort: number,
  more: Preferences = {},
): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'understudy-firefox-'));
  writeFileSync(join(profile, 'user.js'), userJs({ ...preferences(proxyPort), ...more }));
  const args = [...FLAGS, '--profile', profile, 'about:blank'];
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_HEADLESS: '1' },
  });
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { address: await listening(child), profile, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that Firefox prints when its remote agent listens. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    if (child.stderr) {
      createInterface({ input: child.stderr }).on('line', (line) => {
        lines.push(line);
        const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
        if (address !== undefined) resolve(address);
      });
    }
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new Error(`Firefox ended (${code ?? 'signal'}): ${lines.slice(-3).join(' | ')}`)),
    );
  });
}

/** Ends the process, kindly first; resolves when it is gone. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.on('exit', () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
