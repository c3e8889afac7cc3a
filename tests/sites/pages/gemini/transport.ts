import type { ChatTitle, Delta, Prompt, Transport, Turn } from '../shared/transport.ts';

const DATA = '/_/BardChatUi/data';
const STREAM = `${DATA}/assistant.lamda.BardFrontendService/StreamGenerate`;

/** What the last envelope that has arrived whole holds: lines of JSON behind a guard and between lengths. */
function lastPayload(arrived: string): unknown {
  const lines = arrived.slice(0, arrived.lastIndexOf('\n')).split('\n');
  const line = lines.findLast((each) => each.startsWith('[["wrb.fr"'));
  return line && JSON.parse((JSON.parse(line) as [[string, string | null, string]])[0][2]);
}

/** Sends a form by XMLHttpRequest; gives the answer as far as it has arrived, again and again. */
async function* request(path: string, freq: unknown, signal: AbortSignal): AsyncGenerator<string> {
  const xhr = new XMLHttpRequest();
  let wake = (): void => undefined;
  let failed: Error | undefined;
  xhr.addEventListener('progress', () => wake());
  xhr.addEventListener('loadend', () => wake());
  xhr.addEventListener('error', () => (failed = new TypeError('The connection was lost.')));
  signal.addEventListener('abort', () => xhr.abort());
  xhr.open('POST', path);
  xhr.setRequestHeader('content-type', 'application/x-www-form-urlencoded;charset=UTF-8');
  xhr.send(new URLSearchParams({ 'f.req': JSON.stringify(freq), at: 'AKwd8xk:1764036000000' }));
  while (xhr.readyState !== XMLHttpRequest.DONE) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (xhr.readyState !== XMLHttpRequest.DONE && xhr.status === 200) yield xhr.responseText;
  }
  if (failed) throw failed;
  if (xhr.status !== 200) throw new Error(`Gemini is not available just now (${xhr.status}).`);
  yield xhr.responseText;
}

type Generated = [null, [string, string], null, null, [[string, [string]]]];

async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const { conversationId, parentId, messageId, text } = prompt;
  const inner = [[text, 0, null, null, null, null, 0], ['en'], [conversationId ?? '', parentId ?? '', messageId]];
  let shown = '';
  for await (const arrived of request(`${STREAM}?hl=en&rt=c`, [null, JSON.stringify(inner)], signal)) {
    const last = lastPayload(arrived) as Generated | undefined;
    if (!last) continue;
    // Each envelope holds the answer from its beginning.
    const whole = last[4][0][1][0];
    yield { conversationId: last[1][0], text: whole.slice(shown.length) };
    shown = whole;
  }
}

/** One remote procedure of the many that share an address. */
async function call<T>(rpc: string, args: unknown): Promise<T | undefined> {
  let arrived = '';
  const freq = [[[rpc, JSON.stringify(args), null, 'generic']]];
  const answers = request(`${DATA}/batchexecute?rpcids=${rpc}&rt=c`, freq, new AbortController().signal);
  for await (const part of answers) arrived = part;
  return lastPayload(arrived) as T | undefined;
}

export const transport: Transport = {
  send,
  list: async () => (await call<ChatTitle[]>('MaZiqc', [])) ?? [],
  async load(id) {
    const stored = await call<{ title: string; turns: Omit<Turn, 'state'>[] } | null>('hNvQHb', [id]);
    return stored ? { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) } : null;
  },
};
