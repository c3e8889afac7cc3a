import { describe, expect, it } from 'vitest';
import { asRaw } from '../../../lib/core/text.ts';
import { protect } from '../../../lib/pipeline/protect.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { createState } from '../../../lib/surrogate/state.ts';

const MESSAGES = [
  `Patient: Maria Elena Vargas-Ruiz, DOB 3/14/1950. Ms. Vargas-Ruiz says MARIA is maria's name. M.E.V. signed.
   Dr. Ana Vargas will see her; Anna Vargas is a patient, too. The Vargas-Ruizes met.`,
  'Vargas-Ruiz, Maria: is the dose right? Mary Vargas asked, and Marria Vargas was told. Ms. Vargass is well.',
];

describe('the people of a conversation', () => {
  it('have no part of their names left, keep one surname and come back exactly', () => {
    let state = createState('0123456789abcdef0123456789abcdef', '2026-11-24');
    const texts = MESSAGES.map((raw) => {
      const done = protect(asRaw(raw), state);
      state = done.state;
      expect(createRestorer(state.entries).restore(done.text)).toBe(raw);
      return done.text;
    });
    const text = texts.join('\n');
    expect(text).not.toMatch(/vargas|ruiz|mar+ia|\bmary|\banna?\b|elena|M\.E\.V/i);
    const [, surname = ''] = /Dr\. \w+ (\w+)/.exec(text) ?? [];
    expect(text.split(surname).length - 1).toBeGreaterThanOrEqual(7);
    expect(state.clinicians).toEqual(['ana vargas']);
  });
});
