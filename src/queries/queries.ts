import type { Path, PathOptions, Step } from '../graph/find-paths.ts';
import type { JoinedNode, Relation } from '../graph/neighbours.ts';
import type { Lane } from '../graph/schedule.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EventInfo, NodeAttributes } from '../model/graph-file.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { Covering, Near, Related, Relative, Tie } from '../rank/related.ts';
import type { Hit } from '../search/search-hit.ts';

/** The questions that a page asks of a graph: asynchronous, so that the answer may come from memory, a worker or a server. */
export interface Queries {
  overview(): Promise<Overview>;
  /** Where to start, five questions at most; it takes longer than the overview. */
  starts(): Promise<readonly Start[]>;
  /** Absent when the graph holds no such key; an alias' slug or an older key leads to the node that it became. */
  node(key: string): Promise<NodeAnswer | undefined>;
  neighbours(key: string, options?: { readonly limit?: number }): Promise<readonly NeighbourGroup[]>;
  search(text: string, options?: { readonly limit?: number }): Promise<readonly SearchHit[]>;
  related(key: string): Promise<RelatedAnswer>;
  /** How two nodes hang together, the best way first, three at most unless asked for another number; what is `out` is passed by. None when nothing joins them. */
  path(a: string, b: string, options?: PathOptions): Promise<PathAnswer>;
  /** What two nodes share and what each has alone; undefined when the graph lacks one of them. */
  compare(a: string, b: string): Promise<Comparison | undefined>;
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
  /** Talks in the order of the schedule. */
  readonly schedule: readonly ScheduleLane[];
}

/** One row of the schedule. */
export type ScheduleLane = Lane;

/** Where to start: a question that the page puts into words. `keys` are the nodes it names, `count` how many answer it. */
export interface Start {
  readonly kind: 'who-spoke' | 'what-joins' | 'both-days' | 'connect' | 'favorites' | 'most-cited';
  readonly keys: readonly string[];
  readonly count: number;
  /** The day, where the question is about one. */
  readonly day?: number;
}

/** Neighbours by one relation, most weight first. */
export type NeighbourGroup = Relation;
export type Neighbour = JoinedNode;

/** What a search finds: nodes first, then lines of the notes. */
export type SearchHit = Hit;

/** What belongs to a node and why, and its parts. */
export type RelatedAnswer = Related;
export type CoveringTalk = Covering;
export type NearIdea = Near;
export type RelatedNode = Relative;
export type Reason = Tie;

/** Ways between two nodes; `from` and `to` are the keys that were asked for, as they are called now. */
export interface PathAnswer {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly FoundPath[];
}

/** A way between two nodes, step by step with its evidence, and its parts. */
export type FoundPath = Path;
export type PathStep = Step;

/**
 * Two nodes side by side. What belongs to a talk: its ideas, papers, people and their institutions; to a speaker and to an institution: what belongs to
 * the talks; to an idea: its talks, who gives them, and what is said near it; to a paper: the talks that cite it and its authors.
 */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  /** Edges that join the two themselves. */
  readonly direct: readonly PathStep[];
  /** What belongs to both, the most telling first. */
  readonly shared: readonly SharedThing[];
  readonly onlyA: readonly OwnThing[];
  readonly onlyB: readonly OwnThing[];
}

/** Something that belongs to one of two nodes; `weight` is greater the rarer it is and the more is said of it. */
export interface OwnThing {
  readonly key: string;
  readonly kind: NodeKind;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** Something that belongs to both: `here` for a, `there` for b. */
export interface SharedThing {
  readonly key: string;
  readonly kind: NodeKind;
  readonly weight: number;
  readonly here: readonly Evidence[];
  readonly there: readonly Evidence[];
}
