import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../lib/adapters/registry.ts';

const UUID = '0b6f3f0e-5d0c-4a53-9c2f-6f1f6c0d7a11';

function idIn(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const patterns = adapterFor(origin)?.conversationPath ?? [];
  return patterns.map((pattern) => pattern.exec(pathname)?.[1]).find((id) => id !== undefined);
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
