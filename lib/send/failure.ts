/** Why a draft wasn't sent. Each has its sentence in `lib/notice/sentences.ts`. */
export type SendFailure =
  | 'background-unreachable'
  | 'context-invalidated'
  | 'detection-failed'
  | 'vault-unavailable'
  | 'vault-full'
  | 'vault-corrupt'
  | 'conversation-lost'
  | 'too-long'
  | 'refused'
  | 'composer-unclear'
  | 'composer-changed'
  | 'write-reverted'
  | 'value-out-of-reach'
  | 'keeps-changing'
  | 'no-send-control'
  | 'opened-before'
  | 'unknown-editor'
  | 'site-unknown'
  | 'not-answered'
  | 'blocked';

/** Thrown within a send; the draft has not left. */
export class SendError extends Error {
  readonly reason: SendFailure;

  constructor(reason: SendFailure) {
    super(reason);
    this.name = 'SendError';
    this.reason = reason;
  }
}
