import { expect, it } from 'vitest';
import { createDocument } from '../../../lib/detect/document.ts';
import { labelledRecogniser } from '../../../lib/detect/labelled.ts';

const numbers = labelledRecogniser({ name: 'test', type: 'MRN', labels: /\bMRNs?(?=\s)/g });

it('reads a list of numbers after one label, however long', () => {
  const values = Array.from({ length: 150_000 }, (_, index) => 482_917 + index);
  expect(numbers.find(createDocument(`MRNs ${values.join(', ')}`))).toHaveLength(values.length);
});
