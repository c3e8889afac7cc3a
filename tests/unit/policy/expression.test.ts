import { describe, expect, test } from 'vitest';
import { expressionProblem } from '../../../lib/policy/expression.ts';
import { danger } from '../../repo/attack.ts';

const bounded = { unbounded: null };

describe('an expression of a policy', () => {
  test.each([
    String.raw`\bMRN-\d{7,10}\b`,
    String.raw`[A-Z]{1,3}\d{5,10}(?:-\d{1,2})?`,
    String.raw`(?:ACC|REQ)-\d{2}-[A-Z0-9]{4,8}`,
    String.raw`(?<![\w-])E\d{8}(?![\w-])`,
  ])('%s is taken, and no text makes it slow', async (source) => {
    expect(expressionProblem(source, bounded)).toBeNull();
    expect(await danger({ source, flags: 'giu' })).toBeNull();
  });

  test.each([
    String.raw`(a|a){1,30}b`,
    'a?'.repeat(20),
    String.raw`(?:\d{1,20}-?){1,10}x`,
    String.raw`\w{0,50}\w{0,50}x`,
    '(?:a|a)'.repeat(20),
    String.raw`(\d)\1`,
    String.raw`\d*`,
    String.raw`[`,
    String.raw`\p{Nonsense}`,
  ])('%s is refused', (source) => {
    expect(expressionProblem(source, bounded)).not.toBeNull();
  });
});
