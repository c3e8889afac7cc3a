import { describe, expect, it } from 'vitest';
import { chatgpt } from '../../../lib/adapters/chatgpt.ts';
import { claude } from '../../../lib/adapters/claude.ts';
import { conversationIdOf, isPendingId } from '../../../lib/page/conversation-id.ts';

function page(pathname: string): Document {
  return { location: { pathname, search: '', hash: '' } } as unknown as Document;
}

describe('conversationIdOf', () => {
  it.each([
    [chatgpt, '/', null],
    [chatgpt, '/c/6a1f0c1e-0000-4000-8000-000000000001', '6a1f0c1e-0000-4000-8000-000000000001'],
    [chatgpt, '/g/g-abc-ward/c/6a1f', '6a1f'],
    [chatgpt, '/c/WEB:6a1f', 'WEB:6a1f'],
    [chatgpt, '/c/WEB%3A6a1f', 'WEB:6a1f'],
    [chatgpt, '/c/%E0%A4%A', '%E0%A4%A'],
    [claude, '/new', null],
    [claude, '/chat/6a1f', '6a1f'],
    [claude, '/c/6a1f', null],
  ])('%# reads the path', (adapter, path, id) => {
    expect(conversationIdOf(adapter, page(path))).toBe(id);
  });
});

describe('isPendingId', () => {
  it.each([
    [null, true],
    ['WEB:6a1f', true],
    ['local-chatgpt:6a1f', true],
    ['6a1f', false],
  ])('%s', (id, pending) => {
    expect(isPendingId(chatgpt, id)).toBe(pending);
  });
});
