import type { Lock } from './ports.ts';

/** A lock among the callers of one process. */
export function processLock(): Lock {
  const tails = new Map<string, Promise<void>>();
  return async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const before = tails.get(name);
    const run = before === undefined ? task() : before.then(task);
    const tail = run.then(ignore, ignore);
    tails.set(name, tail);
    try {
      return await run;
    } finally {
      if (tails.get(name) === tail) tails.delete(name);
    }
  };
}

/** A lock among all contexts of the extension's origin: two workers can overlap for a moment during an update. */
export function originLock(manager: LockManager): Lock {
  return async <T>(name: string, task: () => Promise<T>): Promise<T> => manager.request(name, () => task());
}

function ignore(): void {}
