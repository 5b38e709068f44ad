import type { EdgeKind } from '../model/ontology.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

/** What a walk through the graph may use. */
export interface Passable {
  /** Nodes that are not there. */
  readonly out?: ReadonlySet<string>;
  /** Relations that are not there. */
  readonly relations?: ReadonlySet<EdgeKind>;
}

/** The nodes at most `depth` edges away from one of the hubs, in whatever direction, each with its number of steps; hubs that the graph lacks are left out. */
export function neighbourhood(
  graph: KnowledgeGraph,
  hubs: readonly string[],
  depth: number,
  { out, relations }: Passable = {},
): Map<string, number> {
  const steps = new Map(hubs.filter((key) => graph.hasNode(key)).map((key) => [key, 0]));
  let edge = [...steps.keys()];
  for (let step = 1; step <= depth && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const from of edge) {
      graph.forEachEdge(from, (_key, { kind }, source, target) => {
        const to = source === from ? target : source;
        if (steps.has(to) || out?.has(to) === true || relations?.has(kind) === true) return;
        steps.set(to, step);
        next.push(to);
      });
    }
    edge = next;
  }
  return steps;
}
