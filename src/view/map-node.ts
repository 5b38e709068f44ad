import type { CardWords } from '../model/card-words.ts';
import type { FigureSize, MapBox } from '../model/map-box.ts';
import type { EdgeKind, NodeKind } from '../model/ontology.ts';
import type { Lens } from '../state/view-state.ts';

/** A place on the map, in px of the layout. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * When a node may be drawn. `main`: always, by rank; `inner`: of one talk alone, from a closer zoom on, or `main` where there are few; `ground`: common ground, only when chosen.
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
  readonly words?: CardWords | undefined;
  /** Talks only: what is left of the second line beside the count. */
  readonly beside?: string | undefined;
  readonly figure: FigureSize;
  readonly box: MapBox;
  /** That of a figure while it is chosen: its label is bold then. */
  readonly chosenBox?: MapBox | undefined;
  /** A part of the box that it has for sure, known before any text is measured. */
  readonly least?: MapBox;
  readonly tier: Tier;
  readonly importance: number;
  readonly community: number;
  /** Numbers of the colours of the days that its talks fall on. */
  readonly colours: readonly number[];
  /** Keys of its talks; for a talk itself. */
  readonly talks: readonly string[];
}

/** Two joined nodes with the relations that join them, `id` the same whichever is named first. */
export interface MapEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kinds: readonly EdgeKind[];
}

/** Everything that the map needs of a graph; what only some nodes are asked for is read when it is asked for. */
export interface MapModel {
  readonly nodes: Pick<ReadonlyMap<string, MapNode>, 'get' | 'has'>;
  /** The neighbours of a node by key, each with the relations that join the two. */
  readonly joined: (key: string) => ReadonlyMap<string, readonly EdgeKind[]>;
  /** Nodes of a lens in the order in which they claim room: those that are drawn at first, or the inner ones behind them too. */
  readonly order: (lens: Lens, withInner: boolean) => readonly MapNode[];
  /** Nodes of each kind, edges of each relation. */
  readonly total: MapCounts;
  /** None but on a large map. */
  readonly communities: readonly MapCommunity[];
  /** Names of a part of a large map, the one that says most first. */
  readonly nameRegion: (of: readonly MapCommunity[]) => readonly RegionName[];
}

/** How many of each kind and of each relation. */
export interface MapCounts {
  readonly nodes: Readonly<Record<NodeKind, number>>;
  readonly relations: Readonly<Record<EdgeKind, number>>;
}

/** A community of a large map: its talks and shared ideas, and the middle of them in px of the layout. */
export interface MapCommunity extends Point {
  readonly community: number;
  readonly members: readonly MapNode[];
}

/** A name for a region from its most typical ideas, and its width on screen. */
export interface RegionName {
  readonly line: string;
  readonly width: number;
}
