import { existsSync } from 'node:fs';
import { run } from './run.ts';

/** Without any font a headless browser draws boxes, and screenshots prove nothing. */
const FONTS = { folder: '/usr/share/fonts/truetype', package: 'fonts-dejavu-core' };

/** `[]` as root, `['sudo', '-n']` where sudo asks nothing, null where packages can't be installed. */
async function privilege(): Promise<string[] | null> {
  if (process.getuid?.() === 0) return [];
  if (!existsSync('/usr/bin/sudo')) return null;
  const { code } = await run('/usr/bin/sudo', ['-n', 'true']);
  return code === 0 ? ['/usr/bin/sudo', '-n'] : null;
}

/**
 * Installs Debian packages, and a font where there is none.
 * Resolves to null when done, or to why it couldn't be: the caller says what to install by hand.
 */
export async function installPackages(packages: readonly string[]): Promise<string | null> {
  if (!existsSync('/usr/bin/apt-get')) return 'this is no Debian-like system';
  const prefix = await privilege();
  if (!prefix) return 'that needs root or sudo without a password';
  const wanted = existsSync(FONTS.folder) ? packages : [...packages, FONTS.package];
  process.stderr.write(`Installing ${wanted.join(', ')} (apt-get) ...\n`);
  const env = ['/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive'];
  const commands = [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-q', '-y', '--no-install-recommends', ...wanted],
  ];
  let last = '';
  for (const command of commands) {
    const [program = '', ...args] = [...prefix, ...env, ...command];
    const { code, output } = await run(program, args);
    last = code === 0 ? '' : `${command.slice(0, 2).join(' ')} failed: ${output.trim().split('\n').at(-1) ?? ''}`;
  }
  return last === '' ? null : last;
}
