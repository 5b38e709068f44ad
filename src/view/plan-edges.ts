import type { EdgeKind } from '../model/ontology.ts';
import type { MapEdge, MapModel } from './map-node.ts';
import type { Asked } from './plan-chosen.ts';
import { isSomeSeen } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlannedEdge, PlannedNode } from './map-plan.ts';

/** By what an institution is joined with a talk when its people are not drawn. */
const BY_PEOPLE: readonly EdgeKind[] = ['affiliated-with', 'gives'];

/** The edges between drawn nodes whose relation is to be seen; `lights`: those of what is chosen stand out. */
export function planEdges(
  model: MapModel,
  nodes: readonly PlannedNode[],
  { chosen, path }: Asked,
  input: PlanInput,
  lights: boolean,
): PlannedEdge[] {
  const chosenKeys = new Set(lights ? chosen.map(({ key }) => key) : []);
  const along = path === undefined ? undefined : new Set(path.map(([a, b]) => idOf(a, b)));
  const pointed = input.pointed === undefined ? undefined : idOf(...input.pointed);
  const litKeys = new Set(nodes.filter(({ lit }) => lit).map(({ node }) => node.key));
  const isLit = ({ id, source, target }: MapEdge) => {
    if (along !== undefined) return along.has(id);
    return (chosenKeys.has(source) && litKeys.has(target)) || (chosenKeys.has(target) && litKeys.has(source));
  };
  const out = new Set(nodes.filter((planned) => planned.out).map(({ node }) => node.key));
  return edgesBetween(model, nodes, input).map((edge) => ({
    ...edge,
    lit: pointed === undefined ? isLit(edge) : edge.id === pointed,
    pointed: edge.id === pointed,
    out: out.has(edge.source) || out.has(edge.target),
  }));
}

function edgesBetween(model: MapModel, nodes: readonly PlannedNode[], input: PlanInput): MapEdge[] {
  const drawn = new Set(nodes.map(({ node }) => node.key));
  const edges = new Map<string, MapEdge>();
  const join = (from: string, to: string, kinds: readonly EdgeKind[]) => {
    const id = idOf(from, to);
    const [source, target] = from < to ? [from, to] : [to, from];
    edges.set(id, { id, source, target, kinds });
  };
  /** Each pair is met from both of its ends: the second time there is nothing to do. */
  const done = new Set<string>();
  for (const { node } of nodes) {
    let isJoined = false;
    for (const [key, kinds] of model.joined(node.key)) {
      if (!drawn.has(key)) continue;
      isJoined = true;
      if (!done.has(key) && isSomeSeen(kinds, input)) join(node.key, key, kinds);
    }
    done.add(node.key);
    if (node.kind !== 'institution' || isJoined || !BY_PEOPLE.every((kind) => isSomeSeen([kind], input))) continue;
    for (const talk of node.talks) if (drawn.has(talk)) join(node.key, talk, []);
  }
  return [...edges.values()];
}

function idOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
