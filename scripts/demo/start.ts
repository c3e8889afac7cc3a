/** `npm start`: the built extension on the bundled demo chat. `npm start -- --headless` runs the loop without a window. */
import { launch, type Session } from '../../tests/e2e/harness/launch.ts';
import { type Sites, startSites } from '../../tests/sites/server.ts';
import { builtExtension } from './extension.ts';
import { report, runLoop } from './loop.ts';

const START = 'https://chatgpt.com/';

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function showWindow(session: Session): Promise<void> {
  const [page] = session.context.pages();
  await page?.goto(START);
  console.log('The demo chat is open. Click "Insert the sample note", press Enter, and compare both sides.');
  console.log('In this browser alone, chatgpt.com is a server on this computer. Close the window to end.');
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve));
  const closed = new Promise((resolve) => session.context.once('close', resolve));
  // A browser whose last tab is closed may go on running without a window.
  const emptied = new Promise<void>((resolve) => {
    const check = () => void (session.context.pages().length === 0 && resolve());
    for (const open of session.context.pages()) open.once('close', check);
    session.context.on('page', (open) => open.once('close', check));
  });
  await Promise.race([interrupted, closed, emptied]);
}

async function runHeadless(session: Session, sites: Sites): Promise<void> {
  console.log('Running the demo without a window.\n');
  const outcome = await runLoop(await session.open(START), sites);
  const good = report(outcome, process.stdout.columns ?? 150);
  for (const error of session.pageErrors) console.log(`Error in the page: ${error}`);
  process.exitCode = good && session.pageErrors.length === 0 ? 0 : 1;
}

async function demo(headed: boolean): Promise<void> {
  const extension = await builtExtension();
  // chatgpt.com also sends drafts while they are typed; that is for the page guard to stop, and not what this shows.
  const sites = await startSites({ demo: true, asYouType: false, chunkDelayMs: 15 });
  try {
    const session = await launch({ port: sites.port, extension, headed });
    try {
      await (headed ? showWindow(session) : runHeadless(session, sites));
    } finally {
      await session.close();
    }
  } finally {
    await sites.close();
  }
}

try {
  await demo(hasDisplay() && !process.argv.includes('--headless'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
