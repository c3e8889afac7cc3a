import { policyReference } from '../../lib/policy/reference.ts';
import { managedSchema } from '../../lib/policy/schema.ts';

/** Marks in the admin guide between which the policy reference stands. */
const BEGIN = '<!-- policy reference: written by `npm run policy` -->';
const END = '<!-- end of the policy reference -->';

/** Files that are made from `lib/policy`, each with its content when `before` is what it holds now. */
export const GENERATED: readonly { readonly path: string; make(before: string): string }[] = [
  { path: 'public/managed-schema.json', make: () => `${JSON.stringify(managedSchema(), null, 2)}\n` },
  {
    path: 'docs/admin-guide.md',
    make(before) {
      const [begin, end] = [before.indexOf(BEGIN), before.indexOf(END)];
      if (begin < 0 || end < begin) throw new Error('The admin guide has lost the marks of the policy reference.');
      return `${before.slice(0, begin)}${BEGIN}\n\n${policyReference()}\n\n${before.slice(end)}`;
    },
  },
];
