import { composersOf, type ComposerContract, type SiteAdapter } from '../adapters/adapter.ts';

/** An editor on the page, with the contract that describes it. */
export interface Composer {
  readonly editor: HTMLElement;
  readonly contract: ComposerContract;
}

/** What a control would send: one composer, none (it isn't a send control), or more than one can be meant. */
export type ControlTarget = (Composer & { readonly control?: HTMLElement }) | 'ambiguous' | undefined;

/** The composer that an event's innermost target lies in. */
export function composerAt(adapter: SiteAdapter, target: Element): Composer | undefined {
  for (const contract of composersOf(adapter)) {
    const editor = nearest(target, contract.editor.join(', '));
    if (editor) return { editor, contract };
  }
  return undefined;
}

/** The composer that the send control around `target` would send. A hidden editor is meant only where none is visible. */
export function composerOfControl(adapter: SiteAdapter, target: Element): ControlTarget {
  for (const contract of composersOf(adapter)) {
    const control = nearest(target, controlsOf(contract));
    const scope = control && nearest(control, contract.scope.join(', '));
    if (!control || !scope) continue;
    const found = soleComposerIn(scope, contract);
    if (found) return found === 'ambiguous' ? found : { ...found, control };
  }
  return undefined;
}

/** The composer of a form that is being submitted. */
export function composerOfForm(adapter: SiteAdapter, form: Element): ControlTarget {
  for (const contract of composersOf(adapter)) {
    const found = soleComposerIn(form, contract);
    if (found) return found;
  }
  return undefined;
}

/** The control that sends this composer, if it can be pressed now. */
export function sendControlOf({ editor, contract }: Composer): HTMLElement | undefined {
  const scope = editor.closest(contract.scope.join(', '));
  if (!scope) return undefined;
  for (const selector of contract.submit) {
    for (const control of scope.querySelectorAll<HTMLElement>(selector)) {
      if (canBePressed(control)) return control;
    }
  }
  return undefined;
}

/** Whether a press of this control would do something. */
export function canBePressed(control: HTMLElement): boolean {
  return isVisible(control) && !control.matches(':disabled') && control.getAttribute('aria-disabled') !== 'true';
}

/** Whether the element is drawn: connected, with a box, not hidden by style. */
export function isVisible(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}

function controlsOf({ submit, everyButton }: ComposerContract): string {
  return [...submit, ...(everyButton ? ['button', '[role="button"]'] : [])].join(', ');
}

/** The nearest element around `from` that fits, out of shadow trees too: a component may draw what is inside a button. */
function nearest(from: Element, selector: string): HTMLElement | null {
  for (let at: Element | undefined = from; at; at = hostOf(at)) {
    const found = at.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function soleComposerIn(scope: Element, contract: ComposerContract): Composer | 'ambiguous' | undefined {
  const all = [...scope.querySelectorAll<HTMLElement>(contract.editor.join(', '))];
  const visible = all.filter(isVisible);
  const editors = visible.length > 0 ? visible : all;
  const [editor] = editors;
  if (!editor) return undefined;
  return editors.length === 1 ? { editor, contract } : 'ambiguous';
}
