/** Attributes by which pages switch their colours, set on the root element or on body. */
const ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-color-scheme', 'data-mode', 'theme'];
/** Milliseconds without a further resize before looks are read again. */
const SETTLED = 150;

function moves({ target, attributeName, oldValue }: MutationRecord): boolean {
  return (target as Element).getAttribute(attributeName ?? '') !== oldValue;
}

/**
 * Calls `changed` when the page's style sheets may give elements another look than before: a theme switched by the page
 * or by the system, fading colours that have arrived, a window of another size, a style sheet that has loaded.
 */
export function watchLook(document: Document, changed: () => void): void {
  const view = document.defaultView;
  if (!view) return;
  const observer = new MutationObserver((records) => {
    if (records.some(moves)) changed();
  });
  const observe = (): void => {
    for (const element of [document.documentElement, document.body]) {
      if (element)
        observer.observe(element, { attributes: true, attributeFilter: ATTRIBUTES, attributeOldValue: true });
    }
  };
  observe();
  document.addEventListener('DOMContentLoaded', observe);
  document.addEventListener('transitionend', ({ target }) => {
    if (target === document.documentElement || target === document.body) changed();
  });
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLLinkElement) changed();
    },
    true,
  );
  for (const query of ['(prefers-color-scheme: dark)', 'print']) {
    view.matchMedia(query).addEventListener('change', changed);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  view.addEventListener('resize', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  });
}
