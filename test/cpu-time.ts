/** The time in milliseconds that this process itself computes during a run: a busy machine adds little to it. */
export function cpuTime(run: () => unknown): number {
  const { user, system } = process.cpuUsage();
  run();
  const after = process.cpuUsage();
  return (after.user - user + after.system - system) / 1000;
}
