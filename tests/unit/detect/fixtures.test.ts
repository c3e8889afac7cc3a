import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { type GoldDocument, readSets } from '../../../scripts/eval/documents.ts';
import { isCovered } from '../../../scripts/eval/study.ts';
import { ROOT } from '../../../scripts/setup/run.ts';

const SETS = readSets(join(ROOT, 'tests', 'fixtures', 'detection'));

function leaksOf({ text, spans }: GoldDocument): string[] {
  const found = detect(text);
  return spans.flatMap((span) => (isCovered(text, span, found) ? [] : [text.slice(span.start, span.end)]));
}

function alarmsOf({ text, spans }: GoldDocument): string[] {
  return detect(text).flatMap(({ start, end }) =>
    spans.some((span) => span.start < end && start < span.end) ? [] : [text.slice(start, end)],
  );
}

describe.each(SETS)('the texts of $name', ({ documents }) => {
  it.each(documents)('$id ($genre): every value is found and nothing else', (document) => {
    expect({ leaks: leaksOf(document), alarms: alarmsOf(document) }).toEqual({ leaks: [], alarms: [] });
  });
});
