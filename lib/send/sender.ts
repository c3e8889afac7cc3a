import { asRaw, type RawText, type SafeText } from '../core/text.ts';
import { readDraft } from '../composer/draft.ts';
import { attributeTexts, canWrite } from '../composer/reach.ts';
import type { Edit } from '../composer/edits.ts';
import type { WritingPorts } from '../composer/methods.ts';
import { writeEdits } from '../composer/write.ts';
import { isVisible, type Composer } from '../composer/find.ts';
import { SendError } from './failure.ts';
import type { Replay } from './intent.ts';
import { prepareSubmit } from './submit.ts';

/** A checked text: what may be sent, and the edits that make it from the raw text. */
export interface Checked {
  readonly text: SafeText;
  readonly edits: readonly Edit[];
}

/** What a send needs from outside. */
export interface SenderPorts extends WritingPorts {
  /**
   * Throws `SendError` when the text can't be checked or its surrogates can't be remembered. `editor` is the one whose
   * draft it is, so that the user can be asked what is meant; without it the text is the page's.
   */
  protect(text: RawText, editor?: HTMLElement): Promise<Checked>;
  /** The edits that turn the surrogates of this conversation in `text` back into the user's own words. */
  restore(text: string): readonly Edit[];
  /** Runs the site's own submit, which the guard lets through. */
  handOver(sent: Sent, submit: () => void): void;
}

/** What was handed to the site. */
export interface Sent {
  readonly text: SafeText;
}

/** How often a change may restart the check. */
const MAX_ROUNDS = 20;
/** How long nobody may have typed before the check begins anew, in times of `settled`. */
const PAUSE = 6;

/**
 * Checks the composer's draft, writes the surrogates, reads back, and only then hands over to the site's own submit, once.
 * A draft that is empty by then is not handed over.
 * Throws `SendError`: nothing was sent; the user's words stand in the editor again as far as the editor allows.
 */
export async function send(composer: Composer, replay: Replay, ports: SenderPorts): Promise<void> {
  let written = false;
  try {
    if (textOf(composer).trim() !== '') await prepareSubmit(composer, replay, ports.settled);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const before = textOf(composer);
      if (before.trim() === '') return;
      await assertNothingBehind(composer, ports);
      const checked = await ports.protect(asRaw(before), composer.editor);
      written ||= checked.edits.length > 0;
      if (textOf(composer) === before && (await wrote(composer, checked, ports))) {
        const submit = await prepareSubmit(composer, replay, ports.settled);
        if (textOf(composer) === checked.text) {
          assertSendable(composer);
          return ports.handOver({ text: checked.text }, submit);
        }
      }
      await paused(ports);
    }
    throw new SendError('keeps-changing');
  } catch (error) {
    if (written) await putBack(composer, ports);
    throw error;
  }
}

/** Turns the surrogates in the composer back into the user's words. Only while nothing is on its way to the site. */
export async function putBack(composer: Composer, ports: Pick<SenderPorts, 'restore'> & WritingPorts): Promise<void> {
  await writeEdits(composer, ports.restore(readDraft(composer.editor).text), ports);
  await ports.settled();
}

/** Resolves when the user has stopped typing for a moment: a word that is half written is neither checked nor sent. */
async function paused({ userEdits, settled }: Pick<SenderPorts, 'userEdits' | 'settled'>): Promise<void> {
  let edits: number;
  do {
    edits = userEdits();
    for (let times = 0; times < PAUSE; times += 1) await settled();
  } while (userEdits() !== edits);
}

/** Writes the surrogates. True when the editor holds exactly the checked text, false when the user has edited meanwhile. */
async function wrote(composer: Composer, checked: Checked, ports: SenderPorts): Promise<boolean> {
  const editsBefore = ports.userEdits();
  const draft = readDraft(composer.editor);
  if (!canWrite(composer.editor, draft, checked.edits)) throw new SendError('value-out-of-reach');
  await writeEdits(composer, checked.edits, ports);
  await ports.settled();
  if (textOf(composer) === checked.text) return true;
  if (ports.userEdits() !== editsBefore) return false;
  throw new SendError('write-reverted');
}

/** What a link or a picture carries beside its text is sent with it, and can't be written. */
async function assertNothingBehind({ editor }: Composer, ports: SenderPorts): Promise<void> {
  const behind = attributeTexts(editor);
  if (behind === '') return;
  if ((await ports.protect(asRaw(behind))).edits.length > 0) throw new SendError('value-out-of-reach');
}

function assertSendable({ editor }: Composer): void {
  if (!isVisible(editor)) throw new SendError('composer-changed');
}

function textOf({ editor }: Composer): string {
  if (!editor.isConnected) throw new SendError('composer-changed');
  return readDraft(editor).text;
}
