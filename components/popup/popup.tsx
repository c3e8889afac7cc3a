import { useState } from 'react';
import { ProtectionSwitch } from './protection-switch.tsx';
import { SiteList } from './site-list.tsx';
import { StateBox } from './state-box.tsx';
import { type PopupPorts, usePopup } from './use-popup.ts';
import { Kinds } from './kinds.tsx';

/** What the popup needs from outside. */
export interface PopupProps {
  readonly ports: PopupPorts;
  /** Names of the sites that are guarded without anybody's doing. */
  readonly siteNames: readonly string[];
}

/** The extension's popup: how protection stands on this page, and the switch for its site. */
export function Popup({ ports, siteNames }: PopupProps) {
  const { view, said, act } = usePopup(ports);
  const [reloaded, setReloaded] = useState(false);
  const reload = async (): Promise<void> => {
    setReloaded(true);
    await ports.reload();
  };
  return (
    <main>
      <header>
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>Understudy</h1>
        {view?.site != null && <span className="host">{hostOf(view.site)}</span>}
      </header>
      <StateBox view={view} />
      {view?.reload === true && (
        <button type="button" className="action primary" disabled={reloaded} onClick={() => void reload()}>
          Reload this page
        </button>
      )}
      {view?.protection != null && view.site !== null && (
        <ProtectionSwitch key={view.site} site={view.site} {...view.protection} onChange={act.set} />
      )}
      {view?.values != null && (
        <p className="values">
          <strong>{view.values}</strong> {view.values === 1 ? 'real value is' : 'real values are'} kept, encrypted, for
          this conversation.
        </p>
      )}
      {view?.addable != null && (
        <button type="button" className="action primary" onClick={() => act.add(view.addable ?? '')}>
          Guard {hostOf(view.addable)}
        </button>
      )}
      {view?.removable === true && view.site !== null && (
        <button type="button" className="action" onClick={() => act.remove(view.site ?? '')}>
          Stop guarding {hostOf(view.site)}
        </button>
      )}
      <p className="said" role="status">
        {said}
      </p>
      {view?.site != null ? <Kinds /> : <SiteList names={siteNames} />}
      <footer>Everything is found and kept on this computer. Nothing is sent to us or to anybody else.</footer>
    </main>
  );
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}
