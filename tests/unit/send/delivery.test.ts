import { describe, expect, it } from 'vitest';
import { watchDelivery, type Ticker } from '../../../lib/send/delivery.ts';
import { composerOf, FakeTextarea } from './fake-composer.ts';

function watch(box: FakeTextarea, text: string): { tick(times: number): void; events: string[] } {
  let run: (() => void) | undefined;
  const ticker: Ticker = {
    every(_milliseconds, tick) {
      run = tick;
      return () => (run = undefined);
    },
  };
  const events: string[] = [];
  watchDelivery(composerOf(box), text, ticker, {
    onTaken: () => events.push('taken'),
    onRefused: (how) => events.push(how),
  });
  return {
    events,
    tick: (times) => {
      for (let i = 0; i < times; i += 1) run?.();
    },
  };
}

describe('watchDelivery', () => {
  it('says that a message was taken when the composer is emptied', () => {
    const box = new FakeTextarea('a');
    const { tick, events } = watch(box, 'a');
    tick(2);
    box.type('');
    tick(200);
    expect(events).toEqual(['taken']);
  });

  it('says that it was refused when the text stays', () => {
    const { tick, events } = watch(new FakeTextarea('a'), 'a');
    tick(30);
    expect(events).toEqual([]);
    tick(200);
    expect(events).toEqual(['stayed']);
  });

  it('says that it was refused when the text comes back', () => {
    const box = new FakeTextarea('');
    const { tick, events } = watch(box, 'a');
    tick(1);
    box.type('a');
    tick(200);
    expect(events).toEqual(['taken', 'came-back']);
  });

  it('says that it was refused when the text comes back at once', async () => {
    const box = new FakeTextarea('a');
    const { tick, events } = watch(box, 'a');
    box.type('');
    await Promise.resolve();
    await Promise.resolve();
    box.type('a');
    tick(1);
    expect(events).toEqual(['came-back']);
  });

  it('is not misled by other text in the composer', () => {
    const box = new FakeTextarea('the next message');
    const { tick, events } = watch(box, 'a');
    tick(200);
    expect(events).toEqual(['taken']);
  });
});
