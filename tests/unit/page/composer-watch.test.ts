import { describe, expect, test } from 'vitest';
import { ComposerWatch, type ComposerVerdict } from '../../../lib/page/composer-watch.ts';

type Shown = 'composer' | 'field' | 'chat' | 'nothing';

function watch() {
  const composers = new ComposerWatch();
  return (seconds: number, shown: Shown, place = '/'): ComposerVerdict =>
    composers.judge(place, seconds * 1000, {
      composer: () => shown === 'composer',
      field: () => shown === 'field',
      chat: () => shown === 'chat',
    });
}

describe('the composer of a page', () => {
  test('is found when it is on show, however late', () => {
    const judge = watch();
    expect(judge(0, 'nothing')).toBe('looking');
    expect(judge(100, 'field')).toBe('missing');
    expect(judge(101, 'composer')).toBe('found');
  });

  test('is missed where something else takes text, once the page has had its time', () => {
    const judge = watch();
    expect([judge(0, 'field'), judge(5, 'field'), judge(6, 'field')]).toEqual(['looking', 'looking', 'missing']);
  });

  test('is not missed on a page that takes no text', () => {
    const judge = watch();
    expect([judge(0, 'nothing'), judge(6, 'nothing'), judge(600, 'nothing')]).toEqual(['looking', 'none', 'none']);
  });

  test('is missed in a chat, later', () => {
    const judge = watch();
    expect([judge(0, 'chat'), judge(10, 'chat'), judge(15, 'chat')]).toEqual(['looking', 'looking', 'missing']);
  });

  test('has its time again when it goes, and at each other place', () => {
    const judge = watch();
    judge(0, 'composer', '/c/1');
    expect(judge(20, 'field', '/c/1')).toBe('looking');
    expect(judge(26, 'field', '/c/1')).toBe('missing');
    expect(judge(27, 'field', '/c/2')).toBe('looking');
    expect(judge(33, 'field', '/c/2')).toBe('missing');
  });
});
