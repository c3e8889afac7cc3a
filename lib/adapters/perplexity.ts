import type { SiteAdapter } from './adapter.ts';
import { labelledSendButtons } from './labels.ts';

/** Perplexity: Lexical since 2025, a textarea before. */
export const perplexity: SiteAdapter = {
  name: 'Perplexity',
  origins: ['https://www.perplexity.ai'],
  conversationPath: [/^\/search\/(?!new(?:[/?#]|$))([^/?#]+)/],
  pendingId: [],
  asYouType: [{ method: 'POST', path: '/rest/autosuggest/list-autosuggest', evidence: '2026-11-23' }],
  contracts: [
    {
      name: '2026, Lexical, and the textarea before',
      evidence: '2026-08-11',
      composers: [
        {
          editor: [
            '#ask-input[contenteditable]',
            '[data-ask-input-container] [contenteditable="true"]',
            'textarea#ask-input',
          ],
          scope: [
            '[data-ask-input-container]',
            // No stable mark around the composer: the nearest block that holds both the editor and something to press.
            'div:has(#ask-input):has(button[aria-label="Submit" i], button[type="submit"])',
            'form:has(#ask-input)',
          ],
          submit: ['button[aria-label="Submit" i]', 'button[type="submit"]', ...labelledSendButtons()],
        },
        {
          // A question that is changed stands where it was asked.
          editor: ['[class~="group/query"] textarea', '[class~="group/query"] [contenteditable="true"]'],
          scope: ['[class~="group/query"]'],
          submit: [],
          everyButton: true,
        },
      ],
      userTurns: ['[class~="group/query"]', '[class~="group/title"] .select-text'],
      assistantTurns: ['.prose'],
    },
  ],
};
