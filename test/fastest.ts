/** The least time in milliseconds of some runs: what else the machine does only ever adds to it. For comparing two lengths in one test. */
export function fastest(run: () => unknown, times = 3): number {
  let least = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
