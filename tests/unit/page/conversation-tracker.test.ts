import { beforeEach, describe, expect, it } from 'vitest';
import { chatgpt } from '../../../lib/adapters/chatgpt.ts';
import { genericAdapter } from '../../../lib/adapters/generic.ts';
import type { MappingEntry } from '../../../lib/core/mapping.ts';
import type { Background, Conversation } from '../../../lib/page/background.ts';
import { ConversationTracker } from '../../../lib/page/conversation-tracker.ts';

/** A page as far as the tracker sees it. */
class FakePage {
  pathname = '/';
  turns: string[] = [];

  get document(): Document {
    return {
      location: {
        search: '',
        hash: '',
        get pathname() {
          return page.pathname;
        },
      },
      querySelectorAll: () =>
        page.turns.map((textContent) => ({
          textContent,
          get isConnected() {
            return page.turns.includes(textContent);
          },
        })),
    } as unknown as Document;
  }
}

let page: FakePage;
let calls: string[];
let shown: string[][];
let failures: number;
let unreachables: boolean[];
let tracker: ConversationTracker;

function conversation(handle: string): Conversation {
  const entry: MappingEntry = { type: 'NAME', original: 'Dan', surrogate: `stand-in of ${handle}` };
  return { handle, entries: [entry] };
}

async function answer(call: string, handle: string): Promise<Conversation> {
  calls.push(call);
  if (failures > 0) {
    failures -= 1;
    throw new Error('no answer');
  }
  return conversation(handle);
}

const notAsked = () => Promise.reject(new Error('not asked here'));

const background: Background = {
  openConversation: (id) => answer(`open ${id}`, id === null ? 'draft' : `chat ${id}`),
  newDraft: () => answer('new draft', 'new draft'),
  bindConversation: (handle, id) => answer(`bind ${handle} to ${id}`, handle),
  protect: notAsked,
  mean: notAsked,
  answer: notAsked,
  site: notAsked,
  prove: notAsked,
  health: notAsked,
  alive: () => true,
};

