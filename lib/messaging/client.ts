import type {
  ClientFailure,
  ExtensionExchanges,
  ExtensionRequest,
  FailedReply,
  PageExchanges,
  PageRequest,
  Reply,
} from './protocol.ts';

/** What the client needs from the browser. */
export interface Transport {
  /** `browser.runtime.sendMessage`. May reject, or throw at once when the extension was replaced. */
  send(message: unknown): Promise<unknown>;
  /** False once the extension was updated or removed under this page (`browser.runtime?.id` is gone). */
  alive(): boolean;
}

/** Limits of one request. */
export interface ClientOptions {
  /** How long an answer may take, in milliseconds, both attempts together. */
  readonly timeout?: number;
}

type Exchanges = PageExchanges & ExtensionExchanges;
type Request = PageRequest | ExtensionRequest;

/** Sends one request. Never rejects: whatever goes wrong is a reply with a reason. */
export type Client = <Asked extends Request>(request: Asked) => Promise<Reply<Exchanges[Asked['kind']]['reply']>>;

const DEFAULT_TIMEOUT = 10_000;
/** The share of the time that the first attempt may take. */
const FIRST_SHARE = 0.4;

/**
 * Makes the asking side of the protocol. A request that found no background, or got no answer for a while, is sent once
 * more, because a message that meets a stopping worker is lost, and the second one starts a new worker. Asking twice is
 * harmless: the same text in the same conversation gets the same surrogates.
 */
export function createClient(transport: Transport, { timeout = DEFAULT_TIMEOUT }: ClientOptions = {}): Client {
  const ask = async (request: Request): Promise<unknown> => {
    const first = await attempt(transport, request, timeout * FIRST_SHARE);
    return mayBeLost(first) ? attempt(transport, request, timeout * (1 - FIRST_SHARE)) : first;
  };
  return async <Asked extends Request>(request: Asked) =>
    (await ask(request)) as Reply<Exchanges[Asked['kind']]['reply']>;
}

async function attempt(transport: Transport, request: Request, timeout: number): Promise<{ readonly ok: boolean }> {
  if (!transport.alive()) return failed('context-invalidated');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<FailedReply>((resolve) => {
    timer = setTimeout(() => resolve(failed('timeout')), timeout);
  });
  try {
    const reply = await Promise.race([transport.send(request), late]);
    return isReply(reply) ? reply : failed('background-unreachable');
  } catch {
    return failed(transport.alive() ? 'background-unreachable' : 'context-invalidated');
  } finally {
    clearTimeout(timer);
  }
}

function isReply(value: unknown): value is { readonly ok: boolean } {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

function mayBeLost(reply: { readonly ok: boolean }): boolean {
  return !reply.ok && ['background-unreachable', 'timeout'].includes((reply as FailedReply).reason);
}

function failed(reason: ClientFailure): FailedReply<ClientFailure> {
  return { ok: false, reason };
}
