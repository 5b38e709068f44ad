import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { mendView } from './mend-view.ts';
import type { ReadView, ViewTrouble } from './normalize-view.ts';
import type { Focus, Place, ViewState, Walk } from './view-state.ts';

/** Leads a key, also an old one, to a node of the graph. */
type Find = (key: string) => string | undefined;

/** Holds a view against a graph: old names lead to what they became; what the graph no longer has is left out and told, each once. */
export function anchorView(view: ViewState, graph: KnowledgeGraph, find: Find): ReadView {
  const gone = new Set<string>();
  const lead = (key: string): string[] => {
    const found = find(key);
    if (found === undefined) gone.add(key);
    return found === undefined ? [] : [found];
  };
  const all = (keys: readonly string[]): string[] => [...new Set(keys.flatMap(lead))];
  const sessions = new Set(
    graph
      .getAttribute('events')
      .flatMap(({ id, sessions: own }) => ['', ...own.map((session) => session.id)].map((session) => `${id}/${session}`)),
  );
  const filter = {
    ...view.filter,
    institutions: all(view.filter.institutions),
    sessions: view.filter.sessions.filter((session) => sessions.has(session) || (gone.add(session), false)),
  };
  const pins = new Map(view.pins.flatMap((pin) => lead(pin.key).map((key) => [key, { ...pin, key }] as const)));
  const anchored: ViewState = {
    ...view,
    selection: all(view.selection),
    filter,
    hidden: all(view.hidden).sort(),
    pins: [...pins.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    focus: view.focus && anchorFocus(view.focus, all),
    walk: view.walk && anchorWalk(view.walk, graph, lead, gone),
    place: view.place && findPlace(view.place, graph, gone),
  };
  const troubles = [...gone].map((name): ViewTrouble => ({ kind: 'gone', name }));
  return { view: mendView(anchored), troubles };
}

/** All keys of nodes that a view names. */
export function keysIn({ selection, filter, hidden, pins, focus, walk }: ViewState): string[] {
  const around = focus === undefined ? [] : [...focus.hubs, ...focus.before.selection];
  const keys = [selection, filter.institutions, hidden, pins.map(({ key }) => key), around, walk?.behind ?? []];
  return [...new Set(keys.flat())];
}

function anchorFocus({ hubs, depth, before }: Focus, all: (keys: readonly string[]) => string[]): Focus | undefined {
  const found = all(hubs);
  return found.length === 0 ? undefined : { hubs: found, depth, before: { ...before, selection: all(before.selection) } };
}

function anchorWalk({ behind, edge }: Walk, graph: KnowledgeGraph, lead: (key: string) => string[], gone: Set<string>): Walk | undefined {
  const kept = behind.flatMap(lead);
  const pointed = edge !== undefined && graph.hasEdge(edge) ? edge : undefined;
  if (edge !== undefined && pointed === undefined) gone.add(edge);
  return kept.length === 0 && pointed === undefined ? undefined : { behind: kept, edge: pointed };
}

function findPlace(place: Place, graph: KnowledgeGraph, gone: Set<string>): Place | undefined {
  const note = graph.getAttribute('sources').find(({ path }) => path === place.source);
  if (note !== undefined && (note.text === undefined || place.end <= note.text.length)) return place;
  gone.add(place.source);
  return undefined;
}
