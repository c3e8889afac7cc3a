import { describe, expect, it } from 'vitest';
import type { MappingEntry } from '../../../lib/core/mapping.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { protectMarked } from './conversation.ts';

const ENTRIES: MappingEntry[] = [
  { type: 'NAME', original: 'Dan Smith', surrogate: 'John Hallowell' },
  { type: 'NAME', original: 'Dan', surrogate: 'John', part: true },
  { type: 'NAME', original: 'Smith', surrogate: 'Hallowell', part: true },
  { type: 'NAME', original: 'D. Smith', surrogate: 'J. Hallowell', part: true },
  { type: 'NAME', original: 'Keisha Jones', surrogate: 'Mara Dunmore' },
  { type: 'NAME', original: 'Keisha', surrogate: 'Mara', part: true },
  { type: 'NAME', original: 'Jones', surrogate: 'Dunmore', part: true },
  { type: 'PHONE', original: '(628) 555-1234', surrogate: '(415) 555-0142' },
  { type: 'MRN', original: '00418823', surrogate: '00067068' },
  { type: 'SSN', original: '583-05-2467', surrogate: '987-65-4321' },
  { type: 'ACCOUNT', original: 'AB-77410-2', surrogate: 'QX-00013-9' },
  { type: 'EMAIL', original: 'dan.smith@mercy.org', surrogate: 'john.hallowell@example.com' },
  { type: 'URL', original: 'https://mercy.org/p/1', surrogate: 'https://example.org/q/7' },
  { type: 'FACILITY', original: 'Mercy General Hospital', surrogate: 'Bellstow General Hospital' },
  { type: 'ADDRESS', original: '12 Elm St, Apt 4', surrogate: '88 Larkmoor St, Apt 9' },
];

const { restore, find } = createRestorer(ENTRIES);

