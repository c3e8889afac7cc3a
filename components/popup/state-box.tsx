import type { View } from './view.ts';

const SIGNS: Readonly<Record<View['tone'], string>> = { good: '✓', warn: '!', stop: '×', off: '○', none: '–' };

/** How protection stands, as a live region: what changes while the popup is open is read out. */
export function StateBox({ view }: { view: View | undefined }) {
  const { tone, title, text, troubles, since } = view ?? { tone: 'none', title: 'Looking at this page…', troubles: [] };
  return (
    <section className={`state ${tone}`} role="status">
      <span className="sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div>
        <h2>{title}</h2>
        {text !== undefined && <p>{text}</p>}
        {troubles.length > 0 && (
          <ul>
            {troubles.map((trouble) => (
              <li key={trouble.title}>
                <strong>{trouble.title}.</strong> {trouble.next}
              </li>
            ))}
          </ul>
        )}
        {since != null && <p className="since">Since {momentOf(since)}</p>}
      </div>
    </section>
  );
}

/** The time of day; with the date where that isn't today's. */
function momentOf(since: number): string {
  const moment = new Date(since);
  const today = moment.toDateString() === new Date().toDateString();
  return moment.toLocaleString(undefined, { timeStyle: 'short', ...(today ? {} : { dateStyle: 'medium' }) });
}
