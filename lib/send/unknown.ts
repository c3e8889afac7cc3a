import type { SiteAdapter } from '../adapters/adapter.ts';
import { asksForPassword, asksForPerson, fieldOf, hasText, isLine } from '../composer/field.ts';
import { composerAt, composerOfControl, isVisible } from '../composer/find.ts';
import { hasComposer } from '../composer/present.ts';
import { buttonOf, buttonsIn, isHarmless, looksLikeSend } from './buttons.ts';
import { isSendingEnter } from './enter.ts';

/** Where people sign in, single lines hold no messages. */
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
    if (asksForPerson(field) || SIGNING_IN.test(this.document.location.pathname)) return false;
    return !hasComposer(this.document, this.adapter());
  }
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
