import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { neighbourhood } from '../graph/neighbourhood.ts';
import { talksOf } from '../graph/talks-of.ts';
import { isFiltering } from '../model/filter.ts';
import type { Filter } from '../model/filter.ts';
import type { EdgeKind } from '../model/ontology.ts';
import type { ViewState } from './view-state.ts';

/** What of a graph is to be seen, whoever shows it: map, list, panel, export. */
export interface Visibility {
  /** Nodes that a filter takes away or that were hidden by hand. */
  readonly out: ReadonlySet<string>;
  /** Relations that are switched off. */
  readonly relations: ReadonlySet<EdgeKind>;
  /** Nodes of the focus with their steps from its hubs; undefined without a focus. */
  readonly near: ReadonlyMap<string, number> | undefined;
  /** What is out is drawn faintly instead of not at all; what lies outside a focus is never drawn. */
  readonly fades: boolean;
}

type Seen = Pick<ViewState, 'filter' | 'hidden' | 'focus' | 'lens'>;

/** Reads what a view shows of a graph. */
export function readVisibility(graph: KnowledgeGraph, { filter, hidden, focus, lens }: Seen): Visibility {
  const out = new Set([...findFiltered(graph, filter), ...hidden]);
  const relations = new Set(filter.relations);
  const near = focus === undefined ? undefined : neighbourhood(graph, hubsOf(graph, focus.hubs, lens), focus.depth, { out, relations });
  return { out, relations, near, fades: filter.out === 'fade' };
}

/** Whether a node is to be seen. */
export function isVisible({ out, near }: Visibility, key: string): boolean {
  return !out.has(key) && (near === undefined || near.has(key));
}

/** The nodes that a filter takes away: talks by what is said of them, ideas by category too, all others with the last of their talks. */
export function findFiltered(graph: KnowledgeGraph, filter: Filter): Set<string> {
  const out = new Set<string>();
  if (!isFiltering(filter)) return out;
  const narrows = filter.favorites || filter.sessions.length > 0 || filter.institutions.length > 0;
  const talks = narrows ? new Set(graph.filterNodes((key, { kind }) => kind === 'talk' && isTalkIn(graph, key, filter))) : undefined;
  graph.forEachNode((key, attributes) => {
    const { kind } = attributes;
    const categoryFails = kind === 'concept' && filter.categories.length > 0 && !filter.categories.includes(attributes.category ?? 'idea');
    const talkFails = talks !== undefined && !(kind === 'talk' ? talks.has(key) : talksOf(graph, key).some((talk) => talks.has(talk)));
    if (filter.kinds.includes(kind) || categoryFails || talkFails) out.add(key);
  });
  return out;
}

function isTalkIn(graph: KnowledgeGraph, key: string, { sessions, institutions, favorites }: Filter): boolean {
  const talk = graph.getNodeAttributes(key);
  if (talk.kind !== 'talk') return false;
  if (sessions.length > 0 && !sessions.includes(`${talk.event}/${talk.session ?? ''}`)) return false;
  if (!favorites && institutions.length === 0) return true;
  const speakers = graph.inNeighbors(key).filter((near) => graph.getNodeAttribute(near, 'kind') === 'speaker');
  if (favorites && !speakers.some((speaker) => isFavorite(graph, speaker))) return false;
  return institutions.length === 0 || speakers.some((speaker) => graph.outNeighbors(speaker).some((place) => institutions.includes(place)));
}

function isFavorite(graph: KnowledgeGraph, key: string): boolean {
  const node = graph.getNodeAttributes(key);
  return node.kind === 'speaker' && node.favorite === true;
}

/** Where speakers are not drawn themselves, their talks stand for them. */
function hubsOf(graph: KnowledgeGraph, hubs: readonly string[], lens: ViewState['lens']): string[] {
  if (lens === 'everything') return [...hubs];
  return hubs.flatMap((key) => {
    const talks = graph.hasNode(key) && graph.getNodeAttribute(key, 'kind') === 'speaker' ? talksOf(graph, key) : [];
    return [key, ...talks];
  });
}
