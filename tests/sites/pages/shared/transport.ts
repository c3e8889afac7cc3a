/** One message of a chat, as the page holds it. */
export interface Turn {
  readonly id: string;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  readonly state: 'done' | 'streaming' | 'failed';
}

export interface ChatTitle {
  readonly id: string;
  readonly title: string;
}

/** One piece of a reply as it arrives. */
export interface Delta {
  readonly conversationId?: string;
  readonly text: string;
}

export interface Prompt {
  /** As the page knows it now: null or pending before the first reply on sites whose server gives ids. */
  readonly conversationId: string | null;
  /** The message this one follows; null at the beginning of a chat. */
  readonly parentId: string | null;
  readonly messageId: string;
  readonly text: string;
  readonly kind: 'new' | 'edit' | 'retry';
}

/** A site's own interface, as its page uses it. */
export interface Transport {
  /** Sends a prompt and streams the reply. Throws where the site refuses or can't be reached. */
  send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta>;
  list(): Promise<ChatTitle[]>;
  load(id: string): Promise<{ title: string; turns: Turn[] } | null>;
}

/** Posts JSON; throws where the answer isn't 200, with what the site says about it. */
export async function post(path: string, value: unknown, init: RequestInit = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(value), ...init, headers });
  if (!response.ok) throw new Error(((await response.json()) as { detail: string }).detail);
  return response;
}

/** Fetches JSON of the shape that the caller knows. */
export async function get<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}
