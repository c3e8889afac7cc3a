import type { SiteAdapter } from './adapter.ts';
import { labelledSendButtons } from './labels.ts';

/** Mistral's chat: ProseMirror since March 2026, a textarea before. */
export const mistral: SiteAdapter = {
  name: 'Mistral',
  origins: ['https://chat.mistral.ai'],
  conversationPath: [/^\/(?:chat|work)\/([^/?#]+)/],
  pendingId: [],
  contracts: [
    {
      name: '2026, ProseMirror, and the textarea before',
      evidence: '2026-08-11',
      composers: [
        {
          editor: [
            'div.ProseMirror[data-placeholder]',
            'form div.ProseMirror[contenteditable]',
            'textarea[name="message.text"]',
          ],
          scope: [
            'form:has(.ProseMirror, textarea[name="message.text"])',
            'div:has(.ProseMirror[data-placeholder]):has(button[type="submit"], button[aria-label^="Send" i])',
          ],
          submit: ['button[type="submit"]', ...labelledSendButtons()],
        },
        {
          editor: ['[data-message-author-role="user"] textarea', '[data-message-author-role="user"] .ProseMirror'],
          scope: ['[data-message-author-role="user"]'],
          submit: [],
          everyButton: true,
        },
      ],
      userTurns: ['[data-message-author-role="user"]'],
      assistantTurns: ['[data-message-author-role="assistant"]'],
    },
  ],
};
