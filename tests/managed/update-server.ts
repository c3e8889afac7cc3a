import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that browsers install and update one extension from. */
export interface UpdateServer {
  /** Address of the update manifest. */
  readonly url: string;
  /** Offers this package from now on. */
  offer(version: string, file: Buffer): void;
  close(): Promise<void>;
}

/** Starts an update server on the loopback: https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux */
export async function startUpdateServer(id: string): Promise<UpdateServer> {
  let offered: { readonly version: string; readonly file: Buffer } | undefined;
  const server = createServer((request, response) => {
    if (!offered) return void response.writeHead(404).end();
    if (request.url?.startsWith('/package.crx')) {
      return void response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(offered.file);
    }
    const address = `http://${request.headers.host ?? ''}/package.crx`;
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        `<?xml version='1.0' encoding='UTF-8'?><gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>` +
          `<app appid='${id}'><updatecheck codebase='${address}' version='${offered.version}' /></app></gupdate>`,
      );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/update.xml`,
    offer: (version, file) => void (offered = { version, file }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
