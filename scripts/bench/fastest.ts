/** Processor time is counted in coarse ticks: a measurement must span many of them. Milliseconds. */
const SPAN_MS = 60;

function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * The least of several measurements of synchronous work, milliseconds of this thread's processor time: other work of the
 * machine, which a clock on the wall would count, takes no part in it. Short work is repeated within a measurement.
 */
export function fastest(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = processorTime();
    let spent = 0;
    let times = 0;
    while (spent < SPAN_MS) {
      work();
      times += 1;
      spent = processorTime() - before;
    }
    least = Math.min(least, spent / times);
  }
  return least;
}
