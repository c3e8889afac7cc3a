import { describe, expect, test } from 'vitest';
import { EMPTY_WAIT, type Situation, standingOf } from '../../../lib/policy/standing.ts';

const LAST = { strictness: 'strict' };
const empty: Situation = { given: { kind: 'empty' }, last: undefined, forced: true, emptyFor: 0 };
const none = { raw: undefined, waiting: false };

describe('a policy that is given', () => {
  test('holds, whatever was known before', () => {
    const given = { kind: 'policy', raw: { otherSites: 'user' } } as const;
    expect(standingOf({ ...empty, given, last: LAST })).toEqual({ raw: given.raw, waiting: false });
  });
});

describe('an empty policy', () => {
  test.each<[string, Partial<Situation>, object]>([
    ['of a new force-installed extension is waited for', {}, { raw: undefined, waiting: true }],
    ['leaves the last known one in force meanwhile', { last: LAST }, { raw: LAST, waiting: true }],
    ['does so without an administrator too', { last: LAST, forced: false }, { raw: LAST, waiting: true }],
    ['is not believed just before its time', { emptyFor: EMPTY_WAIT - 1 }, { raw: undefined, waiting: true }],
    ['is believed after its time', { emptyFor: EMPTY_WAIT }, none],
    ['ends the last known one after its time', { emptyFor: EMPTY_WAIT, last: LAST }, none],
    ['is believed at once where nobody has set one', { forced: false }, none],
    ['that is certain to be none is believed at once', { given: { kind: 'none' }, last: LAST }, none],
  ])('%s', (_what, change, expected) => {
    expect(standingOf({ ...empty, ...change })).toEqual(expected);
  });
});
