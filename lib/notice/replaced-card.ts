import type { IdentifierType } from '../core/identifier.ts';
import { make, makeButton, makeClose, makeReal } from './elements.ts';
import { kindName } from './kinds.ts';
import { count } from './sentences.ts';

/** One value and its stand-in, for the user to look over. */
export interface ShownReplacement {
  readonly type: IdentifierType;
  readonly original: string;
  readonly surrogate: string;
}

/** Says how many values went out as stand-ins; which ones at the press of a button. `below` stands under it. */
export function replacedCard(
  document: Document,
  replacements: readonly ShownReplacement[],
  below: readonly HTMLElement[],
  close: () => void,
): HTMLElement {
  const distinct = [...new Map(replacements.map((one) => [one.original, one])).values()];
  const list = make(document, 'dl', { class: 'list', hidden: '' });
  for (const { type, original, surrogate } of distinct) {
    const to = make(document, 'span', { class: 'to' }, ` → ${surrogate}`);
    list.append(make(document, 'dt', {}, kindName(type)), make(document, 'dd', {}, makeReal(document, original), to));
  }
  const title = make(document, 'p', { class: 'title' }, titleOf(distinct.length));
  const toggle = distinct.length === 0 ? [] : [toggleOf(document, list)];
  const head = make(document, 'div', { class: 'row' }, title, ...toggle, makeClose(document, close));
  return make(document, 'div', { class: 'card replaced', role: 'status' }, head, list, ...below);
}

function titleOf(values: number): string {
  if (values === 0) return 'Sent without stand-ins';
  return `${count(values, 'value')} sent as ${values === 1 ? 'a stand-in' : 'stand-ins'}`;
}

function toggleOf(document: Document, list: HTMLElement): HTMLButtonElement {
  const toggle = makeButton(document, 'Show', () => {
    list.hidden = !list.hidden;
    toggle.textContent = list.hidden ? 'Show' : 'Hide';
    toggle.setAttribute('aria-expanded', String(!list.hidden));
  });
  toggle.setAttribute('aria-expanded', 'false');
  return toggle;
}
