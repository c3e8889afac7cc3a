/** One server-sent event's data, by name. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

function parse(block: string): ServerEvent {
  const field = (key: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${key}: `))
      .map((line) => line.slice(key.length + 2))
      .join('\n');
  return { name: field('event'), data: field('data') };
}

/** Reads a streamed response event by event, however the network cut it. */
export async function* readEvents(response: Response): AsyncGenerator<ServerEvent> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += value;
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) yield parse(block);
  }
}
