import type { Locator, Page } from 'playwright-core';

/** Changing what was sent, and asking for a reply anew. */
interface EditControls {
  /** Opens the edit box of a user's turn. */
  readonly open: string;
  /** The box itself. */
  readonly box: string;
  /** Saves it. */
  readonly save: string;
  /** Asks for a reply anew. */
  readonly retry: string;
}

/** Where things are on a replica page. Selectors match what the user sees, not decoys. */
export interface ChatPage {
  readonly name: string;
  /** The address of a new chat. */
  readonly start: string;
  /** The path of a chat that has an id. */
  readonly path: RegExp;
  readonly composer: string;
  readonly send: string;
  /** The form around the composer; null where the site has none. */
  readonly form: string | null;
  /** The text of each user's turn. */
  readonly user: string;
  /** The text of each reply. */
  readonly reply: string;
  /** Something that each finished reply has once. */
  readonly finished: string;
  /** Changing a user's turn; null where the site doesn't offer it. */
  readonly edits: EditControls | null;
  /** A chat's title beside the chat. */
  readonly title: string;
}

export const CLASSIC: ChatPage = {
  name: 'chatgpt.com, contract A',
  start: 'https://chatgpt.com/?contract=A',
  path: /^\/c\/[0-9a-f-]{36}$/u,
  composer: '#prompt-textarea',
  send: '[data-testid="send-button"]',
  form: 'form[data-type="unified-composer"]',
  user: '[data-message-author-role="user"]',
  reply: '[data-message-author-role="assistant"]',
  finished: '[data-turn="assistant"] [data-testid="copy-turn-action-button"]',
  edits: {
    open: '[aria-label="Edit message"]',
    box: '[data-message-author-role="user"] textarea',
    save: '[data-message-author-role="user"] .primary',
    retry: '[aria-label="Try again"]',
  },
  title: '#history a[data-sidebar-item="true"] span',
};

export const REBUILT: ChatPage = {
  ...CLASSIC,
  name: 'chatgpt.com, contract B',
  start: 'https://chatgpt.com/?contract=B',
  composer: 'form[data-chatgpt-composer]:not([hidden]) div.ProseMirror[data-composer-markdown]',
  send: 'form[data-chatgpt-composer]:not([hidden]) button[aria-label="Send"]',
  form: 'form[data-chatgpt-composer]:not([hidden])',
  user: '[data-user-message-bubble]',
  reply: '[data-markdown-text-style="assistant-message"]',
  finished: '.turn-action-controls button[aria-label="Copy response"]',
  edits: {
    open: '[aria-label="Edit message"]',
    box: '[data-user-message-bubble] textarea',
    save: '[data-user-message-bubble] .primary',
    retry: '[aria-label="Try again"]',
  },
};

export const CLAUDE: ChatPage = {
  name: 'claude.ai',
  start: 'https://claude.ai/new',
  path: /^\/chat\/[0-9a-f-]{36}$/u,
  composer: '[data-testid="chat-input"]',
  send: '[data-testid="chat-input-send"]',
  form: null,
  user: '[data-cds="UserMessage"] [data-testid="user-message"]',
  reply: '[data-testid="assistant-message"]',
  finished: '[data-testid="assistant-message"][data-is-streaming="false"]',
  edits: {
    open: '[data-cds="UserMessage"] [aria-label="Edit"]',
    box: '[data-cds="UserMessage"] textarea',
    save: '[data-cds="UserMessage"] button:has(> span.bg-fill-primary)',
    retry: '[data-perf-row="assistant"] [aria-label="Retry"]',
  },
  title: 'a[data-dd-action-name="sidebar-chat-item"] span.truncate',
};

export const SIGNED_OUT: ChatPage = {
  name: 'chatgpt.com, signed out',
  start: 'https://chatgpt.com/?contract=C',
  path: /^\/uc\/[0-9a-f-]{36}$/u,
  composer: '#mobile-composer-prompt',
  send: 'button[data-composer-submit]',
  form: 'form.composer',
  user: 'li[data-message-role="user"]',
  reply: '[data-assistant-markdown]',
  finished: 'li[data-message-complete]',
  edits: null,
  title: '.sidebar a span',
};

export const COPILOT: ChatPage = {
  name: 'copilot.microsoft.com',
  start: 'https://copilot.microsoft.com/',
  path: /^\/chats\/\w{21}$/u,
  composer: '#userInput',
  send: '[data-testid="submit-button"]',
  form: null,
  user: '[data-content="user-message"]',
  reply: '[data-content="ai-message"]',
  finished: '[aria-label="Regenerate response"]',
  edits: null,
  title: '.sidebar a span',
};

const MISTRAL: ChatPage = {
  name: 'chat.mistral.ai',
  start: 'https://chat.mistral.ai/chat',
  path: /^\/chat\/[0-9a-f-]{36}$/u,
  composer: 'div.ProseMirror[data-placeholder]',
  send: 'form.composer button[type="submit"]',
  form: 'form.composer',
  user: '[data-message-author-role="user"]',
  reply: '[data-message-author-role="assistant"]',
  finished: '[aria-label="Rewrite"]',
  edits: {
    open: '[aria-label="Edit question"]',
    box: '[data-message-author-role="user"] textarea',
    save: '[data-message-author-role="user"] .primary',
    retry: '[aria-label="Rewrite"]',
  },
  title: '.sidebar a span',
};

