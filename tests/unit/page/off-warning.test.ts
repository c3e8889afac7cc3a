import { expect, test } from 'vitest';
import { OffWarning } from '../../../lib/page/off-warning.ts';

const typing = { isTrusted: true } as Event;
const byScript = { isTrusted: false } as Event;

test('the first text that is typed while protection is off is warned of, once, and again after it was on', () => {
  const said: boolean[] = [];
  const warning = new OffWarning((off) => said.push(off));
  warning.onInput(typing);
  warning.follow('on');
  warning.onInput(typing);
  expect(said).toEqual([]);

  warning.follow('off');
  warning.onInput(byScript);
  expect(said).toEqual([]);
  warning.onInput(typing);
  warning.onInput(typing);
  warning.follow('off');
  warning.onInput(typing);
  expect(said).toEqual([true]);

  warning.follow('on');
  expect(said).toEqual([true, false]);
  warning.follow('off');
  warning.onInput(typing);
  expect(said).toEqual([true, false, true]);
});
