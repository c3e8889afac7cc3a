import type { WritingMethod } from '../adapters/adapter.ts';
import { select, type Stretch } from './place.ts';

/** How an editor shows what it is made of, and what it can be written by: the surest way first. */
interface EditorKind {
  readonly mark: string;
  readonly methods: readonly WritingMethod[];
}

/** Events that are not trusted change nothing by themselves: what is shown afterwards is what the editor made of them. */
const BY_EVENT: readonly WritingMethod[] = ['beforeinput', 'paste'];

/**
 * Editors that keep a model of their own beside the page. All but ProseMirror take over a replacement as a spelling
 * checker makes it. Where their nodes are written to, or the browser types, they may show one text and send another: Slate
 * always, Lexical within a tenth of a second after a key.
 * Tried on Lexical 0.52, Slate 0.146, CKEditor 48, Quill 2.0, ProseMirror 1.42 and TipTap 3.34, 2026-11.
 */
const KINDS: readonly EditorKind[] = [
  // It takes over what changes in its nodes, and nothing else without a wait.
  { mark: '.ProseMirror', methods: ['nodes', 'paste'] },
  { mark: '[data-lexical-editor], [data-slate-editor], .ck-editor__editable', methods: BY_EVENT },
  // Before version 2 it didn't know of replacements, but watches its nodes.
  { mark: '.ql-editor', methods: ['beforeinput', 'paste', 'nodes'] },
];

/** An editor of an unknown kind may have no model at all: then only the browser itself can write. */
const UNKNOWN: readonly WritingMethod[] = [...BY_EVENT, 'command'];

/**
 * The ways to write into an editor in the order in which to try them: the one its contract asks for, then its kind's. What
 * can't be trusted in an editor of its kind isn't done, whoever asks.
 */
export function methodsFor(editor: Element, asked: WritingMethod | undefined): readonly WritingMethod[] {
  const kind = KINDS.find(({ mark }) => editor.matches(mark));
  const methods = kind?.methods ?? UNKNOWN;
  const fits = asked && (!kind || BY_EVENT.includes(asked) || methods.includes(asked));
  return fits ? [asked, ...methods.filter((method) => method !== asked)] : methods;
}

/** What writing needs from outside. */
export interface WritingPorts {
  /** Resolves when the editor has had time to take over, or revert, what was written. */
  settled(): Promise<void>;
  /** How often the user has edited the composer so far. */
  userEdits(): number;
  /** Runs what makes the browser itself type: no edit of the user's. */
  byOwnHand(type: () => boolean): boolean;
}

/** Puts `text` in place of a stretch. False where the editor has let it pass, so that nothing was written. */
type Replace = (editor: HTMLElement, stretch: Stretch, text: string, ports: WritingPorts) => Promise<boolean>;

/** The methods that write one stretch at a time. */
export const REPLACE: Readonly<Record<Exclude<WritingMethod, 'nodes'>, Replace>> = {
  /** Input Events Level 2: the replacement names its own range, so that no selection has to be followed first. */
  beforeinput: (editor, { from, to }, text) => {
    const range = new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
    const replacement = new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: text,
      targetRanges: [range],
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    return Promise.resolve(!editor.dispatchEvent(replacement));
  },
  paste: async (editor, stretch, text, ports) => {
    // In Firefox a page gets an empty DataTransfer from a content script, and would put nothing in place of the value.
    if ('wrappedJSObject' in globalThis) return false;
    await selectIn(editor, stretch, ports);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = { clipboardData, bubbles: true, cancelable: true, composed: true };
    return !editor.dispatchEvent(new ClipboardEvent('paste', paste));
  },
  command: async (editor, stretch, text, ports) => {
    await selectIn(editor, stretch, ports);
    return ports.byOwnHand(() => editor.ownerDocument.execCommand('insertText', false, text));
  },
};

/** How often to let the editor settle after a selection: Slate looks at what is selected ten times a second at most. */
const FOLLOWS = 4;

/** Selects a stretch and waits until the editor has had its chance to follow. */
async function selectIn(editor: HTMLElement, stretch: Stretch, { settled }: WritingPorts): Promise<void> {
  const { ownerDocument: document } = editor;
  if (!editor.contains(document.activeElement)) editor.focus({ preventScroll: true });
  const told = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true, capture: true });
  });
  select(stretch);
  // There is no event where it was selected already.
  await Promise.race([told, settled()]);
  for (let i = 0; i < FOLLOWS; i += 1) await settled();
}
