import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../lib/detect/document.ts';
import { propagateDomains } from '../../../lib/detect/propagate-domains.ts';
import { unmark } from './cases.ts';

describe('houses whose host a document names', () => {
  it.each([
    'Front desk @ ⟦Sextant⟧, Attleboro. Write to help@sextantclinic.example.',
    '⟦Cedar Gorge⟧ called, see www.cedargorge.example',
    'partner of ⟦Law & Daughters⟧, jude@lawanddaughters.example',
    'in ⟦Harbor Vine⟧ since May; info@harbor-vine.org',
    'sent to ⟦Three Oaks Neuro⟧ https://meet.threeoaksneuro.example/9f31',
    // The beginning of a label counts only where a kind of house is left of it.
    'Cedar tree allergy, see www.cedargorge.example',
    // Hosts that many share, first names and words without a capital.
    'Outlook is good. Inbox of amy@outlook.com and b@inbox.example',
    'Deborah went home, d@deborahclinic.example',
    'a sextant is an instrument, help@sextantclinic.example',
  ])('%s', (marked) => {
    const { text, expected } = unmark(marked);
    const found = propagateDomains(createDocument(text)).map(({ start, end }) => ({
      start,
      end,
      value: text.slice(start, end),
    }));
    expect(found).toEqual(expected);
  });
});
