import { answer } from './assistant.ts';
import { refuse, type SiteApi } from './exchange.ts';
import { awkwardPieces, event, streamEvents } from './stream.ts';

interface Body {
  readonly messages: readonly { readonly role: string; readonly text: string }[];
}

const STREAM = '/chat-stream';

function promptOf(body: string): string {
  return (JSON.parse(body) as Body).messages.at(-1)?.text ?? '';
}

function* pieces(reply: string): Generator<string> {
  for (const text of awkwardPieces(reply)) yield event(null, { text });
}

/** The server behind a deep-chat component. It keeps nothing, and its chats have no ids. */
export function deepchatApi(): SiteApi {
  return {
    classify(method, path, body) {
      const asks = method === 'POST' && path === STREAM;
      return asks ? { kind: 'prompt', prompt: promptOf(body) } : { kind: 'other', prompt: null };
    },
    async handle(exchange, desk) {
      if (exchange.url.pathname !== STREAM) return false;
      if (refuse(exchange, desk.mood(exchange.body))) return true;
      await streamEvents(exchange.response, pieces(answer(promptOf(exchange.body), [])), desk.chunkDelayMs);
      return true;
    },
  };
}
