import type { ChatPage } from './chat-pages.ts';

/** Chats that nobody but an administrator knows: every kind of message list that a page can be made of, once. */

/** TipTap, a Svelte list, replies by WebSocket; saves the whole chat and sends the prompt again for a title. */
const OPEN_WEBUI: ChatPage = {
  name: 'Open WebUI',
  start: 'https://openwebui.hospital.example/',
  path: /^\/c\/[0-9a-f-]{36}$/u,
  composer: '#chat-input',
  send: '#send-message-button',
  form: 'form.composer',
  user: '.user-message',
  reply: '.chat-assistant',
  finished: '[aria-label="Regenerate"]',
  edits: {
    open: '[aria-label="Edit"]',
    box: '[id^="message-edit-"]',
    save: '#confirm-edit-message-button',
    retry: '[aria-label="Regenerate"]',
  },
  title: '.sidebar a span',
};

/** A textarea that React 18 holds, and its list. */
const LIBRECHAT: ChatPage = {
  name: 'LibreChat',
  start: 'https://librechat.hospital.example/c/new',
  path: /^\/c\/[0-9a-f-]{36}$/u,
  composer: '#prompt-textarea',
  send: '#send-button',
  form: 'form.composer',
  user: '.user-turn',
  reply: '.agent-turn',
  finished: '[aria-label="Regenerate"]',
  edits: null,
  title: '.sidebar a span',
};

/** A textarea without a mark, turns that Vue draws while they are near, prompts through a service worker. */
export const CHAT_UI: ChatPage = {
  name: 'HF chat-ui',
  start: 'https://chatui.hospital.example/',
  path: /^\/conversation\/[0-9a-f]{24}$/u,
  composer: 'form textarea',
  send: 'form button[type="submit"]',
  form: 'form.composer',
  user: '[data-message-type="user"]',
  reply: '[data-message-role="assistant"]',
  finished: '.actions:not(.end) [aria-label="Retry"]',
  edits: null,
  title: '.sidebar a span',
};

/** A web component: composer and list in an open shadow root, and chats without an id. */
export const DEEP_CHAT: ChatPage = {
  name: 'a page with deep-chat',
  start: 'https://widget.hospital.example/',
  path: /^\/$/u,
  composer: '#text-input',
  send: '.submit-button',
  form: null,
  user: '.user-message-text',
  reply: '.ai-message-text',
  finished: '.ai-message-text:has(p:nth-last-child(1) code)',
  edits: null,
  title: '.none',
};

/** No framework, no mark, an icon to press, and a list that is made anew at each piece of a reply. */
export const PLAIN: ChatPage = {
  name: 'a page without a framework',
  start: 'https://plain.hospital.example/',
  path: /^\/$/u,
  composer: '.box',
  send: '.go',
  form: null,
  user: '.said',
  reply: '.answer',
  finished: '[data-end]',
  edits: null,
  title: '.titles a span',
};

export const NAMED_PAGES: readonly ChatPage[] = [OPEN_WEBUI, LIBRECHAT, CHAT_UI, DEEP_CHAT, PLAIN];

/** The origins that a package must name to guard them. */
export const NAMED_ORIGINS: readonly string[] = NAMED_PAGES.map(({ start }) => new URL(start).origin);
