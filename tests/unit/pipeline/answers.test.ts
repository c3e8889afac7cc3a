import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/core/doubt.ts';
import { asRaw } from '../../../lib/core/text.ts';
import { type ConversationState, withAnswer } from '../../../lib/pipeline/answers.ts';
import { protect } from '../../../lib/pipeline/protect.ts';
import type { Finder } from '../../../lib/pipeline/rules.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { createState } from '../../../lib/surrogate/state.ts';
import { SEED, TODAY, unmark } from '../surrogate/conversation.ts';

const REASON = 'it looks like a number or code of somebody';
const fresh: ConversationState = createState(SEED, TODAY);

/** Protects a marked text: the marks are found, those with a question mark without certainty. */
function say(marked: string, state = fresh, asks = true) {
  const { text, spans } = unmark(marked.replaceAll('?[', '['));
  const bracket = (at: number): number => [...marked.matchAll(/\??\[/g)][at]?.[0].length ?? 0;
  const judged = spans.map((span, at) => ({ ...span, score: bracket(at) === 2 ? 0.6 : 0.99, rule: 'code/test' }));
  const finder: Finder = { asks, find: () => judged, ranges: { recordBlocks: [] }, spared: () => [] };
  const result = protect(asRaw(text), state, finder);
  expect(createRestorer(result.state.entries).restore(result.text)).toBe(text);
  return { ...result, values: result.replacements.map(({ original }) => original) };
}

const answered = (value: string, answer: Answer, state: ConversationState) => withAnswer(state, value, answer);

describe('a value that detection is not sure of', () => {
  it('is replaced until the user has answered, and told once with its rule', () => {
    const { values, doubts } = say('Pt [NAME Ana Okafor] on ?[OTHER_ID KX 48213]; ?[OTHER_ID KX 48213] again.');
    expect(values).toEqual(['Ana Okafor', 'KX 48213', 'KX 48213']);
    expect(doubts).toEqual([{ type: 'OTHER_ID', original: 'KX 48213', reason: REASON, answer: null }]);
  });

  it('stays as it is in later messages once the user has said so, however it is cased', () => {
    const first = say('Started ?[OTHER_ID KX 48213].');
    const state = answered('KX 48213', 'leave', first.state);
    const { text, values, doubts } = say('Is ?[OTHER_ID kx 48213] safe? KX 48213 was not found here.', state);
    expect(values).toEqual([]);
    expect(text).toBe('Is kx 48213 safe? KX 48213 was not found here.');
    expect(doubts).toEqual([{ type: 'OTHER_ID', original: 'kx 48213', reason: REASON, answer: 'leave' }]);
  });

  it('is replaced again when the user takes that back', () => {
    const { state } = say('Started ?[OTHER_ID KX 48213].');
    const again = answered('KX 48213', 'replace', answered('KX 48213', 'leave', state));
    expect(say('Is ?[OTHER_ID KX 48213] safe?', again)).toMatchObject({
      values: ['KX 48213'],
      doubts: [{ answer: 'replace' }],
    });
    expect(say('KX 48213, not found.', again).values).toEqual(['KX 48213']);
  });

  it('keeps what stood for it, so that earlier replies are still shown with it', () => {
    const first = say('Started ?[OTHER_ID KX 48213].');
    const { state } = say('Is ?[OTHER_ID KX 48213] safe?', answered('KX 48213', 'leave', first.state));
    expect(createRestorer(state.entries).restore(first.text)).toBe('Started KX 48213.');
  });

  it('takes the parts of a left name with it, and not those that somebody else has', () => {
    const { state } = say('Ask ?[NAME Kelso Braun] and [NAME Ana Braun].');
    const left = answered('Kelso Braun', 'leave', state);
    expect(say('?[NAME Kelso Braun] was asked; kelso, okay.', left).values).toEqual([]);
    expect(say('Then Braun left; Kelso stayed.', left).values).toEqual(['Braun']);
  });

  it('is no longer left, and no longer asked about, once it is surely found', () => {
    const { state } = say('Ask ?[NAME Kelso].');
    const sure = say('Mr. [NAME Kelso] was seen.', answered('Kelso', 'leave', state));
    expect(sure).toMatchObject({ values: ['Kelso'], doubts: [] });
    expect(say('Tell ?[NAME Kelso] so.', sure.state)).toMatchObject({ values: ['Kelso'], doubts: [{ answer: null }] });
  });

  it('is in no doubt where it is a part of a name that is sure, there or before', () => {
    const { state, doubts } = say('Pt [NAME Ana Kelso]. Then ?[NAME Kelso] left.');
    expect(doubts).toEqual([]);
    const later = say('Tell ?[NAME Kelso] so.', answered('Kelso', 'leave', state));
    expect(later).toMatchObject({ values: ['Kelso'], doubts: [] });
  });

  it('is in no doubt where it is a part of a place that is sure', () => {
    const { state } = say('Seen at [FACILITY Bellwether Clinic].');
    const later = say('Back to ?[FACILITY Bellwether].', answered('Bellwether', 'leave', state));
    expect(later).toMatchObject({ values: ['Bellwether'], doubts: [] });
  });

  it('is replaced without a question where the organisation says so, whatever was answered before', () => {
    const state = answered('KX 48213', 'leave', say('Started ?[OTHER_ID KX 48213].').state);
    const under = say('Is ?[OTHER_ID KX 48213] safe? KX 48213!', state, false);
    expect(under).toMatchObject({ values: ['KX 48213', 'KX 48213'], doubts: [] });
    expect(say('Is ?[OTHER_ID KX 48213] safe?', under.state).values).toEqual([]);
  });

  it('changes nothing in a text that came back from the page', () => {
    const state = answered('KX 48213', 'leave', say('Pt [NAME Ana Okafor], ?[OTHER_ID KX 48213].').state);
    const { text, state: after } = say('Pt [NAME Ana Okafor], ?[OTHER_ID KX 48213].', state);
    const find: Finder['find'] = (given) => {
      const start = given.indexOf('KX 48213');
      return [{ type: 'OTHER_ID', start, end: start + 8, score: 0.6, rule: 'code/test' }];
    };
    const finder: Finder = { asks: true, find, ranges: { recordBlocks: [] }, spared: () => [] };
    expect(protect(asRaw(text), after, finder).text).toBe(text);
  });
});

describe('answers', () => {
  it('are remembered for one value in any writing, the last one counts, and the state given is not changed', () => {
    const state = answered('Kelso  BRAUN', 'leave', fresh);
    expect(fresh.answers).toBeUndefined();
    expect(answered('kelso\nbraun', 'replace', state).answers).toEqual([{ value: 'kelso braun', answer: 'replace' }]);
  });

  it('are forgotten beyond a thousand, the oldest first', () => {
    const many = Array.from({ length: 1001 }, (_, index) => `KX ${index}`);
    const { answers } = many.reduce((state, value) => answered(value, 'leave', state), fresh);
    expect([answers?.length, answers?.[0]?.value]).toEqual([1000, 'kx 1']);
  });
});
