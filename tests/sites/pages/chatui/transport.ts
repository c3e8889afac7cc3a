import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from '../shared/transport.ts';

interface Update {
  readonly type: 'status' | 'stream' | 'finalAnswer';
  readonly token?: string;
}

async function* readLines(response: Response): AsyncGenerator<Update> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Update;
  }
}

async function idOf({ conversationId }: Prompt): Promise<string> {
  if (conversationId !== null) return conversationId;
  return ((await (await post('/conversation', { model: 'ward' })).json()) as { conversationId: string }).conversationId;
}

async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const conversationId = await idOf(prompt);
  yield { conversationId, text: '' };
  const { text: inputs, messageId: id, parentId, kind } = prompt;
  const form = new FormData();
  form.append('data', JSON.stringify({ inputs, id, parentId, is_retry: kind === 'retry', is_continue: false }));
  const response = await fetch(`/conversation/${conversationId}`, { method: 'POST', body: form, signal });
  if (!response.ok) throw new Error(((await response.json()) as { detail: string }).detail);
  for await (const { type, token = '' } of readLines(response)) if (type === 'stream') yield { text: token };
}

export const transport: Transport = {
  send,
  list: async () => (await get<{ conversations: ChatTitle[] }>('/api/conversations')).conversations,
  async load(id) {
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(`/api/conversations/${id}`);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};
