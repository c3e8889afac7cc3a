import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { unmark } from './cases.ts';

/** Every letter and digit of the marked values is covered and nothing else is touched. */
function expectFound(marked: string): void {
  const { text, expected } = unmark(marked);
  const wanted = expected.map(({ value }) => value);
  expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
}

describe('whole documents', () => {
  it('follows a name: surname, first name, possessive, plural, short form, lower case', () => {
    expectFound(
      "Patient: ⟦Bronwyn Okonjo⟧. ⟦Okonjo⟧ came alone. ⟦Bronwyn⟧'s leg hurts. The ⟦Okonjos⟧ agree. Tell ⟦Bron⟧. ⟦okonjo⟧ will call.",
    );
  });

  it('does not follow everyday words in lower case', () => {
    expectFound('Patient: ⟦Faith May⟧. She has faith and may march.');
  });

  it('tells the patient from the disease', () => {
    expectFound('Mr. ⟦Parkinson⟧ has Parkinson disease. Dr. ⟦Foley⟧ placed a Foley catheter.');
  });

  it('takes names that only the sentence speaks for', () => {
    expectFound('Plan from ⟦Okonjo⟧ and ⟦Lovato⟧.');
    expectFound('MRN ⟦00418823⟧. Plan from ⟦Okonjo⟧ (derm).');
  });

  it('keeps what Safe Harbor keeps', () => {
    expectFound(
      '89-year-old from Texas, quit in 2011, seen at 14:30, POD 4, two weeks ago, A1c 9.4, moved from Mexico.',
    );
  });

  it('works in capitals and in lower case', () => {
    expectFound('PT NAME: ⟦MCGILLICUDDY, DELPHINE ROSE⟧   DOS ⟦MAR 3 2024⟧');
    expectFound('dr ⟦okonkwo⟧ saw pt ⟦jorge villanueva⟧, dob ⟦8/2/59⟧, mrn ⟦00418823⟧.');
  });

  it('explains each span and scores it', () => {
    const [span] = detect('Dr. Okonkwo');
    expect(span).toMatchObject({ type: 'NAME', rule: 'name-title/title' });
    expect(span?.score).toBeGreaterThan(0.9);
  });

  it('says nothing about an empty text', () => expect(detect('')).toEqual([]));
});
