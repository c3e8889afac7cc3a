import { expect, it } from 'vitest';
import { createDocument } from '../../../../lib/detect/document.ts';
import { tokensOf } from '../../../../lib/detect/names/tokens.ts';
import { FEATURES, featuresOf } from '../../../../lib/detect/tagger/features.ts';
import { SLOT_BITS } from '../../../../lib/detect/tagger/hash.ts';

const TEXT = 'Mrs. Okafor saw Dr. Vance at Larkfield Clinic.\nHer son Marcus, 12, came too.';

it('gives every word the same number of slots, each within the model', () => {
  const document = createDocument(TEXT);
  const slots = featuresOf(document);
  expect(slots).toHaveLength(tokensOf(document).length * FEATURES);
  expect(slots.every((slot) => slot >= 0 && slot < 2 ** SLOT_BITS)).toBe(true);
});

it('reads a text the same whatever was read before', () => {
  const first = featuresOf(createDocument(TEXT));
  featuresOf(createDocument('SOMETHING ELSE | 12/3 | (x)'));
  expect(featuresOf(createDocument(TEXT))).toEqual(first);
});

it('sees the words around', () => {
  const word = (text: string): Int32Array => featuresOf(createDocument(text)).slice(FEATURES, 2 * FEATURES);
  expect(word('saw Marcus today')).not.toEqual(word('the Marcus sign'));
});

it('reads nothing from a text without words', () => {
  expect(featuresOf(createDocument('12 / 34'))).toHaveLength(0);
});
