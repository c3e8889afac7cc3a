import { answer, subjectOf } from './assistant.ts';
import { type Desk, type Exchange, json, refuse, type SiteApi } from './exchange.ts';
import type { RequestKind } from './record.ts';
import { ConversationStore } from './store.ts';
import { awkwardPieces, event, streamEvents } from './stream.ts';

interface AskBody {
  readonly query_str: string;
  readonly params: {
    readonly dsl_query: string;
    readonly frontend_uuid: string;
    readonly frontend_context_uuid: string | null;
  };
}

const KINDS: ReadonlyMap<string, RequestKind> = new Map([
  ['/rest/sse/perplexity_ask', 'prompt'],
  ['/rest/autosuggest/list-autosuggest', 'typing'],
]);
const THREADS = /^\/rest\/thread\/([\w-]+)$/u;

/** The part of www.perplexity.ai's interface that a chat needs. */
export function perplexityApi(): SiteApi {
  const store = new ConversationStore();

  async function ask(exchange: Exchange, desk: Desk): Promise<void> {
    if (refuse(exchange, desk.mood(exchange.body))) return;
    const { query_str: query, params } = JSON.parse(exchange.body) as AskBody;
    const { id, turns } = store.open(params.frontend_context_uuid, subjectOf(query));
    const earlier = turns.filter(({ role }) => role === 'user').map(({ text }) => text);
    const text = answer(query, earlier);
    const uuid = params.frontend_uuid;
    turns.push({ id: uuid, role: 'user', text: query }, { id: `${uuid}-reply`, role: 'assistant', text });
    const events = awkwardPieces(text).map((piece) =>
      event('message', { backend_uuid: uuid, thread_url_slug: id, chunks: [piece], final: false }),
    );
    await streamEvents(exchange.response, [...events, event('end_of_stream', {})], desk.chunkDelayMs);
  }

  return {
    classify(method, path, body) {
      const kind = method === 'POST' ? (KINDS.get(path) ?? 'other') : 'other';
      return { kind, prompt: kind === 'prompt' ? (JSON.parse(body) as AskBody).query_str : null };
    },
    async handle(exchange, desk) {
      const { method, url, response, body } = exchange;
      const { kind } = this.classify(method, url.pathname, body);
      const id = THREADS.exec(url.pathname)?.[1];
      if (kind === 'prompt') await ask(exchange, desk);
      else if (kind === 'typing') json(response, { results: [] });
      else if (id === 'list_recent')
        json(response, { threads: store.list().map((thread) => ({ id: thread.id, title: thread.title })) });
      else if (id !== undefined) json(response, store.get(id));
      else return false;
      return true;
    },
  };
}
