import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../lib/adapters/registry.ts';

const UUID = '0b6f3f0e-5d0c-4a53-9c2f-6f1f6c0d7a11';

function idIn(address: string): string | undefined {
  const { origin, pathname, search, hash } = new URL(address);
  const patterns = adapterFor(origin).conversationPath;
  return patterns.map((pattern) => pattern.exec(pathname + search + hash)?.[1]).find((id) => id !== undefined);
}

describe('the id of a conversation in an address', () => {
  it.each([
    ['https://chatgpt.com/c/', UUID],
    ['https://chatgpt.com/g/g-4f2a-letters/c/', UUID],
    ['https://chatgpt.com/uc/', UUID],
    ['https://claude.ai/chat/', UUID],
    ['https://copilot.microsoft.com/chats/', 'k3VbQ8xNw2ZrTy6LmPd1f'],
    ['https://chat.mistral.ai/chat/', UUID],
    ['https://chat.mistral.ai/work/', UUID],
    ['https://www.openevidence.com/ask/', UUID],
    ['https://gemini.google.com/app/', '70eca5bdaf4f3d32'],
    ['https://gemini.google.com/u/1/app/', '70eca5bdaf4f3d32'],
    ['https://gemini.google.com/gem/6a1c2f/', '70eca5bdaf4f3d32'],
    ['https://www.perplexity.ai/search/', 'gout-in-old-age-Xk3VbQ8xNw2ZrTy6LmPd1f'],
    ['https://m365.cloud.microsoft/chat/conversation/', UUID],
  ])('stands behind %s', (start, id) => {
    expect(idIn(start + id)).toBe(id);
    expect(idIn(`${start}${id}?from=search#last`)).toBe(id);
    expect(idIn(start)).toBeUndefined();
  });

  it.each([
    'https://chatgpt.com/',
    'https://chatgpt.com/gpts/c',
    'https://claude.ai/new',
    'https://copilot.microsoft.com/shares/k3VbQ8xNw2ZrTy6LmPd1f',
    'https://chat.mistral.ai/chat',
    'https://www.openevidence.com/',
    'https://gemini.google.com/app',
    'https://gemini.google.com/gem/6a1c2f',
    'https://www.perplexity.ai/search/new',
    'https://m365.cloud.microsoft/chat',
  ])('is missing in %s', (address) => {
    expect(idIn(address)).toBeUndefined();
  });
});

const OBJECT_ID = '66b2f0c1a9d8e7f6a5b4c3d2';
const NANO_ID = 'V1StGXR8_Z5jdHi6B-myT';

describe('the id of a conversation at an origin that nobody has described', () => {
  it.each([
    [`/c/${UUID}`, UUID],
    [`/conversation/${OBJECT_ID}?leafId=${UUID}`, OBJECT_ID],
    [`/project/${UUID}/c/${OBJECT_ID}`, OBJECT_ID],
    ['/agent/agt_0aB1cD2eF3?topic=tpc_1aBcD23456', 'tpc_1aBcD23456'],
    [`/chat/${NANO_ID}/`, NANO_ID],
    [`/#/chat/${NANO_ID}`, NANO_ID],
    [`/?model=small&id=${UUID}#end`, UUID],
    [`/workspace/ward-7/t/${UUID}#message-3`, UUID],
    ['/chat/10482', '10482'],
  ])('is found in %s', (path, id) => {
    expect(idIn(`https://chat.hospital.example${path}`)).toBe(id);
  });

  it.each([
    '/',
    '/c/new',
    '/chat/new-2',
    '/?id=7',
    // What many chats share.
    `/project/${UUID}`,
    `/#/projects/${UUID}`,
    `/agent/${NANO_ID}`,
    '/workspace/ward-7-2024',
    '/docs/getting-started-with-v2-api',
    `/messages/${UUID}/edit`,
  ])('is not seen in %s', (path) => {
    expect(idIn(`https://chat.hospital.example${path}`)).toBeUndefined();
  });
});
