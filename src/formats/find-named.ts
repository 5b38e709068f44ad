import type { GraphFile, GraphNode } from '../model/graph-file.ts';
import { foldWords } from '../text/fold.ts';
import { closeness } from '../text/similarity.ts';

/** The nodes that a name may mean: those called so, else those whose names hold it; without any, the names that are nearest to it. */
export interface Named {
  readonly nodes: readonly GraphNode[];
  readonly nearest: readonly string[];
}

const NEAR = 0.75;
const OFFERED = 5;

/** Finds nodes by key, label or any other spelling, without case and accents. A key of an earlier graph leads to what bears its spelling now. */
export function findNamed({ nodes }: GraphFile, name: string): Named {
  const byKey = nodes.find(({ key }) => key === name);
  if (byKey) return { nodes: [byKey], nearest: [] };
  const folded = foldWords(name.replace(/^(?:talk|speaker|institution|concept|paper)\//, ''));
  if (folded === '') return { nodes: [], nearest: [] };
  const names = nodes.map(({ attributes: { label, aliases } }) => [label, ...aliases].map(foldWords));
  const exact = nodes.filter((_, i) => names[i]?.includes(folded));
  if (exact.length > 0) return { nodes: exact, nearest: [] };
  const holding = nodes.filter((_, i) => names[i]?.some((one) => ` ${one} `.includes(` ${folded} `)));
  if (holding.length > 0) return { nodes: holding, nearest: [] };
  const ranked = nodes
    .map(({ attributes: { label } }, i) => ({ label, near: Math.max(0, ...(names[i] ?? []).map((one) => closeness(folded, one))) }))
    .filter(({ near }) => near >= NEAR)
    .toSorted((a, b) => b.near - a.near || (a.label < b.label ? -1 : 1));
  return { nodes: [], nearest: [...new Set(ranked.map(({ label }) => label))].slice(0, OFFERED) };
}
