import { createRoot } from 'react-dom/client';
import { Page } from './Page.tsx';

/** Puts the page in the place of the server's first paint; what was typed into that goes along. */
function hydrate(): void {
  const root = document.getElementById('root');
  const first = root?.querySelector('textarea');
  if (root) createRoot(root).render(<Page firstDraft={first?.value ?? ''} />);
}

setTimeout(hydrate, Number(document.documentElement.dataset['hydrationMs']));
