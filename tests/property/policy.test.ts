import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../lib/background/rules.ts';
import { finderFor } from '../../lib/pipeline/rules.ts';
import { FIELDS, type Policy } from '../../lib/policy/fields.ts';
import { readPolicy } from '../../lib/policy/read.ts';
import { siteStates } from '../../lib/sites/merge.ts';
import type { SiteMode } from '../../lib/sites/site-state.ts';
import { check } from './run.ts';

const BUILT_IN = ['https://chatgpt.com', 'https://claude.ai', 'https://chat.mistral.ai'];

/** A policy that uses every key. */
const WHOLE: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(FIELDS).map(([name, { example }]) => [name, example])),
  guardedSites: { 'https://chatgpt.com': 'on', 'https://claude.ai': 'user', 'https://chat.mistral.ai': 'on' },
  blockedSites: ['https://chat.deepseek.com', 'https://poe.com'],
  identifierKinds: { FACILITY: 'off', NAME: 'on' },
  alwaysProtect: [{ text: 'Project Halyard' }, { text: 'Falcon Ward', kind: 'FACILITY' }],
};

/** A user who has switched everything off. */
const RELUCTANT = {
  version: 1 as const,
  switched: Object.fromEntries(BUILT_IN.map((site) => [site, 'off' as const])),
  added: [],
};

type Path = readonly string[];

/** The places of everything in a JSON value but the value itself. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesIn(inner, [...path, key])]);
}

function replaced(value: unknown, [key = '', ...rest]: Path, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const change = (inner: unknown): unknown => (rest.length === 0 ? by : replaced(inner, rest, by));
  if (Array.isArray(value)) return value.map((inner, index) => (String(index) === key ? change(inner) : inner));
  return { ...value, [key]: change((value as Record<string, unknown>)[key]) };
}

/** The same key in a form that can't be read: a site's name without its scheme, for one. */
function renamed(value: unknown, [key = '', ...rest]: Path): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) =>
    name !== key ? [name, inner] : rest.length === 0 ? [`§${name}`, inner] : [name, renamed(inner, rest)],
  );
  return Object.fromEntries(entries) as unknown;
}

const places = fc.constantFrom(...placesIn(WHOLE));
/** Values that fit nowhere where something is decided. */
const nonsense = fc.constantFrom(null, 7.5, -1, '§', ['§'], { '§': '§' });
const breakage = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path: places, by: nonsense }) },
  { weight: 1, arbitrary: fc.record({ path: fc.constantFrom(...placesIn(WHOLE['guardedSites'], ['guardedSites'])) }) },
);
type Breakage = { readonly path: Path; readonly by?: unknown };

function broken(breakages: readonly Breakage[]): unknown {
  return breakages.reduce<unknown>(
    (value, { path, ...rest }) => ('by' in rest ? replaced(value, path, rest.by) : renamed(value, path)),
    WHOLE,
  );
}

const RANK: readonly SiteMode[] = ['off', 'on', 'blocked'];

/** What holds on each site under a policy, for a user who would switch everything off. */
function modesUnder(policy: Policy): Map<string, number> {
  const states = siteStates({ builtIn: BUILT_IN, policy, waiting: false, settings: RELUCTANT });
  return new Map(Array.from(states, ([site, { mode }]) => [site, RANK.indexOf(mode)]));
}

/** Entries of a list in the policy that no breakage touches. */
function untouched(key: string, breakages: readonly Breakage[]): unknown[] {
  const list = WHOLE[key] as unknown[];
  if (breakages.some(({ path }) => path.length === 1 && path[0] === key)) return [];
  return list.filter((_entry, index) => !breakages.some(({ path }) => path[0] === key && path[1] === String(index)));
}

const atMost = (value: number | null): number => value ?? Infinity;

