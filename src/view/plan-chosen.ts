import type { MapModel, MapNode } from './map-node.ts';
import { nodeBudget, smallBudget } from './plan-candidates.ts';
import { isDrawnUnasked, isKindDrawn, isOut, isSomeSeen } from './plan-input.ts';
import type { PlanInput } from './plan-input.ts';

/** What the selection, a path and the edge pointed at ask for. */
export interface Asked {
  /** The nodes that stand for the selection. */
  readonly chosen: readonly MapNode[];
  /** The chosen nodes, then what is joined with them, or the path between them. */
  readonly lit: readonly MapNode[];
  /** So many more are joined with them. */
  readonly more: number;
  /** The ends of the edge that is pointed at, which then stand out alone. */
  readonly ends: readonly MapNode[];
  /** Only these pairs of keys are lit, in the order of a path. */
  readonly path: readonly (readonly [string, string])[] | undefined;
}

/** Finds what is asked for; what is filtered out is not, but for what is chosen itself with its talks: a choice is never without an answer. */
export function findAsked(model: MapModel, input: PlanInput): Asked {
  const chosen = chosenNodes(model, input);
  const ghosts = new Set(chosen.filter((node) => isOut(node, input)).flatMap(({ key, talks }) => [key, ...talks]));
  const isIn = (node: MapNode) => input.visibility?.fades === true || !isOut(node, input) || ghosts.has(node.key);
  const path = pathKeys(model, input);
  const ends = (input.pointed ?? []).flatMap((key) => findDrawn(model, key, input)).filter(isIn);
  const all = path.length === 0 ? litNodes(model, chosen, input) : path.flatMap((key) => model.nodes.get(key) ?? []);
  const most = Math.max(chosen.length, smallBudget(model, input) ?? nodeBudget(model, input));
  const along = path.length === 0 ? all.slice(0, most) : all;
  const lit = [...new Set([...chosen, ...ends, ...along])].filter(isIn);
  const pairs = path.slice(1).map((key, index) => [path[index] ?? '', key] as const);
  return { chosen, lit, more: all.filter(isIn).length - along.filter(isIn).length, ends, path: path.length === 0 ? undefined : pairs };
}

/** A speaker stands on the cards where the lens draws no speakers. */
function chosenNodes(model: MapModel, input: PlanInput): MapNode[] {
  return [...new Set(input.selection.flatMap((key) => findDrawn(model, key, input)))];
}

/** The nodes that stand for a key. */
function findDrawn(model: MapModel, key: string, { lens }: PlanInput): MapNode[] {
  const node = model.nodes.get(key);
  if (node === undefined) return [];
  if (node.kind !== 'speaker' || isKindDrawn('speaker', lens) || node.talks.length === 0) return [node];
  return node.talks.flatMap((talk) => model.nodes.get(talk) ?? []);
}

/** The keys of the path; speakers at its ends stand on the cards beside them. */
function pathKeys(model: MapModel, { path = [], lens }: PlanInput): readonly string[] {
  const known = path.filter((key) => model.nodes.has(key));
  if (isKindDrawn('speaker', lens)) return known;
  const isSpeaker = (key: string | undefined) => key !== undefined && model.nodes.get(key)?.kind === 'speaker';
  return known.slice(isSpeaker(known[0]) ? 1 : 0, isSpeaker(known.at(-1)) ? -1 : undefined);
}

/** From so many selected on only what joins two of them is lit: all that is joined with one would be a mesh. */
const SEVERAL = 3;

/** The chosen nodes and what could be drawn of their neighbours, chosen first. */
function litNodes(model: MapModel, chosen: readonly MapNode[], input: PlanInput): MapNode[] {
  const all = chosen.flatMap((node) => neighbours(model, node, input));
  const counts = new Map<MapNode, number>();
  for (const node of all) counts.set(node, (counts.get(node) ?? 0) + 1);
  const least = input.selection.length < SEVERAL ? 1 : 2;
  const near = [...counts.keys()]
    .filter((node) => (counts.get(node) ?? 0) >= least)
    .sort((a, b) => b.importance - a.importance || (a.key < b.key ? -1 : 1));
  return [...new Set([...chosen, ...near])];
}

function neighbours(model: MapModel, node: MapNode, input: PlanInput): MapNode[] {
  const found = new Set<MapNode>();
  const add = (key: string): void => {
    const other = model.nodes.get(key);
    if (other !== undefined && isDrawnUnasked(other, input) && (other.tier === 'main' || node.kind === 'talk')) found.add(other);
  };
  for (const [key, kinds] of model.joined(node.key)) if (isSomeSeen(kinds, input)) add(key);
  if (node.kind === 'institution' && isSomeSeen(['affiliated-with'], input)) node.talks.forEach(add);
  return [...found];
}
