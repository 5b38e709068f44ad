import type { MapCounts, MapEdge, MapNode, Point } from './map-node.ts';
import type { PlannedRegion } from './plan-regions.ts';

/** A node to draw. `at` is in px of the layout; `chosen` it is selected; `lit` it is selected or joined with what is; `end` the edge pointed at leads there; `out` a filter fades it; `waiting` so many ideas and papers of this talk alone are not drawn. */
export interface PlannedNode {
  readonly node: MapNode;
  readonly at: Point;
  readonly chosen: boolean;
  readonly lit: boolean;
  readonly end: boolean;
  readonly out: boolean;
  readonly pinned: boolean;
  readonly waiting: number;
}

/** An edge to draw; `pointed` the walk points at it. */
export interface PlannedEdge extends MapEdge {
  readonly lit: boolean;
  readonly pointed: boolean;
  readonly out: boolean;
}

/** What to draw, and how much of everything that is. */
export interface MapPlan {
  /** Px on screen for a px of the layout, for which it was made. */
  readonly scale: Point;
  readonly nodes: readonly PlannedNode[];
  readonly edges: readonly PlannedEdge[];
  readonly regions: readonly PlannedRegion[];
  /** Something is selected, so what is not lit fades. */
  readonly fading: boolean;
  readonly drawn: MapCounts;
  /** How many are drawn of what is asked for, on a small map of a focus or a choice. */
  readonly asked: { readonly drawn: number; readonly total: number } | undefined;
  /** Keys of the nodes that filters take from what would be drawn without them; undefined in a focus. */
  readonly away: readonly string[] | undefined;
}
