import { INITIAL_VIEW } from './view-state.ts';
import type { ViewState } from './view-state.ts';
import type { Update } from './updates.ts';

/** The part of a view that can be undone: what was filtered, hidden, moved, focused. */
export type Edits = Pick<ViewState, 'filter' | 'hidden' | 'pins' | 'focus'>;

/** A view and the steps that led to it, the latest last; `future` holds what was undone, the next to redo last. */
export interface Session {
  readonly view: ViewState;
  readonly past: readonly Edits[];
  readonly future: readonly Edits[];
}

/** How many steps can be undone. */
const MOST = 200;

/** A session at its beginning. */
export function startSession(view: ViewState = INITIAL_VIEW): Session {
  return { view, past: [], future: [] };
}

/** Applies an update to the view; when it edits, the step can be undone, and what was undone before is forgotten. */
export function advance(update: Update): (session: Session) => Session {
  return (session) => {
    const view = update(session.view);
    if (view === session.view) return session;
    if (isSameEdits(view, session.view)) return { ...session, view };
    return { view, past: [...session.past, editsOf(session.view)].slice(-MOST), future: [] };
  };
}

/** Takes the last edit back; the same session when there is none. */
export function undo(session: Session): Session {
  const edits = session.past.at(-1);
  if (edits === undefined) return session;
  return { view: restore(session.view, edits), past: session.past.slice(0, -1), future: [...session.future, editsOf(session.view)] };
}

/** Brings back what was undone last; the same session when there is nothing. */
export function redo(session: Session): Session {
  const edits = session.future.at(-1);
  if (edits === undefined) return session;
  return { view: restore(session.view, edits), past: [...session.past, editsOf(session.view)], future: session.future.slice(0, -1) };
}

/** A focus that goes takes its camera and its selection with it. */
function restore(view: ViewState, edits: Edits): ViewState {
  const left = view.focus !== undefined && edits.focus === undefined ? view.focus.before : {};
  return { ...view, ...left, ...edits };
}

function editsOf({ filter, hidden, pins, focus }: ViewState): Edits {
  return { filter, hidden, pins, focus };
}

function isSameEdits(a: Edits, b: Edits): boolean {
  return a.filter === b.filter && a.hidden === b.hidden && a.pins === b.pins && a.focus === b.focus;
}
