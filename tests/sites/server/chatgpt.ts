import { answer, subjectOf } from './assistant.ts';
import { type Desk, type Exchange, json, refuse, type SiteApi } from './exchange.ts';
import type { RequestKind } from './record.ts';
import { ConversationStore, truncateAfter } from './store.ts';
import { awkwardPieces, event, streamEvents } from './stream.ts';

interface PromptBody {
  readonly conversation_id: string | null;
  readonly parent_message_id: string | null;
  readonly messages: readonly { readonly id: string; readonly content: { readonly parts: readonly string[] } }[];
}

const PROMPT = '/backend-api/f/conversation';
const KINDS: ReadonlyMap<string, RequestKind> = new Map([
  [PROMPT, 'prompt'],
  ['/backend-anon/f/conversation', 'prompt'],
  [`${PROMPT}/prepare`, 'typing'],
  ['/backend-api/conversation/experimental/generate_autocompletions', 'typing'],
  ['/backend-api/conversation/implicit_message_feedback', 'feedback'],
]);

function promptOf(body: string): string {
  return (JSON.parse(body) as PromptBody).messages[0]?.content.parts.join('\n') ?? '';
}

/** The reply as chatgpt.com streams it: deltas that inherit the path of the one before. */
function* replyEvents(conversationId: string, reply: string): Generator<string> {
  yield event('delta_encoding', '"v1"');
  yield event('delta', {
    p: '',
    o: 'add',
    v: { conversation_id: conversationId, message: { content: { parts: [''] } } },
  });
  const [first = '', ...rest] = awkwardPieces(reply);
  yield event('delta', { p: '/message/content/parts/0', o: 'append', v: first });
  for (const piece of rest) yield event('delta', { v: piece });
  yield event(null, { type: 'message_stream_complete', conversation_id: conversationId });
  yield event(null, '[DONE]');
}

/** The part of chatgpt.com's interface that a chat needs. */
export function chatgptApi(): SiteApi {
  const store = new ConversationStore();

  async function reply(exchange: Exchange, desk: Desk): Promise<void> {
    if (refuse(exchange, desk.mood(exchange.body))) return;
    const body = JSON.parse(exchange.body) as PromptBody;
    const prompt = promptOf(exchange.body);
    const conversation = store.open(body.conversation_id, subjectOf(prompt));
    truncateAfter(conversation, body.parent_message_id);
    const earlier = conversation.turns.filter(({ role }) => role === 'user').map(({ text }) => text);
    const text = answer(prompt, earlier);
    const id = body.messages[0]?.id ?? '';
    conversation.turns.push({ id, role: 'user', text: prompt }, { id: `${id}-reply`, role: 'assistant', text });
    await streamEvents(exchange.response, replyEvents(conversation.id, text), desk.chunkDelayMs);
  }

  return {
    classify(method, path, body) {
      const kind = method === 'POST' ? (KINDS.get(path) ?? 'other') : 'other';
      return { kind, prompt: kind === 'prompt' ? promptOf(body) : null };
    },
    async handle(exchange, desk) {
      const { method, url, response } = exchange;
      const kind = method === 'POST' ? KINDS.get(url.pathname) : undefined;
      const opened = /^\/backend-api\/conversation\/([\w-]+)$/u.exec(url.pathname);
      if (kind === 'prompt') await reply(exchange, desk);
      else if (kind === 'typing') json(response, { status: 'ok', completions: [] });
      else if (kind === 'feedback') json(response, {});
      else if (url.pathname === '/backend-api/conversations')
        json(response, { items: store.list().map(({ id, title }) => ({ id, title })) });
      else if (opened) json(response, store.get(opened[1] ?? ''));
      else return false;
      return true;
    },
  };
}
