import type { Answer, Doubt } from '../core/doubt.ts';
import type { Note } from '../core/note.ts';
import { make, makeButton, makeReal } from './elements.ts';
import { kindName } from './kinds.ts';
import { count, MOVED, MOVED_NOTE } from './sentences.ts';

/** What a message leaves for the user to judge: values that detection isn't sure of, and what dates can't keep true. */
export interface Review {
  readonly doubts: readonly Doubt[];
  /** What the moved dates of the message can't keep true. */
  readonly notes: readonly Note[];
  /** Keeps an answer. Throws where it could not be kept. */
  answer(doubt: Doubt, answer: Answer): Promise<void>;
}

const NOTE = 'They are replaced until you answer. An answer holds in this conversation, from the next message on.';
const NOT_KEPT = 'Your answer could not be saved, so nothing changes. Try again.';
const ANSWERS: readonly (readonly [Answer, string])[] = [
  ['replace', 'Identifying: keep replacing'],
  ['leave', 'Not identifying: leave it as it is in this conversation'],
];

/** What is quietly said of the doubts of a message; undefined where there is nothing to ask or to take back. */
function lineOf(doubts: readonly Doubt[]): string | undefined {
  const open = doubts.filter(({ answer }) => answer === null).length;
  const left = doubts.filter(({ answer }) => answer === 'leave').length;
  const asked = open > 0 ? [`Replaced, but not sure: ${count(open, 'value')}`] : [];
  const kept = left > 0 ? [`Left as you said: ${count(left, 'value')}`] : [];
  return asked.length + kept.length === 0 ? undefined : [...asked, ...kept].join('. ');
}

/**
 * The question about the doubts of a message: one line, and at the press of its button each value with its kind, the reason
 * and two answers; above it what dates can't keep true. Nothing for a message without either. `onOpen` is told when the user begins to look; `close` ends it all.
 */
export function reviewOf(document: Document, review: Review, onOpen: () => void, close: () => void): HTMLElement[] {
  return [...notesOf(document, review.notes), ...questionOf(document, review, onOpen, close)];
}

/** What the model is told otherwise than it is; which person or date is left for the user to see. */
function notesOf(document: Document, notes: readonly Note[]): HTMLElement[] {
  if (notes.length === 0) return [];
  return [make(document, 'p', { class: 'next' }, MOVED, notes.map((note) => MOVED_NOTE[note]).join('; '), '.')];
}

function questionOf(document: Document, review: Review, onOpen: () => void, close: () => void): HTMLElement[] {
  const line = lineOf(review.doubts);
  if (line === undefined) return [];
  const note = make(document, 'p', { class: 'next' }, NOTE);
  const rows = review.doubts.map((doubt) => rowOf(document, doubt, review));
  const list = make(document, 'div', { class: 'review', hidden: '' }, note, make(document, 'ul', {}, ...rows));
  const open = makeButton(document, 'Review', () => {
    list.hidden = false;
    open.replaceWith(done);
    done.focus();
    onOpen();
  });
  const done = makeButton(document, 'Done', close);
  return [make(document, 'div', { class: 'row unsure' }, make(document, 'p', {}, line), open), list];
}

function rowOf(document: Document, doubt: Doubt, review: Review): HTMLElement {
  const value = make(document, 'p', { class: 'value' }, makeReal(document, doubt.original));
  const kind = make(document, 'span', { class: 'kind' }, kindName(doubt.type));
  const head = make(document, 'div', { class: 'row' }, value, kind);
  const why = make(document, 'p', { class: 'next' }, `Why: ${doubt.reason}.`);
  const problem = make(document, 'p', { class: 'problem', role: 'alert' });
  return make(document, 'li', {}, head, why, answersOf(document, doubt, review, problem), problem);
}

/** The two answers; the one that holds is pressed. A press on the other one changes it. */
function answersOf(document: Document, doubt: Doubt, review: Review, problem: HTMLElement): HTMLElement {
  let given = doubt.answer;
  const buttons = ANSWERS.map(([answer, label]) => [answer, makeButton(document, label, () => give(answer))] as const);
  const show = (): void => {
    for (const [answer, button] of buttons) {
      button.className = answer;
      button.setAttribute('aria-pressed', String(answer === given));
    }
  };
  const give = (answer: Answer): void => {
    const before = given;
    given = answer;
    problem.textContent = '';
    show();
    review.answer(doubt, answer).catch(() => {
      given = before;
      problem.textContent = NOT_KEPT;
      show();
    });
  };
  show();
  const label = `${kindName(doubt.type)}: does it identify somebody?`;
  return make(
    document,
    'div',
    { class: 'answers', role: 'group', 'aria-label': label },
    ...buttons.map(([, button]) => button),
  );
}
