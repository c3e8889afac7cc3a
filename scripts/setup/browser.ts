import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages } from './apt.ts';

interface Browser {
  readonly title: string;
  /** Environment variable that names the program and wins over everything else. */
  readonly variable: string;
  /** Command names, looked up on the PATH in this order. */
  readonly commands: readonly string[];
  /** Usual places outside the PATH: macOS, then Windows below its program folders. */
  readonly places: readonly string[];
  /** Debian package to install where there is none. */
  readonly debian: string;
}

/** Google Chrome itself is missing on purpose: from 137 on it ignores --load-extension. */
const CHROMIUM: Browser = {
  title: 'Chromium',
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'brave-browser'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debian: 'chromium',
};

const FIREFOX: Browser = {
  title: 'Firefox ESR',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox\\firefox.exe'],
  debian: 'firefox-esr',
};

/** Windows' program folders, which relative places stand below. */
function programFolders(): string[] {
  return ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? []);
}

/** Where `browser` is installed, or null. Throws when its variable names something that isn't there. */
function find(browser: Browser): string | null {
  const named = process.env[browser.variable];
  if (named && !existsSync(named)) throw new Error(`${browser.variable} names ${named}, which does not exist.`);
  if (named) return named;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = browser.commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  const usual = browser.places.flatMap((place) =>
    place.startsWith('/') ? [place, join(homedir(), place)] : programFolders().map((folder) => join(folder, place)),
  );
  return [...onPath, ...usual].find((path) => existsSync(path)) ?? null;
}

async function ensure(browser: Browser): Promise<string> {
  const present = find(browser);
  if (present) return present;
  const problem = await installPackages([browser.debian]);
  const installed = find(browser);
  if (installed) return installed;
  throw new Error(
    `No ${browser.title} was found, and it could not be installed (${problem ?? 'the package brought no program'}). ` +
      `Install ${browser.title}, or set ${browser.variable} to its program, then repeat the command.`,
  );
}

/** Path of a Chromium that loads unpacked extensions, installed with apt where that is possible. Throws with what to do. */
export function ensureChromium(): Promise<string> {
  return ensure(CHROMIUM);
}

/** Path of a Firefox that can be driven over WebDriver BiDi, installed with apt where that is possible. Throws likewise. */
export function ensureFirefox(): Promise<string> {
  return ensure(FIREFOX);
}
