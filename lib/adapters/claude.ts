import type { SiteAdapter } from './adapter.ts';
import { labelledSendButtons } from './labels.ts';

/** claude.ai: TipTap, preceded by a real textarea until the page is hydrated. */
export const claude: SiteAdapter = {
  name: 'Claude',
  origins: ['https://claude.ai'],
  conversationPath: [/^\/chat\/([^/?#]+)/],
  pendingId: [],
  contracts: [
    {
      name: '2026, transcript rows',
      evidence: '2026-10-03',
      composers: [
        {
          editor: [
            'div.ProseMirror[data-testid="chat-input"]',
            'textarea[data-testid="chat-input-ssr"]',
            'div.tiptap.ProseMirror[contenteditable]',
          ],
          scope: [
            // The page has no stable mark around its composer: the nearest block that holds both editor and send button.
            'div:has([data-testid="chat-input"], [data-testid="chat-input-ssr"], .tiptap.ProseMirror):has([data-testid="chat-input-send"], button[aria-label="Send message" i])',
            'fieldset:has(.ProseMirror, textarea[data-testid="chat-input-ssr"])',
            'form:has(.ProseMirror, textarea[data-testid="chat-input-ssr"])',
          ],
          submit: ['[data-testid="chat-input-send"]', 'button[type="submit"]', ...labelledSendButtons()],
        },
        {
          editor: ['[data-cds="UserMessage"] textarea'],
          scope: ['[data-cds="UserMessage"]'],
          submit: [],
          everyButton: true,
        },
      ],
      userTurns: ['[data-testid="user-message"]'],
      assistantTurns: [
        '[data-testid="assistant-message"]',
        '[data-testid="transcript-row"] h2.sr-only',
        '.font-claude-response',
        '.font-claude-message',
      ],
    },
  ],
};
