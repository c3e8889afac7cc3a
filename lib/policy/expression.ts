import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What is allowed in an expression that comes from a policy. */
export interface ExpressionLimits {
  /** How many characters `*`, `+` and `{n,}` are counted as; null forbids them. */
  readonly unbounded: number | null;
}

/**
 * The most ways in which an expression may match from one place of a text. A backtracking matcher tries each of them at
 * worst, and JavaScript can't stop one: with this bound no text makes it slow, whatever its shape.
 */
const MAX_WAYS = 2000;

const parser = new RegExpParser({ ecmaVersion: 2024 });

class Refusal extends Error {}

/** Why a policy's expression (flags `iu`) is refused, or null. */
export function expressionProblem(source: string, limits: ExpressionLimits): string | null {
  try {
    const pattern = parser.parsePattern(source, 0, source.length, { unicode: true });
    const ways = waysOf(pattern.alternatives, limits);
    if (ways > MAX_WAYS) return 'can match in too many ways to be fast on every text; use smaller repetitions';
    return new RegExp(source, 'iu').test('') ? 'matches where there is nothing' : null;
  } catch (error) {
    return error instanceof Refusal ? error.message : 'is no regular expression';
  }
}

function waysOf(alternatives: readonly AST.Alternative[], limits: ExpressionLimits): number {
  return alternatives.reduce((sum, { elements }) => sum + product(elements, limits), 0);
}

function product(elements: readonly AST.Element[], limits: ExpressionLimits): number {
  return elements.reduce((ways, element) => ways * waysOfElement(element, limits), 1);
}

function waysOfElement(element: AST.Element, limits: ExpressionLimits): number {
  switch (element.type) {
    case 'Quantifier':
      return repeated(element, limits);
    case 'Group':
    case 'CapturingGroup':
      return waysOf(element.alternatives, limits);
    case 'Assertion':
      return 'alternatives' in element ? waysOf(element.alternatives, limits) : 1;
    case 'Backreference':
      throw new Refusal('refers back to a group, which can make it slow');
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return 1;
  }
}

/** The ways to match an element `min` to `max` times: the sum of its own ways to each of these powers. */
function repeated({ min, max, element }: AST.Quantifier, limits: ExpressionLimits): number {
  if (max === Infinity && limits.unbounded === null) {
    throw new Refusal('repeats without an end; write a largest number instead, such as {1,20}');
  }
  const most = max === Infinity ? Math.max(min, limits.unbounded ?? 0) : max;
  const once = waysOfElement(element, limits);
  if (once === 1) return most - min + 1;
  let ways = 0;
  for (let times = min; times <= most && ways <= MAX_WAYS; times += 1) ways += once ** times;
  return ways;
}
