import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { ViewState } from './view-state.ts';
import { readVisibility } from './visibility.ts';
import type { Visibility } from './visibility.ts';

const PARTS = ['filter', 'hidden', 'focus', 'lens'] as const;

/** Reads what views show of a graph, anew only when the graph, a filter, a focus, the lens or what is hidden has changed. */
export function rememberVisibility(): (graph: KnowledgeGraph, view: ViewState) => Visibility {
  let last: { readonly graph: KnowledgeGraph; readonly view: ViewState; readonly visibility: Visibility } | undefined;
  return (graph, view) => {
    const was = last;
    const same = was?.graph === graph && PARTS.every((name) => was.view[name] === view[name]);
    const visibility = was !== undefined && same ? was.visibility : readVisibility(graph, view);
    last = { graph, view, visibility };
    return visibility;
  };
}
