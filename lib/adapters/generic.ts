import type { ComposerContract, PageContract, SiteAdapter, WritingMethod } from './adapter.ts';
import { CHAT_ID_PATTERNS } from './chat-ids.ts';
import { labelledSendButtons } from './labels.ts';

/** An element that can be edited, whatever says so. */
const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';
/**
 * Boxes of a page that send nothing to an assistant: finding and naming things, and code, whose Enter is a new line. Told
 * by structure only: many a composer says "Search" somewhere.
 */
const ASIDE =
  'nav *, aside *, [role="navigation"] *, [role="search"] *, [role="menu"] *, [role="listbox"] *, [role="searchbox"], ' +
  '.monaco-editor *, .cm-editor *, .ace_editor *';

/** Open WebUI: TipTap, or a textarea where the user has chosen so, in a form. */
const OPEN_WEBUI: PageContract = {
  name: 'Open WebUI',
  evidence: '2026-11-23',
  composers: [
    {
      editor: ['textarea#chat-input', '#chat-input.ProseMirror', '#chat-input .ProseMirror'],
      scope: ['form:has(#chat-input)'],
      submit: ['#send-message-button', 'button[type="submit"]', ...labelledSendButtons()],
    },
    {
      editor: ['textarea[id^="message-edit-"]'],
      scope: ['.user-message', '.chat-user', '[id^="message-"]:has(textarea[id^="message-edit-"])'],
      submit: [],
      everyButton: true,
    },
  ],
  userTurns: ['.user-message', '.chat-user'],
  assistantTurns: ['.chat-assistant', '#response-content-container'],
};

/** LibreChat. Its composer has the id of ChatGPT's. */
const LIBRECHAT: PageContract = {
  name: 'LibreChat',
  evidence: '2026-11-23',
  composers: [
    {
      editor: ['textarea#prompt-textarea', 'textarea[data-testid="text-input"]'],
      scope: ['form:has(#prompt-textarea, [data-testid="text-input"])'],
      submit: ['[data-testid="send-button"]', '#send-button', 'button[type="submit"]', ...labelledSendButtons()],
    },
  ],
  userTurns: ['.user-turn'],
  assistantTurns: ['.agent-turn', '.message-render'],
};

/** HF chat-ui. */
const CHAT_UI: PageContract = {
  name: 'HF chat-ui',
  evidence: '2026-08-21',
  composers: [],
  userTurns: ['[data-message-type="user"]', '[data-message-role="user"]'],
  assistantTurns: ['[data-message-role="assistant"]'],
};

/** deep-chat, a web component with an open shadow root: its own names for its turns. */
const DEEP_CHAT: PageContract = {
  name: 'deep-chat',
  evidence: '2026-11-25',
  composers: [],
  userTurns: ['.user-message-text'],
  assistantTurns: ['.ai-message-text', '.assistant-message-text'],
};

/** Attributes by which chats of many makers mark who speaks. */
const MARKED_TURNS: PageContract = {
  name: 'turns marked by role',
  evidence: '2026-11-25',
  composers: [],
  userTurns: ['[data-message-author-role="user"]', '[data-role="user"]', '[data-author="user"]'],
  assistantTurns: [
    '[data-message-author-role="assistant"]',
    '[data-role="assistant"]',
    '[data-author="assistant"]',
    '[data-author="bot"]',
  ],
};

/** Elements around which a press sends nothing: ways to other places, menus, and what can be done with a turn. */
const HARMLESS = [
  'nav',
  'aside',
  '[role="navigation"]',
  '[role="menu"]',
  '[role="listbox"]',
  '[role="tablist"]',
  '[aria-haspopup]:not([type="submit"])',
  '[aria-expanded]:not([type="submit"])',
  ...[OPEN_WEBUI, LIBRECHAT, CHAT_UI, DEEP_CHAT, MARKED_TURNS].flatMap((page) => [
    ...page.userTurns,
    ...page.assistantTurns,
  ]),
];

/** Boxes of one kind on a page that nobody has described: the user's own key or press is repeated after the check. */
function boxes(editor: string, writing?: WritingMethod): ComposerContract {
  return {
    editor: [`${editor}:not(${ASIDE})`],
    scope: [],
    submit: [],
    everyButton: true,
    harmless: HARMLESS,
    ...(writing ? { writing } : {}),
  };
}

/** Any visible box, told by the editor that it is made of: each takes another way of writing. */
const ANY_BOX: PageContract = {
  name: 'any box',
  evidence: '2026-11-25',
  composers: [
    boxes('textarea:not([readonly], [aria-hidden="true"])'),
    boxes(`.ProseMirror${EDITABLE}`, 'nodes'),
    boxes(`[data-lexical-editor]${EDITABLE}`, 'paste'),
    boxes(`[data-slate-editor]${EDITABLE}`, 'paste'),
    boxes(`.ck-editor__editable${EDITABLE}`, 'paste'),
    boxes(`.ql-editor${EDITABLE}`, 'command'),
    // The outermost, where editable elements lie in one another.
    boxes(`${EDITABLE}:not(${EDITABLE} *)`, 'command'),
  ],
  userTurns: [],
  assistantTurns: [],
  regions: [
    'main',
    '[role="main"]',
    '[role="log"]',
    '[role="feed"]',
    'body:not(:has(main, [role="main"], [role="log"], [role="feed"]))',
  ],
};

/**
 * The adapter of an origin that an administrator or the user has named: chats that hospitals run themselves, and any other
 * page with a box that sends. The products known come first, then whatever looks like a chat.
 */
export function genericAdapter(origin: string): SiteAdapter {
  return {
    name: new URL(origin).host,
    origins: [origin],
    conversationPath: CHAT_ID_PATTERNS,
    pendingId: [],
    mayLackIds: true,
    contracts: [OPEN_WEBUI, LIBRECHAT, CHAT_UI, DEEP_CHAT, MARKED_TURNS, ANY_BOX],
  };
}
