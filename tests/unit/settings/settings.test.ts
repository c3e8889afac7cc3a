import { describe, expect, test } from 'vitest';
import { NO_CHOICE, readSettings, withAdded, withoutAdded, withSwitched } from '../../../lib/settings/settings.ts';

const SITE = 'https://chat.example';
const OTHER = 'https://other.example';

describe('settings', () => {
  test('come back as they were written', () => {
    const settings = withSwitched(withAdded(NO_CHOICE, SITE), OTHER, false);
    expect(settings).toEqual({ version: 1, switched: { [OTHER]: 'off' }, added: [SITE] });
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test('of a site that is added or taken out begin anew', () => {
    const off = withSwitched(withAdded(NO_CHOICE, SITE), SITE, false);
    expect(withAdded(off, SITE)).toEqual({ version: 1, switched: {}, added: [SITE] });
    expect(withoutAdded(off, SITE)).toEqual(NO_CHOICE);
  });

  test.each([undefined, null, 'x', [], { version: 2, switched: { [SITE]: 'off' }, added: [] }])(
    'that can not be read (%j) choose nothing',
    (stored) => expect(readSettings(stored)).toEqual(NO_CHOICE),
  );

  test('keep what can be read of them, and what can not is on', () => {
    const switched = { [SITE]: 'off', [OTHER]: 'of', nonsense: 'off', 'https://x.example/path': 'off' };
    expect(readSettings({ version: 1, switched, added: [SITE, 7, 'x', SITE] })).toEqual({
      version: 1,
      switched: { [SITE]: 'off' },
      added: [SITE],
    });
  });
});
