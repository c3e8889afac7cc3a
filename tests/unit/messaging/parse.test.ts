import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExtensionRequest, parsePageRequest } from '../../../lib/messaging/parse.ts';
import { MAX_TEXT_LENGTH } from '../../../lib/messaging/protocol.ts';

const handle = '0123456789abcdef0123456789abcdef';

describe('a message of a page', () => {
  test.each([
    { kind: 'openConversation', conversationId: null },
    { kind: 'openConversation', conversationId: '6710e1b2-6f3c-8004-b7a5-0f1d5a3c9e21' },
    { kind: 'openConversation', conversationId: 'local-chatgpt:6710e1b2' },
    { kind: 'openConversation', conversationId: 'WEB:6710e1b2-6f3c' },
    { kind: 'openConversation', conversationId: 'x'.repeat(200) },
    { kind: 'protect', handle, text: '', own: [] },
    { kind: 'protect', handle, text: 'Zoë 😀\n\ud800', own: [] },
    { kind: 'protect', handle, text: 'x y', own: [{ start: 0, end: 3 }] },
    { kind: 'mean', handle, value: 'Rosalind Achterberg', meaning: 'stand-in' },
    { kind: 'mean', handle, value: 'x'.repeat(1000), meaning: 'another' },
    { kind: 'answer', handle, value: 'KX 48213', answer: 'leave' },
    { kind: 'answer', handle, value: 'x'.repeat(1000), answer: 'replace' },
    { kind: 'bindConversation', handle, conversationId: '6710' },
    { kind: 'newDraft' },
  ])('is read: %j', (message) => {
    expect(parsePageRequest(message)).toEqual({ ok: true, request: message });
  });

  test('may hold two million letters, and one more is too long', () => {
    const text = 'x'.repeat(MAX_TEXT_LENGTH);
    expect(parsePageRequest({ kind: 'protect', handle, text, own: [] })).toMatchObject({ ok: true });
    expect(parsePageRequest({ kind: 'protect', handle, text: `${text}x`, own: [] })).toEqual({
      ok: false,
      reason: 'too-long',
    });
  });

  test.each([
    [undefined],
    [null],
    [''],
    [[]],
    [{}],
    [{ kind: 'unlock' }],
    [{ kind: 'constructor' }],
    [{ kind: 'status', tabId: 1 }],
    [{ kind: 'newDraft', site: 'https://chat.example' }],
    [{ kind: 'openConversation' }],
    [{ kind: 'openConversation', conversationId: '' }],
    [{ kind: 'openConversation', conversationId: 'x'.repeat(201) }],
    [{ kind: 'openConversation', conversationId: 'a b' }],
    [{ kind: 'openConversation', conversationId: 'a\n' }],
    [{ kind: 'openConversation', conversationId: '../c/1' }],
    [{ kind: 'openConversation', conversationId: null, site: 'https://other.example' }],
    [{ kind: 'protect', text: 'x' }],
    [{ kind: 'protect', handle, text: 7, own: [] }],
    [{ kind: 'protect', handle: handle.toUpperCase(), text: 'x', own: [] }],
    [{ kind: 'protect', handle: handle.slice(1), text: 'x', own: [] }],
    [{ kind: 'protect', handle: `${handle}0`, text: 'x' }],
    [{ kind: 'protect', handle, text: 'x' }],
    [{ kind: 'protect', handle, text: 'x', own: [{ start: 0 }] }],
    [{ kind: 'protect', handle, text: 'x', own: [{ start: -1, end: 1 }] }],
    [{ kind: 'protect', handle, text: 'x', own: [{ start: 0, end: 0.5 }] }],
    [{ kind: 'protect', handle, text: 'x', own: true }],
    [{ kind: 'mean', handle, value: '', meaning: 'another' }],
    [{ kind: 'mean', handle, value: 'x', meaning: 'leave' }],
    [{ kind: 'mean', value: 'x', meaning: 'another' }],
    [{ kind: 'answer', handle, value: '', answer: 'leave' }],
    [{ kind: 'answer', handle, value: 'KX 48213', answer: 'maybe' }],
    [{ kind: 'answer', handle, value: 'KX 48213' }],
    [{ kind: 'answer', value: 'KX 48213', answer: 'leave' }],
    [{ kind: 'bindConversation', handle, conversationId: null }],
    [[{ kind: 'newDraft' }]],
  ])('is malformed: %j', (message) => {
    expect(parsePageRequest(message)).toEqual({ ok: false, reason: 'malformed' });
  });
});

describe('a message of the popup', () => {
  test('is read', () => {
    expect(parseExtensionRequest({ kind: 'status', tabId: 3 })).toEqual({
      ok: true,
      request: { kind: 'status', tabId: 3 },
    });
  });

  test.each([
    [null],
    [{ kind: 'status' }],
    [{ kind: 'status', tabId: -1 }],
    [{ kind: 'status', tabId: 1.5 }],
    [{ kind: 'status', tabId: '1' }],
    [{ kind: 'status', tabId: 1, more: 1 }],
    [{ kind: 'newDraft' }],
    [{ kind: 'protect', handle, text: 'x', own: [] }],
  ])('is malformed: %j', (message) => {
    expect(parseExtensionRequest(message)).toEqual({ ok: false, reason: 'malformed' });
  });
});

test('no value makes a parser throw, and none but a listed message is read', () => {
  const kind = fc.constantFrom('openConversation', 'protect', 'bindConversation', 'newDraft', 'status', '__proto__');
  const nearMiss = fc.record({ kind, handle: fc.jsonValue(), conversationId: fc.jsonValue(), text: fc.jsonValue() });
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), fc.jsonValue(), nearMiss), (message) => {
      expect([parsePageRequest(message).ok, parseExtensionRequest(message).ok]).toEqual([false, false]);
    }),
  );
});
