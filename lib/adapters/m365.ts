import type { SiteAdapter } from './adapter.ts';
import { labelledSendButtons } from './labels.ts';

/**
 * Microsoft 365 Copilot Chat: Lexical within Microsoft's own components. Edge 150 and newer lets no extension run on
 * cloud.microsoft (MicrosoftEdge-Extensions #644, 2026-07-08); other browsers do.
 */
export const m365: SiteAdapter = {
  name: 'Microsoft 365 Copilot',
  origins: ['https://m365.cloud.microsoft'],
  conversationPath: [/^\/chat\/(?:u\/\d+\/)?conversation\/([^/?#]+)/],
  pendingId: [],
  contracts: [
    {
      name: '2026, Fluent AI',
      evidence: '2026-07-08',
      composers: [
        {
          editor: [
            '#m365-chat-editor-target-element[contenteditable]',
            '.fai-ChatInput [contenteditable="true"]',
            '.fai-EditorInput__input[contenteditable]',
          ],
          scope: [
            '.fai-ChatInput',
            'div:has(#m365-chat-editor-target-element):has(button.fai-SendButton, button[type="submit"])',
          ],
          submit: [
            'button.fai-SendButton:not([aria-label^="Stop" i])',
            'button[type="submit"]',
            ...labelledSendButtons(),
          ],
        },
        {
          editor: ['.fai-UserMessage textarea', '.fai-UserMessage [contenteditable="true"]'],
          scope: ['.fai-UserMessage'],
          submit: [],
          everyButton: true,
        },
      ],
      userTurns: ['.fai-UserMessage__message', '[data-testid="chatQuestion"]'],
      assistantTurns: ['[data-testid="markdown-reply"]', '.fai-CopilotMessage__content'],
    },
  ],
};
