import { mendView } from './mend-view.ts';
import { INITIAL_VIEW } from './view-state.ts';
import type { ViewState } from './view-state.ts';
import type { Update } from './updates.ts';

/** The parts of a view whose changes can be undone: what was filtered, hidden, moved, focused. */
export type Edits = Pick<ViewState, 'filter' | 'hidden' | 'pins' | 'focus'>;

/** A step that can be undone: all that it changed, as it was before and after. */
export interface EditStep {
  readonly before: Partial<ViewState>;
  readonly after: Partial<ViewState>;
}

/** A view and the steps that led to it, the latest last; `future` holds what was undone, the next to redo last. */
export interface Session {
  readonly view: ViewState;
  readonly past: readonly EditStep[];
  readonly future: readonly EditStep[];
}

/** How many steps can be undone. */
const MOST = 200;
const EDITS: readonly (keyof Edits)[] = ['filter', 'hidden', 'pins', 'focus'];

/** A session at its beginning. */
export function startSession(view: ViewState = INITIAL_VIEW): Session {
  return { view, past: [], future: [] };
}

/** Applies an update to the view; when it edits, the step can be undone, and what was undone before is forgotten. */
export function advance(update: Update): (session: Session) => Session {
  return (session) => {
    const view = mendView(update(session.view));
    if (view === session.view) return session;
    if (EDITS.every((name) => view[name] === session.view[name])) return { ...session, view };
    const changed = (Object.keys(view) as (keyof ViewState)[]).filter((name) => view[name] !== session.view[name]);
    const step = { before: pick(session.view, changed), after: pick(view, changed) };
    return { view, past: [...session.past, step].slice(-MOST), future: [] };
  };
}

/** Takes the last edit back; the same session when there is none. */
export function undo(session: Session): Session {
  const step = session.past.at(-1);
  if (step === undefined) return session;
  return { view: restore(session.view, step.before), past: session.past.slice(0, -1), future: [...session.future, step] };
}

/** Brings back what was undone last; the same session when there is nothing. */
export function redo(session: Session): Session {
  const step = session.future.at(-1);
  if (step === undefined) return session;
  return { view: restore(session.view, step.after), past: [...session.past, step], future: session.future.slice(0, -1) };
}

/** What a step edited: the first of the parts that can be undone. */
export function editOf({ before }: EditStep): keyof Edits {
  return EDITS.find((name) => Object.hasOwn(before, name)) ?? 'filter';
}

/** A focus that goes takes its camera and its selection with it; a walk and a question do not outlive another selection. */
function restore(view: ViewState, change: Partial<ViewState>): ViewState {
  const leaves = view.focus !== undefined && Object.hasOwn(change, 'focus') && change.focus === undefined;
  const restored = { ...view, ...(leaves ? view.focus.before : {}), ...change };
  const same = restored.selection === view.selection;
  return mendView(same ? restored : { ...restored, walk: undefined, ask: undefined, ...change });
}

function pick(view: ViewState, names: readonly (keyof ViewState)[]): Partial<ViewState> {
  return Object.fromEntries(names.map((name) => [name, view[name]]));
}
