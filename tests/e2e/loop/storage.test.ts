import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOTE, ORIGINALS } from '../../sites/note.ts';
import { startSites } from '../../sites/server.ts';
import { CLASSIC, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { pasteText } from '../harness/input.ts';
import { launch } from '../harness/launch.ts';
import { EXTENSION } from '../harness/extension.ts';

/** Every file of a profile that belongs to the extension, by path. */
async function extensionFiles(profile: string, extensionId: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const own = paths.filter((path) => path.includes(extensionId) || /extension/iu.test(path.slice(profile.length)));
  return new Map(await Promise.all(own.map(async (path) => [path, await readFile(path)] as const)));
}

const CONTROL = 'Zebulon Quarterstaff 88213377';

/** Keeps a value in a database of its own in the extension's origin, as it is. Runs in the background. */
function keepPlain(value: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('control', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('plain'));
    opening.addEventListener('error', () => reject(new Error('The control database does not open.')));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('plain', 'readwrite', { durability: 'strict' });
      transaction.objectStore('plain').put(value, 'value');
      transaction.addEventListener('complete', () => resolve());
    });
  });
}

function holds(bytes: Buffer, text: string): boolean {
  return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
}

test('no original stands in any byte of what the extension keeps on disk', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'understudy-storage-'));
  const sites = await startSites();
  try {
    const session = await launch({ port: sites.port, extension: EXTENSION, profile });
    const page = await openChat(session.open, CLASSIC);
    await pasteText(page, NOTE.trimEnd());
    await page.keyboard.press('Enter');
    await finishedReplies(page, CLASSIC);
    const { extensionId } = session;
    await session.context.serviceWorkers()[0]?.evaluate(keepPlain, CONTROL);
    await session.close();

    const files = await extensionFiles(profile, extensionId ?? '');
    const vault = [...files].filter(([path]) => path.includes('IndexedDB'));
    expect(vault.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeGreaterThan(1000);
    // What is kept in plain text is found, or the search would prove nothing.
    expect([...files.values()].some((bytes) => holds(bytes, CONTROL))).toBe(true);
    const found = [...files.values()].flatMap((bytes) =>
      ORIGINALS.filter(
        // The shortest of them are words that any file may hold by chance.
        ({ text }) => text.length >= 6 && holds(bytes, text),
      ),
    );
    expect(found.map(({ type }) => type)).toEqual([]);
  } finally {
    await sites.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
