import type { BackgroundFailure } from '../messaging/protocol.ts';
import { VaultError } from '../vault/errors.ts';

/** Thrown by a service that can't do what it was asked. Carries the reason and nothing of the request. */
export class ServiceError extends Error {
  readonly reason: BackgroundFailure;

  constructor(reason: BackgroundFailure) {
    super(reason);
    this.name = 'ServiceError';
    this.reason = reason;
  }
}

/** What to answer when a service threw. Only the reason leaves: messages and causes of errors could hold a value. */
export function reasonOf(error: unknown): BackgroundFailure {
  if (error instanceof ServiceError) return error.reason;
  if (error instanceof VaultError) return `vault-${error.reason}`;
  return 'internal';
}
