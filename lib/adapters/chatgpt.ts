import type { SiteAdapter } from './adapter.ts';
import { labelledSendButtons } from './labels.ts';

/** ChatGPT, Enterprise included: same host, same app. Two signed-in forms and a signed-out one are live at the same time. */
export const chatgpt: SiteAdapter = {
  name: 'ChatGPT',
  origins: ['https://chatgpt.com'],
  conversationPath: [/^\/(?:g\/[^/]+\/)?c\/([^/?#]+)/, /^\/uc\/([^/?#]+)/],
  pendingId: [/^local-chatgpt:/, /^WEB:/],
  asYouType: [
    { method: 'POST', path: '/backend-api/f/conversation/prepare', evidence: '2026-09-29' },
    {
      method: 'POST',
      path: '/backend-api/conversation/experimental/generate_autocompletions',
      evidence: '2025-12-30',
    },
  ],
  contracts: [
    {
      name: 'A, classic',
      evidence: '2026-09-20',
      composers: [
        {
          editor: ['#prompt-textarea'],
          scope: ['form[data-type="unified-composer"]', 'form:has(#prompt-textarea)'],
          submit: [
            'button[data-testid="send-button"]',
            '#composer-submit-button',
            'button[type="submit"]',
            ...labelledSendButtons(),
          ],
        },
        {
          editor: ['[data-message-author-role="user"] textarea'],
          scope: ['[data-message-author-role="user"]', '[data-testid^="conversation-turn-"]'],
          submit: [],
          everyButton: true,
        },
      ],
      userTurns: ['[data-message-author-role="user"]'],
      assistantTurns: ['[data-message-author-role="assistant"]'],
    },
    {
      name: 'B, rebuilt',
      evidence: '2026-09-26',
      composers: [
        {
          editor: ['div.ProseMirror[data-composer-markdown][contenteditable]'],
          scope: ['form[data-chatgpt-composer]'],
          submit: ['button[type="submit"]', ...labelledSendButtons()],
        },
        {
          editor: ['[data-user-message-bubble] textarea'],
          scope: ['[data-user-message-bubble]', '[data-turn-key]'],
          submit: [],
          everyButton: true,
        },
      ],
      userTurns: ['[data-user-message-bubble]'],
      assistantTurns: ['[data-markdown-text-style="assistant-message"]'],
    },
    {
      name: 'C, signed out',
      evidence: '2026-10-03',
      composers: [
        {
          editor: [
            'textarea#mobile-composer-prompt',
            'textarea[data-mobile-composer-prompt]',
            // A rich editor is seen in place of the textarea at times.
            '[data-composer-editor-host] [contenteditable="true"]',
            '[data-octane-lexical-host] [contenteditable="true"]',
          ],
          scope: [
            'form:has(button[data-composer-submit])',
            'div:has(#mobile-composer-prompt, [data-composer-editor-host]):has(button[data-composer-submit])',
          ],
          // The same button stops a reply while there is one.
          submit: ['button[data-composer-submit]:not([data-stop-generating=""], [data-stop-generating="true"])'],
        },
      ],
      userTurns: ['li[data-message-role="user"]'],
      assistantTurns: ['[data-assistant-markdown]'],
    },
  ],
};
