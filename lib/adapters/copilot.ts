import type { SiteAdapter } from './adapter.ts';
import { labelledSendButtons } from './labels.ts';

/** Microsoft Copilot for consumers: a React textarea. Edge lets no extension run on this host; other browsers do. */
export const copilot: SiteAdapter = {
  name: 'Copilot',
  origins: ['https://copilot.microsoft.com'],
  conversationPath: [/^\/chats\/([^/?#]+)/],
  pendingId: [],
  contracts: [
    {
      name: '2026, textarea',
      evidence: '2026-08-11',
      composers: [
        {
          editor: ['textarea#userInput', 'textarea[data-testid="composer-input"]'],
          scope: [
            // No stable mark around the composer: the nearest block that holds both the editor and something to press.
            'div:has(#userInput, [data-testid="composer-input"]):has([data-testid="submit-button"], button[type="submit"], button[aria-label^="Submit" i])',
            'form:has(#userInput, [data-testid="composer-input"])',
          ],
          submit: [
            '[data-testid="submit-button"]',
            'button[type="submit"]',
            'button[aria-label="Submit message" i]',
            ...labelledSendButtons(),
          ],
        },
        {
          editor: ['[data-content="user-message"] textarea'],
          scope: ['[data-content="user-message"]'],
          submit: [],
          everyButton: true,
        },
      ],
      userTurns: ['[data-content="user-message"]'],
      assistantTurns: ['[data-content="ai-message"]'],
    },
  ],
};
