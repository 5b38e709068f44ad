import type { ViewState } from './view-state.ts';

/** A question is asked of two nodes, and a walk leaves a selected one: what no longer holds ends. */
export function mendView(view: ViewState): ViewState {
  const ask = view.selection.length === 2 ? view.ask : undefined;
  const walk = view.selection.length === 0 ? undefined : view.walk;
  return ask === view.ask && walk === view.walk ? view : { ...view, ask, walk };
}
