import type { ComposerContract, PageContract } from '../adapters/adapter.ts';
import type { AdapterOverride } from '../adapters/override.ts';

/**
 * What of an override can be used. One selector or pattern that the browser can't read would make every look-up throw, and
 * with it hold the whole page; it is left out instead, and with it a composer that has no editor left, or lost its scope.
 */
export function usableOverride(override: AdapterOverride, isSelector: (selector: string) => boolean): AdapterOverride {
  /** Every list of selectors of an object without those that can't be read. */
  const readable = <T extends object>(one: T): T => {
    const parts = Object.entries(one).map(([name, value]: [string, unknown]) => [
      name,
      readableList(value, isSelector),
    ]);
    return Object.fromEntries(parts) as T;
  };
  const composer = (one: ComposerContract): ComposerContract[] => {
    const left = readable(one);
    const scoped = left.scope.length > 0 || one.scope.length === 0;
    return left.editor.length > 0 && scoped ? [left] : [];
  };
  const contract = (one: PageContract): PageContract => ({
    ...readable(one),
    composers: one.composers.flatMap(composer),
  });
  return {
    contracts: (override.contracts ?? []).map(contract),
    conversationPath: (override.conversationPath ?? []).filter(isPattern),
    pendingId: (override.pendingId ?? []).filter(isPattern),
  };
}

function readableList(value: unknown, isSelector: (selector: string) => boolean): unknown {
  if (!Array.isArray(value)) return value;
  return value.filter((entry) => typeof entry !== 'string' || isSelector(entry));
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
