import type { IdentifierType } from '../core/identifier.ts';
import { type Finder, finderFor, plainFinder, type Rules } from '../pipeline/rules.ts';
import type { Policy } from '../policy/fields.ts';

/** What of a policy is for detection. */
export function rulesOf(policy: Policy): Rules {
  const { identifierKinds, strictness, uncertainValues, neverProtect, alwaysProtect, patterns, recordNumberRange } =
    policy;
  return {
    off: [...identifierKinds].flatMap(([kind, rule]) => (rule === 'off' ? [kind] : [])),
    strict: strictness === 'strict',
    asks: uncertainValues === 'ask',
    recordBlocks: recordNumberRange,
    never: neverProtect,
    always: alwaysProtect.map(({ text, kind }) => ({ text, type: kind ?? likelyKind(text) })),
    patterns: patterns.map(({ name, pattern, kind = 'OTHER_ID' }) => ({
      name,
      regex: new RegExp(pattern, 'giu'),
      type: kind,
    })),
  };
}

/** Stand-ins of names have no digits, those of numbers keep the form of theirs. */
function likelyKind(term: string): IdentifierType {
  return /\p{N}/u.test(term) ? 'OTHER_ID' : 'NAME';
}

/** Makes the finder of a policy, once for each: a list of thousands of names is prepared when it changes. */
export function createFinders(): (policy: Policy | null) => Finder {
  let last: { readonly policy: Policy; readonly finder: Finder } | undefined;
  return (policy) => {
    if (policy === null) return plainFinder;
    if (last?.policy !== policy) last = { policy, finder: finderFor(rulesOf(policy)) };
    return last.finder;
  };
}
