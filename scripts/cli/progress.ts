const INTERVAL_MS = 200;
/** Short runs are over before a line of progress could be read. */
const QUIET_MS = 1000;

/** Shows on a terminal how many lines are done; elsewhere does nothing. `now` gives milliseconds. */
export function createProgress(stream: { isTTY?: boolean; write(text: string): unknown }, now: () => number) {
  const begun = now();
  let shown = begun + QUIET_MS - INTERVAL_MS;
  let visible = false;
  return {
    update(lines: number): void {
      const time = now();
      if (!stream.isTTY || time - shown < INTERVAL_MS) return;
      shown = time;
      visible = true;
      const perSecond = Math.round(lines / ((time - begun) / 1000));
      stream.write(`\r\u001b[K${lines} lines, ${perSecond} a second`);
    },
    /** Takes the line of progress away, so that a message can be written. */
    clear(): void {
      if (visible) stream.write('\r\u001b[K');
      visible = false;
    },
  };
}
