import { composersOf, type SiteAdapter } from '../adapters/adapter.ts';
import { queryDeep } from '../dom/shadow-trees.ts';
import { asksForPassword } from './field.ts';
import { isVisible } from './find.ts';

const FIELDS = 'textarea, [contenteditable]:not([contenteditable="false" i])';
const TAKES_NO_TEXT = ':disabled, [readonly], [aria-hidden="true" i], [aria-readonly="true" i]';

/** Whether a composer that the adapter knows is on show. */
export function hasComposer(document: Document, adapter: SiteAdapter): boolean {
  return composersOf(adapter).some(({ editor }) => queryDeep(document, editor.join(', ')).some(isVisible));
}

/** Whether something is on show into which a message could be written, known or not. */
export function hasMessageField(document: Document): boolean {
  return queryDeep(document, FIELDS).some(
    (field) => isVisible(field) && !field.matches(TAKES_NO_TEXT) && !asksForPassword(field),
  );
}
