import type { CardWords } from '../model/card-words.ts';
import type { FigureSize, MapBox } from '../model/map-box.ts';
import type { NodeKind } from '../model/ontology.ts';

/** A place on the map, in px of the layout. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * When a node may be drawn. `main`: always, by rank; `inner`: from a closer zoom on; `ground`: common ground, only when chosen.
 * A node of a kind that the lens leaves out is drawn only when chosen too.
 */
export type Tier = 'main' | 'inner' | 'ground';

/** A node as the map knows it: what it says, how much room it takes on screen, where it stands. */
export interface MapNode extends Point {
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly lines: readonly string[];
  /** Talks only. */
  readonly words?: CardWords;
  /** Talks only: the line of the card at whose end the count stands. */
  readonly count?: 'head' | 'sub';
  readonly figure: FigureSize;
  readonly box: MapBox;
  readonly tier: Tier;
  readonly importance: number;
  readonly community: number;
  /** Indexes of the days that its talks fall on. */
  readonly days: readonly number[];
  /** Keys of its talks; for a talk itself. */
  readonly talks: readonly string[];
}

/** Two joined nodes, `id` the same whichever is named first. */
export interface MapEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Everything that the map needs of a graph, read once. */
export interface MapModel {
  readonly nodes: ReadonlyMap<string, MapNode>;
  /** Neighbours of each node, of whatever relation. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** Nodes of each lens in the order in which they claim room. */
  readonly order: { readonly ideas: readonly MapNode[]; readonly everything: readonly MapNode[] };
  readonly total: Readonly<Record<NodeKind, number>>;
  readonly regions: readonly MapRegion[];
}

/** A community of a large map: its name from its two most typical ideas, and the frame around its nodes in px of the layout. */
export interface MapRegion {
  readonly id: string;
  readonly lines: readonly string[];
  /** The room that the name takes on screen. */
  readonly box: MapBox;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