/** Lets everything that is already due happen. */
async function rest(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

function moveTo(pathname: string, turns: string[] = []): void {
  page.pathname = pathname;
  page.turns = turns;
  tracker.look();
}

beforeEach(() => {
  page = new FakePage();
  calls = [];
  shown = [];
  failures = 0;
  unreachables = [];
  tracker = new ConversationTracker({
    adapter: chatgpt,
    document: page.document,
    background,
    onEntries: (entries) => shown.push(entries.map(({ surrogate }) => surrogate)),
    onUnreachable: (unreachable) => unreachables.push(unreachable),
  });
});

describe('the conversation tracker', () => {
  it('opens the draft of a chat without an id, and shows its entries', async () => {
    tracker.start();
    expect((await tracker.current()).handle).toBe('draft');
    await rest();
    expect(calls).toEqual(['open null']);
    expect(shown.at(-1)).toEqual(['stand-in of draft']);
  });

  it('gives the draft the id under which the page shows the message that was sent', async () => {
    tracker.start();
    await tracker.current();
    tracker.sent('John Hallowell has gout.');
    moveTo('/c/abc', ['John Hallowell has gout.']);
    await rest();
    expect(calls).toEqual(['open null', 'bind draft to abc']);
    expect(shown.at(-1)).toEqual(['stand-in of draft']);
  });

  it('waits for that message to appear, and shows no entries until then', async () => {
    tracker.start();
    await tracker.current();
    tracker.sent('John Hallowell has gout.');
    moveTo('/c/abc');
    expect(shown.at(-1)).toEqual([]);
    page.turns = ['John Hallowell has gout.'];
    tracker.look();
    await rest();
    expect(calls.at(-1)).toBe('bind draft to abc');
  });

  it('follows a pending id to the real one', async () => {
    tracker.start();
    await tracker.current();
    tracker.sent('John Hallowell has gout.');
    moveTo('/c/WEB:1', ['John Hallowell has gout.']);
    await rest();
    moveTo('/c/abc', ['John Hallowell has gout.']);
    await rest();
    expect(calls).toEqual(['open null', 'bind draft to WEB:1', 'bind draft to abc']);
  });

  it('does not give the draft to another chat that the user moves to', async () => {
    tracker.start();
    await tracker.current();
    tracker.sent('John Hallowell has gout.');
    moveTo('/c/other', ['A question about rashes.']);
    expect((await tracker.current()).handle).toBe('chat other');
    await rest();
    expect(calls).toEqual(['open null', 'open other']);
    expect(shown.at(-1)).toEqual(['stand-in of chat other']);
  });

  it('does not give the draft to a chat that the user has chosen while its own message is still on show', async () => {
    tracker.start();
    await tracker.current();
    tracker.sent('John Hallowell has gout.');
    tracker.chose({ pathname: '/c/other', search: '', hash: '' });
    moveTo('/c/other', ['John Hallowell has gout.']);
    await rest();
    expect(calls).toEqual(['open null', 'open other']);
  });

  it('begins another draft when the user leaves a chat for a new one', async () => {
    page.pathname = '/c/abc';
    tracker = new ConversationTracker({
      adapter: chatgpt,
      document: page.document,
      background,
      onEntries: () => {},
      onUnreachable: () => {},
    });
    tracker.start();
    await tracker.current();
    moveTo('/');
    expect((await tracker.current()).handle).toBe('new draft');
    expect(calls).toEqual(['open abc', 'new draft']);
  });

  it('takes no entries for a conversation that the page has left', async () => {
    tracker.start();
    await tracker.current();
    moveTo('/c/other');
    await tracker.current();
    tracker.learn('draft', conversation('late').entries);
    await rest();
    expect(shown.at(-1)).toEqual(['stand-in of chat other']);
  });

  it('says so when the conversation cannot be had, and asks again until it can', async () => {
    failures = 2;
    tracker.start();
    await rest();
    tracker.retry();
    await rest();
    expect(unreachables).toEqual([true]);
    tracker.retry();
    await rest();
    tracker.retry();
    expect(unreachables).toEqual([true, false]);
    expect(shown.at(-1)).toEqual(['stand-in of draft']);
    expect(calls).toHaveLength(3);
  });

  it('asks again after a failure, and after the background has forgotten the conversation', async () => {
    failures = 1;
    tracker.start();
    await rest();
    expect((await tracker.current()).handle).toBe('draft');
    tracker.forget();
    expect(shown.at(-1)).toEqual([]);
    await tracker.current();
    expect(calls).toEqual(['open null', 'open null', 'open null']);
  });
});

describe('a chat that never gets an id', () => {
  const SENT = 'John Hallowell has gout.';

  beforeEach(() => {
    tracker = new ConversationTracker({
      adapter: genericAdapter('https://chat.hospital.example'),
      document: page.document,
      background,
      onEntries: (entries) => shown.push(entries.map(({ surrogate }) => surrogate)),
      onUnreachable: (unreachable) => unreachables.push(unreachable),
    });
  });

  it('begins anew with each page that is loaded, and is kept while its message is on show', async () => {
    tracker.start();
    await tracker.current();
    tracker.sent(SENT);
    moveTo('/', [SENT]);
    moveTo('/', [SENT, 'And now?']);
    await tracker.current();
    expect(calls).toEqual(['new draft']);
    expect(shown.at(-1)).toEqual(['stand-in of new draft']);
  });

  it('is shown no longer once its messages are gone, and again when they are back', async () => {
    tracker.start();
    const { handle } = await tracker.current();
    tracker.sent(SENT);
    moveTo('/', [SENT]);
    moveTo('/', []);
    expect(shown.at(-1)).toEqual([]);
    expect(tracker.shows(handle)).toBe(false);
    moveTo('/', ['John Hallowell', SENT]);
    await rest();
    expect(shown.at(-1)).toEqual(['stand-in of new draft']);
    expect(tracker.shows(handle)).toBe(true);
    expect(calls).toEqual(['new draft']);
  });

  it('is another one when something is sent while its messages are gone', async () => {
    tracker.start();
    await tracker.current();
    tracker.sent(SENT);
    moveTo('/', [SENT]);
    moveTo('/', []);
    await tracker.current();
    expect(calls).toEqual(['new draft', 'new draft']);
  });

  it('is the same when the page takes back a message that the site has refused', async () => {
    tracker.start();
    const { handle } = await tracker.current();
    tracker.sent(SENT);
    moveTo('/', [SENT]);
    moveTo('/', []);
    tracker.refused(SENT);
    await rest();
    expect(tracker.shows(handle)).toBe(true);
    expect(shown.at(-1)).toEqual(['stand-in of new draft']);
    await tracker.current();
    expect(calls).toEqual(['new draft']);
  });

  it('is not given up before the page has had time to show its message', async () => {
    tracker.start();
    await tracker.current();
    tracker.sent(SENT);
    moveTo('/', []);
    moveTo('/', ['something else']);
    await tracker.current();
    expect(calls).toEqual(['new draft']);
  });
});
