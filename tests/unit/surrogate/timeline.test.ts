import { describe, expect, it } from 'vitest';
import type { MappingEntry } from '../../../lib/core/mapping.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';

/** Dates of this conversation lie ten weeks before the real ones. */
const ENTRIES: MappingEntry[] = [
  { type: 'DATE', original: '5/30/1960', surrogate: '3/21/1960' },
  { type: 'DATE', original: 'March 14, 2024', surrogate: 'January 4, 2024' },
  { type: 'DATE', original: '3/20/2024', surrogate: '1/10/2024' },
  { type: 'NAME', original: 'Dan Smith', surrogate: 'John Hallowell' },
  { type: 'DATE', original: 'March 1, 2023', surrogate: 'March 1, 2023', kept: true },
];
const { read, restoreReply, restore } = createRestorer(ENTRIES, '2026-11-24');

/** `{{surrogate=>original}}` is to be restored, `{{surrogate?=original}}` to be uncertain; all else stays. */
function sides(reply: string): { given: string; restored: string; doubts: [string, string][] } {
  const doubts: [string, string][] = [];
  const given = reply.replace(/\{\{(.+?)(?:=>|\?=)(.+?)\}\}/g, '$1');
  const restored = reply.replace(/\{\{(.+?)(=>|\?=)(.+?)\}\}/g, (_all, one: string, mark: string, two: string) => {
    if (mark === '?=') doubts.push([one, two]);
    return mark === '?=' ? one : two;
  });
  return { given, restored, doubts };
}

function expectRead(reply: string): void {
  const { given, restored, doubts } = sides(reply);
  expect(restoreReply(given)).toBe(restored);
  const uncertain = read(given).filter(({ certainty }) => certainty === 'uncertain');
  expect(uncertain.map(({ surrogate, original }) => [surrogate, original])).toEqual(doubts);
}

