import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureFirefox } from '../../scripts/setup/browser.ts';
import { ROOT } from '../../scripts/setup/run.ts';
import { managed, type Managed } from '../managed/namespace.ts';
import { packXpi } from '../managed/xpi.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { Firefox, KEYS } from './driver.ts';
import { type Proxy, startProxy } from './proxy.ts';

const ID = 'understudy@understudy.example';
/** What Firefox would choose at random: where the extension's own pages are. */
const UUID = '6b8c6e2e-4c1c-4c5e-9d55-0c9a7e1b2f3d';
const POPUP = `moz-extension://${UUID}/popup.html`;
const CHATGPT = 'https://chatgpt.com';

const POLICY = { guardedSites: { [CHATGPT]: 'on' }, otherSites: 'user', strictness: 'bogus' };

/** The extension is not signed: an ESR takes it with this switched off, and an administrator's own would be signed. */
const PREFERENCES = {
  'xpinstall.signatures.required': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
};

describe('Firefox ESR under policies.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-xpi-'));
  let space: Managed;
  let sites: Sites;
  let proxy: Proxy;
  let firefox: Firefox;

  const ask = <T>(message: object): Promise<T> =>
    firefox.evaluate<T>(`browser.runtime.sendMessage(${JSON.stringify(message)})`);

  beforeAll(async () => {
    const xpi = join(folder, 'understudy.xpi');
    writeFileSync(xpi, packXpi(join(ROOT, '.output', 'firefox-mv3')));
    const program = realpathSync(await ensureFirefox());
    const distribution = join(dirname(program), 'distribution');
    space = await managed({ program, covered: distribution, policies: distribution, file: 'policies.json' });
    space.write({
      policies: {
        ExtensionSettings: {
          [ID]: { installation_mode: 'force_installed', install_url: pathToFileURL(xpi).href },
        },
        '3rdparty': { Extensions: { [ID]: POLICY } },
      },
    });
    sites = await startSites({ contract: 'A' });
    proxy = await startProxy(new Map([['chatgpt.com', sites.port]]));
    firefox = await Firefox.start(space.program, proxy.port, PREFERENCES);
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
    await sites?.close();
    space?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the extension is installed and knows its policy, with what of it can not be read', async () => {
    await expect
      .poll(
        () =>
          firefox.navigate(POPUP).then(
            () => 'there',
            () => 'not yet',
          ),
        { timeout: 30_000 },
      )
      .toBe('there');
    expect(await firefox.evaluate('browser.management.getSelf().then((self) => self.id)')).toBe(ID);
    expect(await ask({ kind: 'policy' })).toMatchObject({
      ok: true,
      found: true,
      waiting: false,
      problems: [{ path: 'strictness', holds: 'strict.' }],
    });
  });

  test('the switch of a site that is forced on is locked, and another one is not', async () => {
    expect(await ask({ kind: 'setSite', site: CHATGPT, on: false })).toEqual({ ok: false, reason: 'refused' });
    const off = { ok: true, mode: 'off', decidedBy: 'user' };
    expect(await ask({ kind: 'setSite', site: 'https://claude.ai', on: false })).toEqual(off);
  });

  test('what is sent from it carries stand-ins', async () => {
    await firefox.navigate(`${CHATGPT}/`);
    await firefox.waitFor('document.querySelector("#prompt-textarea")', 'the composer');
    await firefox.click('#prompt-textarea');
    await firefox.type('Rosalind Achterberg, MRN 60418827, has a cough.');
    await firefox.press(KEYS.enter);
    const { prompt } = await sites.waitForRequest(({ kind }) => kind === 'prompt');
    expect(prompt).toContain('has a cough');
    expect(prompt).not.toMatch(/Achterberg|60418827/u);
  });
});
