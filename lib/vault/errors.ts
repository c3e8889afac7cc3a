/** Why the vault can't serve. `unavailable`: can't be opened, read or written. `full`: no room; nothing was written. */
export type VaultFailure = 'unavailable' | 'full' | 'corrupt';

/** Thrown by everything in the vault. Its message names no value, id, site or handle. */
export class VaultError extends Error {
  readonly reason: VaultFailure;

  constructor(reason: VaultFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'VaultError';
    this.reason = reason;
  }
}

/** Turns what a storage call threw into a `VaultError`; one that is one already stays. */
export function asVaultError(error: unknown, what: string): VaultError {
  if (error instanceof VaultError) return error;
  const full = error instanceof Error && (error.name === 'QuotaExceededError' || /quota/iu.test(error.message));
  return full
    ? new VaultError('full', `There is no room left to ${what}; what was stored before is unchanged.`, error)
    : new VaultError('unavailable', `The vault could not ${what}; what was stored before is unchanged.`, error);
}
