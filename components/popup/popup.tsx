import { useEffect, useState } from 'react';
import type { Reply, TabStatus } from '../../lib/messaging/protocol.ts';

/** What the popup needs from outside. */
export interface PopupProps {
  /** Asks for the state of the tab the popup was opened on. */
  loadStatus(): Promise<Reply<TabStatus>>;
  /** Names of the sites that are guarded. */
  readonly siteNames: readonly string[];
}

interface State {
  readonly tone: 'on' | 'off' | 'warn';
  readonly title: string;
  readonly text: string;
}

/** The extension's popup: whether this page is protected, and how much is known in its conversation. */
export function Popup({ loadStatus, siteNames }: PopupProps) {
  const [state, setState] = useState<State>();
  useEffect(() => {
    void loadStatus().then((reply) => setState(describe(reply, siteNames)));
  }, [loadStatus, siteNames]);
  return (
    <main>
      <header>
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>Understudy</h1>
      </header>
      <section className={`state ${state?.tone ?? 'off'}`} role="status">
        <h2>{state?.title ?? 'Looking at this page…'}</h2>
        <p>{state?.text}</p>
      </section>
      <p className="foot">Everything is found and kept on this computer. Nothing is sent to us or to anybody else.</p>
    </main>
  );
}

function describe(reply: Reply<TabStatus>, siteNames: readonly string[]): State {
  if (!reply.ok) {
    return {
      tone: 'warn',
      title: 'Understudy does not answer',
      text: 'Messages on guarded pages are held until it does. Close this window and open it again, or restart the browser.',
    };
  }
  if (reply.site === null) {
    return { tone: 'off', title: 'This page is not guarded', text: `Guarded are ${siteNames.join(' and ')}.` };
  }
  if (!reply.guarded) {
    return {
      tone: 'warn',
      title: 'Reload this page',
      text: 'It was open before Understudy was ready. Its messages are held.',
    };
  }
  return { tone: 'on', title: 'Patient details on this page are replaced', text: valuesIn(reply.values) };
}

function valuesIn(count: number): string {
  if (count === 0) return 'No real values are kept for this conversation yet.';
  return `${count} real ${count === 1 ? 'value is' : 'values are'} kept, encrypted, for this conversation.`;
}
