import { answer, subjectOf } from './assistant.ts';
import { type Desk, type Exchange, json, refuse, type SiteApi } from './exchange.ts';
import { ConversationStore, truncateAfter } from './store.ts';
import { awkwardPieces, event, streamEvents } from './stream.ts';

interface CompletionBody {
  readonly prompt: string;
  readonly message_uuid: string;
  readonly parent_message_uuid: string | null;
}

const CHATS = /^\/api\/organizations\/[\w-]+\/chat_conversations(?:\/([\w-]+)(?:\/(\w+))?)?$/u;

/** The reply as claude.ai streams it. */
function* replyEvents(reply: string): Generator<string> {
  yield event('message_start', { type: 'message_start', message: { role: 'assistant', content: [] } });
  yield event('content_block_start', {
    type: 'content_block_start',
    index: 0,
    content_block: { type: 'text', text: '' },
  });
  for (const text of awkwardPieces(reply)) {
    yield event('content_block_delta', { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } });
  }
  yield event('content_block_stop', { type: 'content_block_stop', index: 0 });
  yield event('message_stop', { type: 'message_stop' });
}

/** The part of claude.ai's interface that a chat needs. */
export function claudeApi(): SiteApi {
  const store = new ConversationStore();

  async function complete(exchange: Exchange, id: string, desk: Desk): Promise<void> {
    if (refuse(exchange, desk.mood(exchange.body))) return;
    const body = JSON.parse(exchange.body) as CompletionBody;
    const conversation = store.open(id, 'Untitled');
    truncateAfter(conversation, body.parent_message_uuid);
    const earlier = conversation.turns.filter(({ role }) => role === 'user').map(({ text }) => text);
    const text = answer(body.prompt, earlier);
    const reply = { id: `${body.message_uuid}-reply`, role: 'assistant', text } as const;
    conversation.turns.push({ id: body.message_uuid, role: 'user', text: body.prompt }, reply);
    await streamEvents(exchange.response, replyEvents(text), desk.chunkDelayMs);
  }

  function name({ response, body }: Exchange, id: string): void {
    const { message_content: content } = JSON.parse(body) as { message_content: string };
    const conversation = store.open(id, 'Untitled');
    conversation.title = subjectOf(content);
    json(response, { title: conversation.title });
  }

  function show({ response }: Exchange, id: string | undefined): void {
    if (id === undefined) json(response, { items: store.list().map((chat) => ({ id: chat.id, title: chat.title })) });
    else json(response, store.get(id));
  }

  return {
    classify(method, path, body) {
      const verb = method === 'POST' ? CHATS.exec(path)?.[2] : undefined;
      if (verb === 'completion' || verb === 'retry_completion')
        return { kind: 'prompt', prompt: (JSON.parse(body) as CompletionBody).prompt };
      return { kind: verb === 'title' ? 'title' : 'other', prompt: null };
    },
    async handle(exchange, desk) {
      const match = CHATS.exec(exchange.url.pathname);
      if (!match) return false;
      const [, id, verb] = match;
      if (exchange.method === 'GET') show(exchange, id);
      else if (id !== undefined && verb === 'title') name(exchange, id);
      else if (id !== undefined && verb !== undefined) await complete(exchange, id, desk);
      else return false;
      return true;
    },
  };
}