describe('dates that the model has worked out', () => {
  it.each([
    // arithmetic that is shown
    'Two weeks after discharge: {{January 24, 2024=>April 3, 2024}}.',
    'Discharged {{1/10/2024=>3/20/2024}}; in 6 weeks, i.e. {{2/21/2024=>5/1/2024}}, repeat the echo.',
    'Recheck in 4-6 weeks ({{February 7, 2024=>April 17, 2024}} to {{February 21, 2024=>May 1, 2024}}).',
    'POD 3 is {{Jan 7, 2024=>Mar 17, 2024}}.',
    'Day 1 was {{2024-01-04=>2024-03-14}}, so day 7 falls on {{2024-01-10=>2024-03-20}}, day 10 on {{2024-01-13=>2024-03-23}}.',
    'A year after surgery ({{4 January 2025=>14 March 2025}}) ...',
    'Per the ADA guideline, recheck A1c 3 months after admission, on {{April 4, 2024=>June 14, 2024}}.',
    'He turns 65 years on {{March 21, 2025=>May 30, 2025}}.',
    // words of the course
    'Suture removal is due on {{January 18, 2024=>March 28, 2024}}.',
    'Next dose: {{01/17/2024=>03/27/2024}}',
    'Follow-up on {{January 25=>April 4}}, then phone call.',
    'The follow-up visit is set for the {{24th of January=>3rd of April}}.',
    'Antibiotics until the end of the course, {{12-Jan-2024=>22-Mar-2024}}.',
    '{"follow_up_date": "{{2024-02-01=>2024-04-11}}"}',
    'He was admitted between {{January 5-9, 2024=>March 15-19, 2024}}.',
    // another surrogate date beside it
    'Between {{1/10/2024=>3/20/2024}} and {{1/31/2024=>4/10/2024}} he may not drive.',
    '| Event | Date |\n|---|---|\n| Home | {{1/10/2024=>3/20/2024}} |\n| Wound | {{1/20/2024=>3/30/2024}} |',
    '- {{January 4, 2024=>March 14, 2024}}: admitted\n- {{January 6, 2024=>March 16, 2024}}: echo\n\n- {{January 8=>March 18}}: drain out',
    'Timeline:\n{{2024-01-04=>2024-03-14}} – admitted\n{{2024-01-07=>2024-03-17}} – better',
    // Leap day and end of the year, both ways.
    'Seen {{1/10/2024=>3/20/2024}}; 14 days before that, {{December 27, 2023=>March 6, 2024}}, he was well.',
    'Repeat on {{December 21, 2023=>February 29, 2024}} at the latest, before admission.',
  ])('%s', expectRead);

  it.each([
    // guidelines, trials, approvals, lives
    'ESC 2023 (January 25, 2024): follow-up of the LVEF.',
    'The mask mandate ended on February 1, 2024, before any visit.',
    'The ADA guideline of January 15, 2024 says so.',
    'The FDA approved it on February 1, 2024.',
    'Since 1 January 2024 the FDA asks for a follow-up visit.',
    'The trial ran from January 2, 2024 to February 9, 2024; it was published on 3/1/2024.',
    'Version 2.1, revised January 20, 2024',
    'Updated guidance (January 2024) advises follow-up.',
    'Dr. Crohn was born on June 13, 1884.',
    '© January 2, 2024',
    'Guideline history:\n- 1/12/2024: first\n- 2/10/2024: second',
    // today
    'As of November 24, 2026 there is no cure.',
    'Today is November 24, 2026.',
    'As of January 20, 2024, masks are advised.',
    'Two weeks from today, on December 8, 2026, see your doctor.',
    'Come back in two weeks (December 8, 2026).',
    // unchanged in the text
    'Discharged after the visit of March 1, 2023, see 3/1/2023.',
    // far from everything
    'World War II ended on September 2, 1945.',
    'Bring the form by May 5, 2031.',
    // no dates
    'BP 120/80, 1/2 tablet, 5-10 mg in 2024; since March; May he take 2?',
  ])('not in "%s"', (reply) => {
    expect(restoreReply(reply)).toBe(reply);
    expect(read(reply).filter(({ entry }) => entry === null)).toEqual([]);
  });

  it.each([
    '{{January 20, 2024?=March 30, 2024}} is a Saturday.',
    'The FDA approval two weeks after discharge, {{January 24, 2024?=April 3, 2024}}, is by chance.',
    'A follow-up visit is due on {{June 1, 2027?=August 10, 2027}}.',
    'The appointment is on {{December 20, 2026?=February 28, 2027}}.',
    // Days to come are nobody's but the patient's, or counted from today.
    'DAPT may stop on {{July 5, 2027?=September 13, 2027}}.',
    'The implant lasts until {{1/4/2029?=3/15/2029}}.',
    'Follow-up is due in {{February 2024?=April 2024}}.',
  ])('uncertain: %s', expectRead);

  it('say so: no entry, likely; the rest is that of the entries', () => {
    const [name, day, due] = read('John Hallowell went home on 1/10/2024 and is due on 1/17/2024.');
    expect([name?.entry, day?.entry]).toEqual([ENTRIES[3], ENTRIES[2]]);
    expect(due).toMatchObject({ type: 'DATE', entry: null, certainty: 'likely', original: '3/27/2024' });
  });

  it('are not looked for in what the user has written', () => {
    expect(restore('Two weeks after discharge: January 24, 2024.')).toBe(
      'Two weeks after discharge: January 24, 2024.',
    );
  });

  it('stay where the entries tell of no timeline, or of two', () => {
    const reply = 'Two weeks after discharge: January 24, 2024.';
    expect(createRestorer([]).restoreReply(reply)).toBe(reply);
    const torn: MappingEntry[] = [
      { type: 'DATE', original: '3/20/2024', surrogate: '1/10/2024' },
      { type: 'DATE', original: '3/21/2024', surrogate: '2/1/2024' },
    ];
    expect(createRestorer(torn).restoreReply(reply)).toBe(reply);
  });
});

describe('the order of day and month', () => {
  const dayFirst = createRestorer([{ type: 'DATE', original: '14/03/2024', surrogate: '04/01/2024' }]);

  it('is that of the conversation', () => {
    expect(dayFirst.restoreReply('Seen 04/01/2024, that is 4 January 2024; due 11/01/2024.')).toBe(
      'Seen 14/03/2024, that is 14 March 2024; due 21/03/2024.',
    );
    expect(dayFirst.restoreReply('April 1, 2024')).toBe('April 1, 2024');
  });
});
