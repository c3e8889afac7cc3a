import { make, sheetOf } from './elements.ts';
import { NOTICE_STYLE } from './style.ts';

/** The one place of the page where Understudy speaks. */
export interface Surface {
  /**
   * Shows a card in place of the one before, for a time or until it is closed; `undefined` shows nothing. `onGone` is told
   * once the card can't be seen any more, also where the page has hidden it.
   */
  show(card: HTMLElement | undefined, milliseconds?: number, onGone?: () => void): void;
  /** Keeps the card on show until it is closed. */
  hold(): void;
  /** Whether a card of this class is on show. */
  shows(kind: string): boolean;
}

/** How often to look whether a card that is waited for can still be seen. */
const LOOK_MS = 500;

function isSeen(card: HTMLElement): boolean {
  return card.isConnected && card.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Opens the surface: a closed shadow root, which the page can cover or remove but not read. */
export function openSurface(document: Document): Surface {
  let host: HTMLElement | undefined;
  let area: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone: (() => void) | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;

  const open = (): HTMLElement => {
    if (!host || !area) {
      host = make(document, 'div', {});
      area = make(document, 'div', { class: 'area' });
      const root = host.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [sheetOf(NOTICE_STYLE)];
      root.append(area);
    }
    if (!host.isConnected) document.documentElement.append(host);
    return area;
  };

  const empty = (): void => {
    clearTimeout(timer);
    clearInterval(looking);
    area?.replaceChildren();
    host?.remove();
    const tell = gone;
    gone = undefined;
    tell?.();
  };

  return {
    show(card, milliseconds, onGone) {
      empty();
      if (!card) return;
      open().append(card);
      gone = onGone;
      if (onGone) looking = setInterval(() => isSeen(card) || empty(), LOOK_MS);
      if (milliseconds === undefined) return;
      const close = (): void => {
        if (card.isConnected && !card.matches(':hover, :focus-within')) empty();
        else timer = setTimeout(close, milliseconds);
      };
      timer = setTimeout(close, milliseconds);
    },
    hold: () => clearTimeout(timer),
    shows: (kind) => area?.querySelector(`.${kind}`) !== null && area !== undefined,
  };
}
