import { INHERITED, MARKER, OWN } from './properties.ts';

/** Distinct looks remembered before the cache is begun anew. */
const LIMIT = 1500;

export interface CopyStyles {
  /** What every root that shows copies adopts. */
  readonly sheet: CSSStyleSheet;
  /** Gives `copy` the look of `source`, which must be in the flat tree (best without a box). */
  apply(source: Element, copy: Element): void;
  /** Forgets every look, because the page's own may have changed: all copies must be styled again. */
  reset(): void;
}

function declare(style: CSSStyleDeclaration, names: readonly string[]): string {
  return names.map((name) => `${name}:${style.getPropertyValue(name)};`).join('');
}

function declareInherited(style: CSSStyleDeclaration, parent: CSSStyleDeclaration): string {
  return INHERITED.map((name) => {
    const value = style.getPropertyValue(name);
    return `${name}:${value === parent.getPropertyValue(name) ? 'inherit' : value};`;
  }).join('');
}

/** The rules that make an element with class `name` look like `source`, its generated content and marker included. */
function rulesFor(source: Element, parent: Element, name: string): string[] {
  const style = getComputedStyle(source);
  const rules = [`.${name}{${declareInherited(style, getComputedStyle(parent))}${declare(style, OWN)}}`];
  for (const pseudo of ['::before', '::after']) {
    const generated = getComputedStyle(source, pseudo);
    const content = generated.content;
    if (content === 'none' || content === 'normal' || content === '') continue;
    const look = declareInherited(generated, style) + declare(generated, OWN);
    rules.push(`.${name}${pseudo}{content:${content};${look}}`);
  }
  if (style.display === 'list-item') {
    rules.push(`.${name}::marker{${declare(getComputedStyle(source, '::marker'), MARKER)}}`);
  }
  return rules;
}

/** What the look of an element can depend on, as far as page style sheets usually go. */
function keyOf(source: Element, parent: Element | null): string {
  const previous = source.previousElementSibling;
  const next = source.nextElementSibling;
  // Highlighted code has hundreds of spans a line: their position says nothing about their look.
  const place = parent?.closest('pre') ? '' : `${previous?.tagName ?? ''}|${next ? '' : 'last'}|${parityOf(source)}`;
  const marks = `${source.getAttribute('style') ?? ''}|${source.hasAttribute('href')}|${source.getAttribute('align') ?? ''}`;
  return `${source.tagName}|${source.getAttribute('class') ?? ''}|${marks}|${place}`;
}

/** Even and odd matter where tables are striped. */
function parityOf(source: Element): string {
  return source.tagName === 'TR' ? String((source as HTMLTableRowElement).sectionRowIndex % 2) : '';
}

/** A cache of looks, shared by all the seals of a document. */
export function createCopyStyles(): CopyStyles {
  const sheet = new CSSStyleSheet();
  const names = new Map<string, string>();
  const nameOf = new WeakMap<Element, string>();
  const reset = (): void => {
    names.clear();
    sheet.replaceSync('');
  };
  return {
    sheet,
    reset,
    apply(source, copy) {
      const parent = source.parentElement;
      const above = parent ? (nameOf.get(parent) ?? parent.getAttribute('class')) : '';
      const key = `${above}>${keyOf(source, parent)}`;
      let name = names.get(key);
      if (name === undefined) {
        if (names.size >= LIMIT) return;
        name = `k${names.size}`;
        names.set(key, name);
        for (const rule of rulesFor(source, parent ?? source, name)) sheet.insertRule(rule, sheet.cssRules.length);
      }
      nameOf.set(source, name);
      if (copy.getAttribute('class') !== name) copy.setAttribute('class', name);
    },
  };
}
