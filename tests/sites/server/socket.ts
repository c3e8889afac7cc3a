import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Peer } from './exchange.ts';

/** RFC 6455, section 1.3: appended to the client's key, and hashed, it proves that the server speaks WebSocket. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;
const CLOSE = 8;

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
  /** Bytes of the whole frame. */
  readonly size: number;
}

/** How long a payload is and where the rest of the header begins (RFC 6455, section 5.2); null while bytes are missing. */
function lengthOf(bytes: Buffer): { length: number; at: number } | null {
  const short = (bytes[1] ?? 0) & 0x7f;
  if (short < 126) return { length: short, at: 2 };
  const at = short === 126 ? 4 : 10;
  if (bytes.length < at) return null;
  return { length: short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2)), at };
}

/** The first frame of what a browser has sent, which is always masked; null while bytes are missing. */
function readFrame(bytes: Buffer): Frame | null {
  const header = bytes.length < 2 ? null : lengthOf(bytes);
  if (!header) return null;
  const start = header.at + 4;
  const size = start + header.length;
  if (bytes.length < size) return null;
  const mask = bytes.subarray(header.at, start);
  const payload = Buffer.from(bytes.subarray(start, size).map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
  return { opcode: (bytes[0] ?? 0) & 0x0f, payload, size };
}

function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const long = payload.length > 125;
  const header = Buffer.alloc(long ? 4 : 2);
  header[0] = 0x80 | TEXT;
  header[1] = long ? 126 : payload.length;
  if (long) header.writeUInt16BE(payload.length, 2);
  return Buffer.concat([header, payload]);
}

function shakeHands({ headers }: IncomingMessage, socket: Duplex): void {
  const key = `${headers['sec-websocket-key'] ?? ''}${MAGIC}`;
  const accept = createHash('sha1').update(key).digest('base64');
  socket.write(
    ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${accept}`]
      .map((line) => `${line}\r\n`)
      .join('') + '\r\n',
  );
}

/**
 * The server's end of a WebSocket as far as a chat needs it: whole text messages from a browser, JSON of less than 64 kB
 * back. `onText` is called for each message.
 */
export function acceptSocket(
  request: IncomingMessage,
  socket: Duplex,
  onText: (text: string, peer: Peer) => void,
): void {
  const peer: Peer = {
    send: (value, end = '') => void socket.write(textFrame(JSON.stringify(value) + end)),
    cut: () => void socket.destroy(),
  };
  let bytes: Buffer = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let frame = readFrame(bytes); frame; frame = readFrame(bytes)) {
      bytes = bytes.subarray(frame.size);
      if (frame.opcode === TEXT) onText(frame.payload.toString('utf8'), peer);
      if (frame.opcode === CLOSE) socket.end(Buffer.from([0x80 | CLOSE, 0]));
    }
  });
  shakeHands(request, socket);
}
