import type { ComposerContract } from '../adapters/adapter.ts';
import { closestDeep, containsDeep, parentOf, queryDeep } from '../dom/shadow-trees.ts';
import { readDraft } from './draft.ts';

/** What counts as beside: no more than this many pixels between a control's edge and the editor's ... */
const BESIDE_PX = 96;
/** ... or a block around both that is no more than this many pixels higher than the editor: its bar of controls. */
const BAR_PX = 240;
const BUTTONS = 'button, [role="button"], input:is([type="submit"], [type="button"], [type="image"])';
/** Followed or typed into when it is pressed, not sent by. */
const NO_CONTROLS = 'a[href]:not([href^="#"], [href^="javascript:" i]), label, input, select, option, textarea';

interface Beside {
  /** What was pressed. */
  readonly control: HTMLElement;
  /** Boxes that hold a text, of the same form or beside it on the screen. */
  readonly composers: readonly { readonly editor: HTMLElement; readonly contract: ComposerContract }[];
}

/** What a press of `target` may send, as far as the screen tells; undefined where it is nothing to press. */
export function composersBeside(contracts: readonly ComposerContract[], target: Element): Beside | undefined {
  const editors = contracts.flatMap(({ editor }) => editor).join(', ');
  const control = closestDeep(target, editors) ? null : controlAt(target);
  if (!control) return undefined;
  const composers = queryDeep(control.ownerDocument, editors).flatMap((editor) => {
    const contract = contracts.find((one) => editor.matches(one.editor.join(', ')));
    const meant = contract && readDraft(editor).text.trim() !== '' && belongs(editor, control);
    return meant && !isHarmless(contract, control, editor) ? [{ editor, contract }] : [];
  });
  return { control, composers };
}

/** The button around `target`, or what only looks like one: an icon, or what the pointer says can be pressed. */
function controlAt(target: Element): HTMLElement | null {
  const button = closestDeep(target, BUTTONS);
  if (button) return button;
  const element = closestDeep(target, ':not(svg, svg *, img)');
  if (!element || closestDeep(element, NO_CONTROLS)) return null;
  const icon = element.textContent.trim() === '' && element.querySelector('svg, img') !== null;
  return icon || getComputedStyle(element).cursor === 'pointer' ? element : null;
}

function belongs(editor: HTMLElement, control: HTMLElement): boolean {
  const form = closestDeep(editor, 'form');
  if (form && containsDeep(form, control)) return true;
  const [box, other] = [editor.getBoundingClientRect(), control.getBoundingClientRect()];
  const aside = Math.max(box.left - other.right, other.left - box.right);
  const above = Math.max(box.top - other.bottom, other.top - box.bottom);
  if (Math.max(aside, above) <= BESIDE_PX) return true;
  let block: Element | null = editor;
  while (block && !containsDeep(block, control)) block = parentOf(block);
  return block !== null && block.getBoundingClientRect().height <= box.height + BAR_PX;
}

function isHarmless({ harmless = [] }: ComposerContract, control: HTMLElement, editor: HTMLElement): boolean {
  const around = harmless.length === 0 ? null : closestDeep(control, harmless.join(', '));
  return around !== null && !containsDeep(around, editor);
}
