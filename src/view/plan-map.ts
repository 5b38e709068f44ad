import { REGION } from '../model/map-box.ts';
import { NODE_KINDS } from '../model/ontology.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { Lens } from '../state/view-state.ts';
import { findFreePlace } from './find-free-place.ts';
import type { MapEdge, MapModel, MapNode, Point } from './map-node.ts';
import { isFirst } from './rank-nodes.ts';
import { makeRoom } from './screen-room.ts';
import type { ScreenBox, ScreenRoom } from './screen-room.ts';

/** What decides what is drawn. `scale`: px on screen for a px of the layout; `zoom`: 1 when the whole map is seen; sizes of the map on screen in px. */
export interface PlanInput {
  readonly lens: Lens;
  readonly selection: readonly string[];
  readonly scale: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** Places that differ from the layout's: settled for this screen, or moved by hand. */
  readonly places?: ReadonlyMap<string, Point>;
  /** Nodes that were moved by hand: they are drawn where they were put, also over others, and hide none. */
  readonly moved?: ReadonlySet<string>;
  /** The part of the layout that matters now, for nodes too many to be drawn all. */
  readonly extent?: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** A node to draw. `at` is in px of the layout; `chosen` it is selected; `lit` it is selected or joined with what is. */
export interface PlannedNode {
  readonly node: MapNode;
  readonly at: Point;
  readonly chosen: boolean;
  readonly lit: boolean;
}

/** The frame of a community on screen, around its centre in px, with its name at the top. */
export interface PlannedRegion extends ScreenBox {
  readonly name: ScreenBox;
  readonly id: string;
  readonly lines: readonly string[];
}

/** What to draw, and of how many. */
export interface MapPlan {
  readonly nodes: readonly PlannedNode[];
  readonly edges: readonly (MapEdge & { readonly lit: boolean })[];
  /** Only those whose name has room. */
  readonly regions: readonly PlannedRegion[];
  /** Something is selected, so what is not lit fades. */
  readonly fading: boolean;
  readonly drawn: Readonly<Record<NodeKind, number>>;
}

/** The zoom from which ideas of one talk, and papers, are drawn. */
export const INNER_ZOOM = 1.8;
/** Px² of the map for one node: about 80 nodes on 1064 × 736. */
const ROOM = 9600;
const PHONE = { width: 480, most: 20 };
/** The most nodes that a map of regions shows as a whole. */
const FIRST_OF_MANY = 70;
/** The zoom from which regions are larger than the screen and say nothing more. */
const REGION_ZOOM = 5;

/** Decides what is drawn: by rank, greedily, never overlapping; what is chosen, and what is joined with it, always. */
export function planMap(model: MapModel, input: PlanInput): MapPlan {
  const chosen = chosenNodes(model, input);
  const lit = litNodes(model, chosen, input);
  const room = makeRoom();
  const regions = planRegions(model, input, room);
  const placed = new Map<string, Point>();
  const put = (node: MapNode, at: Point) => {
    placed.set(node.key, at);
    if (!isMoved(node, input)) room.take(screenBox(node, at, input.scale));
  };
  const unasked = unaskedNodes(model, input);
  const before = new Set(unasked);
  for (const node of lit) if (before.has(node)) put(node, placeOf(node, input));
  for (const node of lit) if (!placed.has(node.key) && isDrawnUnasked(node, input)) put(node, freePlace(node, input, room));
  for (const node of unasked) {
    const at = placeOf(node, input);
    if (!placed.has(node.key) && (isMoved(node, input) || room.isFree(screenBox(node, at, input.scale)))) put(node, at);
  }
  for (const node of lit) if (!placed.has(node.key)) put(node, freePlace(node, input, room));
  return { ...describe(model, input, placed, new Set(chosen), new Set(lit)), regions };
}

/** What is drawn while nothing is chosen: a choice then adds to it and hides what is in its way, and nothing else comes or goes. */
function unaskedNodes(model: MapModel, input: PlanInput): MapNode[] {
  const room = makeRoom();
  planRegions(model, input, room);
  const most = nodeBudget(model, input);
  const nodes: MapNode[] = [];
  for (const node of candidates(model, input)) {
    if (nodes.length >= most) break;
    const box = screenBox(node, placeOf(node, input), input.scale);
    if (!isMoved(node, input)) {
      if (!room.isFree(box)) continue;
      room.take(box);
    }
    nodes.push(node);
  }
  return nodes;
}

function freePlace(node: MapNode, input: PlanInput, room: ScreenRoom): Point {
  const home = placeOf(node, input);
  return isMoved(node, input) ? home : findFreePlace(node, home, input.scale, room.isFree);
}

function isMoved({ key }: MapNode, { moved }: PlanInput): boolean {
  return moved?.has(key) === true;
}

/** The nodes that stand for the selection: a speaker stands on the cards where the lens draws no speakers. */
function chosenNodes(model: MapModel, { selection, lens }: PlanInput): MapNode[] {
  const keys = selection.flatMap((key) => {
    const node = model.nodes.get(key);
    return node?.kind === 'speaker' && lens === 'ideas' && node.talks.length > 0 ? node.talks : [key];
  });
  return [...new Set(keys)].flatMap((key) => model.nodes.get(key) ?? []);
}

/** The chosen nodes and what is drawn of their neighbours, chosen first; on a phone no more than fit. */
function litNodes(model: MapModel, chosen: readonly MapNode[], input: PlanInput): MapNode[] {
  const near = chosen
    .flatMap((node) => neighbours(model, node, input))
    .sort((a, b) => b.importance - a.importance || (a.key < b.key ? -1 : 1));
  return [...new Set([...chosen, ...near])].slice(0, Math.max(chosen.length, nodeBudget(model, input)));
}

function neighbours(model: MapModel, node: MapNode, input: PlanInput): MapNode[] {
  const talks = node.kind === 'talk' ? [] : node.talks;
  const keys = new Set([...(model.joined.get(node.key) ?? []), ...talks]);
  return [...keys].flatMap((key) => {
    const other = model.nodes.get(key);
    return other !== undefined && isDrawnUnasked(other, input) && (other.tier === 'main' || node.kind === 'talk') ? [other] : [];
  });
}

function isDrawnUnasked(node: MapNode, { lens, zoom }: PlanInput): boolean {
  if (lens === 'ideas' && (node.kind === 'speaker' || node.kind === 'institution')) return false;
  return isFirst(node, lens) || (node.tier === 'inner' && zoom >= INNER_ZOOM);
}

function candidates(model: MapModel, input: PlanInput): MapNode[] {
  const { extent } = input;
  return model.order[input.lens].filter((node) => {
    if (!isDrawnUnasked(node, input)) return false;
    if (extent === undefined || (node.tier === 'main' && model.regions.length === 0)) return true;
    const { x, y } = placeOf(node, input);
    return x >= extent.left && x <= extent.right && y >= extent.top && y <= extent.bottom;
  });
}

/** How many nodes may be drawn: by the room on screen, and more when zoomed in. */
export function nodeBudget(model: MapModel, { width, height, zoom, lens }: Pick<PlanInput, 'width' | 'height' | 'zoom' | 'lens'>): number {
  const byRoom = Math.round((width * height) / ROOM) * (lens === 'everything' ? 1.4 : 1);
  const most = width <= PHONE.width ? PHONE.most : model.regions.length > 0 ? FIRST_OF_MANY : byRoom;
  return Math.round(Math.min(byRoom, most) * Math.max(1, zoom) ** 2);
}

/** The frames of a large map, the largest community first; their names take their room before any node. */
export function planRegions(model: MapModel, { scale, zoom }: Pick<PlanInput, 'scale' | 'zoom'>, room: ScreenRoom): PlannedRegion[] {
  if (zoom >= REGION_ZOOM) return [];
  return model.regions.flatMap(({ id, lines, box, left, right, top, bottom }) => {
    const size = { width: (right - left) * scale.x, height: (bottom - top) * scale.y };
    const frame = { x: ((left + right) / 2) * scale.x, y: ((top + bottom) / 2) * scale.y, ...size };
    const name = {
      x: frame.x,
      y: frame.y - size.height / 2 + REGION.padding + box.height / 2,
      width: box.width + 6,
      height: box.height + 4,
    };
    if (!room.isFree(name)) return [];
    room.take(name);
    return [{ id, lines, ...frame, name }];
  });
}

function placeOf(node: MapNode, { places }: PlanInput): Point {
  return places?.get(node.key) ?? node;
}

function screenBox({ box }: MapNode, { x, y }: Point, scale: Point): ScreenBox {
  return { x: x * scale.x, y: y * scale.y + box.dy, width: box.width, height: box.height };
}

function describe(
  model: MapModel,
  input: PlanInput,
  placed: ReadonlyMap<string, Point>,
  chosen: ReadonlySet<MapNode>,
  lit: ReadonlySet<MapNode>,
): Omit<MapPlan, 'regions'> {
  const nodes = [...placed].flatMap(([key, at]) => {
    const node = model.nodes.get(key);
    return node === undefined ? [] : [{ node, at, chosen: chosen.has(node), lit: lit.has(node) }];
  });
  const chosenKeys = new Set([...chosen].map(({ key }) => key));
  const edges = edgesBetween(model, nodes).map((edge) => ({ ...edge, lit: chosenKeys.has(edge.source) || chosenKeys.has(edge.target) }));
  return { nodes, edges, fading: chosen.size > 0, drawn: countDrawn(model, nodes, input.lens) };
}

/** Edges between drawn nodes; an institution or a person whose own neighbours are not drawn is joined with the talks instead. */
function edgesBetween(model: MapModel, nodes: readonly PlannedNode[]): MapEdge[] {
  const drawn = new Set(nodes.map(({ node }) => node.key));
  const edges = new Map<string, MapEdge>();
  for (const { node } of nodes) {
    const direct = (model.joined.get(node.key) ?? []).filter((key) => drawn.has(key));
    const ends = direct.length > 0 || node.kind === 'talk' ? direct : node.talks.filter((key) => drawn.has(key));
    for (const end of ends) {
      const [source, target] = node.key < end ? [node.key, end] : [end, node.key];
      const id = `${source}\n${target}`;
      edges.set(id, { id, source, target });
    }
  }
  return [...edges.values()];
}

/** Drawn nodes a kind; where the lens draws no speakers, those whose card is drawn count. */
function countDrawn(model: MapModel, nodes: readonly PlannedNode[], lens: Lens): Record<NodeKind, number> {
  const keys = new Set(nodes.map(({ node }) => node.key));
  const counts = NODE_KINDS.map((kind) => {
    if (kind !== 'speaker' || lens === 'everything') return [kind, nodes.filter(({ node }) => node.kind === kind).length];
    const onCards = [...model.nodes.values()].filter((node) => node.kind === 'speaker' && node.talks.some((talk) => keys.has(talk)));
    return [kind, onCards.length];
  });
  return Object.fromEntries(counts) as Record<NodeKind, number>;
}
