import { describe, expect, it } from 'vitest';
import { chatgpt } from '../../../lib/adapters/chatgpt.ts';
import { shownMessage, stillShows } from '../../../lib/page/shown-message.ts';

const SENT = 'John Hallowell has gout';

function page(...turns: readonly string[]): Document {
  const elements = turns.map((textContent) => ({ textContent, isConnected: true }));
  return { querySelectorAll: () => elements } as unknown as Document;
}

describe('a message on the page', () => {
  it('is known again however it is laid out', () => {
    expect(shownMessage(chatgpt, page('John  Hallowell\nhas **gout**'), [SENT])?.message).toBe(SENT);
  });

  it('is told from others', () => {
    expect(shownMessage(chatgpt, page('Jane Hallowell has gout'), [SENT])).toBeUndefined();
    expect(shownMessage(chatgpt, page('anything'), [' … '])).toBeUndefined();
    expect(shownMessage(chatgpt, page('one', 'John Hallowell has gout.'), ['two', SENT])?.message).toBe(SENT);
  });

  it('is shown no longer when its turn is gone or says something else', () => {
    const document = page(SENT);
    const shown = shownMessage(chatgpt, document, [SENT]);
    if (!shown) throw new Error('The message was not found.');
    expect(stillShows(shown)).toBe(true);
    Object.assign(shown.element, { textContent: 'another chat' });
    expect(stillShows(shown)).toBe(false);
    Object.assign(shown.element, { textContent: SENT, isConnected: false });
    expect(stillShows(shown)).toBe(false);
  });
});
