import { writeFileSync } from 'node:fs';

// Loaded before a program that is measured: writes how long it ran, in ms, and the most memory that it took, in MB.
const file = process.env['BENCH_FACTS'];
if (file !== undefined) {
  process.on('exit', () => {
    const facts = { ms: performance.now(), megabytes: process.resourceUsage().maxRSS / 1024 };
    writeFileSync(file, JSON.stringify(facts));
  });
}
