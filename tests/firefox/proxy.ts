import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** Every `host:port` that was asked for and refused, in order. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts an HTTP CONNECT proxy on the loopback that leads the hosts named in `ports` (port 443) to a local port each,
 * and refuses everything else: a browser behind it reaches the replica sites under their real names, and nothing outside.
 */
export async function startProxy(ports: ReadonlyMap<string, number>): Promise<Proxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    refused.push(request.headers.host ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, client: Socket) => {
    const target = request.url ?? '';
    const port = target.endsWith(':443') ? ports.get(target.slice(0, -4)) : undefined;
    client.on('error', () => client.destroy());
    if (port === undefined) {
      refused.push(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 Connection established\r\n\r\n'));
    upstream.on('error', () => client.destroy());
    for (const socket of [client, upstream]) open.add(socket.on('close', () => open.delete(socket)));
    upstream.pipe(client).pipe(upstream);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { port: portOf(server), refused, close: () => close(server, open) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function close(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  for (const socket of open) socket.destroy();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
