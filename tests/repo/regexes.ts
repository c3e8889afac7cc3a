import type { SourceFile } from './parse.ts';
import { isNode, walk } from './parse.ts';

export interface Regex {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written as a literal in `file`. `buildsRegex` tells of those that are not. */
export function regexesOf(file: SourceFile): Regex[] {
  const found: Regex[] = [];
  walk(file.program, (node) => {
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (node.type === 'Literal' && regex) found.push({ source: regex.pattern, flags: regex.flags });
  });
  return found;
}

/** True where `file` builds an expression at run time, which no look at its text can judge. */
export function buildsRegex(file: SourceFile): boolean {
  let builds = false;
  walk(file.program, (node) => {
    const { callee } = node;
    if (node.type === 'NewExpression' && isNode(callee) && callee['name'] === 'RegExp') builds = true;
  });
  return builds;
}

/** A stack line of our own lib folder, not of a package's. */
const FROM_LIB = /^(?!.*node_modules).*[\\/]lib[\\/]/;

/** Imports the modules at `paths` and returns the expressions that they build with `new RegExp` while they load. */
export async function builtOnImport(paths: readonly string[]): Promise<Regex[]> {
  const found: Regex[] = [];
  const Native = globalThis.RegExp;
  class Recorder extends Native {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      if (FROM_LIB.test(new Error('where').stack?.split('\n')[2] ?? '')) {
        found.push({ source: this.source, flags: this.flags });
      }
    }
  }
  globalThis.RegExp = Recorder as unknown as RegExpConstructor;
  try {
    for (const path of paths) await import(path);
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}
