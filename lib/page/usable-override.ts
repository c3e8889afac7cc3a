import type { ComposerContract, PageContract } from '../adapters/adapter.ts';
import type { AdapterOverride } from '../adapters/override.ts';

/**
 * What of an override can be used. One selector or pattern that the browser can't read would make every look-up throw, and
 * with it hold the whole page; it is left out instead, and with it a composer that has no editor or scope left.
 */
export function usableOverride(override: AdapterOverride, isSelector: (selector: string) => boolean): AdapterOverride {
  const selectors = (all: readonly string[]): readonly string[] => all.filter(isSelector);
  const composer = (one: ComposerContract): ComposerContract[] => {
    const [editor, scope, submit] = [selectors(one.editor), selectors(one.scope), selectors(one.submit)];
    return editor.length > 0 && scope.length > 0 ? [{ ...one, editor, scope, submit }] : [];
  };
  const contract = (one: PageContract): PageContract => ({
    ...one,
    composers: one.composers.flatMap(composer),
    userTurns: selectors(one.userTurns),
    assistantTurns: selectors(one.assistantTurns),
  });
  return {
    contracts: (override.contracts ?? []).map(contract),
    conversationPath: (override.conversationPath ?? []).filter(isPattern),
    pendingId: (override.pendingId ?? []).filter(isPattern),
  };
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
