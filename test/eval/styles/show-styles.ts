import { figures } from '../figures.ts';
import type { StyleScore } from './run-styles.ts';

const KINDS = ['talks', 'speakers', 'gives', 'institutions', 'affiliated-with'] as const;
const KINDS_SHOWN = new Set<string>(KINDS);

/** Pooled F1 of one kind over all casts of the styles. */
export function pooled(styles: readonly StyleScore[], kind: (typeof KINDS)[number]): number {
  const parts = styles.flatMap(({ scores }) => scores.map(({ score }) => score[kind]));
  const sum = (key: 'tp' | 'found' | 'wanted'): number => parts.reduce((total, part) => total + part[key], 0);
  return figures(sum('tp'), sum('found'), sum('wanted')).f1 ?? 1;
}

/** A line of figures a style, the weakest first, and the pooled ones last; `verbose` adds what is missed and wrong. */
export function showStyles(all: readonly StyleScore[], verbose: boolean): string {
  const row = (name: string, styles: readonly StyleScore[]): string =>
    `| ${[name.padEnd(58), ...KINDS.map((kind) => pooled(styles, kind).toFixed(3))].join(' | ')} |`;
  const sorted = all.toSorted((a, b) => pooled([a], 'talks') + pooled([a], 'gives') - pooled([b], 'talks') - pooled([b], 'gives'));
  const lines = [`| ${['style'.padEnd(58), ...KINDS].join(' | ')} |`];
  for (const style of sorted) {
    lines.push(row(style.style.name, [style]));
    if (!verbose) continue;
    for (const { cast, score } of style.scores)
      for (const { about, what, items } of score.remarks)
        if (KINDS_SHOWN.has(about)) lines.push(`  - ${cast}: ${about} ${what}: ${items.join(' | ')}`);
  }
  return [...lines, row('all, pooled', all), ''].join('\n');
}
