import { NO_FILTER, isFiltering } from '../model/filter.ts';
import type { Filter } from '../model/filter.ts';
import { isSameCamera, roundCamera, roundPin } from './round-camera.ts';
import type { Ask, Camera, Lens, MainView, Pane, PanelView, Pin, Place, ViewState } from './view-state.ts';

/** A pure step from one view to the next; the same object when nothing changes. */
export type Update = (view: ViewState) => ViewState;

/** The greatest depth of a focus. */
export const DEEPEST = 5;

/** Selects exactly these nodes, each once; with `place` the note opens there. A walk and a question end when another node is selected. */
export function select(keys: readonly string[], place?: Place): Update {
  const selection = [...new Set(keys)];
  return (view) => {
    const same = isSameList(selection, view.selection);
    const read: Partial<ViewState> = place === undefined ? { panel: 'about', place: undefined } : { panel: 'note', place };
    const chosen: Partial<ViewState> = same ? {} : { selection, walk: undefined, ask: undefined };
    return set({ ...chosen, ...read })(view);
  };
}

/** Opens a note at a place. */
export function read(place: Place): Update {
  return set({ panel: 'note', place, pane: 'panel' });
}

/** One step out: the search text, the open note, a question, a walk, the focus, the selection. */
export function stepOut(view: ViewState): ViewState {
  if (view.query !== '') return { ...view, query: '' };
  if (view.panel === 'note') return { ...view, panel: 'about', place: undefined };
  if (view.ask !== undefined) return { ...view, ask: undefined };
  if (view.walk !== undefined) return { ...view, walk: undefined };
  if (view.focus !== undefined) return leaveFocus(view);
  return set({ selection: view.selection.length === 0 ? view.selection : [] })(view);
}

/** Shows only the neighbourhood of these nodes; a focus inside a focus comes back to the view before the first. */
export function focusOn(keys: readonly string[], depth = 1): Update {
  const hubs = [...new Set(keys)];
  return (view) => {
    if (hubs.length === 0) return view;
    const { selection, camera } = view;
    if (view.focus !== undefined && isSameList(hubs, view.focus.hubs)) return setDepth(depth)(view);
    return { ...view, focus: { hubs, depth: clampDepth(depth), before: view.focus?.before ?? { selection, camera } } };
  };
}

/** How many steps the focus reaches; nothing without a focus. */
export function setDepth(depth: number): Update {
  return (view) => {
    if (view.focus === undefined || view.focus.depth === clampDepth(depth)) return view;
    return { ...view, focus: { ...view.focus, depth: clampDepth(depth) } };
  };
}

/** Comes back to exactly the selection and the camera before the focus. */
export function leaveFocus(view: ViewState): ViewState {
  if (view.focus === undefined) return view;
  const { selection, camera } = view.focus.before;
  const left = { ...view, camera, focus: undefined };
  return isSameList(selection, view.selection) ? left : { ...left, selection, walk: undefined, ask: undefined };
}

export function setFilter(change: Partial<Filter>): Update {
  return (view) => {
    const filter = { ...view.filter, ...change };
    const same = (Object.keys(filter) as (keyof Filter)[]).every((name) => isSameValue(filter[name], view.filter[name]));
    return same ? view : { ...view, filter };
  };
}

/** Takes every filter away, and shows again what was hidden by hand. */
export function showAll(view: ViewState): ViewState {
  if (!isFiltering(view.filter) && view.hidden.length === 0) return view;
  return { ...view, filter: { ...NO_FILTER, out: view.filter.out }, hidden: view.hidden.length === 0 ? view.hidden : [] };
}

/** Hides nodes by hand; they are no longer selected. */
export function hide(keys: readonly string[]): Update {
  return (view) => {
    const hidden = [...new Set([...view.hidden, ...keys])].sort();
    if (hidden.length === view.hidden.length) return view;
    const rest = { ...view, hidden };
    const selection = view.selection.filter((key) => !hidden.includes(key));
    return selection.length === view.selection.length ? rest : { ...rest, selection, walk: undefined, ask: undefined };
  };
}

/** Keeps nodes where they were put. */
export function pin(pins: readonly Pin[]): Update {
  return (view) => {
    const placed = pins.flatMap((each) => roundPin(each) ?? []);
    const isThere = ({ key, x, y }: Pin) => view.pins.some((each) => each.key === key && each.x === x && each.y === y);
    if (placed.every(isThere)) return view;
    const byKey = new Map([...view.pins, ...placed].map((each) => [each.key, each] as const));
    return { ...view, pins: [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) };
  };
}

/** Lets nodes return to where the layout has them. */
export function unpin(keys: readonly string[]): Update {
  return (view) => {
    const pins = view.pins.filter(({ key }) => !keys.includes(key));
    return pins.length === view.pins.length ? view : { ...view, pins };
  };
}

/** Points at an edge of the selected node, to walk along it. */
export function pointAt(edge: string | undefined): Update {
  return (view) => {
    if (view.walk?.edge === edge) return view;
    const behind = view.walk?.behind ?? [];
    return { ...view, walk: edge === undefined && behind.length === 0 ? undefined : { behind, edge } };
  };
}

/** Walks from the selected node to a neighbour. */
export function walkTo(key: string): Update {
  return (view) => {
    const from = view.selection.at(-1);
    if (from === undefined || from === key) return view;
    return { ...select([key])(view), walk: { behind: [...(view.walk?.behind ?? []), from], edge: undefined } };
  };
}

/** Walks one step back. */
export function walkBack(view: ViewState): ViewState {
  const to = view.walk?.behind.at(-1);
  if (to === undefined) return view;
  const behind = view.walk?.behind.slice(0, -1) ?? [];
  return { ...select([to])(view), walk: behind.length === 0 ? undefined : { behind, edge: undefined } };
}

/** Asks for the path between the two selected nodes or what sets them apart; nothing unless two are selected. */
export function setAsk(ask: Ask | undefined): Update {
  return (view) => (ask !== undefined && view.selection.length !== 2 ? view : set({ ask, panel: 'about', place: undefined })(view));
}

/** Looks elsewhere; places are rounded to what an address can hold. */
export function setCamera(to: Camera | undefined): Update {
  const camera = to && roundCamera(to);
  return (view) => {
    if (to !== undefined && camera === undefined) return view;
    return isSameCamera(view.camera, camera) ? view : { ...view, camera };
  };
}

export function setPanel(panel: PanelView): Update {
  return set({ panel });
}

export function setQuery(query: string): Update {
  return set({ query });
}

export function setLens(lens: Lens): Update {
  return set({ lens });
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
    return keys.every((key) => isSameValue(view[key], change[key])) ? view : { ...view, ...change };
  };
}

function clampDepth(depth: number): number {
  return Math.min(DEEPEST, Math.max(1, Math.round(depth)));
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isSameValue(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && isSameList(a as string[], b as string[]));
}
