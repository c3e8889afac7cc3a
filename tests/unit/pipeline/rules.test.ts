import { describe, expect, it } from 'vitest';
import { asRaw } from '../../../lib/core/text.ts';
import { protect } from '../../../lib/pipeline/protect.ts';
import { finderFor, plainFinder, type Rules } from '../../../lib/pipeline/rules.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { createState } from '../../../lib/surrogate/state.ts';
import { SEED, TODAY } from '../surrogate/conversation.ts';

const NONE: Rules = { off: [], strict: false, asks: true, recordBlocks: [], never: [], always: [], patterns: [] };

/** What is replaced in a text under these rules, as `KIND value`; all of it comes back exactly. */
function replacedIn(text: string, rules: Partial<Rules>): string[] {
  const result = protect(asRaw(text), createState(SEED, TODAY), finderFor({ ...NONE, ...rules }));
  expect(createRestorer(result.state.entries).restore(result.text)).toBe(text);
  return result.replacements.map(({ type, original }) => `${type} ${original}`);
}

const NOTE = 'Patient: Keisha Broussard, MRN 7740182, seen 03/14/2024 by Dr. Alice Fontaine at Mercy General Hospital.';

describe('rules that say nothing', () => {
  it('find what detection finds', () => {
    expect(finderFor(NONE).find(NOTE)).toEqual(plainFinder.find(NOTE));
  });
});

describe('a kind that is off', () => {
  it('is left as it is, and the others are not', () => {
    const all = replacedIn(NOTE, {});
    expect(all).toContain('DATE 03/14/2024');
    expect(replacedIn(NOTE, { off: ['DATE'] })).toEqual(all.filter((one) => !one.startsWith('DATE')));
  });

  it('does not take along what lies in its values and is of another kind', () => {
    const text = 'Patient lives at 2209 Hennessy Blvd, Bloomington, IL 55425. Zip code 55425.';
    expect(replacedIn(text, { off: ['ADDRESS'] }).join()).toContain('55425');
  });
});

describe('strict detection', () => {
  it('replaces what has the right form and no word that says so', () => {
    const text = 'Code 12345-A7 was noted.';
    expect(replacedIn(text, {})).toEqual([]);
    expect(replacedIn(text, { strict: true })).toEqual(['OTHER_ID 12345-A7']);
  });
});

describe('names that are never protected', () => {
  const never = ['Mercy General Hospital', 'Alice Fontaine'];

  it('stay, with their titles, in any case and over line breaks', () => {
    const left = replacedIn(NOTE, { never });
    expect(left.join()).toContain('Keisha Broussard');
    expect(left.join()).not.toMatch(/Fontaine|Mercy/u);
    const broken = NOTE.replace('Alice Fontaine', 'ALICE\nFONTAINE');
    expect(replacedIn(broken, { never }).join()).not.toMatch(/fontaine/iu);
  });

  it.each([
    ['a longer name', 'Patient: Alice Fontaine-Ruiz, seen today.', 'Fontaine-Ruiz'],
    ['more of a name', 'Patient: Mary Alice Fontaine, seen today.', 'Mary Alice Fontaine'],
    ['an address', 'Email alice.fontaine@mail.example today.', 'alice.fontaine@mail.example'],
  ])('do not take out %s that contains them', (_what, text, value) => {
    expect(replacedIn(text, { never }).join()).toContain(value);
  });

  it('that are the patient’s too are replaced where they mean the patient', () => {
    const text = 'Patient: Bob Fontaine. Mr. Fontaine saw Dr. Alice Fontaine.';
    const { text: sent } = protect(
      asRaw(text),
      createState(SEED, TODAY),
      finderFor({ ...NONE, never: ['Fontaine', ...never] }),
    );
    expect(sent).not.toContain('Bob');
    expect(sent).not.toContain('Mr. Fontaine');
    expect(sent).toContain('Alice Fontaine');
  });
});

describe('terms that are always protected', () => {
  const always = [
    { text: 'Project Halyard', type: 'NAME' },
    { text: 'falcon ward', type: 'FACILITY' },
    { text: 'Ward 7-B', type: 'OTHER_ID' },
  ] as const;

  it('are replaced wherever they stand, in any case', () => {
    const text = 'She is on Falcon Ward, in project halyard, bed in WARD 7-B.';
    expect(replacedIn(text, { always })).toEqual(['FACILITY Falcon Ward', 'NAME project halyard', 'OTHER_ID WARD 7-B']);
  });

  it('are no parts of other words', () => {
    expect(replacedIn('Halyards, falcon wards and 7-BC stay; ward 7-BC too.', { always })).toEqual([]);
  });

  it('win over names that are never protected, and join what detection finds around them', () => {
    expect(replacedIn('In Project Halyard.', { always, never: ['Project Halyard'] })).toEqual(['NAME Project Halyard']);
    expect(replacedIn(NOTE, { always: [{ text: 'Broussard', type: 'NAME' }] })).toEqual(replacedIn(NOTE, {}));
  });
});

describe('patterns of the organisation', () => {
  const patterns = [{ name: 'Accession', regex: /\bACC-\d{2}-[A-Z]{1,3}\d{4,6}\b/giu, type: 'OTHER_ID' }] as const;

  it('are replaced by values of their form', () => {
    const text = 'See acc-26-RX48213 and ACC-26-RX4.';
    expect(replacedIn(text, { patterns })).toEqual(['OTHER_ID acc-26-RX48213']);
    const { text: sent } = protect(asRaw(text), createState(SEED, TODAY), finderFor({ ...NONE, patterns }));
    expect(sent).toMatch(/^See [a-z]{3}-\d{2}-[A-Z]{2}\d{5} and ACC-26-RX4\.$/u);
  });
});

it('thousands of names cost about as much as one', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `Clinician Number${index}`);
  const text = `${NOTE}\n`.repeat(50);
  const time = (never: readonly string[]): number => {
    const finder = finderFor({ ...NONE, never });
    const before = performance.now();
    for (let run = 0; run < 20; run += 1) finder.spared(text);
    return performance.now() - before;
  };
  expect(time(many)).toBeLessThan(20 * time(['Clinician Number1']) + 50);
});

describe('leading digits that nobody has', () => {
  const numberIn = (recordBlocks: string[]) =>
    protect(asRaw(NOTE), createState(SEED, TODAY), finderFor({ ...NONE, recordBlocks })).replacements.find(
      ({ type }) => type === 'MRN',
    )?.surrogate;

  it('begin the stand-ins of record numbers', () => {
    expect(numberIn(['9417'])).toMatch(/^9417\d{3}$/);
    expect(numberIn([])).toMatch(/^(?:000|999)\d{4}$/);
    expect(numberIn(['941788'])).toMatch(/^(?:000|999)\d{4}$/);
  });
});
