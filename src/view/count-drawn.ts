import { EDGE_KINDS, NODE_KINDS } from '../model/ontology.ts';
import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import type { MapCounts, MapModel, MapNode } from './map-node.ts';
import type { DrawnFirst } from './map-shown.ts';
import { isKindDrawn } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlannedEdge, PlannedNode } from './map-plan.ts';

/** Of the nodes that come first, and that no filter takes away, how many are drawn. */
export function countFirst(nodes: readonly PlannedNode[], order: readonly MapNode[], out?: ReadonlySet<string>): DrawnFirst {
  const first = new Set(order.filter(({ key }) => out?.has(key) !== true));
  return { drawn: nodes.filter(({ node }) => first.has(node)).length, total: first.size };
}

/** How much is drawn and not faded by a filter. Where the lens draws no speakers, those on drawn cards count, and so does that they give those talks. */
export function countDrawn(model: MapModel, nodes: readonly PlannedNode[], edges: readonly PlannedEdge[], input: PlanInput): MapCounts {
  const { lens, visibility } = input;
  const seen = nodes.filter(({ out }) => !out).map(({ node }) => node);
  const kinds = Object.fromEntries(NODE_KINDS.map((kind) => [kind, seen.filter((node) => node.kind === kind).length]));
  const relations = Object.fromEntries(Object.keys(EDGE_KINDS).map((kind) => [kind, 0]));
  const isSeen = (kind: EdgeKind) => visibility?.relations.has(kind) !== true;
  for (const { kinds: joined, out } of edges) {
    if (!out) for (const kind of joined) if (isSeen(kind)) relations[kind] = (relations[kind] ?? 0) + 1;
  }
  if (!isKindDrawn('speaker', lens)) {
    const onCards = new Set<string>();
    let given = 0;
    for (const { key, kind } of seen) {
      if (kind !== 'talk') continue;
      for (const [speaker, by] of model.joined(key)) {
        if (!by.includes('gives') || visibility?.out.has(speaker) === true) continue;
        onCards.add(speaker);
        given += 1;
      }
    }
    kinds['speaker'] = onCards.size;
    relations['gives'] = isSeen('gives') ? given : 0;
  }
  return { nodes: kinds as Record<NodeKind, number>, relations: relations as Record<EdgeKind, number> };
}
