import { describe, expect, test } from 'vitest';
import { badgeFor } from '../../../lib/background/badge.ts';
import { DEGRADATIONS, type Degradation, type SiteMode } from '../../../lib/sites/site-state.ts';

const badge = (mode: SiteMode, degraded: readonly Degradation[] = []) =>
  badgeFor({ mode, decidedBy: 'default' }, { degraded, since: 0 });

/** Relative luminance of `#rrggbb`: WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the badge', () => {
  test('tells the states apart by text and title, not by colour alone', () => {
    const all = [badge('on'), badge('on', ['no-composer']), badge('off'), badge('blocked')];
    expect(all.map(({ text }) => text)).toEqual(['✓', '!', 'off', '×']);
    expect(new Set(all.map(({ title }) => title)).size).toBe(4);
    expect(new Set(all.map(({ background }) => background)).size).toBe(4);
    for (const { color, background } of all) expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
  });

  test('says in its title what is wrong, whatever it is', () => {
    const titles = DEGRADATIONS.map((reason) => badge('on', [reason]).title);
    expect(new Set(titles).size).toBe(DEGRADATIONS.length);
    for (const title of titles) expect(badge('on', DEGRADATIONS).title).toContain(title.split(': ').at(-1));
  });

  test('goes by what was decided before what was found', () => {
    expect(badge('off', ['no-composer'])).toEqual(badge('off'));
    expect(badge('blocked', ['unknown-editor'])).toEqual(badge('blocked'));
  });
});
