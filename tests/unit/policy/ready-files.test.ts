import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPolicy } from '../../../lib/policy/read.ts';
import { ROOT } from '../../../scripts/setup/run.ts';

const FOLDER = join(ROOT, 'docs/admin');
const ID = 'abcdefghijklmnopabcdefghijklmnop';
const GECKO = 'understudy@understudy.example';

type Json = Readonly<Record<string, unknown>>;
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const json = (name: string): Json => JSON.parse(read(name)) as Json;
const at = (value: Json, ...path: string[]): Json => path.reduce((inner, key) => inner[key] as Json, value);

/** The values of a registry file: numbers as they are, text that is JSON (as Chromium reads lists and objects) as that. */
function fromRegistry(text: string): Json {
  const values = text.matchAll(/^"(?<name>\w+)"=(?:dword:(?<number>[\da-f]{8})|"(?<text>.*)")\r?$/gmu);
  return Object.fromEntries(
    Array.from(values, ({ groups = {} }) => {
      const { name = '', number, text: escaped = '' } = groups as Record<string, string | undefined>;
      const plain = escaped.replaceAll(/\\(.)/gu, '$1');
      if (number !== undefined) return [name, Number.parseInt(number, 16)];
      return [name, /^[[{]/u.test(plain) ? (JSON.parse(plain) as unknown) : plain];
    }),
  );
}

/** Where each ready file keeps the policy. */
const POLICIES: Readonly<Record<string, () => Json>> = {
  'chrome-linux.json': () => at(json('chrome-linux.json'), '3rdparty', 'extensions', ID),
  'google-admin.json': () =>
    Object.fromEntries(
      Object.entries(json('google-admin.json')).map(([key, value]) => [key, (value as Json)['Value']]),
    ),
  'edge-windows.reg': () => fromRegistry(read('edge-windows.reg')),
  'firefox-policies.json': () => at(json('firefox-policies.json'), 'policies', '3rdparty', 'Extensions', GECKO),
};

test.each(Object.keys(POLICIES))('%s holds a policy that reads without a problem', (name) => {
  const raw = POLICIES[name]?.() ?? {};
  const { policy, problems } = readPolicy(raw);
  expect(problems).toEqual([]);
  expect(Object.keys(raw)).toHaveLength(7);
  expect(policy.guardedSites.get('https://chatgpt.com')).toBe('on');
  expect(policy.patterns).toHaveLength(1);
  expect(policy.retentionDays).toBe(7);
});

test('all of them are known, and the installing ones force the extension', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...Object.keys(POLICIES), 'edge-extension-settings.json'].toSorted());
  const forced = { installation_mode: 'force_installed', override_update_url: true };
  expect(at(json('edge-extension-settings.json'), ID)).toMatchObject(forced);
  expect(at(json('chrome-linux.json'), 'ExtensionSettings', ID)).toMatchObject(forced);
  expect(at(json('firefox-policies.json'), 'policies', 'ExtensionSettings', GECKO)).toMatchObject({
    installation_mode: 'force_installed',
  });
});
