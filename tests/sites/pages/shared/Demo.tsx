import type { ReactElement, RefObject } from 'react';
import type { ComposerHandle } from './composer.ts';

const PANE = 'https://what-the-server-received.test/';

/** True where the server says that this page is the bundled demo. */
export const IS_DEMO = 'demo' in document.documentElement.dataset;

/** Says what the reader is looking at. */
export function DemoBanner(): ReactElement {
  return (
    <div className="demo-banner" role="note">
      Understudy&rsquo;s bundled demo chat on this computer; no request leaves it
    </div>
  );
}

/** What the server received, in a frame of another host: neither this page nor an extension on it can touch it. */
export function DemoPane(): ReactElement {
  return <iframe className="demo-pane" title="What the server received" sandbox="allow-scripts" src={PANE} />;
}

/** Fetches the sample note and inserts it at the cursor as a paste does. */
export function SampleNoteButton({ composer }: { composer: RefObject<ComposerHandle | null> }): ReactElement {
  async function insert(): Promise<void> {
    const note = await (await fetch('/__note')).text();
    composer.current?.focus();
    composer.current?.paste(note.trimEnd());
  }
  return (
    <button type="button" className="sample-note" onClick={() => void insert()}>
      Insert the sample note
    </button>
  );
}