describe('a policy that is broken at random', () => {
  const good = readPolicy(WHOLE).policy;

  it('weakens nothing that could be read, and each breakage is told', () => {
    check(
      fc.property(fc.array(breakage, { minLength: 1, maxLength: 4 }), (breakages: readonly Breakage[]) => {
        const { policy, problems } = readPolicy(broken(breakages));
        const [before, after] = [modesUnder(good), modesUnder(policy)];
        for (const site of BUILT_IN) expect(after.get(site)).toBeGreaterThanOrEqual(before.get(site) ?? 0);
        expect(policy.blockedSites).toEqual(expect.arrayContaining(untouched('blockedSites', breakages)));
        expect(policy.alwaysProtect).toEqual(expect.arrayContaining(untouched('alwaysProtect', breakages)));
        expect(policy.patterns).toEqual(expect.arrayContaining(untouched('patterns', breakages)));
        for (const name of policy.neverProtect) expect(good.neverProtect).toContain(name);
        for (const kind of rulesOf(policy).off) expect(rulesOf(good).off).toContain(kind);
        expect([good.strictness, 'strict']).toContain(policy.strictness);
        expect([good.uncertainValues, 'replace']).toContain(policy.uncertainValues);
        expect(atMost(policy.retentionDays)).toBeLessThanOrEqual(atMost(good.retentionDays));
        expect(atMost(policy.retentionCount)).toBeLessThanOrEqual(atMost(good.retentionCount));
        for (const { path, wrong, holds } of problems) expect(`${path}${wrong}${holds}`).not.toBe('');
        finderFor(rulesOf(policy)).find('Falcon Ward, ACC-26-RX48213');
      }),
      500,
    );
  });

  it('is read whatever it is, and a site that was meant to be on is', () => {
    check(
      fc.property(places, fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (path, by, more) => {
        expect(() => readPolicy({ ...more, ...(replaced(WHOLE, path, by) as object) })).not.toThrow();
        expect(() => readPolicy(by)).not.toThrow();
      }),
      500,
    );
  });

  it('tells a breakage of each place that decides something', () => {
    const free = /\.(?:name|evidence|counterExample)$/u;
    for (const path of placesIn(WHOLE)) {
      if (free.test(`.${path.join('.')}`)) continue;
      expect(readPolicy(replaced(WHOLE, path, 7.5)).problems, path.join('.')).not.toEqual([]);
    }
  });
});

describe('what a user chooses', () => {
  const rule = fc.constantFrom('on', 'off', 'user');
  const site = fc.constantFrom(...BUILT_IN, 'https://own.example', 'https://added.example');
  const policies = fc.record(
    {
      guardedSites: fc.dictionary(site, rule),
      otherSites: fc.constantFrom('on', 'user'),
      blockedSites: fc.array(site, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  const settings = fc.record({
    version: fc.constant(1 as const),
    switched: fc.dictionary(site, fc.constantFrom('on' as const, 'off' as const)),
    added: fc.array(site, { maxLength: 2 }),
  });

  it('changes nothing that policy decides', () => {
    check(
      fc.property(policies, settings, fc.boolean(), (raw, chosen, waiting) => {
        const { policy } = readPolicy(raw);
        const facts = { builtIn: BUILT_IN, policy, waiting };
        const without = siteStates({ ...facts, settings: { version: 1, switched: {}, added: [] } });
        const states = siteStates({ ...facts, settings: chosen });
        for (const [name, state] of without) {
          const now = states.get(name);
          const left = state.decidedBy !== 'policy' && (now?.decidedBy === 'user' || now?.decidedBy === 'default');
          expect(left ? state : now, name).toEqual(state);
        }
      }),
      500,
    );
  });

  it('is nothing while a policy may still come and none is known', () => {
    check(
      fc.property(settings, (chosen) => {
        const states = siteStates({ builtIn: BUILT_IN, policy: null, waiting: true, settings: chosen });
        expect([...states.keys()]).toEqual(expect.arrayContaining([...BUILT_IN, ...chosen.added]));
        for (const state of states.values()) expect(state).toEqual({ mode: 'on', decidedBy: 'waiting' });
      }),
    );
  });
});
