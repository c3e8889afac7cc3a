import { describe, expect, it } from 'vitest';
import { ownIn } from '../../../lib/page/own-text.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';

const { find } = createRestorer([
  { type: 'NAME', original: 'Rosalind Achterberg', surrogate: 'Glenda Franecki' },
  { type: 'NAME', original: 'Achterberg', surrogate: 'Franecki', part: true },
]);
const SENT = 'Please summarise: Mrs. Glenda Franecki, MRN 00004711, was seen.';
const REPLY = 'Glenda Franecki should be seen again in two weeks. Tell Franecki so.';
const turns = (): string => [SENT, REPLY].map((turn) => turn.replace(/[^\p{L}\p{N}]+/gu, '')).join('\n');

/** The surrogates of a text that are the page's. */
const ownOf = (text: string, ...held: string[]): string[] =>
  ownIn(text, { held: ['', ...held], turns }, find).map(({ start, end }) => text.slice(start, end));

describe('a surrogate in a draft is the page’s', () => {
  it.each([
    ['where the editor held it before', 'Franecki?', [SENT.replace('Glenda ', '')], ['Franecki']],
    [
      'where Understudy has written it',
      'Is Glenda Franecki well?',
      ['', 'Is Glenda Franecki well'],
      ['Glenda Franecki'],
    ],
    ['in a reply that was copied', `Shorten: ${REPLY}`, [], ['Glenda Franecki', 'Franecki']],
    ['in a part of one', 'So: should be seen again in two weeks. Tell Franecki so?', [], ['Franecki']],
    ['in a message that was copied, laid out otherwise', SENT.replaceAll(' ', '\n'), [], ['Glenda\nFranecki']],
    [
      'where it stands at the begin of what was copied',
      'Glenda Franecki should be seen again',
      [],
      ['Glenda Franecki'],
    ],
  ])('%s', (_where, text, held, own) => {
    expect(ownOf(text, ...held)).toEqual(own);
  });

  it.each([
    ['typed alone', 'Glenda Franecki', []],
    ['typed among other words', 'Is Glenda Franecki a nurse in this hospital?', []],
    ['among too few of the same words', 'Mrs. Glenda Franecki, MRN?', []],
    ['more often than the editor held it', 'Franecki and Franecki', ['Franecki']],
    ['another than the editor held', 'Glenda Franecki', ['Franecki']],
  ])('and not %s', (_where, text, held) => {
    expect(ownOf(text, ...held)).toEqual([]);
  });

  it('without a look at the page where it is not needed', () => {
    const never = (): string => {
      throw new Error('The page was read.');
    };
    expect(ownIn('Is she better?', { held: [''], turns: never }, find)).toEqual([]);
    expect(ownIn(SENT, { held: [SENT], turns: never }, find)).toHaveLength(1);
  });
});
