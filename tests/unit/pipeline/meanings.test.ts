import { describe, expect, it } from 'vitest';
import { asRaw } from '../../../lib/core/text.ts';
import type { ConversationState } from '../../../lib/pipeline/answers.ts';
import { withMeaning } from '../../../lib/pipeline/meanings.ts';
import { protect } from '../../../lib/pipeline/protect.ts';
import { type Finder, plainFinder } from '../../../lib/pipeline/rules.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { createState } from '../../../lib/surrogate/state.ts';
import { SEED, TODAY, unmark } from '../surrogate/conversation.ts';

const FIRST =
  'Pt [NAME Rosalind Achterberg], MRN [MRN 60418827], seen [DATE 03/14/2024] in [LOCATION Altoona], [ADDRESS 12 Elm Street], tel. [PHONE 814-555-2368], aged [AGE 93].';

/** Protects a text of which detection finds what is marked; `own` is what of it came back from the page. */
function say(marked: string, state: ConversationState, own = '', asks = true) {
  const { text, spans } = unmark(marked);
  const finder: Finder = { ...plainFinder, asks, find: () => spans, spared: () => [] };
  const start = own === '' ? 0 : text.indexOf(own);
  const result = protect(asRaw(text), state, finder, own === '' ? [] : [{ start, end: start + own.length }]);
  return { ...result, raw: text, asked: result.ambiguities.map(({ standIn, original }) => [standIn, original]) };
}

const first = say(FIRST, createState(SEED, TODAY));
const { state } = first;
const standInOf = (value: string): string =>
  first.replacements.find(({ original }) => original === value)?.surrogate ?? '';
const [person = '', date = '', place = '', street = '', record = '', phone = '', age = ''] = [
  'Rosalind Achterberg',
  '03/14/2024',
  'Altoona',
  '12 Elm Street',
  '60418827',
  '814-555-2368',
  '93',
].map(standInOf);
const [given = '', surname = ''] = person.split(' ');
const restored = (text: string, { entries }: ConversationState): string => createRestorer(entries).restore(text);

describe('a stand-in that the user has put in', () => {
  it.each([
    ['a full name', `Is ${person} better?`, person, 'Rosalind Achterberg'],
    ['a name in lower case', `is ${person.toLowerCase()} better?`, person.toLowerCase(), 'rosalind achterberg'],
    ['a surname alone', `Dr. ${surname} called.`, surname, 'Achterberg'],
    ['a first name alone', `${given} called.`, given, 'Rosalind'],
    ['a date', `And on ${date}?`, date, '03/14/2024'],
    ['a place', `Born in ${place}.`, place, 'Altoona'],
    ['an address', `Lives at ${street}.`, street, '12 Elm Street'],
    ['a record number', `MRN ${record} is whose?`, record, '60418827'],
    ['a telephone number', `Call ${phone}.`, phone, '814-555-2368'],
  ])('is asked about before anything is replaced: %s', (_what, text, standIn, original) => {
    const { asked, text: sent, replacements, state: after } = say(`${text} With [NAME Ana Okafor].`, state);
    expect(asked).toEqual([[standIn, original]]);
    expect([sent, replacements, after]).toEqual(['', [], state]);
  });

  it.each([
    ['that came back from the page', `Is ${person} better?`, person],
    [
      'in a text of the page',
      `Pt ${person}, MRN ${record}, seen ${date}.`,
      `Pt ${person}, MRN ${record}, seen ${date}.`,
    ],
  ])('is not asked about, nor replaced: %s', (_what, text, own) => {
    expect(say(text, state, own)).toMatchObject({ asked: [], text, replacements: [] });
  });

  it.each([
    ['an age', `She is ${age}.`],
    ['what only begins like a name of it', `${given}ski came.`],
    ['a name with a word that is unknown', `${given} [NAME Watson] came.`],
    ['values of its own', '[NAME Rosalind Achterberg] was seen on [DATE 03/14/2024].'],
  ])('is not found in %s', (_what, text) => {
    expect(say(text, state).asked).toEqual([]);
  });

  it('is asked about beside one that came back from the page', () => {
    const { asked } = say(`Summary: ${person} is well. And ${person}?`, state, `Summary: ${person} is well.`);
    expect(asked).toEqual([[person, 'Rosalind Achterberg']]);
  });

  it('is asked about once, whatever is in question as a whole', () => {
    const { asked } = say(`${person} and ${surname}, then ${person.toUpperCase()} in ${place}.`, state);
    expect(asked.map(([standIn]) => standIn?.toLowerCase())).toEqual([person.toLowerCase(), place.toLowerCase()]);
  });
});