/** What comes back, and traps: texts that must stay as they are. */
const RULES: Readonly<Record<string, { back: readonly (readonly [string, string])[]; stays: readonly string[] }>> = {
  'whole words': {
    back: [
      ['Hallowell是患者', 'Smith是患者'],
      ['Hal\u00ADlowell', 'Smith'],
      ['John\u200B Hallowell', 'Dan\u200B Smith'],
      ['John\u2009Hallowell', 'Dan\u2009Smith'],
    ],
    stays: ['Hallowellian', 'MacHallowell', 'Hallowell2', 'Hallowellé', 'Ｊｏｈｎ', 'xJohn', 'J<b>ohn</b>'],
  },
  'cases, possessives and plurals': {
    back: [
      ['HALLOWELL’S and hallowell`s', 'SMITH’S and smith`s'],
      ["the Hallowells' house", "the Smiths' house"],
      ['John&#39;s; John&rsquo;s; John\\u0027s', 'Dan&#39;s; Dan&rsquo;s; Dan\\u0027s'],
    ],
    stays: ['Hallowells live here', 'the Johns Hopkins Hospital', 'Johns Hopkins', 'am Johns Hopkins bei der'],
  },
  'other languages': {
    back: [
      ['la presión de Hallowell; la Sra. Hallowell', 'la presión de Smith; la Sra. Smith'],
      ['los Hallowells', 'los Smiths'],
      ['l’état de John, d’Hallowell', 'l’état de Dan, d’Smith'],
      ['Hallowells Blutdruck ist stabil', 'Smiths Blutdruck ist stabil'],
      ['Johns Befund und der von Dunmores Mutter', 'Dans Befund und der von Jones’ Mutter'],
      ['die Hallowells', 'die Smiths'],
    ],
    stays: ['Hallowells Blood Pressure', 'Johns Rolle'],
  },
  'order, honorifics and initials': {
    back: [
      ['Hallowell, John; HALLOWELL, JOHN; Hallowell^John', 'Smith, Dan; SMITH, DAN; Smith^Dan'],
      ['patient J.H. and Pt. M.D.', 'patient D.S. and Pt. K.J.'],
      ['Mr. Hallowell, Mrs Hallowell, Prof. Hallowell, Mr.Hallowell', 'Mr. Smith, Mrs Smith, Prof. Smith, Mr.Smith'],
    ],
    stays: ['J.H.', 'seen by an M.D.', 'vitamin J', 'MrHallowell'],
  },
  'line breaks and marks': {
    back: [
      ['> John\n> Hallowell', '> Dan\n> Smith'],
      [
        '***John Hallowell***; **John** _Hallowell_; ~~John~~ Hallowell',
        '***Dan Smith***; **Dan** _Smith_; ~~Dan~~ Smith',
      ],
      ['<b>John</b> Hallowell, <i>Hallowell</i>', '<b>Dan</b> Smith, <i>Smith</i>'],
      ['<strong>John <em>Hallowell</em></strong>', '<strong>Dan <em>Smith</em></strong>'],
      ['John<br>Hallowell; John<br />Hallowell', 'Dan<br>Smith; Dan<br />Smith'],
      ['Bellstow **General** <b>Hospital</b>', 'Mercy **General** <b>Hospital</b>'],
      ['**415**-555-0142; <b>00067068</b>', '**628**-555-1234; <b>00418823</b>'],
      ['| John | Hallowell |', '| Dan | Smith |'],
      ['88 Larkmoor St\nApt 9', '12 Elm St\nApt 4'],
    ],
    stays: ['88 Larkmoor Street, Apt 9', '88 Larkmoor'],
  },
  escapes: {
    back: [
      ['\\u003cb\\u003eJohn\\u003c/b\\u003e Hallowell', '\\u003cb\\u003eDan\\u003c/b\\u003e Smith'],
      ['&lt;b&gt;John&lt;/b&gt;&nbsp;Hallowell', '&lt;b&gt;Dan&lt;/b&gt;&nbsp;Smith'],
      ['"a\\nJohn\\nHallowell\\t"', '"a\\nDan\\nSmith\\t"'],
      ['{"name":"John Hallowell"}', '{"name":"Dan Smith"}'],
      ['\\"John\\" Hallowell', '\\"Dan\\" Smith'],
    ],
    stays: ['\\u0041John1', '&ampJohn0'],
  },
  'numbers in other groups': {
    back: [
      ['+1 415 555 0142; +14155550142; 1-415-555-0142', '+1 628 555 1234; +16285551234; 1-628-555-1234'],
      ['(415)555-0142; 415.555.0142; 4155550142', '(628)555-1234; 628.555.1234; 6285551234'],
      ['987654321; 987 65 4321', '583052467; 583 05 2467'],
      ['QX 00013 9; QX000139; QX_00013_9; qx–00013–9', 'AB 77410 2; AB774102; AB_77410_2; ab–77410–2'],
      ['MRN#00067068; MRN00067068', 'MRN#00418823; MRN00418823'],
    ],
    stays: ['9415-555-0142', '415-555-01423', '67068', '0006-7068', 'xxx-xx-4321', '900067068'],
  },
  'addresses of the web': {
    back: [
      ['[Hallowell](https://x.org/Hallowell)', '[Smith](https://x.org/Hallowell)'],
      ['[site](https://example.org/q/7)', '[site](https://mercy.org/p/1)'],
      ['![John](img/Hallowell.png) <a href="/John">John</a>', '![Dan](img/Hallowell.png) <a href="/John">Dan</a>'],
      ['[415-555-0142](tel:+14155550142)', '[628-555-1234](tel:+14155550142)'],
      ['mailto:john.hallowell@example.com', 'mailto:dan.smith@mercy.org'],
      ['[x]: /p/Hallowell "Hallowell"', '[x]: /p/Hallowell "Smith"'],
    ],
    stays: [
      'https://x.org/john-hallowell?n=Hallowell',
      '[x](/Hallowell)',
      '[x](Hallowell)',
      '[x](</p/John Hallowell>)',
      '<a href="/p/John Hallowell">',
      '<img src=/Hallowell.png>',
      'url(Hallowell/x)',
      'example.com/Hallowell, hallowell.org',
      'hallowell@example.com, x.john@site.org',
      'john.hallowell+x@example.com',
    ],
  },
  'code and files': {
    back: [
      ['`Hallowell`', '`Smith`'],
      ['Seen by Hallowell.Then home.', 'Seen by Smith.Then home.'],
    ],
    stays: [
      'mara_dunmore.txt, mara-dunmore.pdf, Dunmore.docx',
      'hallowell_id, patient.john, john.age, getHallowell()',
      'john(), $hallowell, cmd --john',
      'Hallowell::new, class Hallowell {, const john = 1',
      '~/john, C:\\John\\x, /var/john/x',
    ],
  },
};

describe.each(Object.entries(RULES))('restoring: %s', (_rule, { back, stays }) => {
  it.each(back)('%s', (reply, restored) => {
    expect(restore(reply)).toBe(restored);
  });

  it.each(stays)('leaves %s', (reply) => {
    expect(restore(reply)).toBe(reply);
  });

  it('is sure only of what stands as the entry has it', () => {
    for (const { surrogate, entry, certainty } of back.flatMap(([reply]) => find(reply))) {
      expect(ENTRIES).toContain(entry);
      const bare = (value = ''): string => value.replace(/^\W+/, '');
      expect([surrogate, certainty]).toEqual([
        surrogate,
        bare(surrogate) === bare(entry?.surrogate) ? 'exact' : 'likely',
      ]);
    }
  });
});

describe('a surrogate that could mean several values', () => {
  const entry = (original: string, surrogate: string): MappingEntry => ({ type: 'NAME', original, surrogate });

  it('stays where they differ', () => {
    const { restore: back } = createRestorer([entry('Ana', 'Vera'), entry('Rosa', 'Vera')]);
    expect(back('Vera is well')).toBe('Vera is well');
  });

  it('stays in a case that tells them apart no more', () => {
    const { restore: back } = createRestorer([entry('Mcdonald', 'Kessler'), entry('Ohara', 'KEssler')]);
    expect(back('Kessler and KEssler, not kessler')).toBe('Mcdonald and Ohara, not kessler');
  });

  it('comes back where both have the same', () => {
    const { text, state } = protectMarked('[NAME Dan Smith] and [NAME Dan Ortega], son of [NAME Maria Dan]');
    const [first = ''] = text.split(' ');
    expect(createRestorer(state.entries).restore(`${first} is well`)).toBe('Dan is well');
  });
});
