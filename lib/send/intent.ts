import type { SiteAdapter } from '../adapters/adapter.ts';
import { pageRootOf } from '../dom/shadow-trees.ts';
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
  const target = innermostTarget(event);
  if (!target) return undefined;
  if (event.type.startsWith('key')) return keyIntent(adapter, event as KeyboardEvent, target);
  if (event.type === 'submit') return controlIntent(composerOfForm(adapter, target), 'submit');
  return controlIntent(composerOfControl(adapter, target), event.type === 'click' ? 'submit' : 'prelude');
}

/** What was really hit: of what lies in a closed shadow root, the event names the host only. */
function innermostTarget(event: Event): Element | undefined {
  const [named] = event.composedPath();
  // Asked by class: a form's fields can stand in for its properties, `nodeType` included.
  if (!(named instanceof Element)) return undefined;
  if (pageRootOf(named)?.mode !== 'closed') return named;
  let target = named;
  const point = pointOf(event);
  for (let root = pageRootOf(target); root; root = pageRootOf(target)) {
    const inside = point ? root.elementFromPoint(point.clientX, point.clientY) : root.activeElement;
    if (inside?.getRootNode() !== root) break;
    target = inside;
  }
  return target;
}

/** Where an event happened on the screen; undefined for keys, and for clicks that come from them. */
function pointOf(event: Event): Pick<Touch, 'clientX' | 'clientY'> | undefined {
  if ('changedTouches' in event) return (event as TouchEvent).changedTouches[0];
  const pointed = event instanceof MouseEvent && (event.detail > 0 || event.type.startsWith('pointer'));
  return pointed ? event : undefined;
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
