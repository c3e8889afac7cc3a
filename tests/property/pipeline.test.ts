import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MappingEntry } from '../../lib/core/mapping.ts';
import { asRaw } from '../../lib/core/text.ts';
import { type ConversationState, withAnswer } from '../../lib/pipeline/answers.ts';
import { presentIn, withMeaning } from '../../lib/pipeline/meanings.ts';
import { protect } from '../../lib/pipeline/protect.ts';
import { plainFinder } from '../../lib/pipeline/rules.ts';
import { createRestorer } from '../../lib/surrogate/restore/restore.ts';
import { createState } from '../../lib/surrogate/state.ts';
import { check, conversationSeed as seed } from './run.ts';

const SENTENCES = [
  'Patient: Keisha Broussard, MRN 7740182.',
  'DOB 11/30/1966, seen 03/14/2024 and again on March 28, 2024.',
  'Broussard lives at 2209 Hennessy Blvd, Bloomington, IL 55425.',
  'Call (770) 555-0118 or keisha.broussard@mail.example.',
  'Her mother, Clothilde Broussard, is 95.',
  'Referred by Dr. Yusuf Demirci of Mercy General Hospital.',
  'SSN 583-05-2467; member ID XQH884520197.',
  'BP 132/84, HR 88, SpO2 96%, HbA1c 7.2%.',
  'Hx Parkinson disease, Foley placed, Crohn in remission.',
  'Ms. Demirci will call; may start in April.',
  'keisha says she is fine',
  'Transferred back from MGH; Mercy sends films.',
  'Born June ninth, nineteen forty four; her son Kwelu Broussard-Okafor is 92.',
  'See [Broussard](/p/Broussard) and keisha_broussard.txt; the Broussards agree.',
  '王小明 was here.',
];

/** What detection isn't sure of. */
const UNSURE = [
  'KX 48213 was started.',
  'kessler07 will follow up with Kelso.',
  'QT 77120 and KX 48213 are on the list; ask Pemberton.',
  'Kelso agrees; he works at Bellwether.',
];

const texts = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 8,
  })
  .map((parts) => parts.join('\n'));
/** The real text comes back, whether the site shows it as the user's or as a reply. */
function expectBack(entries: readonly MappingEntry[], safe: string, raw: string): void {
  const { restore, restoreReply } = createRestorer(entries, '2026-11-24');
  expect(restore(safe)).toBe(raw);
  expect(restoreReply(safe)).toBe(raw);
}

describe('protecting with real detection', () => {
  it('gives texts that restore exactly, and that come back from the page unchanged', () => {
    check(
      fc.property(seed, texts, (bits, raw) => {
        const { text, state } = protect(asRaw(raw), createState(bits, '2026-11-24'));
        expectBack(state.entries, text, raw);
        expect(protect(asRaw(text), state).text).toBe(text);
      }),
      1000,
    );
  });

  it('does so message by message, with what the user has left standing as it was', () => {
    const unsure = [...SENTENCES, ...UNSURE].join('\n');
    const answers = fc.array(fc.constantFrom('replace', 'leave'), { minLength: 1, maxLength: 5 });
    check(
      fc.property(
        seed,
        texts,
        fc.array(fc.constantFrom(...SENTENCES, ...UNSURE), { maxLength: 8 }),
        answers,
        (bits, first, parts, said) => {
          const begun = protect(asRaw(`${first}\n${unsure}`), createState(bits, '2026-11-24'));
          const state = begun.doubts.reduce<ConversationState>(
            (known, { original }, at) => withAnswer(known, original, said[at % said.length] ?? 'leave'),
            begun.state,
          );
          const raw = parts.join('\n');
          const next = protect(asRaw(raw), state);
          expectBack(next.state.entries, next.text, raw);
          expect(protect(asRaw(next.text), next.state).text).toBe(next.text);
          for (const { original, answer } of next.doubts) {
            const replaced = next.replacements.some((one) => one.original === original);
            expect([original, replaced]).toEqual([original, answer !== 'leave']);
          }
        },
      ),
      120,
    );
  });

  it('does so where the user writes stand-ins as if they were values, and means others by some of them', () => {
    const meanings = fc.array(fc.constantFrom('another', 'stand-in'), { minLength: 1, maxLength: 5 });
    check(
      fc.property(seed, texts, texts, meanings, (bits, raw, more, said) => {
        const first = protect(asRaw(raw), createState(bits, '2026-11-24'));
        const typed = asRaw(`${more}\n${first.text}`);
        let answered = first.state;
        let last = protect(typed, answered, plainFinder, []);
        for (let at = 0; last.ambiguities.length > 0; last = protect(typed, answered, plainFinder, [])) {
          for (const { standIn } of last.ambiguities) {
            answered = withMeaning(answered, standIn, said[at % said.length] ?? 'another');
            at += 1;
          }
        }
        const { text, state } = last;
        const read = createRestorer(state.entries);
        // What is meant as a stand-in is read as the value behind it, all else as it was typed.
        const behind = presentIn(typed, answered, []).standIns.toReversed();
        const meant = behind.reduce<string>(
          (so, one) => so.slice(0, one.start) + one.original + so.slice(one.end),
          typed,
        );
        expect(read.restore(text)).toBe(meant);
        expect(read.restore(first.text)).toBe(raw);
        expect(protect(asRaw(text), state).text).toBe(text);
      }),
      30,
    );
  });
});
