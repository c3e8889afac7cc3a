/** Smallest size of a record's content, in bytes. */
const SMALLEST = 1024;
const SPACE = 0x20;

/**
 * A JSON value as UTF-8 bytes, filled up with blanks to a power of two of at least 1 KiB, so that the size of a record
 * doesn't tell the length of a name. Blanks after a value are part of JSON (RFC 8259, 2), so nothing has to be cut off.
 */
export function toPaddedJson(value: unknown): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const padded = new Uint8Array(sizeFor(bytes.length)).fill(SPACE);
  padded.set(bytes);
  return padded;
}

/** Reads what `toPaddedJson` wrote. Throws a `SyntaxError` on anything else. */
export function fromPaddedJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function sizeFor(length: number): number {
  let size = SMALLEST;
  while (size < length) size *= 2;
  return size;
}
