/** Memory-backed storage that outlives a stopped background worker but not the browser: `browser.storage.session`. */
export interface SessionPort {
  /** One item, or all of them for null. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Fills and returns fresh random bytes: `crypto.getRandomValues`. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

/** Runs tasks of the same name one after another. A task that throws doesn't stop the next. */
export type Lock = <T>(name: string, task: () => Promise<T>) => Promise<T>;
