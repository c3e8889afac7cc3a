import { marked } from 'marked';
import { Chat } from '../shared/chat.ts';
import type { Turn } from '../shared/transport.ts';
import { transport } from './transport.ts';

/**
 * A chat as somebody writes it in an afternoon: no framework, nothing marked, an icon to press, and a list that is made
 * anew at each piece of a reply. Around it stand boxes that are no composers.
 */
const chat = new Chat(transport, {
  path: (id) => (id === null ? '/' : `/#/chat/${id}`),
  idFrom: () => /^#\/chat\/(.+)$/u.exec(location.hash)?.[1] ?? null,
  firstId: () => null,
  refused: 'giveBack',
});

const FRAME = `
  <div class="app">
    <nav class="sidebar">
      <textarea class="find" rows="1" placeholder="Search chats"></textarea>
      <div class="rename" contenteditable="true">Ward 7</div>
      <button class="new-chat">New chat</button>
      <div class="titles"></div>
    </nav>
    <main>
      <div class="scroller"><div class="thread"></div></div>
      <div class="dock">
        <div class="composer">
          <div class="box" contenteditable="true" aria-label="Message"></div>
          <div class="go"><svg viewBox="0 0 20 20" width="18" height="18"><path d="M10 16V4M4.5 9.5 10 4l5.5 5.5" fill="none" stroke="currentColor" stroke-width="1.6"/></svg></div>
        </div>
      </div>
    </main>
  </div>`;

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function turnHtml({ role, text, state }: Turn): string {
  if (role === 'user') return `<div class="message user"><div class="bubble said">${escape(text)}</div></div>`;
  const end = state === 'done' ? '<div class="actions" data-end>·</div>' : '';
  return `<div class="message assistant prose answer">${marked.parse(text, { async: false })}</div>${end}`;
}

find('#root').innerHTML = FRAME;
const box = find('.box');

function draw(): void {
  const { turns, titles, error } = chat.snapshot();
  find('.thread').innerHTML = turns.map(turnHtml).join('') + (error === null ? '' : `<p role="alert">${error}</p>`);
  find('.titles').innerHTML = titles
    .map(({ id, title }) => `<a href="/#/chat/${id}"><span>${escape(title)}</span></a>`)
    .join('');
  find('.scroller').scrollTop = find('.scroller').scrollHeight;
}

function send(): void {
  const text = box.innerText.trim();
  if (chat.snapshot().busy || text === '') return;
  box.textContent = '';
  void chat.send(text);
}

chat.giveBack = (text) => {
  box.innerText = text;
};
chat.subscribe(draw);
find('.go').addEventListener('click', send);
find('.new-chat').addEventListener('click', () => void chat.open(null));
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
void chat.start();
