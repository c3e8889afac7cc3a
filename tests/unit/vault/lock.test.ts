import { describe, expect, test } from 'vitest';
import { originLock, processLock } from '../../../lib/vault/lock.ts';

describe.each([
  ['in a process', processLock],
  ['in an origin', () => originLock(navigator.locks)],
])('a lock %s', (_where, make) => {
  test('runs tasks of one name one after another, in order', async () => {
    const lock = make();
    const log: string[] = [];
    const task = (name: string) => async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
    };
    await Promise.all([lock('a', task('1')), lock('a', task('2')), lock('a', task('3'))]);
    expect(log).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
  });

  test('does not hold up other names', async () => {
    const lock = make();
    // Would wait for ever if "b" had to wait for "a".
    expect(await lock('a', () => lock('b', () => Promise.resolve('done')))).toBe('done');
  });

  test('goes on after a task that failed', async () => {
    const lock = make();
    const failed = lock('a', () => Promise.reject(new Error('no')));
    const next = lock('a', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('done');
  });
});
