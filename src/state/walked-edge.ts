import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { neighboursByRelation } from '../graph/neighbours.ts';
import type { EdgeKind } from '../model/ontology.ts';
import type { ViewState } from './view-state.ts';
import type { Visibility } from './visibility.ts';

/** The edge that a walk points at: the how manieth (from 1) of how many, and where it leads. */
export interface WalkedEdge {
  readonly at: number;
  readonly count: number;
  readonly relation: EdgeKind;
  readonly direction: 'in' | 'out';
  readonly other: string;
}

/** Reads the edge pointed at among those of the selected node that are to be seen, in the order in which the panel lists them; undefined without one. */
export function readWalkedEdge(
  graph: KnowledgeGraph,
  { selection, walk }: Pick<ViewState, 'selection' | 'walk'>,
  { out, relations }: Pick<Visibility, 'out' | 'relations'>,
): WalkedEdge | undefined {
  const key = selection.at(-1);
  if (key === undefined || walk?.edge === undefined) return undefined;
  const edges = neighboursByRelation(graph, key).flatMap(({ relation, direction, neighbours }) =>
    relations.has(relation)
      ? []
      : neighbours.filter((each) => !out.has(each.key)).map(({ edge, key: other }) => ({ edge, relation, direction, other })),
  );
  const at = edges.findIndex(({ edge }) => edge === walk.edge);
  const found = edges[at];
  if (found === undefined) return undefined;
  return { at: at + 1, count: edges.length, relation: found.relation, direction: found.direction, other: found.other };
}
