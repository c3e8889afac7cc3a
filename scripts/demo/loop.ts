import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { CLASSIC, finishedReplies } from '../../tests/e2e/harness/chat-pages.ts';
import { visibleText } from '../../tests/e2e/harness/reads.ts';
import { NOTE, ORIGINALS } from '../../tests/sites/note.ts';
import type { Sites } from '../../tests/sites/server.ts';
import { ROOT } from '../setup/run.ts';
import { columns } from './columns.ts';

/** How long the real values may take to stand on the screen after the reply's end. */
const PATIENCE_MS = 10_000;

/** What one run of the loop showed. */
export interface Outcome {
  /** Lines of the note; the same lines as the server got them; as the screen shows them, or what is missing there. */
  readonly rows: readonly (readonly [string, string, string])[];
  /** Originals that stand anywhere in anything the server received. */
  readonly leaked: readonly string[];
  /** Originals that the screen doesn't show, in the user's message or in the reply. */
  readonly missing: readonly string[];
  readonly screenshot: string;
}

/** One line of text: how a screen breaks lines is no part of what it says. */
function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

function absentFrom(text: string): string[] {
  return ORIGINALS.map((original) => original.text).filter((original) => !text.includes(original));
}

/** The texts of the user's message and of the reply on the screen, read again until nothing is missing or time is up. */
async function readScreen(page: Page): Promise<{ message: string; missing: string[] }> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const message = flat(await visibleText(page, CLASSIC.user));
    const reply = flat(await visibleText(page, CLASSIC.reply));
    const missing = [...new Set([...absentFrom(message), ...absentFrom(reply)])];
    if (missing.length === 0 || performance.now() > end) return { message, missing };
    await delay(100);
  }
}

function leaks({ requests }: Sites): string[] {
  const received = requests.map(({ path, headers, body }) => `${path}\n${JSON.stringify(headers)}\n${body}`).join('\n');
  const lower = received.toLowerCase();
  return ORIGINALS.map(({ text }) => text).filter((text) => lower.includes(text.toLowerCase()));
}

/** Writes what the window shows to .output/demo/demo.png; returns the path. */
async function picture(page: Page): Promise<string> {
  const folder = join(ROOT, '.output', 'demo');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'demo.png');
  await page.screenshot({ path });
  return path;
}

/** The note as it arrived. Throws where nothing was sent, with a picture of what the user would see. */
async function promptReceived(page: Page, sites: Sites): Promise<string> {
  try {
    const { prompt } = await sites.waitForRequest(({ kind }) => kind === 'prompt');
    return prompt ?? '';
  } catch (error) {
    const path = await picture(page);
    throw new Error(`The note was not sent. What the window shows instead: ${path}`, { cause: error });
  }
}

/** Inserts the sample note into the demo chat, sends it with Enter, and reads what came of it. Throws if nothing does. */
export async function runLoop(page: Page, sites: Sites): Promise<Outcome> {
  await page.getByRole('button', { name: 'Insert the sample note' }).click();
  await page.locator(CLASSIC.composer).getByText('Dictated by').waitFor();
  await page.keyboard.press('Enter');
  const sent = (await promptReceived(page, sites)).split('\n');
  await finishedReplies(page, CLASSIC);
  const { message, missing } = await readScreen(page);
  await page.locator('[data-turn="assistant"]').evaluate((turn) => turn.scrollIntoView({ block: 'start' }));
  const rows = NOTE.trimEnd()
    .split('\n')
    .map((typed, at): [string, string, string] => {
      return [typed, sent[at] ?? '', message.includes(flat(typed)) ? typed : '(not shown as typed)'];
    });
  return { rows, leaked: leaks(sites), missing, screenshot: await picture(page) };
}

/** Prints an outcome; true where it is as it should be. */
export function report({ rows, leaked, missing, screenshot }: Outcome, width: number): boolean {
  console.log(columns(['typed', 'sent to the server', 'shown on the screen'], rows, width));
  console.log('');
  const total = ORIGINALS.length;
  console.log(`${total - leaked.length} of ${total} identifiers stayed on this computer.`);
  if (leaked.length > 0) console.log(`  The server received: ${leaked.join('; ')}`);
  console.log(`${total - missing.length} of ${total} are shown in the message and in the reply.`);
  if (missing.length > 0) console.log(`  Not shown: ${missing.join('; ')}`);
  console.log(`Screenshot: ${screenshot}`);
  return leaked.length === 0 && missing.length === 0;
}
