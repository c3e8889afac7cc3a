import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../../lib/policy/fields.ts';
import { readPolicy } from '../../../lib/policy/read.ts';

const paths = (raw: unknown): string[] => readPolicy(raw).problems.map(({ path }) => path);

const PATTERN = {
  name: 'Accession',
  pattern: String.raw`ACC-\d{4,6}`,
  example: 'ACC-12345',
  counterExample: 'ACC-12',
};

describe('a policy', () => {
  test.each(Object.entries(FIELDS))('reads the example of %s without a problem', (name, { example, absent }) => {
    const { policy, problems } = readPolicy({ [name]: example });
    expect(problems).toEqual([]);
    expect(policy[name as keyof typeof policy]).not.toEqual(absent);
  });

  test('names sites as browsers write origins, and the stricter rule holds for one that is named twice', () => {
    const guardedSites = {
      'https://ChatGPT.com/': 'user',
      'https://chatgpt.com': 'on',
      'https://chatgpt.com:443': 'off',
    };
    const { policy, problems } = readPolicy({ guardedSites });
    expect([...policy.guardedSites]).toEqual([['https://chatgpt.com', 'on']]);
    expect(problems).toEqual([]);
  });

  test('that holds nothing sets nothing but what is strict by itself', () => {
    expect(readPolicy({}).policy.otherSites).toBe('on');
    expect(readPolicy({}).problems).toEqual([]);
  });
});

describe('what can not be read', () => {
  test('in guardedSites leaves the site on, and no other site to the user', () => {
    const { policy, problems } = readPolicy({
      otherSites: 'user',
      guardedSites: { 'https://claude.ai': 'onn', 'https://chatgpt.com': 'off' },
    });
    expect([...policy.guardedSites]).toEqual([
      ['https://claude.ai', 'on'],
      ['https://chatgpt.com', 'off'],
    ]);
    expect(policy.otherSites).toBe('on');
    expect(problems).toMatchObject([{ path: 'guardedSites["https://claude.ai"]', wrong: 'is none of: on, off, user' }]);
  });

  test('leaves the other entries of a list', () => {
    const { policy, problems } = readPolicy({ blockedSites: ['poe.com', 'https://poe.com', 5] });
    expect(policy.blockedSites).toEqual(['https://poe.com']);
    expect(problems.map(({ path }) => path)).toEqual(['blockedSites[0]', 'blockedSites[2]']);
  });

  test('is told with its place and without its value', () => {
    const { problems } = readPolicy({
      neverProtect: ['X'.repeat(300)],
      alwaysProtect: [{ text: 'Ab', kind: 'Secret' }],
    });
    expect(problems.map(({ path }) => path)).toEqual(['neverProtect[0]', 'alwaysProtect[0].kind']);
    expect(JSON.stringify(problems)).not.toMatch(/XXX|Secret/u);
  });

  test.each([
    ['strictness', 'bogus', 'strict'],
    ['retentionDays', 'seven', 1],
    ['retentionDays', 0, 1],
    ['retentionCount', 1.5, 10],
    ['otherSites', 'off', 'on'],
  ])('%s: %j counts as %j', (key, value, holds) => {
    expect(readPolicy({ [key]: value }).policy[key as 'strictness']).toBe(holds);
    expect(paths({ [key]: value })).toEqual([key]);
  });

  test('holds keys that nothing reads', () => {
    expect(paths({ gardedSites: {}, siteAdapters: { 'https://a.example': { contract: [] } } })).toEqual([
      'siteAdapters["https://a.example"].contract',
      'gardedSites',
    ]);
  });

  test.each([null, 3, 'text', []])('at all (%j) makes everything strict', (raw) => {
    expect(readPolicy(raw).policy).toMatchObject({ otherSites: 'on', strictness: 'strict', retentionDays: 1 });
    expect(paths(raw)).toEqual(['']);
  });

  test.each([
    'http://',
    'chatgpt.com',
    'https://chatgpt.com/c/1',
    'https://*.example',
    'file:///etc',
    'https://user@chatgpt.com',
    'https://chatgpt.com?q=1',
  ])('as an origin: %s', (site) => {
    expect(readPolicy({ blockedSites: [site] }).policy.blockedSites).toEqual([]);
    expect(paths({ blockedSites: [site] })).toEqual(['blockedSites[0]']);
  });
});

describe('an identifier pattern of the organisation', () => {
  test.each([
    ['does not compile', { pattern: 'ACC-(' }],
    ['could be made slow', { pattern: String.raw`(?:\d{1,20}){1,20}` }],
    ['repeats without an end', { pattern: String.raw`ACC-\d+` }],
    ['does not match its example', { example: 'ACC-1' }],
    ['matches only a part of its example', { example: 'ACC-1234567' }],
    ['finds something in its counter-example', { counterExample: 'an ACC-1234 here' }],
    ['matches nothing at all', { pattern: '(?:ACC-12345)?' }],
  ])('that %s is left out and told', (_how, change) => {
    const { policy, problems } = readPolicy({ patterns: [{ ...PATTERN, ...change }, PATTERN] });
    expect(policy.patterns).toEqual([PATTERN]);
    expect(problems).toMatchObject([{ path: expect.stringMatching(/^patterns\[0\]/u) as string }]);
  });
});

describe('a correction of an adapter', () => {
  const composer = { editor: ['#box'], scope: ['form'], submit: ['button'] };
  const contract = { name: 'new', evidence: '2026-11-20', composers: [composer], userTurns: [], assistantTurns: [] };
  const read = (contracts: unknown[]) =>
    readPolicy({ siteAdapters: { 'https://a.example': { contracts } } }).policy.siteAdapters.get('https://a.example');

  test('leaves out selectors that no browser reads', () => {
    const editor = ['#box', '#box:foo', 'div[', '#box::before', 'div:has(> textarea)'];
    const [known] = read([{ ...contract, composers: [{ ...composer, editor }] }])?.contracts ?? [];
    expect(known?.composers[0]?.editor).toEqual(['#box', 'div:has(> textarea)']);
  });

  test('without an editor that can be found is left out', () => {
    expect(read([{ ...contract, composers: [{ ...composer, editor: ['div['] }] }, contract])?.contracts).toEqual([
      contract,
    ]);
  });

  test('may name how the editor is written', () => {
    const written = { ...composer, writing: 'paste' };
    expect(read([{ ...contract, composers: [written] }])?.contracts?.[0]?.composers).toEqual([written]);
    expect(read([{ ...contract, composers: [{ ...composer, writing: 'magic' }] }])?.contracts).toEqual([contract]);
  });

  test('takes patterns of paths that are fast on every address', () => {
    const conversationPath = ['^/c/([^/?#]+)', '(a+)+$', '('];
    const { policy, problems } = readPolicy({ siteAdapters: { 'https://a.example': { conversationPath } } });
    expect(policy.siteAdapters.get('https://a.example')?.conversationPath).toEqual(['^/c/([^/?#]+)']);
    expect(problems).toHaveLength(2);
  });
});
