import type { Ambiguity, Meaning } from '../core/ambiguity.ts';
import type { IdentifierType } from '../core/identifier.ts';
import { make, makeButton, makeClose, makeReal } from './elements.ts';

const TITLE = 'Not sent yet: what do you mean?';
const OTHERS: Partial<Readonly<Record<IdentifierType, string>>> = {
  NAME: 'Another person called ',
  LOCATION: 'Another place called ',
  FACILITY: 'Another place called ',
  ADDRESS: 'Another address: ',
  DATE: 'Another date: ',
};

/**
 * Asks what is meant by stand-ins that the user has put into a message, before it is sent. `done` gets one answer for each,
 * in their order; undefined where the user doesn't want to send. One question is answered by a press, several are sent off
 * together.
 */
export function questionCard(
  document: Document,
  asked: readonly Ambiguity[],
  done: (meanings: readonly Meaning[] | undefined) => void,
): HTMLElement {
  const given = new Map<Ambiguity, Meaning>();
  const finish = (): void => done(asked.flatMap((one) => given.get(one) ?? []));
  const cancel = (): void => done(undefined);
  const send = makeButton(document, 'Send', finish);
  send.disabled = true;
  const choose = (one: Ambiguity, meaning: Meaning): void => {
    given.set(one, meaning);
    send.disabled = given.size < asked.length;
    if (asked.length === 1) finish();
  };
  const rows = asked.map((one) => rowOf(document, one, asked.length === 1, (meaning) => choose(one, meaning)));
  const title = make(document, 'p', { class: 'title' }, TITLE);
  const actions = make(document, 'div', { class: 'actions' }, makeButton(document, 'Do not send', cancel));
  if (asked.length > 1) actions.prepend(send);
  const card = make(
    document,
    'div',
    { class: 'card question', role: 'dialog', 'aria-label': TITLE, tabindex: '-1' },
    make(document, 'div', { class: 'row' }, title, makeClose(document, cancel)),
    make(document, 'ul', {}, ...rows),
    actions,
  );
  card.addEventListener('keydown', (event) => {
    // Pages take keys for their own shortcuts.
    event.stopPropagation();
    if (event.isTrusted && event.key === 'Escape') cancel();
  });
  return card;
}

/** What one of them stands for, and the two answers. */
function rowOf(
  document: Document,
  { type, standIn, original }: Ambiguity,
  only: boolean,
  choose: (meaning: Meaning) => void,
): HTMLElement {
  const real = (value: string): HTMLElement => make(document, 'b', {}, makeReal(document, value));
  const line = make(document, 'p', {}, real(standIn), ' is a stand-in for ', real(original), ' here. Do you mean:');
  const buttons = (['stand-in', 'another'] as const).map((meaning) => {
    const button = makeButton(document, '', () => {
      for (const one of buttons) one.setAttribute('aria-pressed', String(one === button));
      choose(meaning);
    });
    if (!only) button.setAttribute('aria-pressed', 'false');
    return button;
  });
  buttons[0]?.append(makeReal(document, original));
  buttons[1]?.append(OTHERS[type] ?? 'Another value: ', makeReal(document, standIn));
  return make(document, 'li', {}, line, make(document, 'div', { class: 'answers', role: 'group' }, ...buttons));
}
