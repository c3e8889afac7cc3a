/** A WebSocket that speaks JSON. */
export interface JsonSocket {
  send(value: unknown): void;
  /** What arrives, in order, until either side closes. */
  messages(): AsyncGenerator;
  close(): void;
}

/** Opens a socket, on which `end` ends each record. Throws where it can't be opened; `signal` closes it. */
export async function openSocket(path: string, signal: AbortSignal, end = ''): Promise<JsonSocket> {
  const socket = new WebSocket(path);
  const waiting: unknown[] = [];
  let wake = (): void => undefined;
  let closed = false;
  socket.addEventListener('message', ({ data }) => {
    const records = end === '' ? [data as string] : (data as string).split(end).filter((record) => record !== '');
    waiting.push(...records.map((record) => JSON.parse(record) as unknown));
    wake();
  });
  socket.addEventListener('close', () => {
    closed = true;
    wake();
  });
  signal.addEventListener('abort', () => socket.close());
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('close', () => reject(new TypeError('The connection could not be made.')));
  });
  return {
    send: (value) => socket.send(JSON.stringify(value) + end),
    close: () => socket.close(),
    async *messages() {
      for (;;) {
        while (waiting.length > 0) yield waiting.shift();
        if (closed) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
