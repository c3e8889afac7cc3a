import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/setup/run.ts';

/** A program that sees a folder of ours in the place of one of the machine's. */
export interface Managed {
  /** Starts the program with the arguments it is given. */
  readonly program: string;
  /** Writes a policy file; the browser sees it at once. */
  write(policy: object): void;
  remove(): void;
}

export interface ManagedOptions {
  readonly program: string;
  /** The machine's folder that is covered by an empty one, such as `/etc/chromium`. It must exist. */
  readonly covered: string;
  /** The folder of policy files below it. */
  readonly policies: string;
  readonly file: string;
}

/**
 * Puts a program into a mount namespace of its own, in which its policies come from a temporary folder: the machine's own
 * stay untouched. Throws with what is missing where the machine does not allow that.
 */
export async function managed({ program, covered, policies, file }: ManagedOptions): Promise<Managed> {
  const { code, output } = await run('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', covered]).catch(
    (error: unknown) => ({ code: 1, output: String(error) }),
  );
  if (code !== 0) {
    throw new Error(
      `Policies can't be tried here: that takes Linux, and the right to mount in a namespace of one's own ` +
        `(root, or CAP_SYS_ADMIN in a container). "unshare -m mount -t tmpfs tmpfs ${covered}" said: ${output.trim()}`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'understudy-managed-'));
  const ours = join(folder, 'policies');
  const starter = join(folder, 'start.sh');
  mkdirSync(ours);
  writeFileSync(
    starter,
    `#!/bin/sh
exec unshare -m sh -e -c '
mount -t tmpfs tmpfs "${covered}"
mkdir -p "${policies}"
mount --bind "${ours}" "${policies}"
exec "${program}" "$@"' start "$@"
`,
  );
  chmodSync(starter, 0o755);
  return {
    program: starter,
    write: (policy) => writeFileSync(join(ours, file), JSON.stringify(policy)),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
