import type { BenchFigure, BenchPart } from './bench-part.ts';
import { page } from './page.ts';
import { pipeline } from './pipeline.ts';

/** The parts of `npm run bench`; names as arguments choose some of them. */
const PARTS: readonly BenchPart[] = [pipeline, page];

const names = process.argv.slice(2);
const stranger = names.find((name) => PARTS.every((part) => part.name !== name));
if (stranger !== undefined) throw new Error(`Expected ${PARTS.map(({ name }) => name).join(', ')}, got ${stranger}.`);
let missed = 0;
for (const { name, fn } of PARTS.filter((part) => names.length === 0 || names.includes(part.name))) {
  await fn((figure) => {
    if (!isMet(figure)) missed += 1;
    process.stdout.write(`${name.padEnd(9)} ${lineOf(figure)}\n`);
  });
}
if (missed > 0) {
  process.stdout.write(`${missed} ${missed === 1 ? 'figure misses its' : 'figures miss their'} bound\n`);
  process.exitCode = 1;
}

function isMet({ value, bound }: BenchFigure): boolean {
  return bound === undefined || value <= bound;
}

function lineOf(figure: BenchFigure): string {
  const { what, value, unit, bound, more } = figure;
  const shown = `${value.toFixed(2)} ${unit}`.trim();
  const limit = bound === undefined ? '' : ` (${isMet(figure) ? 'at most' : 'MISSES'} ${Number(bound.toFixed(2))})`;
  return `${what.padEnd(58)} ${shown.padStart(10)}${limit}${more === undefined ? '' : `  ${more}`}`;
}
