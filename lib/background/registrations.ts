import type { Browser, Manifest, Scripting } from 'webextension-polyfill';
import { type Access, isFirefox, matchOf } from './access.ts';

/** A content script of the manifest. */
type Script = Manifest.ContentScript & { readonly world?: 'ISOLATED' | 'MAIN' };

/**
 * Registers the manifest's content scripts for origins that policy or user have added, and unregisters those that are gone.
 * Origins without access are left out: for them the browser would report success and inject nothing. Registrations outlive
 * the worker and the browser, so that a page is guarded before the worker has started; an update of the extension ends them.
 * Resolves to the origins that are registered for the first time.
 */
export async function syncRegistrations(browser: Browser, access: Access, extra: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(extra.map((site) => access.has(site)));
  const wanted = extra.filter((_site, index) => allowed[index]);
  const present = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const needed = new Map(wanted.map((site) => [site, scriptsFor(browser, site)]));
  const ids = new Set([...needed.values()].flat().map(({ id }) => id));
  const gone = [...present].filter((id) => !ids.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = wanted.filter((site) => needed.get(site)?.some(({ id }) => !present.has(id)));
  const missing = fresh.flatMap((site) => needed.get(site) ?? []).filter(({ id }) => !present.has(id));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  return fresh;
}

/** The manifest's content scripts. */
export function manifestScripts(browser: Browser): readonly Script[] {
  return browser.runtime.getManifest().content_scripts ?? [];
}

function scriptsFor(browser: Browser, site: string): Scripting.RegisteredContentScript[] {
  return manifestScripts(browser).map(
    ({ js = [], run_at: runAt = 'document_start', all_frames: allFrames, world }, index) => ({
      id: `${site}#${index}`,
      matches: [matchOf(site, !isFirefox(browser))],
      js: js.map(inFolder),
      runAt,
      allFrames: allFrames ?? false,
      persistAcrossSessions: true,
      ...(world === undefined ? {} : { world }),
    }),
  );
}

/** The path of a file as the manifest of the source names it; Firefox gives whole addresses. */
function inFolder(file: string): string {
  return URL.canParse(file) ? new URL(file).pathname.slice(1) : file;
}
