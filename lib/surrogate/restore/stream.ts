import { ADDRESS_REACH } from './addresses.ts';
import type { Restorer } from './restore.ts';

/** What is looked at before a surrogate: UTF-16 units at least, from there to a space, and at most. */
const CONTEXT = 160;
/** Text that is given out is let go of when there is this much of it, in UTF-16 units. */
const KEPT = 1024;
/** Pieces up to this many UTF-16 units are taken word by word. */
const LONG = 64;
const BREAK = /[\s，。、；：！？（）「」]/;

/** Restores a text that comes in pieces. */
export interface RestoringStream {
  /** Takes the next piece, and gives what is settled by now with the real values. */
  push(chunk: string): string;
  /** Gives the rest. Nothing may be pushed after. */
  end(): string;
}

/** From where on the text must be kept so that what begins at `done` is found as if all of it was there. */
function contextStart(text: string, done: number): number {
  const least = done - CONTEXT;
  for (let start = least; start > 0 && start > least - ADDRESS_REACH; start -= 1) {
    if (BREAK.test(text.charAt(start - 1))) return start;
  }
  return Math.max(0, least - ADDRESS_REACH);
}

/**
 * Restores a text while it is being written. What the pieces give is what `restorer.restore` gives for all of them
 * together, wherever they were cut; only what may still become a surrogate waits. Holds no more than a few
 * thousand characters, or the longest surrogate.
 */
export function createStream(restorer: Pick<Restorer, 'find' | 'settled' | 'mayBegin'>): RestoringStream {
  let text = '';
  let done = 0;
  let kept = KEPT;

  function give(to: number): string {
    let given = '';
    if (!/[\p{L}\p{N}]/u.test(text.slice(done, to))) return passed(text.slice(done, to), to);
    for (const { start, end, original, certainty } of restorer.find(text, done)) {
      if (start >= to) break;
      if (certainty === 'uncertain') continue;
      given += text.slice(done, start) + original;
      done = end;
    }
    given += text.slice(done, to);
    return passed(given, to);
  }

  function passed(given: string, to: number): string {
    done = to;
    if (done > kept) {
      const start = contextStart(text, done);
      text = text.slice(start);
      done -= start;
      kept = done + KEPT;
    }
    return given;
  }

  /** Whether all that waits is spaces, or a word that is none of a surrogate's: most of a text, told without searching it. */
  function isPlain(waiting: string, waited: boolean): boolean {
    if (/^[ \n]+$/.test(waiting)) return true;
    if (!/^[A-Za-z]+$/.test(waiting)) return false;
    const before = text.charAt(done - 1);
    if (/[A-Za-z]/.test(before)) return !waited && !startsLate();
    return /^[\s,.;:]?$/.test(before) && !restorer.mayBegin(waiting);
  }

  /** After an escape (`\\n`, `&amp`) a word may begin within letters. */
  function startsLate(): boolean {
    return /[\\&<][\w#;]*$/.test(text.slice(Math.max(0, done - 12), done));
  }

  function take(piece: string): string {
    const waited = text.length > done;
    text += piece;
    const waiting = text.slice(done);
    if (isPlain(waiting, waited)) return passed(waiting, text.length);
    if (/^[A-Za-z]+$/.test(waiting) && /^[\s,.;:]?$/.test(text.charAt(done - 1)) && restorer.mayBegin(waiting))
      return '';
    const to = restorer.settled(text, done);
    return to > done ? give(to) : '';
  }

  return {
    push(chunk) {
      // Single words are told at once; a long piece is searched as a whole.
      if (chunk.length > LONG) return take(chunk);
      return (chunk.match(/[A-Za-z]+|[^A-Za-z]/g) ?? []).map(take).join('');
    },
    end: () => give(text.length),
  };
}
