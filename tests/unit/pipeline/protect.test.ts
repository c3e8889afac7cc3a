import { describe, expect, it } from 'vitest';
import { asRaw } from '../../../lib/core/text.ts';
import type { Span } from '../../../lib/core/span.ts';
import { protect } from '../../../lib/pipeline/protect.ts';
import type { Finder } from '../../../lib/pipeline/rules.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { createState } from '../../../lib/surrogate/state.ts';
import { SEED, TODAY, unmark } from '../surrogate/conversation.ts';

const fresh = createState(SEED, TODAY);

/** Protects a marked text: detection finds the marks, and nothing else. */
function protectMarked(marked: string, state = fresh) {
  const { text, spans } = unmark(marked);
  return protect(
    asRaw(text),
    state,
    finding(() => spans),
  );
}

/** A finder that does as it is told. */
const finding = (find: Finder['find']): Finder => ({
  asks: true,
  find,
  ranges: { recordBlocks: [] },
  spared: () => [],
});
const nothing = (): Span[] => [];
const everything = (text: string): Span[] => [{ type: 'NAME', start: 0, end: text.length, score: 1, rule: 'test' }];

describe('protect', () => {
  it('replaces what is found and keeps the rest, and can be taken back', () => {
    const { text, state, replacements } = protectMarked('Pt [NAME Ana Okafor], MRN [MRN 5520917], has asthma.');
    expect(text).not.toMatch(/Ana|Okafor|5520917/);
    expect(text).toMatch(/^Pt .+, MRN .+, has asthma\.$/);
    expect(replacements.map(({ original, start }) => [original, start])).toEqual([
      ['Ana Okafor', 3],
      ['5520917', 19],
    ]);
    expect(createRestorer(state.entries).restore(text)).toBe('Pt Ana Okafor, MRN 5520917, has asthma.');
  });

  it('leaves the surrogates of the conversation alone when the text comes back from the page', () => {
    const { text, state } = protectMarked('Pt [NAME Ana Okafor] seen [DATE 3/14/2024], call [PHONE 770-555-0118].');
    const again = protect(asRaw(text), state, finding(nothing));
    expect([again.text, again.replacements]).toEqual([text, []]);
    const names = text.slice(3, text.indexOf(' seen'));
    expect(protect(asRaw(names), state, finding(everything)).text).toBe(names);
  });

  it('judges a text that came back by the words behind its surrogates', () => {
    const { text, state } = protectMarked('Pt [NAME Ana Okafor] seen [DATE 3/14/2024]; sister Lindqvist called.');
    const heard: string[] = [];
    const again = protect(
      asRaw(text),
      state,
      finding((behind) => {
        heard.push(behind);
        const sister = behind.indexOf('Lindqvist');
        return [
          { type: 'NAME', start: 3, end: 13, score: 1, rule: 'test' },
          { type: 'NAME', start: sister, end: sister + 9, score: 1, rule: 'test' },
        ];
      }),
    );
    expect(heard).toEqual(['Pt Ana Okafor seen 3/14/2024; sister Lindqvist called.']);
    expect(again.replacements.map(({ original }) => original)).toEqual(['Lindqvist']);
    expect(again.text.slice(0, text.indexOf('sister'))).toBe(text.slice(0, text.indexOf('sister')));
  });

  it('still replaces what stands beside a surrogate within one finding', () => {
    const { text, state } = protectMarked('[NAME Ana Okafor] is here.');
    const name = text.replace(' is here.', '');
    const beside = protect(asRaw(`${name} Lindqvist`), state, finding(everything));
    expect(beside.text.startsWith(`${name} `)).toBe(true);
    expect(beside.text).not.toContain('Lindqvist');
  });

  it('finds known values again where detection does not', () => {
    const { state } = protectMarked('Pt [NAME Ana Okafor], MRN [MRN 5520917], at [FACILITY Wabash General].');
    const { text } = protect(asRaw('okafor was at Wabash General, 5520917. OKAFOR left.'), state, finding(nothing));
    expect(text).not.toMatch(/okafor|wabash|5520917/i);
  });

  it('finds other mentions in the same text', () => {
    expect(protectMarked('Pt [NAME Ana Okafor] left; okafor returned.').text).not.toMatch(/okafor/i);
  });

  it('takes everyday words, ages and short numbers for what they are', () => {
    const { state } = protectMarked(
      'Pt [NAME Will Young], [AGE 95], card ending [ACCOUNT 1234], in [LOCATION Reading].',
    );
    const plain = 'Will he stay? He is young, 95 mg, 1234 steps, reading well.';
    expect(protect(asRaw(plain), state, finding(nothing)).text).toBe(plain);
  });

  it('finds a facility by its short names', () => {
    const { text } = protectMarked('Seen at [FACILITY Mercy General Hospital]; back to Mercy, MGH or Mercy General.');
    expect(text).not.toMatch(/Mercy|MGH/);
    const [, name] = /at (\S+) General Hospital/.exec(text) ?? [];
    expect(text).toContain(`back to ${name}, ${name?.charAt(0)}GH or ${name} General.`);
  });

  it('leaves words and abbreviations that a facility shares with medicine', () => {
    const plain = 'Have mercy. PMH: gout. General health good.';
    const { text } = protectMarked(
      `Seen at [FACILITY Pine Mercy Hospital], [FACILITY Mercy General Hospital]. ${plain}`,
    );
    expect(text.endsWith(plain)).toBe(true);
  });

  it('does not take a degree for an initial', () => {
    expect(protectMarked('[NAME Mary Okafor], then [NAME Okafor], M.D.').text).toMatch(/, M\.D\.$/);
  });

  it('detects by itself', () => {
    const { text } = protect(asRaw('Patient: Keisha Broussard, MRN 7740182, DOB 11/30/1966'), fresh);
    expect(text).not.toMatch(/Keisha|Broussard|7740182|1966-11-30|11\/30\/1966/);
  });

  it('never changes the state it is given', () => {
    const before = structuredClone(fresh);
    protectMarked('Pt [NAME Ana Okafor]');
    expect(fresh).toEqual(before);
  });
});
