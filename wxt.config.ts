import { defineConfig } from 'wxt';
import { builtInMatches } from './lib/adapters/registry.ts';
import { addSites, readExtraSites } from './scripts/setup/extra-sites.ts';

/** Every permission with its reason. A repository test holds the built manifest to this list. */
const PERMISSIONS = [
  'storage', // the vault's key in memory-backed session storage; nothing of a patient is written there
  'activeTab', // lets the popup, once the user has opened it, see the address of that one tab, to offer guarding it
  'scripting', // guards sites that policy or user have added, and tells tabs that were open before that they must be reloaded
  'alarms', // deletes daily what the organisation's retention no longer allows, and ends the wait for a policy
];

/**
 * Origins that an organisation or a user may add (ADR 9): nothing is granted until somebody clicks "Allow" for one of them.
 * Over http only this computer, as what is sent there doesn't leave it.
 */
const OPTIONAL_HOSTS = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  hooks: {
    // Chats that an organisation runs itself. A package that names them and is installed by policy has access to them from
    // the start; an extension can't ask for more hosts without a click of each user.
    'build:manifestGenerated': ({ config }, manifest) =>
      addSites(manifest, readExtraSites(process.env['UNDERSTUDY_SITES'] ?? '', config.browser)),
  },
  manifest: ({ browser }) => ({
    name: 'Understudy',
    description:
      'Puts realistic stand-ins in place of patient details before text reaches an AI chat, and shows you the real ones in the reply.',
    permissions: PERMISSIONS,
    optional_host_permissions: OPTIONAL_HOSTS,
    host_permissions: builtInMatches, // the chat sites whose sends are guarded, and no other page
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'understudy@understudy.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          storage: { managed_schema: 'managed-schema.json' },
          incognito: 'split', // a private window has its own background; what it keeps never reaches the disk
        }),
  }),
});
