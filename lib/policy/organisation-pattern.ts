import { IDENTIFIER_TYPES } from '../core/identifier.ts';
import { expressionProblem } from './expression.ts';
import { choice, record, type Shape, text } from './shape.ts';

const form = record(
  'An identifier of your own form.',
  {
    name: text('A name for people.', undefined, 100),
    pattern: text('A regular expression with bounded repetitions. Case does not matter.', (source) =>
      expressionProblem(source, { unbounded: null }),
    ),
    example: text('An invented value; the pattern must match the whole of it.'),
    counterExample: text('A text in which the pattern must find nothing.'),
  },
  { kind: choice('What its stand-in looks like: OTHER_ID where nothing is said.', IDENTIFIER_TYPES) },
);

type Form = typeof form extends Shape<infer T> ? T : never;

/** An identifier pattern that was tried: it compiles, can't be made slow, finds its example and not its counter-example. */
export const organisationPattern: Shape<Form> = {
  schema: form.schema,
  read(value, place) {
    const read = form.read(value, place);
    if (!read.ok) return read;
    const wrong = problemOf(read.value);
    return wrong === null ? read : { ok: false, path: `${place.path}.pattern`, wrong };
  },
};

function problemOf({ pattern, example, counterExample }: Form): string | null {
  const expression = new RegExp(pattern, 'iu');
  if (expression.exec(example)?.[0] !== example) return 'does not match the whole of its example';
  if (expression.test(counterExample)) return 'finds something in its counter-example';
  return null;
}
