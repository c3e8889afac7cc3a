import { expect, test } from 'vitest';
import { NOTICE_STYLE } from '../../../lib/notice/style.ts';

test('who wants less motion sees the same, but for what turns', () => {
  const [, reduced] = NOTICE_STYLE.split('@media (prefers-reduced-motion: reduce)');
  expect(reduced?.trim()).toBe('{ .spinner { animation: none; } }');
});
