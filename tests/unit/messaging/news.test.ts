import { expect, test } from 'vitest';
import { readNews } from '../../../lib/messaging/news.ts';

const OWN = 'abcdefghijklmnop';
const NEWS = { kind: 'siteChanged' };

test.each<[string, unknown, object, boolean]>([
  ['of the own background is heard', NEWS, { id: OWN }, true],
  ['of another extension is not', NEWS, { id: 'somebody' }, false],
  ['without a sender is not', NEWS, {}, false],
  ['from a tab is not', NEWS, { id: OWN, tab: { id: 1 } }, false],
  ['of another kind is not', { kind: 'unblock' }, { id: OWN }, false],
  ['that is no object is not', 'siteChanged', { id: OWN }, false],
  ['that is nothing is not', null, { id: OWN }, false],
])('news %s', (_name, message, sender, heard) => {
  expect(readNews(message, sender, OWN)).toEqual(heard ? NEWS : null);
});
