import { describe, expect, it } from 'vitest';
import { addSites, readExtraSites } from '../../../scripts/setup/extra-sites.ts';

describe('sites named at build time', () => {
  it('are origins of secure pages, each once', () => {
    expect(readExtraSites('', 'chrome')).toEqual([]);
    expect(readExtraSites(' https://a.example https://b.example:8443\n https://a.example ', 'chrome')).toEqual([
      'https://a.example',
      'https://b.example:8443',
    ]);
  });

  it.each([
    'http://a.example',
    'https://a.example/',
    'https://a.example/chat',
    'https://*.example',
    'https://A.example',
    '*://*/*',
    'a.example',
    '<all_urls>',
    'https://user@a.example',
    'https://a.example,https://b.example',
  ])('are not %s: nothing is built', (list) => {
    expect(() => readExtraSites(list, 'chrome')).toThrow('nothing was built');
  });

  it('have no ports for Firefox, whose patterns know none', () => {
    expect(() => readExtraSites('https://b.example:8443', 'firefox')).toThrow('has a port');
  });

  it('are added to those that every build guards, and get the same scripts', () => {
    const manifest = {
      host_permissions: ['https://a.example/*'],
      content_scripts: [{ matches: ['https://a.example/*'] }],
    };
    addSites(manifest, ['https://b.example', 'https://a.example']);
    const both = ['https://a.example/*', 'https://b.example/*'];
    expect(manifest).toEqual({ host_permissions: both, content_scripts: [{ matches: both }] });
  });
});
