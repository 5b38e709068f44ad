import { cpuTime } from './cpu-time.ts';

/** The least time in milliseconds that this process computes in some runs: what else the machine does adds little to it. For comparing two lengths in one test. */
export function fastest(run: () => unknown, times = 3): number {
  let least = Infinity;
  for (let i = 0; i < times; i++) least = Math.min(least, cpuTime(run));
  return least;
}
