import { parse, type Selector, SelectorType } from 'css-what';

/** Functional pseudo-classes and others that every browser we run in knows: an unknown one makes a whole list fail. */
const PSEUDOS = new Set(
  `not is where has first-child last-child only-child nth-child nth-last-child first-of-type last-of-type nth-of-type empty
   root scope disabled enabled checked read-only read-write placeholder-shown focus focus-within lang dir`.split(/\s+/),
);

/** Why a policy's CSS selector can't be used, or null. */
export function selectorProblem(text: string): string | null {
  try {
    const list = parse(text);
    return list.length === 0 ? 'is no CSS selector' : problemOf(list);
  } catch {
    return 'is no CSS selector';
  }
}

function problemOf(list: readonly (readonly Selector[])[]): string | null {
  for (const token of list.flat()) {
    if (token.type === SelectorType.PseudoElement) return 'names a part of an element that no selector here can find';
    if (token.type !== SelectorType.Pseudo) continue;
    if (!PSEUDOS.has(token.name)) return 'holds a pseudo-class that is not known here';
    const inner = Array.isArray(token.data) ? problemOf(token.data) : null;
    if (inner !== null) return inner;
  }
  return null;
}
