import { labelledSendButtons } from '../adapters/labels.ts';

/** What can be pressed. */
const PRESSABLE = 'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"]';
/** Controls that open, switch or choose something. */
const OPENERS =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [role="switch"], [role="tab"], [type="reset"]';
const SENDS = /\b(?:send|submit|post|ask)\b|senden|envoyer|enviar|invia|verzenden|отправить|送信|发送|傳送|보내기/iu;
const LEAVES =
  /^(?:cancel|close|dismiss|discard|back|copy|undo|abbrechen|schließen|zurück|annuler|fermer|retour|cancelar|cerrar|fechar|annulla|chiudi|annuleren|sluiten|[×✕x])$/iu;

const SEND_SELECTOR = ['[type="submit"]', ...labelledSendButtons()].join(', ');

/** The button that an event is about; undefined where it is about none. */
export function buttonOf(event: Event): Element | undefined {
  return event.composedPath().find((node): node is Element => node instanceof Element && node.matches(PRESSABLE));
}

/** What can be pressed within `part`. */
export function buttonsIn(part: Element): Element[] {
  return [...part.querySelectorAll(PRESSABLE)];
}

/** Whether a button looks as if it sent what stands beside it. */
export function looksLikeSend(button: Element): boolean {
  if (button.matches(SEND_SELECTOR)) return true;
  const marks = ['data-testid', 'id', 'name', 'title'].map((name) => button.getAttribute(name) ?? '');
  return [labelOf(button), ...marks].some((mark) => SENDS.test(mark.replaceAll(/[-_]/gu, ' ')));
}

/** Whether a button evidently does something else: it closes, opens or switches. */
export function isHarmless(button: Element): boolean {
  return !looksLikeSend(button) && (button.matches(OPENERS) || LEAVES.test(labelOf(button)));
}

function labelOf(button: Element): string {
  const label = button.getAttribute('aria-label') ?? button.getAttribute('title') ?? button.textContent;
  return label.trim().slice(0, 60);
}
