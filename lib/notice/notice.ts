import type { Ambiguity, Meaning } from '../core/ambiguity.ts';
import type { SendFailure } from '../send/failure.ts';
import { make, makeButton, makeClose, makeReal } from './elements.ts';
import { questionCard } from './question.ts';
import { replacedCard, type ShownReplacement } from './replaced-card.ts';
import { type Review, reviewOf } from './review.ts';
import { HELD, OFF, REFUSED, type Sentence, UNREADABLE } from './sentences.ts';
import { openSurface, type Surface } from './surface.ts';

/** The user's own words beside a message that didn't go as they meant it. */
export interface KeptWords {
  readonly words: string;
  /** Puts them back into the composer, where that is possible. */
  readonly putBack?: () => void;
}

/** What Understudy says on the page, in its own closed shadow root. */
export interface Notice {
  /** A check is under way. */
  checking(on: boolean): void;
  /**
   * Asks what is meant by stand-ins in a message that waits; one answer for each. Undefined where there is none: the user
   * doesn't want to send, or the question can't be seen.
   */
  ask(asked: readonly Ambiguity[]): Promise<readonly Meaning[] | undefined>;
  /** The message went out with these stand-ins; the user can be asked about those in doubt. */
  replaced(replacements: readonly ShownReplacement[], review: Review): void;
  /** The message was held. */
  held(reason: SendFailure, kept: KeptWords): void;
  /** Real values of this chat can't be shown for now, or can again. */
  unreadable(on: boolean): void;
  /** Protection is off here, or on again. */
  off(on: boolean): void;
  /** The site did not take the protected message. */
  refused(kept: KeptWords): void;
  /** Takes everything away, at once. */
  clear(): void;
}

/** Says nothing about checks that are over before one would notice. */
const CHECKING_DELAY_MS = 400;
const REPLACED_SHOWN_MS = 8000;
const QUESTION_SHOWN_MS = 20_000;
const OFF_SHOWN_MS = 20_000;

/** Makes the page's notice. Nothing is added to the page until there is something to say. */
export function createNotice(document: Document): Notice {
  const surface: Surface = openSurface(document);
  const close = (): void => surface.show(undefined);
  let waiting: number | undefined;

  const card = (kind: string, role: string, sentence: Sentence): HTMLElement => {
    const title = make(document, 'p', { class: 'title' }, sentence.title);
    const head = make(document, 'div', { class: 'row' }, title, makeClose(document, close));
    return make(
      document,
      'div',
      { class: `card ${kind}`, role },
      head,
      make(document, 'p', { class: 'next' }, sentence.next),
    );
  };

  const alertWith = (sentence: Sentence, { words, putBack }: KeptWords): void => {
    const element = card('alert', 'alert', sentence);
    if (words !== '') element.append(wordsBox(document, words), wordsActions(document, words, putBack, close));
    surface.show(element);
  };

  /** A card that comes while a question is open waits for its answer. */
  let next: (() => void) | undefined;
  const afterQuestion = (show: () => void): void => {
    if (surface.shows('question')) next = show;
    else show();
  };

  return {
    checking(on) {
      clearTimeout(waiting);
      if (on) waiting = setTimeout(() => surface.show(checkingCard(document)), CHECKING_DELAY_MS) as unknown as number;
      else if (surface.shows('checking')) close();
    },
    ask(asked) {
      clearTimeout(waiting);
      const before = activeIn(document);
      return new Promise((resolve) => {
        const done = (meanings?: readonly Meaning[]): void => {
          resolve(meanings);
          close();
        };
        const element = questionCard(document, asked, done);
        surface.show(element, undefined, () => {
          resolve(undefined);
          before?.focus({ preventScroll: true });
          const show = next;
          next = undefined;
          if (show) setTimeout(show);
        });
        element.focus();
      });
    },
    replaced(replacements, review) {
      const question = reviewOf(document, review, surface.hold, close);
      if (replacements.length + question.length === 0) return;
      const shownFor = question.length > 0 ? QUESTION_SHOWN_MS : REPLACED_SHOWN_MS;
      afterQuestion(() => surface.show(replacedCard(document, replacements, question, close), shownFor));
    },
    held: (reason, kept) => alertWith(HELD[reason], kept),
    unreadable(on) {
      if (on) surface.show(card('alert unreadable', 'alert', UNREADABLE));
      else if (surface.shows('unreadable')) close();
    },
    off(on) {
      if (on) surface.show(card('off', 'status', OFF), OFF_SHOWN_MS);
      else if (surface.shows('off')) close();
    },
    refused: (kept) => alertWith(REFUSED, kept),
    clear: close,
  };
}

/** What has the focus, in open shadow trees too. */
function activeIn(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}

function checkingCard(document: Document): HTMLElement {
  const spinner = make(document, 'span', { class: 'spinner' });
  const text = make(document, 'span', {}, 'Looking for patient details before sending…');
  const row = make(document, 'div', { class: 'row', style: 'justify-content: flex-start' }, spinner, text);
  return make(document, 'div', { class: 'card checking', role: 'status' }, row);
}

function wordsBox(document: Document, words: string): HTMLElement {
  return make(document, 'div', { class: 'words', tabindex: '0', 'aria-label': 'Your text' }, makeReal(document, words));
}

function wordsActions(
  document: Document,
  words: string,
  putBack: (() => void) | undefined,
  close: () => void,
): HTMLElement {
  const copy = makeButton(document, 'Copy my text', () => {
    void navigator.clipboard.writeText(words).then(
      () => (copy.textContent = 'Copied'),
      () => (copy.textContent = 'Copying was not allowed'),
    );
  });
  const actions = make(document, 'div', { class: 'actions' }, copy);
  if (putBack) {
    const back = (): void => {
      putBack();
      close();
    };
    actions.append(makeButton(document, 'Put my words back into the box', back));
  }
  return actions;
}
