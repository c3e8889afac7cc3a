import { expect, test } from 'vitest';
import type { Candidate } from '../../../lib/detect/candidate.ts';
import { completeAddresses } from '../../../lib/detect/places/address-parts.ts';

/** "A⟦…⟧" is an address, "L⟦…⟧" a town. */
function read(marked: string): { text: string; spans: Candidate[] } {
  const spans: Candidate[] = [];
  let text = '';
  for (const piece of marked.split(/([AL]⟦[^⟧]*⟧)/)) {
    const mark = /^([AL])⟦(.*)⟧$/.exec(piece);
    const value = mark?.[2] ?? piece;
    const type = mark?.[1] === 'A' ? 'ADDRESS' : 'LOCATION';
    if (mark) spans.push({ start: text.length, end: text.length + value.length, type, score: 0.9, rule: 'given' });
    text += value;
  }
  return { text, spans };
}

test.for([
  ['Sektor, A⟦9 Lal Marg⟧, L⟦Gurgaon⟧ 122011', ['9 Lal Marg', 'Gurgaon', '122011']],
  ['A⟦Bul. Vitosha 18⟧, 1000 L⟦Sofia⟧', ['Bul. Vitosha 18', '1000', 'Sofia']],
  ['A⟦Skálagata 12⟧, 101 L⟦Selfoss⟧', ['Skálagata 12', '101', 'Selfoss']],
  ['Unit 802, 8th Floor, A⟦Ayala Avenue⟧', ['Unit 802, 8th Floor, Ayala Avenue']],
  ["5/F, A⟦30 Queen's Road⟧", ["5/F, 30 Queen's Road"]],
  ['A⟦2-11-3 Nakameguro⟧, Tokyo.', ['2-11-3 Nakameguro', 'Tokyo']],
  ['A⟦4521 Zone 6⟧, Diepkloof, call', ['4521 Zone 6', 'Diepkloof']],
  ['A⟦9 Elm St⟧, Ohio.', ['9 Elm St']],
  ['A⟦9 Elm St⟧, Patient.', ['9 Elm St']],
  ['A⟦9 Elm St⟧, He walks', ['9 Elm St']],
  ['to Unit A⟦12, 208 Boronia Parade⟧', ['Unit 12, 208 Boronia Parade']],
  ['the unit A⟦208 Boronia Parade⟧', ['208 Boronia Parade']],
  ['A⟦9 Lal Marg⟧, L⟦Gurgaon⟧ 2019', ['9 Lal Marg', 'Gurgaon']],
  ['moved to L⟦Gurgaon⟧ 4500 of them', ['Gurgaon']],
  ['strength 5/5, A⟦9 Lal Marg⟧', ['9 Lal Marg']],
  ['in the unit, A⟦9 Lal Marg⟧', ['9 Lal Marg']],
] as const)('%s', ([marked, expected]) => {
  const { text, spans } = read(marked);
  expect(completeAddresses(spans, text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('what a unit takes in is not found twice', () => {
  const { text, spans } = read('Level 3, A⟦9 Lal Marg⟧');
  const inside: Candidate = { start: 0, end: 5, type: 'NAME', score: 0.5, rule: 'given' };
  expect(completeAddresses([inside, ...spans], text)).toMatchObject([{ start: 0, end: text.length, type: 'ADDRESS' }]);
});
