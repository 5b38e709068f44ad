/** Which nodes the map draws: talks and shared ideas, or every kind. */
export type Lens = 'ideas' | 'everything';
export type Scheme = 'system' | 'light' | 'dark';
/** What stands in the middle of the page. */
export type MainView = 'map' | 'list';
/** On a narrow screen, which of the two is in front. */
export type Pane = 'panel' | 'main';

/** A line of a note, as the search found it. */
export interface Place {
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** All that the page shows beyond the graph itself: plain data, so that it can be written into an address and read back. */
export interface ViewState {
  /** Keys of nodes, the first chosen first. */
  readonly selection: readonly string[];
  readonly place: Place | undefined;
  readonly lens: Lens;
  readonly scheme: Scheme;
  readonly main: MainView;
  readonly pane: Pane;
  /** What stands in the search field. */
  readonly query: string;
}

/** The view at load. */
export const INITIAL_VIEW: ViewState = {
  selection: [],
  place: undefined,
  lens: 'ideas',
  scheme: 'system',
  main: 'map',
  pane: 'panel',
  query: '',
};
