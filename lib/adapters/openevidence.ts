import type { SiteAdapter } from './adapter.ts';
import { labelledSendButtons } from './labels.ts';

/** OpenEvidence: a React textarea in a query bar, above the first question and below each answer. */
export const openevidence: SiteAdapter = {
  name: 'OpenEvidence',
  origins: ['https://www.openevidence.com'],
  conversationPath: [/^\/ask\/([^/?#]+)/],
  pendingId: [],
  contracts: [
    {
      name: '2026, query bar',
      evidence: '2026-06-04',
      composers: [
        {
          editor: [
            // Beside each multi-line field stands a hidden twin, made to measure its height.
            '[data-testid^="ask--query-bar"] textarea:not([aria-hidden="true"])',
            '.brandable--query-bar--container textarea:not([aria-hidden="true"])',
            'textarea[placeholder*="medical question" i]:not([aria-hidden="true"])',
          ],
          scope: ['[data-testid^="ask--query-bar"]', '.brandable--query-bar--container', 'form'],
          submit: ['button[type="submit"]', ...labelledSendButtons()],
        },
      ],
      // A question that was asked stands in a bar of its own, as text; the bar with a textarea is the composer.
      userTurns: ['[data-testid^="ask--query-bar"]:not(:has(textarea))'],
      assistantTurns: ['article'],
    },
  ],
};
