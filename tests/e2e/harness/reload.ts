import type { Session } from './launch.ts';

/** Reloads the extension as an update does: pages keep a content script that can't reach it any more. */
export async function reloadExtension(session: Session): Promise<void> {
  const page = await session.context.newPage();
  try {
    await page.goto('chrome://extensions/');
    const restarted = session.context.waitForEvent('serviceworker');
    await page.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      // Chromium starts an unpacked extension again in developer mode only.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id ?? '', { failQuietly: true });
    }, session.extensionId);
    await restarted;
  } finally {
    await page.close();
  }
}

/** What of chrome://extensions' own interface is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
}
