import { parseExtensionRequest, parsePageRequest, type Parsed } from './parse.ts';
import type {
  BackgroundFailure,
  ExtensionExchanges,
  ExtensionKind,
  ExtensionRequest,
  PageExchanges,
  PageKind,
  PageRequest,
  Reply,
} from './protocol.ts';
import { identify, type PageCaller, type Sender, type Trust } from './sender.ts';

/** One function for each message of a content script. What it throws becomes a reply through `reasonOf`. */
export type PageHandlers = {
  readonly [K in PageKind]: (request: PageRequest<K>, caller: PageCaller) => Promise<PageExchanges[K]['reply']>;
};

/** One function for each message of the extension's own pages. */
export type ExtensionHandlers = {
  readonly [K in ExtensionKind]: (request: ExtensionRequest<K>) => Promise<ExtensionExchanges[K]['reply']>;
};

/** What the listener dispatches to. */
export interface ListenerOptions {
  readonly trust: Trust;
  readonly page: PageHandlers;
  readonly extension: ExtensionHandlers;
  /** The reason to answer with when a handler threw. */
  readonly reasonOf: (error: unknown) => BackgroundFailure;
}

export type AnyReply = Reply<object, BackgroundFailure>;

/**
 * Makes the listener for `runtime.onMessage`. Every message is answered, and the answer never rejects: a sender that
 * isn't listed gets `refused`, a message that isn't listed for that sender gets `malformed`.
 */
export function createListener(options: ListenerOptions): (message: unknown, sender: Sender) => Promise<AnyReply> {
  const { trust, page, extension, reasonOf } = options;

  const dispatch = async (message: unknown, sender: Sender): Promise<AnyReply> => {
    const caller = await identify(sender, trust);
    if (caller === null) return { ok: false, reason: 'refused' };
    return caller.from === 'page'
      ? answer(parsePageRequest(message), (request) => callPage(page, request, caller))
      : answer(parseExtensionRequest(message), (request) => callExtension(extension, request));
  };

  return async (message, sender) => {
    try {
      return await dispatch(message, sender);
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  };
}

async function answer<Request>(
  parsed: Parsed<Request>,
  call: (request: Request) => Promise<object>,
): Promise<AnyReply> {
  return parsed.ok ? { ...(await call(parsed.request)), ok: true } : parsed;
}

function callPage<K extends PageKind>(handlers: PageHandlers, request: PageRequest<K>, caller: PageCaller) {
  return handlers[request.kind](request, caller);
}

function callExtension<K extends ExtensionKind>(handlers: ExtensionHandlers, request: ExtensionRequest<K>) {
  return handlers[request.kind](request);
}
