import { describe, expect, it } from 'vitest';
import type { IdentifierType } from '../../../../lib/core/identifier.ts';
import { detect } from '../../../../lib/detect/detect.ts';
import { unmark } from '../cases.ts';

/** Texts whose values of one kind stand between ⟦ and ⟧; one without marks has none. */
function describeKind(what: string, type: IdentifierType, texts: readonly string[]): void {
  describe(what, () => {
    for (const marked of texts) {
      it(marked, () => {
        const { text, expected } = unmark(marked);
        const found = detect(text).filter((span) => span.type === type);
        expect(found.map(({ start, end }) => ({ start, end, value: text.slice(start, end) }))).toEqual(expected);
      });
    }
  });
}

const HEAD = 'PID|1||10077314^^^LFH^MR||OYELOWO^TEMITOPE||19630822|F\n';

describeKind('facilities of HL7 v2 messages', 'FACILITY', [
  'MSH|^~\\&|PSCRIBE|⟦CORAL GATE IMAGING⟧|EMR|⟦DUNMORE ORTHO⟧|20260108142233||ORU^R01|9917|P|2.5.1',
  'MSH|^~\\&|ECW|⟦NORTHSHORE FAMILY PRAC⟧|LCORP|LABCORP|20260402||ORM^O01|9917|P|2.5.1',
  'MSH|^~\\&|SOFTMIC|LAB|CERNER|⟦BLUE MESA⟧|20251022||ORU^R01|9917|P|2.5.1',
  'MSH|^~\\&|CREDS|⟦THREE RIVERS HS⟧|ALL|ALL|20250701||MFN^M02|9917|P|2.5.1',
  `${HEAD}RXA|0|1|20250905||62^HPV9^CVX|0.5|mL||00||^^^⟦KELP BAY⟧||||X014453`,
  `${HEAD}PV1|1|O|EXAM3^^^⟦TIDEWATER NORTH⟧||||1234567893^STRAND^INGRID`,
  `${HEAD}ORC|RE|88142-1|||||||20250905||||||||||||⟦STONE PRAIRIE CLINIC⟧`,
  `${HEAD}AIL|1||EXAM 2^^^⟦PINE NOOK ANNEX⟧`,
]);