describe('an answer', () => {
  it('that the value behind it is meant leaves the stand-in where it is, its parts included', () => {
    const said = withMeaning(state, person, 'stand-in');
    const { asked, text, replacements } = say(`${person.toUpperCase()} came. ${surname} left.`, said);
    expect([asked, replacements]).toEqual([[], []]);
    expect(text).toBe(`${person.toUpperCase()} came. ${surname} left.`);
  });

  it.each([
    ['person', person, 'Rosalind Achterberg', 'NAME'],
    ['day', date, '03/14/2024', 'DATE'],
    ['place', place, 'Altoona', 'LOCATION'],
    ['street', street, '12 Elm Street', 'ADDRESS'],
    ['record', record, '60418827', 'MRN'],
    ['telephone', phone, '814-555-2368', 'PHONE'],
  ])(
    'that another %s is meant gives it a surrogate of its own, found by detection or not',
    (_what, value, behind, type) => {
      const said = withMeaning(state, value, 'another');
      for (const marked of [`Is ${value} known?`, `Is [${type} ${value}] known?`]) {
        const result = say(marked, said);
        const own = result.replacements[0]?.surrogate ?? '';
        expect(result.asked).toEqual([]);
        expect(result.text).toBe(`Is ${own} known?`);
        expect([value, behind, '']).not.toContain(own);
        expect(first.replacements.map(({ surrogate }) => surrogate)).not.toContain(own);
        // Replies are read with the right value each, and so is what was said before.
        expect(restored(`${own} is not ${value}.`, result.state)).toBe(`${value} is not ${behind}.`);
        expect(restored(first.text, result.state)).toBe(first.raw);
        // It is known from then on, and what comes back from the page still means what it meant.
        const later = say(`Ask about ${value}.`, { ...result.state, meanings: [] });
        expect(later).toMatchObject({ asked: [], text: `Ask about ${own}.` });
        const back = say(`${value} and ${own} again, by ${value}`, result.state, `${value} and ${own} again`);
        expect(back.text).toBe(`${value} and ${own} again, by ${own}`);
      }
    },
  );

  it('holds for the parts of a name, which get surrogates of their own', () => {
    const { text, state: after } = say(`${person} left. Then ${surname} wrote.`, withMeaning(state, person, 'another'));
    for (const word of [given, surname]) expect(text).not.toContain(word);
    expect(restored(text, after)).toBe(`${person} left. Then ${surname} wrote.`);
    const later = say(`What did ${surname.toUpperCase()} write?`, after);
    expect(later.asked).toEqual([]);
    expect(later.text).not.toContain(surname.toUpperCase());
  });

  it('can be changed', () => {
    const said = withMeaning(withMeaning(state, person, 'another'), person.toUpperCase(), 'stand-in');
    expect(said.meanings).toHaveLength(1);
    expect(say(`Is ${person} better?`, said).text).toBe(`Is ${person} better?`);
  });

  it('is not needed where the value is one of the conversation itself', () => {
    const early = say('[DATE 03/14/2024] and on', createState(SEED, TODAY));
    const other = early.replacements[0]?.surrogate ?? '';
    const both = say(`[DATE ${other}]`, withMeaning(early.state, other, 'another'));
    expect(say(`Since ${other}?`, { ...both.state, meanings: [] }).asked).toEqual([]);
  });
});

it('without a question what the user has put in is another one, and answers do not count', () => {
  const said = withMeaning(state, person, 'stand-in');
  const { asked, text, state: after } = say(`Is ${person} better?`, said, '', false);
  expect(asked).toEqual([]);
  expect(text).not.toContain(surname);
  expect(restored(text, after)).toBe(`Is ${person} better?`);
  expect(say(`Is ${person} better?`, state, person, false).text).toBe(`Is ${person} better?`);
});
