import type { AdapterOverride } from '../../../lib/adapters/override.ts';
import { type ChatPage, SIGNED_OUT } from './chat-pages.ts';

/** chatgpt.com after a change of everything that its adapter knows. */
export const CHANGED: ChatPage = {
  ...SIGNED_OUT,
  name: 'chatgpt.com, changed',
  start: 'https://chatgpt.com/?contract=D',
  path: /^\/c\/[0-9a-f-]{36}$/u,
  composer: '[data-field="ask"]',
  send: '[data-go]',
  form: null,
  user: '[data-k="q"]',
  reply: '[data-k="r"]',
  finished: '[data-end]',
};

/** The changed page of ChatGPT, as its administrator describes it. */
export const CORRECTION: AdapterOverride = {
  contracts: [
    {
      name: 'D, by policy',
      evidence: '2026-11-25',
      composers: [
        { editor: ['[data-field="ask"]', 'not a ( selector'], scope: ['[data-box]'], submit: ['button[data-go]'] },
      ],
      userTurns: ['[data-k="q"]'],
      assistantTurns: ['[data-k="r"]'],
    },
  ],
};
