import { findSteps } from '../graph/find-paths.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { IdeaIndex } from '../rank/idea-index.ts';
import { readBelongings } from './belongings.ts';
import type { Comparison, OwnThing } from './queries.ts';

type Things = ReadonlyMap<string, OwnThing>;

/** Puts two nodes of the graph side by side. */
export function compareNodes(graph: KnowledgeGraph, index: IdeaIndex, a: string, b: string): Comparison {
  const ofA = readBelongings(graph, index, a);
  const ofB = readBelongings(graph, index, b);
  for (const self of [a, b]) for (const belongings of [ofA, ofB]) belongings.delete(self);
  const shared = [...ofA].flatMap(([key, here]) => {
    const there = ofB.get(key);
    if (there === undefined) return [];
    const weight = Math.min(here.weight, there.weight);
    return [{ key, kind: here.kind, weight, here: here.evidence, there: there.evidence }];
  });
  return {
    a,
    b,
    direct: findSteps(graph, a, b),
    shared: shared.sort(byWeight),
    onlyA: without(ofA, ofB),
    onlyB: without(ofB, ofA),
  };
}

function without(mine: Things, others: Things): OwnThing[] {
  return [...mine.values()].filter(({ key }) => !others.has(key)).sort(byWeight);
}

function byWeight(a: Pick<OwnThing, 'key' | 'weight'>, b: Pick<OwnThing, 'key' | 'weight'>): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1);
}
