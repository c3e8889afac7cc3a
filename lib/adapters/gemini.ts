import type { SiteAdapter } from './adapter.ts';
import { labelledSendButtons } from './labels.ts';

/** Gemini: Quill in an element of the site's own, changed questions in a textarea. */
export const gemini: SiteAdapter = {
  name: 'Gemini',
  origins: ['https://gemini.google.com'],
  // A second account and a Gem stand before the chat's id.
  conversationPath: [/^(?:\/u\/\d+)?\/(?:app|gem\/[^/]+)\/([^/?#]+)/],
  pendingId: [],
  contracts: [
    {
      name: '2026, Quill',
      evidence: '2026-09-21',
      composers: [
        {
          editor: ['rich-textarea .ql-editor[contenteditable]', '.text-input-field .ql-editor[contenteditable]'],
          scope: [
            'input-area-v2',
            '.input-area-container',
            // The nearest block that holds both editor and send control, whatever it is called.
            'div:has(rich-textarea):has(button.send-button, button[aria-label^="Send" i])',
          ],
          submit: ['button.send-button:not(.stop)', 'button[aria-label="Send message" i]', ...labelledSendButtons()],
        },
        {
          editor: ['.edit-container textarea', 'user-query textarea'],
          scope: ['.edit-container', 'user-query'],
          submit: [],
          everyButton: true,
        },
      ],
      userTurns: ['user-query .query-text', 'user-query-content .query-text'],
      assistantTurns: ['model-response .markdown', 'message-content .markdown'],
    },
  ],
};
