import { WRITING_METHODS } from '../adapters/adapter.ts';
import type { ComposerContract, PageContract } from '../adapters/adapter.ts';
import type { AdapterOverride } from '../adapters/override.ts';
import { expressionProblem } from './expression.ts';
import { selectorProblem } from './selector.ts';
import { choice, flag, list, record, type Shape, text } from './shape.ts';

const LEFT_OUT = 'The entry is left out; the other ones hold.';
/** Longest path that an address' pattern is counted for. */
const PATH_LENGTH = 500;

function selectors(description: string): Shape<readonly string[]> {
  return list(description, text('A CSS selector.', selectorProblem), LEFT_OUT, 200);
}

function pathPatterns(description: string): Shape<readonly string[]> {
  const check = (source: string): string | null => expressionProblem(source, { unbounded: PATH_LENGTH });
  return list(description, text('A regular expression; its first group is the id.', check), LEFT_OUT, 50);
}

/** At least one selector that can be used: a composer without an editor, or a page without a composer, would guard nothing. */
function some<T>(inner: Shape<readonly T[]>): Shape<readonly T[]> {
  return {
    schema: inner.schema,
    read(value, place) {
      const read = inner.read(value, place);
      if (read.ok && read.value.length === 0)
        return { ok: false, path: place.path, wrong: 'has no entry that can be used' };
      return read;
    },
  };
}

const composer: Shape<Omit<ComposerContract, 'everyButton'> & { readonly everyButton?: boolean }> = record(
  'A box whose text can be sent.',
  {
    editor: some(selectors('The editable element: a textarea or the root of an editor.')),
    scope: some(selectors('The element that holds the editor and its send control.')),
    submit: selectors('The controls that send, sought within the scope.'),
  },
  {
    everyButton: flag('Every button of the scope may send.'),
    writing: choice('How stand-ins are put into the editor.', WRITING_METHODS),
  },
);

const contract: Shape<PageContract> = withTrueButtons(
  record(
    'One form of the page.',
    {
      name: text('A name for people.'),
      evidence: text('The date on which the selectors were seen to work, YYYY-MM-DD.'),
      composers: some(list('The boxes whose text can be sent.', composer, LEFT_OUT, 50)),
      userTurns: selectors('Elements that hold what the user sent.'),
      assistantTurns: selectors('Elements that hold what the model answered.'),
    },
    { regions: selectors('Elements in which turns may stand that no selector knows.') },
  ),
);

type Raw = Omit<PageContract, 'composers'> & {
  readonly composers: readonly (Omit<ComposerContract, 'everyButton'> & { readonly everyButton?: boolean })[];
};

/** `everyButton: false` says what its absence says. */
function withTrueButtons(inner: Shape<Raw>): Shape<PageContract> {
  return {
    schema: inner.schema,
    read(value, place) {
      const read = inner.read(value, place);
      if (!read.ok) return read;
      const composers = read.value.composers.map(({ everyButton, ...rest }): ComposerContract =>
        everyButton === true ? { ...rest, everyButton } : rest,
      );
      return { ok: true, value: { ...read.value, composers } };
    },
  };
}

/** A correction of a site's adapter, or the whole of one. */
export const adapterShape: Shape<AdapterOverride> = record(
  'Selectors that are tried before the built-in ones.',
  {},
  {
    contracts: list('Forms of the page.', contract, LEFT_OUT, 20),
    conversationPath: pathPatterns('Where the path of the address holds the id of the conversation.'),
    pendingId: pathPatterns('Ids that the site replaces by others later.'),
  },
);
