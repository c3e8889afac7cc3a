import * as v from 'valibot';
import { MAX_DOUBT_LENGTH } from '../core/doubt.ts';
import { DEGRADATIONS } from '../sites/site-state.ts';
import { MAX_TEXT_LENGTH, type ExtensionRequest, type PageRequest } from './protocol.ts';

/** A parsed message, or the reason why it isn't one of the protocol. Never throws, whatever comes in. */
export type Parsed<Request> =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly reason: 'malformed' | 'too-long' };

const handle = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));

/** Ids as sites write them: `6710…-…`, `WEB:…`, `local-chatgpt:…`. Only printable ASCII without blanks or quotes. */
const conversationId = v.pipe(v.string(), v.regex(/^[\w.:~%@+=-]{1,200}$/u));

/** An origin as the URL standard serialises it. */
const origin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((value) => URL.canParse(value) && new URL(value).origin === value && /^https?:/u.test(value)),
);

/** More places than these of surrogates come in no draft. */
const MAX_RANGES = 20_000;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A value out of a draft. */
const value = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_DOUBT_LENGTH));

const pageRequest = v.variant('kind', [
  v.strictObject({ kind: v.literal('openConversation'), conversationId: v.nullable(conversationId) }),
  v.strictObject({
    kind: v.literal('protect'),
    handle,
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)),
    own: v.pipe(v.array(v.strictObject({ start: offset, end: offset })), v.maxLength(MAX_RANGES)),
  }),
  v.strictObject({
    kind: v.literal('answer'),
    handle,
    value,
    answer: v.picklist(['replace', 'leave']),
  }),
  v.strictObject({ kind: v.literal('mean'), handle, value, meaning: v.picklist(['stand-in', 'another']) }),
  v.strictObject({ kind: v.literal('bindConversation'), handle, conversationId }),
  v.strictObject({ kind: v.literal('newDraft') }),
  v.strictObject({ kind: v.literal('site') }),
  v.strictObject({ kind: v.literal('prove') }),
  v.strictObject({ kind: v.literal('health'), degraded: v.pipe(v.array(v.picklist(DEGRADATIONS)), v.maxLength(20)) }),
]);

const extensionRequest = v.variant('kind', [
  v.strictObject({ kind: v.literal('status'), tabId: offset }),
  v.strictObject({ kind: v.literal('setSite'), site: origin, on: v.boolean() }),
  v.strictObject({ kind: v.literal('addSite'), site: origin }),
  v.strictObject({ kind: v.literal('removeSite'), site: origin }),
  v.strictObject({ kind: v.literal('policy') }),
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
