import { useCallback, useEffect, useState } from 'react';
import type { PolicyReport, Reply } from '../../lib/messaging/protocol.ts';

/** What the page needs from outside. */
export interface PolicyPageProps {
  load(): Promise<Reply<PolicyReport>>;
  /** Asks the user for access to a site; to be called in a click. False where it is refused or can't be asked for. */
  allow(site: string): Promise<boolean>;
}

/** The extension's options: what is known of the organisation's policy, what of it could not be read, what isn't covered. */
export function PolicyPage({ load, allow }: PolicyPageProps) {
  const [report, setReport] = useState<Reply<PolicyReport>>();
  const refresh = useCallback(() => void load().then(setReport), [load]);
  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);
  return (
    <main>
      <header>
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <h1>Organisation policy</h1>
      </header>
      <p role="status">{report ? summary(report) : 'Looking…'}</p>
      {report?.ok === true && report.uncovered.length > 0 && (
        <Uncovered sites={report.uncovered} allow={allow} onDone={refresh} />
      )}
      {report?.ok === true && report.problems.length > 0 && <Problems problems={report.problems} />}
    </main>
  );
}

function summary(report: Reply<PolicyReport>): string {
  if (!report.ok)
    return 'Understudy does not answer. Messages on guarded pages are held until it does; restart the browser.';
  if (report.waiting) {
    const meanwhile = report.found
      ? 'The last one that was known holds.'
      : 'Until then every site is on, and can’t be switched.';
    return `The browser has not brought a policy yet. ${meanwhile}`;
  }
  if (!report.found) return 'Your organisation has set no policy. What is guarded is up to you.';
  return report.problems.length === 0
    ? 'Your organisation has set a policy, and all of it holds.'
    : 'Your organisation has set a policy. Parts of it could not be read: what holds in their place is said below.';
}

interface UncoveredProps {
  readonly sites: readonly string[];
  readonly allow: PolicyPageProps['allow'];
  onDone(): void;
}

function Uncovered({ sites, allow, onDone }: UncoveredProps) {
  const [refused, setRefused] = useState<string>();
  const ask = (site: string) =>
    void allow(site).then((granted) => {
      setRefused(granted ? undefined : site);
      onDone();
    });
  return (
    <section aria-labelledby="uncovered">
      <h2 id="uncovered">Not guarded yet</h2>
      <p>Your organisation wants these sites guarded. The browser lets Understudy in only when you allow it.</p>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" aria-label={`Allow ${site}`} onClick={() => ask(site)}>
              Allow
            </button>
            {refused === site && <em role="alert">The browser did not allow it. This site stays unguarded.</em>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problems({ problems }: { readonly problems: PolicyReport['problems'] }) {
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">For your administrator</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What is wrong</th>
            <th scope="col">What holds instead</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ path, wrong, holds }) => (
            <tr key={`${path} ${wrong}`}>
              <td>
                <code>{path === '' ? 'the whole policy' : path}</code>
              </td>
              <td>{wrong}</td>
              <td>{holds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
