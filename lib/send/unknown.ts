import { composersOf, type SiteAdapter } from '../adapters/adapter.ts';
import { isTextarea, readDraft } from '../composer/draft.ts';
import { composerAt, composerOfControl, isVisible } from '../composer/find.ts';
import { buttonOf, buttonsIn, isHarmless, looksLikeSend } from './buttons.ts';
import { isSendingEnter } from './enter.ts';

/** Single-line fields into which a message could be written. Types that ask for one thing (e-mail, password) are none. */
const LINE = 'input:not([type]), input[type="text" i], input[type="search" i]';
/** What asks a person for something of their own: signing in, an address, a code. */
const PERSONAL =
  '[autocomplete]:not([autocomplete="on" i], [autocomplete="off" i], [autocomplete=""]), [inputmode="numeric" i], [inputmode="email" i], [inputmode="tel" i]';
const PERSONAL_NAME = /e-?mail|phone|(?:user|first|last|full|display)[ _-]?name|\bcode\b|\botp\b|birth|password/iu;
const SIGNING_IN = /\/(?:log-?in|sign-?(?:in|up)|register|auth|oauth|sso|verify|magic-link|onboarding)\b/iu;
const OWN_BOX = 'form, dialog, [role="dialog" i], [role="alertdialog" i]';
const LANDMARK = 'main, [role="main" i], aside, [role="complementary" i], body';

/**
 * The fields of a page that take text and that no contract knows, as far as the user has typed into them. What stands in
 * them can't be read back with certainty, so it must not be sent.
 */
export class UnknownEditors {
  private readonly document: Document;
  private readonly adapter: () => SiteAdapter;
  private typedInto = new Set<HTMLElement>();

  constructor(document: Document, adapter: () => SiteAdapter) {
    this.document = document;
    this.adapter = adapter;
  }

  /** Hears an event by which text comes into a field. True when a field that nobody knows holds another text now. */
  hear(event: Event): boolean {
    const field = event.isTrusted ? fieldOf(event) : undefined;
    if (!field || !this.isUnknown(field)) return false;
    this.typedInto.add(field);
    return event.type === 'input';
  }

  /** Whether there is text of the user in a field that nobody knows. */
  any(): boolean {
    return this.holding().length > 0;
  }

  /** The unknown field whose text this event would send. */
  sentBy(event: Event): HTMLElement | undefined {
    if (event.type.startsWith('key')) return this.sentByKey(event as KeyboardEvent);
    const holding = this.holding();
    if (holding.length === 0) return undefined;
    if (event.type === 'submit') {
      return holding.find((field) => pathFrom(field).includes(event.composedPath()[0] as Element));
    }
    const button = buttonOf(event);
    return button && holding.find((field) => this.maySend(button, field));
  }

  /**
   * Whether a press of `button` may send what stands in `field`: in the field's own form or dialog, else its landmark, what
   * looks like a send button; and of the smallest part that holds such a button, every one that doesn't evidently do
   * something else.
   */
  private maySend(button: Element, field: Element): boolean {
    const around = pathFrom(field);
    const own = around.findIndex((element) => element.matches(OWN_BOX) && this.strangersIn(element).length > 0);
    const end = own === -1 ? around.findIndex((element) => element.matches(LANDMARK)) : own;
    const parts = around.slice(0, end + 1);
    const path = pathFrom(button);
    if (!parts.some((part) => path.includes(part))) return false;
    if (looksLikeSend(button)) return true;
    const near =
      parts.find((part) => this.strangersIn(part).some(looksLikeSend)) ??
      // Beside a known composer, buttons far from the field belong to other things.
      (hasComposer(this.document, this.adapter())
        ? parts.find((part) => this.strangersIn(part).length > 0)
        : parts.at(-1));
    return near !== undefined && path.includes(near) && !isHarmless(button);
  }

  /** The buttons of a part of the page that belong to no known composer. */
  private strangersIn(part: Element): Element[] {
    return buttonsIn(part).filter((button) => composerOfControl(this.adapter(), button) === undefined);
  }

  private sentByKey(event: KeyboardEvent): HTMLElement | undefined {
    const field = isSendingEnter(event) ? fieldOf(event) : undefined;
    return field && this.isUnknown(field) && hasText(field) ? field : undefined;
  }

  private holding(): HTMLElement[] {
    this.typedInto = new Set([...this.typedInto].filter((field) => field.isConnected));
    return [...this.typedInto].filter((field) => isVisible(field) && hasText(field) && this.isUnknown(field));
  }

  private isUnknown(field: HTMLElement): boolean {
    if (composerAt(this.adapter(), field) !== undefined || asksForPassword(field)) return false;
    // Searching and renaming is done in single lines, beside a composer. Where there is none, a line may be it.
    if (!isLine(field)) return true;
    return !this.asksForPerson(field) && !hasComposer(this.document, this.adapter());
  }

  private asksForPerson(field: HTMLElement): boolean {
    const names = ['name', 'id', 'placeholder', 'aria-label'].map((name) => field.getAttribute(name) ?? '');
    return (
      field.matches(PERSONAL) ||
      names.some((name) => PERSONAL_NAME.test(name)) ||
      SIGNING_IN.test(this.document.location.pathname)
    );
  }
}

/** Whether a composer that the adapter knows is on show. */
export function hasComposer(document: Document, adapter: SiteAdapter): boolean {
  return composersOf(adapter).some(({ editor }) =>
    [...document.querySelectorAll(editor.join(', '))].some((element) => isVisible(element)),
  );
}

/** Whether something is on show into which a message could be written, known or not. */
export function hasMessageField(document: Document): boolean {
  const fields = document.querySelectorAll('textarea, [contenteditable]:not([contenteditable="false" i])');
  return [...fields].some((field) => isVisible(field) && takesText(field) && !asksForPassword(field));
}

/** The field that an event is about: a text area, a line of text, the root of an editable area. */
function fieldOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  const element = target as HTMLElement;
  if (element.isContentEditable) return editingRoot(element);
  return (isTextarea(element) || isLine(element)) && takesText(element) ? element : undefined;
}

function editingRoot(target: HTMLElement): HTMLElement {
  let root = target;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

function isLine(field: Element): field is HTMLInputElement {
  return field.matches(LINE);
}

function takesText(field: Element): boolean {
  return !field.matches(':disabled, [readonly], [aria-hidden="true" i], [aria-readonly="true" i]');
}

function hasText(field: HTMLElement): boolean {
  const text = isLine(field) ? field.value : readDraft(field).text;
  return text.trim() !== '';
}

function asksForPassword(field: Element): boolean {
  return field.closest('form')?.querySelector('input[type="password" i]') != null;
}

/** The elements around one, nearest first, out of shadow trees too. */
function pathFrom(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) path.push(at);
  return path;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
