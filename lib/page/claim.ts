const CLAIM = Symbol.for('understudy.bridge');

type Scope = { [CLAIM]?: () => boolean };

/**
 * Lets one bridge have the page. Where the background puts the bridge into open tabs it may meet one that is there already;
 * two guards would hold each other's sends. A bridge whose extension is gone (`alive` is false) no longer counts.
 * `scope` is the global object of the isolated world, which the page can't reach.
 * Returns false where another bridge has the page.
 */
export function claimPage(scope: object, alive: () => boolean): boolean {
  const world: Scope = scope;
  if (world[CLAIM]?.()) return false;
  world[CLAIM] = alive;
  return true;
}
