import { composersOf, type ComposerContract, type SiteAdapter } from '../adapters/adapter.ts';
import { closestDeep, queryDeep } from '../dom/shadow-trees.ts';
import { composersBeside } from './beside.ts';

/** An editor on the page, with the contract that describes it. */
export interface Composer {
  readonly editor: HTMLElement;
  readonly contract: ComposerContract;
}

/** What a control would send: one composer, none (it isn't a send control), or more than one can be meant. */
export type ControlTarget = (Composer & { readonly control?: HTMLElement }) | 'ambiguous' | undefined;

/**
 * The composer that an event's innermost target lies in. Where several contracts know the editor, the first whose scope
 * is there as well.
 */
export function composerAt(adapter: SiteAdapter, target: Element): Composer | undefined {
  const found = composersOf(adapter).flatMap((contract) => {
    const editor = closestDeep(target, contract.editor.join(', '));
    return editor ? [{ editor, contract }] : [];
  });
  return found.find((composer) => composer.contract.scope.length === 0 || scopeOf(composer)) ?? found[0];
}

/** The composer that the send control around `target` would send. A hidden editor is meant only where none is visible. */
export function composerOfControl(adapter: SiteAdapter, target: Element): ControlTarget {
  for (const contract of composersOf(adapter)) {
    if (contract.scope.length === 0) continue;
    const control = closestDeep(target, controlsOf(contract));
    const scope = control && closestDeep(control, contract.scope.join(', '));
    if (!control || !scope) continue;
    const found = soleComposerIn(scope, contract);
    if (found) return found === 'ambiguous' ? found : { ...found, control };
  }
  return composerBesideControl(adapter, target);
}

/** The composer of a form that is being submitted: of the first contract whose editor is visible there. */
export function composerOfForm(adapter: SiteAdapter, form: Element): ControlTarget {
  const found = composersOf(adapter).flatMap((contract) => soleComposerIn(form, contract) ?? []);
  return found.find((one) => one === 'ambiguous' || isVisible(one.editor)) ?? found[0];
}

/** The control that sends this composer, if it can be pressed now. */
export function sendControlOf(composer: Composer): HTMLElement | undefined {
  return controlsIn(composer).find(canBePressed);
}

/** Whether a press of this control would do something. */
export function canBePressed(control: HTMLElement): boolean {
  return isVisible(control) && !control.matches(':disabled') && control.getAttribute('aria-disabled') !== 'true';
}

/** Whether the element is drawn: connected, with a box, not hidden by style. */
export function isVisible(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}

function scopeOf({ editor, contract }: Composer): HTMLElement | null {
  return contract.scope.length === 0 ? null : closestDeep(editor, contract.scope.join(', '));
}

/** The marked send controls around an editor, the surest first. */
function controlsIn(composer: Composer): HTMLElement[] {
  const scope = scopeOf(composer);
  return scope ? composer.contract.submit.flatMap((selector) => queryDeep(scope, selector)) : [];
}

function controlsOf({ submit, everyButton }: ComposerContract): string {
  return [...submit, ...(everyButton ? ['button', '[role="button"]'] : [])].join(', ');
}

function soleComposerIn(scope: Element, contract: ComposerContract): Composer | 'ambiguous' | undefined {
  const all = queryDeep(scope, contract.editor.join(', '));
  const visible = all.filter(isVisible);
  const editors = visible.length > 0 ? visible : all;
  const [editor] = editors;
  if (!editor) return undefined;
  return editors.length === 1 ? { editor, contract } : 'ambiguous';
}

/** Where no scope is known, whatever can be pressed beside a box may send it, unless the box has a send control we know. */
function composerBesideControl(adapter: SiteAdapter, target: Element): ControlTarget {
  const contracts = composersOf(adapter).filter(({ scope }) => scope.length === 0);
  const beside = contracts.length === 0 ? undefined : composersBeside(contracts, target);
  if (!beside) return undefined;
  const open = beside.composers.filter(({ editor }) => {
    const known = composerAt(adapter, editor);
    return isVisible(editor) && !(known && controlsIn(known).some(isVisible));
  });
  const [composer] = open;
  if (!composer) return undefined;
  return open.length === 1 ? { ...composer, control: beside.control } : 'ambiguous';
}
