import { parentOf } from '../dom/shadow-trees.ts';
import { INHERITED, MARKER, ownProperties } from './properties.ts';

/** Distinct looks remembered before the cache is begun anew. */
const LIMIT = 3000;
/** Attributes that page style sheets and the browser's own go by, besides the address of a link. */
const ATTRIBUTES = ['class', 'style', 'align', 'type', 'open', 'hidden', 'dir'];

/** The looks that copies take from their originals. */
export interface CopyStyles {
  /** What every root that shows copies adopts. */
  readonly sheet: CSSStyleSheet;
  /**
   * Gives `copy` the look of `source`. `parentCopy` stands for the parent of `source`, where that is a copy too.
   * `measure` is called before styles are read: from then on `source` must be in the flat tree, without a box, so that
   * sizes are `auto` or a percentage where the page means them so. True when the look is another than before.
   */
  apply(source: Element, copy: Element, parentCopy: Element | undefined, measure: () => void): boolean;
  /** Brings the looks read since the last time into the sheet. */
  flush(): void;
  /** Forgets every look, because the page's own may have changed: all copies must be styled again. */
  reset(): void;
}

function declare(style: CSSStyleDeclaration, names: readonly string[]): string {
  return names.map((name) => `${name}:${style.getPropertyValue(name)};`).join('');
}

function valuesOf(style: CSSStyleDeclaration): readonly string[] {
  return INHERITED.map((name) => style.getPropertyValue(name));
}

function declareInherited(values: readonly string[], parent: readonly string[]): string {
  return INHERITED.map((name, index) => {
    const value = values[index];
    return `${name}:${value === parent[index] ? 'inherit' : value};`;
  }).join('');
}

/** An element's look: the rules for a class that copies it, generated content and marker included. */
interface Look {
  readonly name: string;
  /** Values of the inherited properties, in their order, for the children's looks. */
  readonly inherited: readonly string[];
}

function rulesFor(
  source: Element,
  name: string,
  parent: readonly string[],
): { rules: string[]; inherited: readonly string[] } {
  const style = getComputedStyle(source);
  const html = source instanceof HTMLElement;
  const inherited = valuesOf(style);
  const rules = [`.${name}{${declareInherited(inherited, parent)}${declare(style, ownProperties(style, html))}}`];
  for (const pseudo of html ? ['::before', '::after'] : []) {
    const generated = getComputedStyle(source, pseudo);
    const content = generated.content;
    if (content === 'none' || content === 'normal' || content === '') continue;
    const look = declareInherited(valuesOf(generated), inherited) + declare(generated, ownProperties(generated, true));
    rules.push(`.${name}${pseudo}{content:${content};${look}}`);
  }
  if (style.display === 'list-item') {
    rules.push(`.${name}::marker{${declare(getComputedStyle(source, '::marker'), MARKER)}}`);
  }
  return { rules, inherited };
}

/** What the look of an element can depend on, as far as page style sheets usually go. */
function keyOf(source: Element): string {
  const { tagName, previousElementSibling: previous, nextElementSibling: next } = source;
  // Even and odd matter where tables are striped.
  const row = tagName === 'TR' ? (source as HTMLTableRowElement).sectionRowIndex % 2 : '';
  const marks = ATTRIBUTES.map((name) => source.getAttribute(name) ?? '').join('|');
  return `${tagName}|${marks}|${source.hasAttribute('href')}|${previous?.tagName ?? ''}|${next ? '' : 'last'}|${row}`;
}

/** The classes around a host, which decide what the rules for its inside are; each shadow tree has rules of its own. */
function pathOf(element: Element | null): string {
  let path = '';
  for (let at = element; at; at = parentOf(at)) path += `<${at.localName}.${at.getAttribute('class') ?? ''}`;
  return path;
}

/** A cache of looks, shared by all the seals of a document. */
export function createCopyStyles(): CopyStyles {
  const sheet = new CSSStyleSheet();
  const looks = new Map<string, Look>();
  const lookOf = new WeakMap<Element, Look>();
  // A rule inserted between two readings would have all styles computed anew for the second.
  const pending: string[] = [];
  // Never counted back: a copy that is out of sight at a reset must not meet its old name with another meaning.
  let count = 0;
  return {
    sheet,
    apply(source, copy, parentCopy, measure) {
      const parent = source.parentElement;
      const above = parentCopy && lookOf.get(parentCopy);
      const key = `${above?.name ?? pathOf(parent)}>${keyOf(source)}`;
      let look = looks.get(key);
      if (!look) {
        if (looks.size >= LIMIT) return false;
        measure();
        const name = `k${count++}`;
        const { rules, inherited } = rulesFor(
          source,
          name,
          above?.inherited ?? valuesOf(getComputedStyle(parent ?? source)),
        );
        pending.push(...rules);
        look = { name, inherited };
        looks.set(key, look);
      }
      if (lookOf.get(copy) === look) return false;
      lookOf.set(copy, look);
      copy.setAttribute('class', look.name);
      return true;
    },
    flush() {
      for (const rule of pending.splice(0)) sheet.insertRule(rule, sheet.cssRules.length);
    },
    reset() {
      looks.clear();
      pending.length = 0;
      sheet.replaceSync('');
    },
  };
}
