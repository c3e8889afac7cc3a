import * as v from 'valibot';

/** What the user has chosen, by origin. Kept in `storage.local`; holds nothing of a patient. */
export interface Settings {
  readonly version: 1;
  /** Sites that the user has switched on or off. */
  readonly switched: Readonly<Record<string, 'on' | 'off'>>;
  /** Origins that the user has added. */
  readonly added: readonly string[];
}

/** A user who has chosen nothing. */
export const NO_CHOICE: Settings = { version: 1, switched: {}, added: [] };

const origin = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value) && new URL(value).origin === value),
);

/** Reads stored settings. What can't be read counts as not chosen, entry by entry: a site is then on. Never throws. */
export function readSettings(stored: unknown): Settings {
  const shape = v.safeParse(v.object({ version: v.literal(1), switched: v.unknown(), added: v.unknown() }), stored);
  if (!shape.success) return NO_CHOICE;
  const { switched, added } = shape.output;
  const choices = typeof switched === 'object' && switched !== null ? Object.entries(switched) : [];
  return {
    version: 1,
    switched: Object.fromEntries(
      choices.filter((choice): choice is [string, 'on' | 'off'] =>
        v.is(v.tuple([origin, v.picklist(['on', 'off'])]), choice),
      ),
    ),
    added: Array.isArray(added) ? [...new Set(added.filter((entry): entry is string => v.is(origin, entry)))] : [],
  };
}

/** The settings after the user has switched a site. */
export function withSwitched(settings: Settings, site: string, on: boolean): Settings {
  return { ...settings, switched: { ...settings.switched, [site]: on ? 'on' : 'off' } };
}

/** The settings after the user has added a site. It is on, whatever was chosen for it before. */
export function withAdded(settings: Settings, site: string): Settings {
  const { [site]: _before, ...switched } = settings.switched;
  return { ...settings, switched, added: [...new Set([...settings.added, site])] };
}

/** The settings after the user has taken an added site out. */
export function withoutAdded(settings: Settings, site: string): Settings {
  const { [site]: _choice, ...switched } = settings.switched;
  return { ...settings, switched, added: settings.added.filter((other) => other !== site) };
}
