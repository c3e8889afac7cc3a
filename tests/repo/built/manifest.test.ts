import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/setup/run.ts';
import { BROWSERS, readManifest } from './output.ts';

/** What the extension may do. Widening it is a decision: change it here, and give the reason in wxt.config.ts. */
const PERMISSIONS = ['activeTab', 'alarms', 'scripting', 'storage'];
const HOSTS = [
  'https://chat.mistral.ai/*',
  'https://chatgpt.com/*',
  'https://claude.ai/*',
  'https://copilot.microsoft.com/*',
  'https://gemini.google.com/*',
  'https://m365.cloud.microsoft/*',
  'https://www.openevidence.com/*',
  'https://www.perplexity.ai/*',
];

/** Asked for in place, one site at a time, when the user names one. */
const OPTIONAL_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*', 'https://*/*'];

describe.for(BROWSERS)('the built manifest for %s', (browser) => {
  const manifest = readManifest(browser);

  test('asks for these permissions and hosts, and no other', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.permissions ?? [])].toSorted()).toEqual(PERMISSIONS);
    expect([...(manifest.host_permissions ?? [])].toSorted()).toEqual(HOSTS);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect([...(manifest.optional_host_permissions ?? [])].toSorted()).toEqual(OPTIONAL_HOSTS);
  });

  test('puts scripts into the guarded sites only, before the page', () => {
    const scripts = manifest.content_scripts ?? [];
    expect(scripts).not.toHaveLength(0);
    for (const script of scripts) {
      expect([...script.matches].toSorted()).toEqual(HOSTS);
      expect(script.run_at).toBe('document_start');
    }
  });

  test('shows no file to pages and takes messages from no page or other extension', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('does not loosen the content security policy', () => {
    expect(manifest.content_security_policy?.extension_pages ?? '').not.toMatch(/unsafe|https?:/);
  });
});

test('each permission stands on a line of its own with its reason', () => {
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  for (const permission of PERMISSIONS) {
    expect(config).toMatch(new RegExp(`^\\s*'${permission}', // \\S.{20,}$`, 'm'));
  }
});
