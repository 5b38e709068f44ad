import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { talksOf } from '../graph/talks-of.ts';
import { CONCEPT_CATEGORIES, EDGE_KINDS } from '../model/ontology.ts';
import type { ConceptCategory, EdgeKind } from '../model/ontology.ts';

/** What a graph can be filtered by, with how much there is of each. */
export interface Facets {
  /** Number of edges a relation; relations that the graph lacks are left out. */
  readonly relations: readonly Facet<EdgeKind>[];
  /** Sessions named `event/session` with their talks, in the order of the schedule. */
  readonly sessions: readonly Facet[];
  /** Institutions with the talks of their people, most talks first. */
  readonly institutions: readonly Facet[];
  /** Categories of ideas, in the order of the ontology. */
  readonly categories: readonly Facet<ConceptCategory>[];
  /** Number of speakers that are favourites. */
  readonly favorites: number;
}

/** One value of a facet. `label` is a name out of the notes; where the value is one of the ontology, the page has its own word for it. */
export interface Facet<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

/** Reads what a graph can be filtered by; a facet with a single value cannot narrow anything and is left out. */
export function readFacets(graph: KnowledgeGraph): Facets {
  const relations = tally(graph.mapEdges((_edge, { kind }) => kind));
  const nodes = graph.mapNodes((key, attributes) => ({ key, attributes }));
  const categories = tally(nodes.flatMap(({ attributes }) => (attributes.kind === 'concept' ? [attributes.category ?? 'idea'] : [])));
  const favorites = nodes.filter(({ attributes }) => attributes.kind === 'speaker' && attributes.favorite === true).length;
  return {
    relations: named(Object.keys(EDGE_KINDS) as EdgeKind[], relations),
    sessions: several(readSessions(graph)),
    institutions: several(readInstitutions(graph)),
    categories: several(named(CONCEPT_CATEGORIES, categories)),
    favorites,
  };
}

function readSessions(graph: KnowledgeGraph): Facet[] {
  const talks = tally(graph.mapNodes((_key, node) => (node.kind === 'talk' ? `${node.event}/${node.session ?? ''}` : '')));
  const events = graph.getAttribute('events');
  return events.flatMap((event) =>
    event.sessions.flatMap((session) => {
      const value = `${event.id}/${session.id}`;
      const count = talks.get(value) ?? 0;
      const label = events.length > 1 ? `${event.title}: ${session.label}` : session.label;
      return count === 0 ? [] : [{ value, label, count }];
    }),
  );
}

function readInstitutions(graph: KnowledgeGraph): Facet[] {
  const order = new Intl.Collator('en');
  return graph
    .filterNodes((_key, { kind }) => kind === 'institution')
    .map((value) => ({ value, label: graph.getNodeAttribute(value, 'label'), count: talksOf(graph, value).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || order.compare(a.label, b.label));
}

function named<Value extends string>(values: readonly Value[], counts: ReadonlyMap<string, number>): Facet<Value>[] {
  return values.flatMap((value) => {
    const count = counts.get(value) ?? 0;
    return count === 0 ? [] : [{ value, label: value, count }];
  });
}

function several<Value extends string>(facets: Facet<Value>[]): Facet<Value>[] {
  return facets.length > 1 ? facets : [];
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
