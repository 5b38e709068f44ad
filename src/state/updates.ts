import type { Lens, MainView, Pane, Place, Scheme, ViewState } from './view-state.ts';

/** A pure step from one view to the next; the same object when nothing changes. */
export type Update = (view: ViewState) => ViewState;

/** Selects exactly these nodes, each once; `place` is a line of a note to show with them. */
export function select(keys: readonly string[], place?: Place): Update {
  const selection = [...new Set(keys)];
  return (view) => {
    const same = selection.length === view.selection.length && selection.every((key, index) => key === view.selection[index]);
    return same && view.place === place ? view : { ...view, selection: same ? view.selection : selection, place };
  };
}

/** One step out: first the search text goes, then the selection. */
export function stepOut(view: ViewState): ViewState {
  if (view.query !== '') return { ...view, query: '' };
  return view.selection.length === 0 && view.place === undefined ? view : { ...view, selection: [], place: undefined };
}

export function setQuery(query: string): Update {
  return set({ query });
}

export function setLens(lens: Lens): Update {
  return set({ lens });
}

export function setScheme(scheme: Scheme): Update {
  return set({ scheme });
}

/** Chooses map or list, and brings it to the front where there is room for one only. */
export function setMain(main: MainView): Update {
  return set({ main, pane: 'main' });
}

export function setPane(pane: Pane): Update {
  return set({ pane });
}

function set(change: Partial<ViewState>): Update {
  return (view) => {
    const keys = Object.keys(change) as (keyof ViewState)[];
    return keys.every((key) => Object.is(view[key], change[key])) ? view : { ...view, ...change };
  };
}
