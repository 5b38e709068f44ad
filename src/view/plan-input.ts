import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import type { Visibility } from '../state/visibility.ts';
import type { Lens } from '../state/view-state.ts';
import type { MapNode, Point } from './map-node.ts';
import { isFirst } from './rank-nodes.ts';
import type { ScreenBox } from './screen-room.ts';
import type { MapTile } from './tile-map.ts';

/** What decides what is drawn. `scale`: px on screen for a px of the layout; `zoom`: 1 when the whole map is seen; sizes of the map on screen in px. */
export interface PlanInput {
  readonly lens: Lens;
  readonly selection: readonly string[];
  /** Filters and focus; without them everything is to be seen. */
  readonly visibility?: Visibility | undefined;
  /** Keys of the nodes of a path to light, in its order. */
  readonly path?: readonly string[] | undefined;
  /** The ends of the edge that is pointed at. */
  readonly pointed?: readonly [string, string] | undefined;
  readonly scale: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** Where nodes stand that do not stand where the layout has them: settled for this screen, or put somewhere by hand. */
  readonly place?: (node: MapNode) => Point;
  /** Nodes that were put somewhere by hand: they are drawn there, also over others, and hide none. */
  readonly pinned?: ReadonlySet<string>;
  /** The whole map on screen: what a choice brings along is placed inside of it. */
  readonly bounds?: ScreenBox | undefined;
  /** What lies over the map and should cover nothing, in px on screen. */
  readonly overlays?: readonly ScreenBox[] | undefined;
  /** Keys of the nodes of a focus for which there is room; undefined where all may be drawn. */
  readonly fits?: { has(key: string): boolean } | undefined;
  /** The size of what is left of it between what lies over its edges. */
  readonly free?: { readonly width: number; readonly height: number } | undefined;
  /** What lies over it now besides: nothing that a choice brings along is placed there. */
  readonly above?: readonly ScreenBox[] | undefined;
  /** Keys of the nodes that have found their places: they come first. */
  readonly settled?: { has(key: string): boolean } | undefined;
  /** Of a large map: its tiles, around this place of the layout. */
  readonly tiling?: { readonly tiles: readonly MapTile[]; readonly center: Point } | undefined;
  /** The part of the layout that matters now, for nodes too many to be drawn all. */
  readonly extent?: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } | undefined;
}

/** The zoom from which ideas of one talk, and papers, are drawn. */
export const INNER_ZOOM = 1.8;

const NOT_IN_IDEAS: readonly NodeKind[] = ['speaker', 'institution'];

/** Where a node stands, in px of the layout. */
export function placeOf(node: MapNode, { place }: Pick<PlanInput, 'place'>): Point {
  return place === undefined ? node : place(node);
}

/** The box of a node on screen when it stands at a place. */
export function screenBox({ box }: Pick<MapNode, 'box'>, { x, y }: Point, scale: Point): ScreenBox {
  return { x: x * scale.x, y: y * scale.y + box.dy, width: box.width, height: box.height };
}

/** Whether a lens draws nodes of this kind. */
export function isKindDrawn(kind: NodeKind, lens: Lens): boolean {
  return lens === 'everything' || !NOT_IN_IDEAS.includes(kind);
}

/** Whether a node may be drawn without being asked for. */
export function isDrawnUnasked(node: MapNode, { lens, zoom }: Pick<PlanInput, 'lens' | 'zoom'>): boolean {
  return isKindDrawn(node.kind, lens) && (isFirst(node, lens) || (node.tier === 'inner' && zoom >= INNER_ZOOM));
}

/** Whether a filter takes a node away. */
export function isOut({ key }: MapNode, { visibility }: PlanInput): boolean {
  return visibility?.out.has(key) === true;
}

/** Whether one of these relations is to be seen. */
export function isSomeSeen(kinds: readonly EdgeKind[], { visibility }: PlanInput): boolean {
  return visibility === undefined || kinds.some((kind) => !visibility.relations.has(kind));
}

/** Whether a node was put somewhere by hand. */
export function isPinned({ key }: MapNode, { pinned }: PlanInput): boolean {
  return pinned?.has(key) === true;
}
