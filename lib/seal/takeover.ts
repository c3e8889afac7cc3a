import { anyRootOf } from '../dom/shadow-trees.ts';

/** Marks the roots that a sealer of this extension has made. Only inside closed roots: the page's own tree stays as it is. */
export const MARK = 'data-understudy';

const END = Symbol.for('understudy.sealer');

interface World {
  [END]?: () => void;
}

/** The isolated world's own global object, which the page can't reach. */
const world = globalThis as unknown as World;

/**
 * Ends the sealer that ran in this world before, and has `end` called when the next one comes: an extension that is
 * updated puts its new script into pages where the old one's observers still run.
 */
export function succeed(end: () => void): void {
  world[END]?.();
  world[END] = end;
}

/** The root that a former sealer left on `host`; null where there is none of ours. */
function formerRoot(host: Element): ShadowRoot | null {
  const root = anyRootOf(host);
  return root?.firstElementChild?.hasAttribute(MARK) ? root : null;
}

/** True when a sealer has been here before: nobody but its successor can show what the page puts into `host`. */
export function isSealed(host: Element): boolean {
  return formerRoot(host) !== null;
}

/** A closed root on `host`: a new one, or the one that a former sealer left. Throws where the page has made one. */
export function rootFor(host: Element): ShadowRoot {
  try {
    return host.attachShadow({ mode: 'closed', slotAssignment: 'manual' });
  } catch (error) {
    const root = formerRoot(host);
    if (!root) throw error;
    root.replaceChildren();
    return root;
  }
}
