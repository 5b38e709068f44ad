import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge } from '../model/graph-file.ts';
import { byKey, edgeKey } from '../model/keys.ts';
import type { EdgeKind, Role } from '../model/ontology.ts';

/** Edges in the making. */
export interface EdgeDrafts {
  /** Adds evidence to an edge; one that lacks an end is none. */
  readonly add: (kind: EdgeKind, source: string | undefined, target: string | undefined, evidence: Evidence, role?: Role) => void;
  /** All edges in the order of the keys that they will have. */
  readonly inOrder: () => GraphEdge[];
}

/** An edge that is being made. */
type Draft = GraphEdge & { readonly attributes: { weight: number; evidence: Evidence[] } };
/** Drafts by where they lead. */
type Drafts = Map<string, Draft>;

/** Edges by kind, source and target: to look each up by its whole key, and to sort all by theirs, would take several times as long. */
export function draftEdges(): EdgeDrafts {
  const kinds = new Map<EdgeKind, Map<string, Drafts>>();
  return {
    add(kind, source, target, evidence, role) {
      if (!source || !target) return;
      const sources = getOrMake(kinds, kind, () => new Map<string, Drafts>());
      const targets = getOrMake(sources, source, () => new Map<string, Draft>());
      const end = kind === 'gives' && role === 'chair' ? `${target}/${role}` : target;
      const edge = targets.get(end);
      if (edge) edge.attributes.evidence.push(evidence);
      else {
        const key = edgeKey(kind, source, target, roleInKey(kind, role));
        const said = role === undefined ? { kind, weight: 1, evidence: [evidence] } : { kind, weight: 1, role, evidence: [evidence] };
        targets.set(end, { key, source, target, attributes: said });
      }
    },
    inOrder() {
      const groups: { kind: EdgeKind; key: string; targets: Drafts }[] = [];
      for (const [kind, sources] of kinds)
        for (const [source, targets] of sources) groups.push({ kind, key: `${kind}/${source}/`, targets });
      const edges: GraphEdge[] = [];
      for (const { kind, targets } of groups.sort(byKey)) {
        const drafts = [...targets.values()];
        // In a group all keys begin alike, and but for a role they end with the target.
        if (drafts.length > 1) drafts.sort(kind === 'gives' ? byKey : byTarget);
        for (const draft of drafts) edges.push(finished(draft));
      }
      return edges;
    },
  };
}

function byTarget(a: Draft, b: Draft): number {
  return a.target < b.target ? -1 : 1;
}

function finished(draft: Draft): GraphEdge {
  const { attributes } = draft;
  attributes.evidence = placesInOrder(attributes.evidence);
  if (attributes.kind === 'covers') attributes.weight = attributes.evidence.length;
  return draft;
}

/** In the order of the notes, each place once. */
export function placesInOrder(evidence: Evidence[]): Evidence[] {
  if (evidence.length < 2) return evidence;
  const places = new Map<string, Evidence>();
  for (const one of evidence) {
    const place = `${one.start} ${one.end} ${one.source}`;
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start || a.end - b.end));
}

function roleInKey(kind: EdgeKind, role: Role | undefined): string | undefined {
  return kind === 'gives' && role !== 'speaker' && role !== 'panelist' ? role : undefined;
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
