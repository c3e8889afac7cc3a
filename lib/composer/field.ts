import { isTextarea, readDraft } from './draft.ts';

/** Single-line fields into which a message could be written. Types that ask for one thing (e-mail, password) are none. */
const LINE = 'input:not([type]), input[type="text" i], input[type="search" i]';
/** What asks a person for something of their own: signing in, an address, a code. */
const PERSONAL =
  '[autocomplete]:not([autocomplete="on" i], [autocomplete="off" i], [autocomplete=""]), [inputmode="numeric" i], [inputmode="email" i], [inputmode="tel" i]';
const PERSONAL_NAME = /e-?mail|phone|(?:user|first|last|full|display)[ _-]?name|\bcode\b|\botp\b|birth|password/iu;

/** The field that an event is about: a text area, a single line, the root of an editable area. */
export function fieldOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  const element = target as HTMLElement;
  if (element.isContentEditable) return editingRoot(element);
  return isTextarea(element) || isLine(element) ? element : undefined;
}

/** Whether the field takes one line of text. */
export function isLine(field: Element): field is HTMLInputElement {
  return field.matches(LINE);
}

/** Whether something other than white space stands in the field. */
export function hasText(field: HTMLElement): boolean {
  const text = isLine(field) ? field.value : readDraft(field).text;
  return text.trim() !== '';
}

/** Whether the field belongs to a form in which a password is asked for. */
export function asksForPassword(field: Element): boolean {
  return field.closest('form')?.querySelector('input[type="password" i]') != null;
}

/** Whether a single line asks a person for something of their own. */
export function asksForPerson(field: HTMLInputElement): boolean {
  const names = ['name', 'id', 'placeholder', 'aria-label'].map((name) => field.getAttribute(name) ?? '');
  return field.matches(PERSONAL) || names.some((name) => PERSONAL_NAME.test(name));
}

function editingRoot(target: HTMLElement): HTMLElement {
  let root = target;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}
