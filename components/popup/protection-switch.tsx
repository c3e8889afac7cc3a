import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

interface ProtectionSwitchProps {
  /** Origin of the site. */
  readonly site: string;
  readonly on: boolean;
  /** Why the user can't change it; null where the user can. */
  readonly fixedBecause: string | null;
  readonly onChange: (site: string, on: boolean) => void;
}

/** The switch for a site. Turning protection off is asked back first. */
export function ProtectionSwitch({ site, on, fixedBecause, onChange }: ProtectionSwitchProps) {
  const [asking, setAsking] = useState(false);
  const control = useRef<HTMLButtonElement>(null);
  const [label, note] = [useId(), useId()];
  const fixed = fixedBecause !== null;

  function press(): void {
    if (fixed) return;
    if (on) setAsking(true);
    else onChange(site, true);
  }
  function answer(off: boolean): void {
    setAsking(false);
    control.current?.focus();
    if (off) onChange(site, false);
  }

  return (
    <section className="switch">
      <div className="row">
        <span id={label}>Protect what I write on this site</span>
        <button
          ref={control}
          type="button"
          role="switch"
          aria-checked={on}
          aria-disabled={fixed || undefined}
          aria-labelledby={label}
          aria-describedby={fixed ? note : undefined}
          onClick={press}
        >
          <span aria-hidden="true">{on ? 'On' : 'Off'}</span>
        </button>
      </div>
      {fixed && (
        <p id={note} className="note">
          {fixedBecause}
        </p>
      )}
      {asking && on && !fixed && <Confirm onAnswer={answer} />}
    </section>
  );
}

/** Says what turning off means before it happens. */
function Confirm({ onAnswer }: { onAnswer: (off: boolean) => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  const [title, text] = [useId(), useId()];
  useEffect(() => keep.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The browser would close the whole popup.
    event.preventDefault();
    onAnswer(false);
  };
  return (
    <div className="confirm" role="alertdialog" aria-labelledby={title} aria-describedby={text} onKeyDown={onKeyDown}>
      <h2 id={title}>Turn protection off here?</h2>
      <p id={text}>
        New text will be sent as you write it, patient details included. Chats that were protected still show the real
        values, marked.
      </p>
      <div className="buttons">
        <button ref={keep} type="button" className="action primary" onClick={() => onAnswer(false)}>
          Keep it on
        </button>
        <button type="button" className="action danger" onClick={() => onAnswer(true)}>
          Turn off
        </button>
      </div>
    </div>
  );
}