const OPENEVIDENCE: ChatPage = {
  name: 'www.openevidence.com',
  start: 'https://www.openevidence.com/',
  path: /^\/ask\/[0-9a-f-]{36}$/u,
  composer: '.follow-up textarea',
  send: '.follow-up button[type="submit"]',
  form: '.follow-up form',
  user: '.turn [data-testid="ask--query-bar"]',
  reply: 'article',
  finished: '[data-answer-end]',
  edits: null,
  title: '.sidebar a span',
};

const GEMINI: ChatPage = {
  name: 'gemini.google.com',
  start: 'https://gemini.google.com/app',
  path: /^\/app\/[0-9a-f]{16}$/u,
  composer: 'rich-textarea .ql-editor',
  send: 'button.send-button',
  form: null,
  user: 'user-query .query-text',
  reply: 'model-response .markdown',
  finished: '[aria-label="Redo"]',
  edits: {
    open: 'user-query [aria-label="Edit"]',
    box: '.edit-container textarea',
    save: '.edit-container .primary',
    retry: '[aria-label="Redo"]',
  },
  title: '.sidebar a span',
};

export const PERPLEXITY: ChatPage = {
  name: 'www.perplexity.ai',
  start: 'https://www.perplexity.ai/',
  path: /^\/search\/[0-9a-f-]{36}$/u,
  composer: '#ask-input',
  send: 'button[aria-label="Submit"]',
  form: null,
  user: '[class~="group/query"]',
  reply: '.prose',
  finished: '[aria-label="Rewrite"]',
  edits: null,
  title: '.sidebar a span',
};

export const M365: ChatPage = {
  name: 'm365.cloud.microsoft',
  start: 'https://m365.cloud.microsoft/chat',
  path: /^\/chat\/conversation\/[0-9a-f-]{36}$/u,
  composer: '#m365-chat-editor-target-element',
  send: 'button.fai-SendButton',
  form: null,
  user: '.fai-UserMessage__message',
  reply: '[data-testid="markdown-reply"]',
  finished: '[aria-label="Regenerate"]',
  edits: null,
  title: '.sidebar a span',
};

/** Pages on which everything is tried. */
export const FIRST_PAGES: readonly ChatPage[] = [CLASSIC, REBUILT, CLAUDE];
/** Pages that share their editors with the first: what depends on the site is tried, and of the rest a part. */
export const FURTHER_PAGES: readonly ChatPage[] = [
  SIGNED_OUT,
  COPILOT,
  MISTRAL,
  OPENEVIDENCE,
  GEMINI,
  PERPLEXITY,
  M365,
];
export const CHAT_PAGES: readonly ChatPage[] = [...FIRST_PAGES, ...FURTHER_PAGES];

/** One way of sending what the composer holds. */
export interface Submit {
  readonly name: string;
  /** False where the site has no such way. */
  possible(chat: ChatPage): boolean;
  run(page: Page, chat: ChatPage): Promise<void>;
}

function key(name: string, press: string): Submit {
  return { name, possible: () => true, run: (page) => page.keyboard.press(press) };
}

async function touch(page: Page, { send }: ChatPage): Promise<void> {
  const box = await page.locator(send).boundingBox();
  if (!box) throw new Error('The page shows no send button.');
  const cdp = await page.context().newCDPSession(page);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
}

async function pressSend(page: Page, { send }: ChatPage): Promise<void> {
  await page.locator(send).focus();
  await page.keyboard.press('Space');
}

/** Every way of sending that a user has, and a form's submit by script. The composer must have the focus. */
const SUBMITS: readonly Submit[] = [
  key('Enter', 'Enter'),
  key('NumpadEnter', 'NumpadEnter'),
  key('Ctrl+Enter', 'Control+Enter'),
  key('Cmd+Enter', 'Meta+Enter'),
  { name: 'a click on send', possible: () => true, run: (page, chat) => page.locator(chat.send).click() },
  { name: 'a touch on send', possible: () => true, run: touch },
  { name: 'the space bar on send', possible: () => true, run: pressSend },
  {
    name: 'submitting the form',
    possible: ({ form }) => form !== null,
    run: (page, { form }) => page.locator(form ?? '').evaluate((element: HTMLFormElement) => element.requestSubmit()),
  },
];

/** The ways of sending that a page has: all of them on the first pages, two on the others. */
export function submitsOf(chat: ChatPage): readonly Submit[] {
  const few = ['Enter', 'a click on send'];
  return SUBMITS.filter((way) => way.possible(chat) && (FIRST_PAGES.includes(chat) || few.includes(way.name)));
}

/** What the composer holds. */
export function draftOf(page: Page, { composer }: ChatPage): Promise<string> {
  return page
    .locator(composer)
    .evaluate((editor) => (editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '')));
}

/** Opens a new chat with its composer focused. */
export async function openChat(open: (url: string) => Promise<Page>, chat: ChatPage): Promise<Page> {
  const page = await open(chat.start);
  await page.locator(chat.composer).click();
  return page;
}

/** Waits until the chat shows this many finished replies; returns the last one. */
export async function finishedReplies(page: Page, chat: ChatPage, count = 1): Promise<Locator> {
  await page
    .locator(chat.finished)
    .nth(count - 1)
    .waitFor({ state: 'attached' });
  return page.locator(chat.reply).nth(count - 1);
}
