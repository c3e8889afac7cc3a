import type { Client } from '../messaging/client.ts';
import type { FailureReason, Reply } from '../messaging/protocol.ts';
import { SendError, type SendFailure } from '../send/failure.ts';
import type { Background } from './background.ts';

const REASONS: Readonly<Record<FailureReason, SendFailure>> = {
  'background-unreachable': 'background-unreachable',
  timeout: 'background-unreachable',
  'context-invalidated': 'context-invalidated',
  'detection-failed': 'detection-failed',
  'vault-unavailable': 'vault-unavailable',
  'vault-full': 'vault-full',
  'vault-corrupt': 'vault-corrupt',
  'unknown-conversation': 'conversation-lost',
  'too-long': 'too-long',
  refused: 'refused',
  malformed: 'detection-failed',
  internal: 'detection-failed',
};

/** Where it can't be told what holds on a site, no message was looked at: what fails inside has no sentence of its own. */
const SITE_REASONS: typeof REASONS = {
  ...REASONS,
  'detection-failed': 'site-unknown',
  'vault-unavailable': 'site-unknown',
  'vault-full': 'site-unknown',
  'vault-corrupt': 'site-unknown',
  malformed: 'site-unknown',
  internal: 'site-unknown',
};

/** The background as reached by messages. Every bad reply becomes a `SendError`. */
export function remoteBackground(client: Client, alive: () => boolean): Background {
  return {
    openConversation: async (conversationId) => good(await client({ kind: 'openConversation', conversationId })),
    newDraft: async () => good(await client({ kind: 'newDraft' })),
    bindConversation: async (handle, conversationId) =>
      good(await client({ kind: 'bindConversation', handle, conversationId })),
    protect: async (handle, text, own) => good(await client({ kind: 'protect', handle, text, own })),
    answer: async (handle, value, answer) => void good(await client({ kind: 'answer', handle, value, answer })),
    mean: async (handle, value, meaning) => void good(await client({ kind: 'mean', handle, value, meaning })),
    site: async () => good(await client({ kind: 'site' }), SITE_REASONS),
    prove: async () => good(await client({ kind: 'prove' })).proved,
    health: async (degraded) => void good(await client({ kind: 'health', degraded })),
    alive,
  };
}

function good<Body>(reply: Reply<Body>, reasons = REASONS): Body {
  if (!reply.ok) throw new SendError(reasons[reply.reason] ?? 'refused');
  return reply;
}
