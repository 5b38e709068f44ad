import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Camera, Lens, Pin } from '../state/view-state.ts';
import type { Visibility } from '../state/visibility.ts';
import type { Covered } from './covered.ts';
import type { MapCounts, Point } from './map-node.ts';

/** What the map shows. */
export interface MapShown {
  readonly graph: KnowledgeGraph | undefined;
  readonly selection: readonly string[];
  readonly lens: Lens;
  readonly scheme: 'light' | 'dark';
  /** The system forces its own colours on the page. */
  readonly forced: boolean;
  readonly visibility: Visibility | undefined;
  readonly pins: readonly Pin[];
  /** Key of the edge that is pointed at. */
  readonly edge: string | undefined;
  /** Keys of the nodes of a path to light, in its order. */
  readonly path: readonly string[] | undefined;
  /** Where to look; undefined: at all that is to be seen. */
  readonly camera: Camera | undefined;
  /** What a panel is called on its card. */
  readonly panelWord: string;
  /** What stays free in the lower corner at the end, in px. */
  readonly corner: { readonly width: number; readonly height: number };
  /** What of the map lies under something. */
  readonly covered: Covered;
  /** The camera jumps instead of gliding. */
  readonly still: boolean;
}

/** So many are drawn of so many. */
export interface DrawnFirst {
  readonly drawn: number;
  readonly total: number;
}

/** What the map tells. */
export interface MapListener {
  /** The selection should be these keys. */
  select(keys: readonly string[]): void;
  focus(key: string): void;
  /** A node should stay where it was put, in px of the layout. */
  pin(pin: Pin): void;
  /** The menu of a node is wanted at a point of the container. */
  menu(key: string, at: Point): void;
  hover(key: string | undefined): void;
  /** `away`: keys of what filters take from the map. `first`: how many of those that a map with room enough would show at once are drawn, and how many they are; undefined in a focus. `asked`: of what is asked for on a small map. */
  drawn(
    drawn: MapCounts,
    total: MapCounts,
    away: readonly string[] | undefined,
    first: DrawnFirst | undefined,
    asked: DrawnFirst | undefined,
  ): void;
  camera(camera: Camera | undefined): void;
  /** Whether it looks where nothing is. */
  lost(isLost: boolean): void;
}

/** Nothing is shown. */
export const NOTHING_SHOWN: MapShown = {
  graph: undefined,
  selection: [],
  lens: 'ideas',
  scheme: 'light',
  forced: false,
  visibility: undefined,
  pins: [],
  edge: undefined,
  path: undefined,
  camera: undefined,
  panelWord: '',
  corner: { width: 0, height: 0 },
  covered: { top: 0, bottom: 0 },
  still: false,
};
