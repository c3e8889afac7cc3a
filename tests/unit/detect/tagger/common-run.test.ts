import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../../lib/detect/document.ts';
import { tokensOf } from '../../../../lib/detect/names/tokens.ts';
import { withoutCommonRuns } from '../../../../lib/detect/tagger/common-run.ts';
import type { Tagged } from '../../../../lib/detect/tagger/tag.ts';

/** What stays of runs given as their text, kind and probability. */
function kept(text: string, runs: readonly (readonly [string, Tagged['kind'], number])[]): string[] {
  const document = createDocument(text);
  const tokens = tokensOf(document);
  const read = runs.map(([value, kind, probability]): Tagged => {
    const start = text.indexOf(value);
    const end = start + value.length;
    const from = tokens.findIndex((token) => token.start === start);
    return { kind, probability, start, end, from, to: tokens.findIndex((token) => token.end === end) + 1 };
  });
  return withoutCommonRuns(document, read).map(({ start, end }) => text.slice(start, end));
}

describe('withoutCommonRuns', () => {
  it.each([
    ['found at the bedside by her son', 'bedside', 'FACILITY', 0.1],
    ['works nights at the plant', 'nights', 'LOCATION', 0.1],
    ['stopped ticagrel last week', 'ticagrel', 'NAME', 0.2],
    ['cared for by the hcv team', 'hcv', 'NAME', 0.1],
    ['hit her head on the rail', 'head', 'NAME', 0.05],
    ['weakness of the upper extremity', 'upper extremity', 'LOCATION', 0.1],
  ] as const)('%s: %s is no name', (text, value, kind, probability) => {
    expect(kept(text, [[value, kind, probability]])).toEqual([]);
  });

  it.each([
    ['asked zoraida about the pills', 'zoraida', 'NAME', 0.05],
    ['her partner will is here', 'will', 'NAME', 0.6],
    ['seen with mr head today', 'head', 'NAME', 0.3],
    ['she came from the bedside', 'bedside', 'FACILITY', 0.5],
  ] as const)('%s: %s stays', (text, value, kind, probability) => {
    expect(kept(text, [[value, kind, probability]])).toEqual([value]);
  });

  it('takes an everyday word before a name for no name', () => {
    expect(
      kept('message zoraida today', [
        ['message', 'NAME', 0.09],
        ['zoraida', 'NAME', 0.9],
      ]),
    ).toEqual(['zoraida']);
  });

  it('keeps an everyday word of a place right beside another run only', () => {
    const runs = [
      ['half', 'LOCATION', 0.09],
      ['moonquay', 'LOCATION', 0.9],
    ] as const;
    expect(kept('out past half moonquay', runs)).toEqual(['half', 'moonquay']);
    expect(kept('ate half. moonquay is far', runs)).toEqual(['moonquay']);
  });
});
