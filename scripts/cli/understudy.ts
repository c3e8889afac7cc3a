import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { localDay } from '../../lib/core/local-day.ts';
import { COMMANDS, type Options } from './commands.ts';
import { mapLines } from './lines.ts';
import { createProgress } from './progress.ts';

const USAGE = `Usage: understudy COMMAND IN.jsonl OUT.jsonl [--seed HEX] [--today YYYY-MM-DD]

  detect    {"id","text"} -> {"id","spans"}: what would be replaced, offsets in UTF-16 units, end exclusive
  protect   {"id","text","conversation"?} -> {"id","spans","protected","mapping","state"}
            lines with the same conversation share one mapping, in order
  restore   {"id","mapping","state","reply"} -> {"id","restored"}

  --seed    32 hex digits: the same surrogates in every run (else random)
  --today   the day that dates are read against (else today)

Ends with 0, with 1 when a line was bad or a file could not be used, with 2 when called wrongly.`;

interface Call {
  readonly command: string;
  readonly from: string;
  readonly to: string;
  readonly options: Options;
}

/** Reads the arguments; null when they don't make a call. */
function readCall(args: string[]): Call | null {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { seed: { type: 'string' }, today: { type: 'string' } },
    });
  } catch {
    return null;
  }
  const [command, from, to, ...rest] = parsed.positionals;
  const { seed, today } = parsed.values;
  if (command === undefined || from === undefined || to === undefined || rest.length > 0 || from === to) return null;
  if (!Object.hasOwn(COMMANDS, command)) return null;
  if (seed !== undefined && !/^[\da-f]{32}$/i.test(seed)) return null;
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) return null;
  return {
    command,
    from,
    to,
    options: { seed: seed?.toLowerCase() ?? null, today: today ?? localDay(new Date()) },
  };
}

/** Whether two paths lead to one file, by whatever names: writing would empty what is still to be read. */
async function isSameFile(from: string, to: string): Promise<boolean> {
  const [one, other] = await Promise.all([from, to].map((path) => stat(path).catch(() => null)));
  return one != null && other != null && one.isFile() && one.dev === other.dev && one.ino === other.ino;
}

async function main(args: string[]): Promise<number> {
  const call = readCall(args);
  const handler = call === null ? undefined : COMMANDS[call.command]?.(call.options);
  if (call === null || handler === undefined) {
    console.error(USAGE);
    return 2;
  }
  if (await isSameFile(call.from, call.to)) {
    console.error('IN and OUT are the same file. Nothing was read or written; name another OUT.');
    return 2;
  }
  const progress = createProgress(process.stderr, () => performance.now());
  try {
    const { bad } = await mapLines(call.from, call.to, handler, {
      done: (line) => progress.update(line),
      bad(line, reason) {
        progress.clear();
        console.error(`Line ${line} is left out: ${reason}.`);
      },
    });
    progress.clear();
    return bad > 0 ? 1 : 0;
  } catch (error) {
    progress.clear();
    // File errors name a path and a reason; anything else could quote a text.
    const known = error instanceof Error && 'syscall' in error;
    console.error(known ? error.message : 'An unexpected fault ended the run; lines written so far are complete.');
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
