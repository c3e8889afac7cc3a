import type { SiteAdapter } from '../adapters/adapter.ts';
import { composerAt, composerOfControl, composerOfForm, type Composer, type ControlTarget } from '../composer/find.ts';
import { isSendingEnter } from './enter.ts';

/** How a checked draft is handed to the site: by the control the user pressed, its send control, or the very same key. */
export type Replay =
  | { readonly by: 'control'; readonly control?: HTMLElement | undefined }
  | { readonly by: 'key'; readonly event: KeyboardEvent };

/**
 * What an event means for the draft.
 * - `submit`: it would send this composer.
 * - `prelude`: it comes before the event that counts (pointerdown before click); some sites already send on it.
 * - `ambiguous`: it would send, but which composer can't be told.
 */
export type Intent =
  | { readonly kind: 'submit' | 'prelude'; readonly composer: Composer; readonly replay: Replay }
  | { readonly kind: 'ambiguous' };

/** Event types that can send a draft. Listened to on `window`, capture phase. */
export const SUBMIT_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'submit',
] as const;

/** Reads an event. `undefined`: it sends nothing. */
export function intentOf(adapter: SiteAdapter, event: Event): Intent | undefined {
  const target = event.composedPath()[0];
  // Asked by class: a form's fields can stand in for its properties, `nodeType` included.
  if (!(target instanceof Element)) return undefined;
  if (event.type.startsWith('key')) return keyIntent(adapter, event as KeyboardEvent, target);
  if (event.type === 'submit') return controlIntent(composerOfForm(adapter, target), 'submit');
  return controlIntent(composerOfControl(adapter, target), event.type === 'click' ? 'submit' : 'prelude');
}

function keyIntent(adapter: SiteAdapter, event: KeyboardEvent, target: Element): Intent | undefined {
  if (!isSendingEnter(event)) return undefined;
  const composer = composerAt(adapter, target);
  if (!composer) return undefined;
  const sends = !event.altKey && !event.shiftKey && !composer.contract.everyButton;
  const replay: Replay = sends ? { by: 'control' } : { by: 'key', event };
  return { kind: event.type === 'keydown' ? 'submit' : 'prelude', composer, replay };
}

function controlIntent(target: ControlTarget, kind: 'submit' | 'prelude'): Intent | undefined {
  if (target === undefined) return undefined;
  if (target === 'ambiguous') return { kind: 'ambiguous' };
  return { kind, composer: target, replay: { by: 'control', control: target.control } };
}
