import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { answer, subjectOf } from './assistant.ts';
import { type Desk, type Exchange, refuse, type SiteApi } from './exchange.ts';
import { ConversationStore, truncateAfter } from './store.ts';
import { awkwardPieces, pause } from './stream.ts';

/** Prompt, then language, then chat, turn before and this turn's own id. */
type Inner = [[string, ...unknown[]], [string], [string, string, string]];

const DATA = '/_/BardChatUi/data';
const STREAM = `${DATA}/assistant.lamda.BardFrontendService/StreamGenerate`;
const BATCH = `${DATA}/batchexecute`;
/** Pieces of a reply between two snapshots. */
const PIECES = 9;

function requested(body: string): unknown {
  return JSON.parse(new URLSearchParams(body).get('f.req') ?? '');
}

function innerOf(body: string): Inner {
  return JSON.parse((requested(body) as [null, string])[1]) as Inner;
}

/** One envelope of an answer, behind its length. */
function envelope(rpc: string | null, payload: unknown): string {
  const line = JSON.stringify([['wrb.fr', rpc, JSON.stringify(payload)]]);
  return `${line.length + 2}\n${line}\n`;
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.write(")]}'\n\n");
}

/** The part of gemini.google.com's interface that a chat needs: forms of nested JSON, each answer a snapshot of the whole. */
export function geminiApi(): SiteApi {
  const store = new ConversationStore();

  async function generate(exchange: Exchange, desk: Desk): Promise<void> {
    if (refuse(exchange, desk.mood(exchange.body))) return;
    const { response } = exchange;
    const [[prompt], , [chat, before, id]] = innerOf(exchange.body);
    const conversation = store.open(chat || randomBytes(8).toString('hex'), subjectOf(prompt));
    truncateAfter(conversation, before || null);
    const earlier = conversation.turns.filter(({ role }) => role === 'user').map(({ text }) => text);
    const text = answer(prompt, earlier);
    conversation.turns.push({ id, role: 'user', text: prompt }, { id: `${id}-reply`, role: 'assistant', text });
    begin(response);
    const pieces = awkwardPieces(text);
    for (let count = PIECES; count < pieces.length + PIECES; count += PIECES) {
      if (response.destroyed) return;
      const written = pieces.slice(0, count).join('');
      response.write(envelope(null, [null, [conversation.id, id], null, null, [[`rc_${id}`, [written]]]]));
      await pause(desk.chunkDelayMs);
    }
    response.end();
  }

  function call({ body, response }: Exchange): void {
    const [[[rpc, args]]] = requested(body) as [[[string, string]]];
    const [id] = JSON.parse(args) as [string?];
    begin(response);
    const list = () => store.list().map((chat) => ({ id: chat.id, title: chat.title }));
    response.end(envelope(rpc, id === undefined ? list() : store.get(id)));
  }

  return {
    classify(method, path, body) {
      const prompted = method === 'POST' && path === STREAM;
      return prompted ? { kind: 'prompt', prompt: innerOf(body)[0][0] } : { kind: 'other', prompt: null };
    },
    async handle(exchange, desk) {
      const { method, url } = exchange;
      if (method === 'POST' && url.pathname === STREAM) await generate(exchange, desk);
      else if (method === 'POST' && url.pathname === BATCH) call(exchange);
      else return false;
      return true;
    },
  };
}
