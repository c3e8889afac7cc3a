import { describe, expect, it } from 'vitest';
import { adapterFor, adapters, builtInMatches, originsOf } from '../../../lib/adapters/registry.ts';

describe('the registry of sites', () => {
  it('finds an adapter by origin and by nothing else', () => {
    expect(adapterFor('https://chatgpt.com')?.name).toBe('ChatGPT');
    expect(adapterFor('https://claude.ai')?.name).toBe('Claude');
    for (const other of ['http://chatgpt.com', 'https://chatgpt.com.evil.example', 'https://evil.example']) {
      expect(adapters).not.toContain(adapterFor(other));
      expect(adapterFor(other).origins).toEqual([other]);
    }
  });

  it('gives each origin to one site', () => {
    const origins = adapters.flatMap((adapter) => adapter.origins);
    expect(new Set(origins).size).toBe(origins.length);
    expect(builtInMatches).toEqual(origins.map((origin) => `${origin}/*`));
    expect(originsOf(builtInMatches)).toEqual(origins);
  });

  it.each(adapters.flatMap(({ asYouType = [] }) => asYouType))('dates the evidence of $path', ({ evidence }) => {
    expect(evidence).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it.each(adapters.flatMap((adapter) => adapter.contracts.map((contract) => ({ adapter, contract }))))(
    'dates the evidence of $adapter.name, $contract.name',
    ({ contract }) => {
      expect(contract.evidence).toMatch(/^20\d\d-\d\d-\d\d$/);
      for (const composer of contract.composers) {
        for (const list of [composer.editor, composer.scope]) expect(list.length).toBeGreaterThan(0);
        expect(composer.submit.length > 0 || composer.everyButton === true).toBe(true);
      }
    },
  );
});
