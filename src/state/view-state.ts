import { NO_FILTER } from '../model/filter.ts';
import type { Filter } from '../model/filter.ts';

/** Which nodes the map draws: talks and shared ideas, or every kind. */
export type Lens = 'ideas' | 'everything';
export type Scheme = 'system' | 'light' | 'dark';
/** What stands in the middle of the page. */
export type MainView = 'map' | 'list';
/** On a narrow screen, which of the two is in front. */
export type Pane = 'panel' | 'main';
/** What the panel shows: what is known of the selection, or the note's own text. */
export type PanelView = 'about' | 'note';
/** What is asked of two selected nodes. */
export type Ask = 'path' | 'compare';

/** A stretch of a note: `start` and `end` in UTF-16 code units of its text, `line` 1-based. */
export interface Place {
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What the map looks at: its middle in px of the layout; `zoom` is 1 when the whole map is seen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A node that was put somewhere by hand, and stays there; in px of the layout. */
export interface Pin {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Only the neighbourhood of some nodes: what is at most `depth` (1–5) steps away from one of them. */
export interface Focus {
  readonly hubs: readonly string[];
  readonly depth: number;
  /** The view to come back to. */
  readonly before: { readonly selection: readonly string[]; readonly camera: Camera | undefined };
}

/** A walk along edges: the nodes left behind, oldest first, and the edge pointed at, which leaves the selected node. */
export interface Walk {
  readonly behind: readonly string[];
  readonly edge: string | undefined;
}

/** All that the page shows beyond the graph itself: plain data, so that it can be written into an address and read back. */
export interface ViewState {
  /** Keys of nodes, the first chosen first. */
  readonly selection: readonly string[];
  readonly lens: Lens;
  readonly filter: Filter;
  /** Keys of nodes hidden by hand. */
  readonly hidden: readonly string[];
  readonly pins: readonly Pin[];
  readonly focus: Focus | undefined;
  readonly walk: Walk | undefined;
  readonly ask: Ask | undefined;
  /** Undefined: the whole map is seen. */
  readonly camera: Camera | undefined;
  readonly panel: PanelView;
  /** Where the note is open. */
  readonly place: Place | undefined;
  readonly main: MainView;
  readonly pane: Pane;
  /** What stands in the search field. */
  readonly query: string;
}

/** What a person wants of every view, on this machine; no part of an address. */
export interface Preferences {
  readonly scheme: Scheme;
  /** Single letters act while the map has the focus. */
  readonly letters: boolean;
}

/** The view at load. */
export const INITIAL_VIEW: ViewState = {
  selection: [],
  lens: 'ideas',
  filter: NO_FILTER,
  hidden: [],
  pins: [],
  focus: undefined,
  walk: undefined,
  ask: undefined,
  camera: undefined,
  panel: 'about',
  place: undefined,
  main: 'map',
  pane: 'panel',
  query: '',
};

export const INITIAL_PREFERENCES: Preferences = { scheme: 'system', letters: true };
