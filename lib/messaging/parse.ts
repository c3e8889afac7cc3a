import * as v from 'valibot';
import { MAX_TEXT_LENGTH, type ExtensionRequest, type PageRequest } from './protocol.ts';

/** A parsed message, or the reason why it isn't one of the protocol. Never throws, whatever comes in. */
export type Parsed<Request> =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly reason: 'malformed' | 'too-long' };

const handle = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));

/** Ids as sites write them: `6710…-…`, `WEB:…`, `local-chatgpt:…`. Only printable ASCII without blanks or quotes. */
const conversationId = v.pipe(v.string(), v.regex(/^[\w.:~%@+=-]{1,200}$/u));

const pageRequest = v.variant('kind', [
  v.strictObject({ kind: v.literal('openConversation'), conversationId: v.nullable(conversationId) }),
  v.strictObject({ kind: v.literal('protect'), handle, text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)) }),
  v.strictObject({ kind: v.literal('bindConversation'), handle, conversationId }),
  v.strictObject({ kind: v.literal('newDraft') }),
]);

const extensionRequest = v.variant('kind', [
  v.strictObject({ kind: v.literal('status'), tabId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
]);

/** Reads a message of a content script. */
export function parsePageRequest(message: unknown): Parsed<PageRequest> {
  return parse(pageRequest, message);
}

/** Reads a message of the extension's own pages. */
export function parseExtensionRequest(message: unknown): Parsed<ExtensionRequest> {
  return parse(extensionRequest, message);
}

function parse<Request>(schema: v.GenericSchema<unknown, Request>, message: unknown): Parsed<Request> {
  const result = v.safeParse(schema, message, { abortEarly: true });
  if (result.success) return { ok: true, request: result.output };
  return { ok: false, reason: result.issues[0].type === 'max_length' ? 'too-long' : 'malformed' };
}
