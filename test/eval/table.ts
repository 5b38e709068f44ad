import { figures, type Figures } from './figures.ts';
import type { Score } from './score.ts';

export interface ScoredSet {
  readonly name: string;
  readonly score: Score;
}

const KINDS = ['talks', 'speakers', 'gives', 'institutions', 'affiliated-with', 'papers'] as const;

/** A table of F1 a set (concepts: precision / recall), with the pooled totals and the worst set of each column. */
export function tableOf(sets: readonly ScoredSet[]): string {
  const head = ['set', ...KINDS, 'concepts P / R', 'evidence exact'];
  const rows = sets.map(({ name, score }) => [
    name,
    ...KINDS.map((kind) => show(score[kind].f1)),
    conceptCell([score]),
    evidenceCell([score]),
  ]);
  const scores = sets.map(({ score }) => score);
  const pooled = [
    'all, pooled',
    ...KINDS.map((kind) => show(pool(scores.map((score) => score[kind])).f1)),
    conceptCell(scores),
    evidenceCell(scores),
  ];
  const worst = ['worst', ...KINDS.map((kind) => show(least(scores.map((score) => score[kind].f1)))), '', ''];
  const lines = sets.length > 1 ? [head, ...rows, pooled, worst] : [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const [first, ...others] = lines.map((line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  return [first, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others].join('\n');
}

function pool(parts: readonly Figures[]): Figures {
  const sum = (key: 'tp' | 'found' | 'wanted'): number => parts.reduce((total, part) => total + part[key], 0);
  return figures(sum('tp'), sum('found'), sum('wanted'));
}

function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function conceptCell(scores: readonly Score[]): string {
  const sum = (key: 'tp' | 'found' | 'recalled' | 'wanted'): number => scores.reduce((total, { concepts }) => total + concepts[key], 0);
  const [found, wanted] = [sum('found'), sum('wanted')];
  return `${show(found === 0 ? null : sum('tp') / found)} / ${show(wanted === 0 ? null : sum('recalled') / wanted)}`;
}

function evidenceCell(scores: readonly Score[]): string {
  const sum = (key: 'exact' | 'spans'): number => scores.reduce((total, { evidence }) => total + evidence[key], 0);
  return `${sum('exact')} of ${sum('spans')}`;
}

function show(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
