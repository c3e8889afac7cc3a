import type { WritingMethod } from '../adapters/adapter.ts';
import { isTextarea, readDraft } from './draft.ts';
import { applyEdits, byNodes, editsBetween, movedBy, type Edit } from './edits.ts';
import type { Composer } from './find.ts';
import { methodsFor, REPLACE, type WritingPorts } from './methods.ts';
import { writeNodes } from './nodes.ts';
import { caretIn, select, stretchOf } from './place.ts';

/** Tasks in which an editor may take a replacement over before it is given frames. */
const TASKS = 8;

/**
 * Writes edits into an editor, through the input path that the editor itself listens to: a textarea's value and its input
 * event; in a rich editor the first method that works in its present state, each step read back before the next. What one
 * method leaves undone is for the next. Ends early when the user edits meanwhile.
 * Whether the editor holds what it should is for the caller to verify, once everything has settled.
 */
export async function writeEdits(composer: Composer, edits: readonly Edit[], ports: WritingPorts): Promise<void> {
  if (edits.length === 0) return;
  const { editor, contract } = composer;
  const before = readDraft(editor);
  const wanted = applyEdits(before.text, edits);
  if (isTextarea(editor)) {
    editor.value = wanted;
    editor.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return;
  }
  const caret = caretIn(editor, before);
  await writeRich(editor, contract.writing, edits, wanted, ports);
  if (caret !== undefined) putCaret(editor, wanted, movedBy(edits, caret));
}

async function writeRich(
  editor: HTMLElement,
  asked: WritingMethod | undefined,
  edits: readonly Edit[],
  wanted: string,
  ports: WritingPorts,
): Promise<void> {
  const byUser = ports.userEdits();
  const before = readDraft(editor).text;
  for (const method of methodsFor(editor, asked)) {
    const draft = readDraft(editor);
    const todo = draft.text === before ? edits : editsBetween(draft.text, wanted);
    if (await writeBy(method, editor, todo, ports)) return;
    if (ports.userEdits() !== byUser) return;
  }
}

/** Writes by one method. True when the editor reads as it should. */
async function writeBy(
  method: WritingMethod,
  editor: HTMLElement,
  edits: readonly Edit[],
  ports: WritingPorts,
): Promise<boolean> {
  const draft = readDraft(editor);
  if (method === 'nodes') {
    writeNodes(draft, edits);
    return comesToRead(editor, applyEdits(draft.text, edits), ports);
  }
  // From the last to the first, so that the places of those to come stay what they are.
  for (const { start, end, text } of byNodes(draft, edits).toReversed()) {
    // An editor may draw its text anew at each step.
    const now = readDraft(editor);
    const stretch = stretchOf(now, start, end);
    if (!stretch || !(await REPLACE[method](editor, stretch, text, ports))) return false;
    if (!(await comesToRead(editor, applyEdits(now.text, [{ start, end, text }]), ports))) return false;
  }
  return true;
}

/** Whether the editor comes to read so: within a few tasks, or once it has drawn. */
async function comesToRead(editor: HTMLElement, text: string, { settled }: WritingPorts): Promise<boolean> {
  for (let task = 0; task < TASKS; task += 1) {
    await nextTask();
    if (readDraft(editor).text === text) return true;
  }
  await settled();
  return readDraft(editor).text === text;
}

function putCaret(editor: HTMLElement, wanted: string, place: number): void {
  const draft = readDraft(editor);
  const stretch = draft.text === wanted ? stretchOf(draft, place, place) : undefined;
  if (stretch) select(stretch);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
