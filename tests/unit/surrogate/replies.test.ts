import { describe, expect, it } from 'vitest';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { readReplies } from './fixtures.ts';
import { type Tally, tallied } from './tally.ts';

const folders = readReplies().map(({ name, state, replies }) => {
  const { read } = createRestorer(state.entries, state.today);
  return { name, replies: replies.map((reply) => ({ name: reply.name, tally: tallied(reply, read(reply.text)) })) };
});
const tallies = folders.flatMap(({ replies }) => replies.map(({ tally }) => tally));
const sum = (part: (tally: Tally) => number) => tallies.reduce((total, tally) => total + part(tally), 0);
const all = (part: (tally: Tally) => readonly string[]) => tallies.flatMap(part);

describe.each(folders)('replies to the conversation of the $name', ({ replies }) => {
  it.each(replies)('$name', ({ tally }) => {
    expect({ wrong: tally.wrong, missed: tally.missed }).toEqual({ wrong: [], missed: [] });
  });
});

describe('all replies together', () => {
  it('has every due value back but one in a hundred, which is marked as uncertain', () => {
    expect(tallies.length).toBeGreaterThanOrEqual(150);
    expect(sum(({ made }) => made) / sum(({ due }) => due)).toBeGreaterThanOrEqual(0.99);
    expect(all(({ missed }) => missed)).toEqual([]);
  });

  it('has no wrong value', () => {
    expect(all(({ wrong }) => wrong)).toEqual([]);
  });

  it('marks what can not be told, with its reading on the real timeline, and nothing of others', () => {
    expect(all(({ unmarked }) => unmarked)).toEqual([]);
    expect(all(({ needless }) => needless)).toEqual([]);
  });
});
