import type { Evidence } from '../model/evidence.ts';
import type { EdgeAttributes, EventInfo, NodeAttributes } from '../model/graph-file.ts';
import type { EdgeKind, NodeKind } from '../model/ontology.ts';

/** The questions that a page asks of a graph: asynchronous, so that the answer may come from memory, a worker or a server. */
export interface Queries {
  overview(): Promise<Overview>;
  /** Absent when the graph holds no such key; an alias' slug or an older key leads to the node that it became. */
  node(key: string): Promise<NodeAnswer | undefined>;
  neighbours(key: string, options?: { readonly limit?: number }): Promise<readonly NeighbourGroup[]>;
  search(text: string, options?: { readonly limit?: number }): Promise<readonly SearchHit[]>;
  related(key: string): Promise<RelatedAnswer>;
}

export interface NodeAnswer {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface Overview {
  readonly title: string;
  readonly events: readonly EventInfo[];
  readonly days: number;
  /** Number of nodes a kind. */
  readonly counts: Readonly<Record<NodeKind, number>>;
  /** Ideas that come up in two or more talks. */
  readonly shared: number;
  /** Ideas in more than a third of the talks (of at least six): keys, most talks first. */
  readonly common: readonly string[];
  readonly starts: readonly Start[];
  /** Talks in the order of the schedule. */
  readonly schedule: readonly ScheduleLane[];
}

export interface ScheduleLane {
  readonly event: string;
  readonly session: string;
  readonly label: string;
  readonly day?: number;
  readonly talks: readonly string[];
}

/** Where to start: a question that the page puts into words. `keys` are the nodes it names, `count` how many answer it. */
export interface Start {
  readonly kind: 'who-spoke' | 'what-joins' | 'both-days' | 'connect' | 'favorites' | 'most-cited';
  readonly keys: readonly string[];
  readonly count: number;
  /** The day, where the question is about one. */
  readonly day?: number;
}

/** Neighbours by relation, seen from the node: `out` when the edge leaves it. Most weight first; `total` counts those cut by the limit too. */
export interface NeighbourGroup {
  readonly relation: EdgeKind;
  readonly direction: 'in' | 'out';
  readonly total: number;
  readonly neighbours: readonly Neighbour[];
}

export interface Neighbour {
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly edge: string;
  readonly edgeAttributes: EdgeAttributes;
}

/** A node (by label or alias) or a line of a note; `ranges` are the matched stretches of `text`. */
export interface SearchHit {
  readonly type: 'node' | 'line';
  /** The node's key; for a line the key of the talk it stands in, '' outside of talks. */
  readonly key: string;
  readonly kind: NodeKind;
  /** What matched: the label, an alias, or the note's line. */
  readonly text: string;
  readonly ranges: readonly (readonly [number, number])[];
  readonly score: number;
  /** Lines only. */
  readonly source?: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
}

/**
 * What belongs to a node and why. For a concept: the talks that cover it and the talks related through ideas near it;
 * for a talk: related talks; for a speaker: the speakers closest in ideas.
 */
export interface RelatedAnswer {
  readonly covered: readonly CoveringTalk[];
  /** Ideas near the concept (or of the talk), weightiest first. */
  readonly near: readonly NearIdea[];
  readonly related: readonly RelatedNode[];
}

export interface CoveringTalk {
  readonly key: string;
  /** The talk's share of the concept's mentions, 0…1. */
  readonly share: number;
  readonly evidence: readonly Evidence[];
}

export interface NearIdea {
  readonly key: string;
  readonly weight: number;
  /** Talks that cover it. */
  readonly talks: number;
  readonly why: 'said-near' | 'lexicon' | 'shared';
}

export interface RelatedNode {
  readonly key: string;
  readonly score: number;
  /** Folded under "weaker". */
  readonly weak: boolean;
  readonly reasons: readonly Reason[];
}

/** One idea that joins: `here` are its sentences on the side of what was asked about, `there` on the side of the related node. */
export interface Reason {
  readonly idea: string;
  readonly weight: number;
  readonly why: 'same-idea' | 'said-near' | 'lexicon' | 'shared';
  readonly here: readonly Evidence[];
  readonly there: readonly Evidence[];
}
