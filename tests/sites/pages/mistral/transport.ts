import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from '../shared/transport.ts';

interface NewChat {
  readonly result: { readonly data: { readonly json: { readonly chatId: string } } };
}

interface Patched {
  readonly json: { readonly patches: readonly { readonly op: string; readonly value: string }[] };
}

/** Reads a response of lines such as `15:{…}`, however the network cut it. */
async function* readLines(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** A new chat's first prompt goes ahead of the request that is answered with the reply. */
async function begin(prompt: Prompt, signal: AbortSignal): Promise<string> {
  const json = { content: [{ type: 'text', text: prompt.text }], messageId: prompt.messageId };
  const response = await post('/api/trpc/message.newChat?batch=1', { 0: { json } }, { signal });
  const [created] = (await response.json()) as NewChat[];
  return created?.result.data.json.chatId ?? '';
}

async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const { conversationId, parentId, messageId, text } = prompt;
  const chatId = conversationId ?? (await begin(prompt, signal));
  yield { conversationId: chatId, text: '' };
  const messageInput = [{ type: 'text', text }];
  const body =
    conversationId === null ? { chatId, mode: 'start' } : { chatId, mode: 'append', messageId, parentId, messageInput };
  for await (const line of readLines(await post('/api/chat', body, { signal }))) {
    if (!line.startsWith('15:')) continue;
    const { json } = JSON.parse(line.slice(3)) as Patched;
    for (const { value } of json.patches) yield { text: value };
  }
}

export const transport: Transport = {
  send,
  list: async () => (await get<{ items: ChatTitle[] }>('/api/chats')).items,
  async load(id) {
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(`/api/chats/${id}`);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};
