import { describe, expect, it } from 'vitest';
import { asSafe } from '../../../lib/core/text.ts';
import { SendError } from '../../../lib/send/failure.ts';
import { send, type Checked, type SenderPorts } from '../../../lib/send/sender.ts';
import { composerOf, FakeTextarea } from './fake-composer.ts';

const REAL = 'Dan Smith';
const STAND_IN = 'John Hallowell';

function swap(text: string, from: string, to: string): { start: number; end: number; text: string }[] {
  const start = text.indexOf(from);
  return start < 0 ? [] : [{ start, end: start + from.length, text: to }];
}

function check(text: string): Checked {
  return { text: asSafe(text.replace(REAL, STAND_IN)), edits: swap(text, REAL, STAND_IN) };
}

interface Run {
  sent: string[];
  ports: SenderPorts;
  edits: { count: number };
}

function ports(overrides: Partial<SenderPorts> = {}): Run {
  const run: Run = { sent: [], edits: { count: 0 }, ports: {} as SenderPorts };
  run.ports = {
    protect: async (text) => check(text),
    restore: (text) => swap(text, STAND_IN, REAL),
    settled: async () => {},
    userEdits: () => run.edits.count,
    byOwnHand: (type) => type(),
    handOver: (sent, submit) => {
      run.sent.push(sent.text);
      submit();
    },
    ...overrides,
  };
  return run;
}

async function reasonOf(promise: Promise<void>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SendError);
  return (error as SendError).reason;
}

describe('send', () => {
  it('hands over surrogates once, by one press of the send control', async () => {
    const box = new FakeTextarea('Dan Smith has gout.');
    const run = ports();
    await send(composerOf(box), { by: 'control' }, run.ports);
    expect(run.sent).toEqual(['John Hallowell has gout.']);
    expect(box.value).toBe('John Hallowell has gout.');
    expect(box.control.presses).toBe(1);
  });

  it('hands a text without identifiers over as it is', async () => {
    const box = new FakeTextarea('What is gout?');
    const run = ports();
    await send(composerOf(box), { by: 'control' }, run.ports);
    expect(run.sent).toEqual(['What is gout?']);
  });

  it('does not hand over an empty draft', async () => {
    const box = new FakeTextarea(' \n');
    const run = ports();
    await send(composerOf(box), { by: 'control' }, run.ports);
    expect(box.control.presses).toBe(0);
  });

  it('leaves a draft as it is where it was held before anything was written', async () => {
    const box = new FakeTextarea('Is John Hallowell a nurse?');
    const run = ports({
      protect: () => Promise.reject(new SendError('not-answered')),
    });
    expect(await reasonOf(send(composerOf(box), { by: 'control' }, run.ports))).toBe('not-answered');
    expect(box.value).toBe('Is John Hallowell a nurse?');
    expect(run.sent).toEqual([]);
  });

  it('checks again when the user edits during the check', async () => {
    const box = new FakeTextarea('gout');
    const checked: string[] = [];
    const run = ports({
      protect: async (text) => {
        checked.push(text);
        if (checked.length === 1) box.type('gout of Dan Smith');
        return check(text);
      },
    });
    await send(composerOf(box), { by: 'control' }, run.ports);
    expect(checked).toEqual(['gout', 'gout of Dan Smith']);
    expect(run.sent).toEqual(['gout of John Hallowell']);
  });

  it('checks again when the user edits while the stand-ins are written', async () => {
    const box = new FakeTextarea('Dan Smith');
    let typed = false;
    const run = ports({
      settled: async () => {
        if (typed) return;
        typed = true;
        box.type(`${box.value} and his gout`);
        run.edits.count += 1;
      },
    });
    await send(composerOf(box), { by: 'control' }, run.ports);
    expect(run.sent).toEqual(['John Hallowell and his gout']);
  });

  it('gives up, and keeps the words, when the text never stands still', async () => {
    const box = new FakeTextarea('gout');
    const run = ports({
      protect: async (text) => {
        box.type(`${text}.`);
        return check(text);
      },
    });
    expect(await reasonOf(send(composerOf(box), { by: 'control' }, run.ports))).toBe('keeps-changing');
    expect(run.sent).toEqual([]);
  });

  it.each([
    ['keeps the old text', (_next: string, before: string) => before],
    ['doubles the text', (next: string) => next + next],
    ['drops a line', (next: string) => next.split('\n')[0] ?? ''],
  ])('holds the send when the page %s', async (_name, onWrite) => {
    const box = new FakeTextarea('Dan Smith\nhas gout.', onWrite);
    const run = ports();
    expect(await reasonOf(send(composerOf(box), { by: 'control' }, run.ports))).toBe('write-reverted');
    expect(run.sent).toEqual([]);
    expect(box.control.presses).toBe(0);
  });

  it('puts the words back when a send fails after the stand-ins were written', async () => {
    const box = new FakeTextarea('Dan Smith');
    let frames = 0;
    const run = ports({
      settled: async () => {
        frames += 1;
        if (frames === 2) box.isConnected = true;
      },
      handOver: () => {
        throw new SendError('composer-changed');
      },
    });
    expect(await reasonOf(send(composerOf(box), { by: 'control' }, run.ports))).toBe('composer-changed');
    expect(box.value).toBe('Dan Smith');
  });

  it('holds the send when the composer goes away during the check', async () => {
    const box = new FakeTextarea('Dan Smith');
    const run = ports({
      protect: async (text) => {
        box.isConnected = false;
        return check(text);
      },
    });
    expect(await reasonOf(send(composerOf(box), { by: 'control' }, run.ports))).toBe('composer-changed');
    expect(run.sent).toEqual([]);
  });

  it.each(['background-unreachable', 'vault-unavailable', 'detection-failed'] as const)(
    'holds the send and leaves the text alone on %s',
    async (reason) => {
      const box = new FakeTextarea('Dan Smith');
      const run = ports({ protect: () => Promise.reject(new SendError(reason)) });
      expect(await reasonOf(send(composerOf(box), { by: 'control' }, run.ports))).toBe(reason);
      expect(box.value).toBe('Dan Smith');
      expect(run.sent).toEqual([]);
    },
  );
});
