import type { SiteAdapter } from '../adapters/adapter.ts';

/** The id of the conversation that the page shows, or null for a chat that has none yet. */
export function conversationIdOf(adapter: SiteAdapter, document: Document): string | null {
  return conversationIdIn(adapter, document.location.pathname);
}

/** The id of the conversation to which a path leads, or null for a chat that has none yet. */
export function conversationIdIn(adapter: SiteAdapter, pathname: string): string | null {
  for (const pattern of adapter.conversationPath) {
    const id = pattern.exec(pathname)?.[1];
    if (id !== undefined) return decode(id);
  }
  return null;
}

/** Whether the site will replace this id by the server's. */
export function isPendingId(adapter: SiteAdapter, id: string | null): boolean {
  return id === null || adapter.pendingId.some((pattern) => pattern.test(id));
}

/** Whether one of the page's user turns shows this message: the same letters and digits, however they are laid out. */
export function showsMessage(document: Document, userTurns: string, message: string): boolean {
  const wanted = letters(message).slice(0, COMPARED);
  if (wanted === '') return false;
  const turns = [...document.querySelectorAll(userTurns)].slice(-TURNS);
  return turns.some((turn) => letters((turn.textContent ?? '').slice(0, LOOKED_AT)).includes(wanted));
}

/** A message that was just sent is among the last turns, and its beginning is enough: this is asked at every change. */
const TURNS = 3;
const LOOKED_AT = 4000;

/** Enough of a message to know it again, little enough to be quick. */
const COMPARED = 200;

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
