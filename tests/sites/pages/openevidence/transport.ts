import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from '../shared/transport.ts';

/** Milliseconds between two looks at an article that is being written. */
const POLL_MS = 50;

interface Article {
  readonly id: string;
  readonly status: 'running' | 'success';
  readonly inputs: { readonly history: readonly { readonly inputText: string; readonly outputText: string }[] };
}

async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const { conversationId, messageId, text: question } = prompt;
  const inputs = { question, attachments: [], variant_configuration_file: 'prod', use_gatekeeper: true };
  const body = {
    article_type: 'Ask OpenEvidence Light with citations',
    inputs,
    original_article: conversationId,
    client_id: messageId,
  };
  const { id } = (await (await post('/api/article', body, { signal })).json()) as Article;
  yield { conversationId: conversationId ?? id, text: '' };
  for (let shown = 0; !signal.aborted;) {
    const { status, inputs: known } = await get<Article>(`/api/article/${id}`);
    const text = known.history.at(-1)?.outputText ?? '';
    yield { text: text.slice(shown) };
    shown = text.length;
    if (status === 'success') return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function turnsOf({ id, inputs }: Article): Turn[] {
  return inputs.history.flatMap(({ inputText, outputText }, place) => [
    { id: `${id}-${place}`, role: 'user' as const, text: inputText, state: 'done' as const },
    { id: `${id}-${place}-reply`, role: 'assistant' as const, text: outputText, state: 'done' as const },
  ]);
}

export const transport: Transport = {
  send,
  list: async () => (await get<{ results: ChatTitle[] }>('/api/article/list?search=')).results,
  async load(id) {
    const article = await get<Article | null>(`/api/article/${id}`);
    return article && { title: '', turns: turnsOf(article) };
  },
};
