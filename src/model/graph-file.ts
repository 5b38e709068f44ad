import type { Evidence } from './evidence.ts';
import type { ConceptCategory, EdgeKind, LinkKind, Role, TalkFormat } from './ontology.ts';

/** The version of the graph file that this program writes; it changes only when an older reader would go wrong. */
export const GRAPH_VERSION = 1;

/** graphology's serialised form of the whole graph (design §2): the contract between the build and everything that reads it. */
export interface GraphFile {
  readonly attributes: GraphAttributes;
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: false };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

export interface GraphAttributes {
  readonly format: 'talkgraph';
  readonly version: number;
  readonly title: string;
  readonly build: BuildFacts;
  readonly sources: readonly Source[];
  readonly events: readonly EventInfo[];
  readonly ledger: readonly LedgerEntry[];
  readonly review: readonly ReviewEntry[];
}

/** What the build was made with; hashes as `sha256-…` hex. */
export interface BuildFacts {
  readonly version: string;
  readonly lexicon: string;
  readonly corrections: string;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

/** One note: path relative to the folder given, hex hash of its bytes, the event it tells of, its text where it is shipped. */
export interface Source {
  readonly path: string;
  readonly sha256: string;
  readonly event: string;
  readonly text?: string;
}

export interface EventInfo {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly place?: string;
  readonly sessions: readonly Session[];
}

/** A part of an event; `order` is 1-based, `day` is the 1-based day where it is known. */
export interface Session {
  readonly id: string;
  readonly label: string;
  readonly order: number;
  readonly day?: number;
}

/** Why several spellings are one entity. */
export interface LedgerEntry {
  readonly entity: string;
  readonly forms: readonly string[];
  readonly rule: string;
  /** Keys that it had in earlier graphs. */
  readonly keys?: readonly string[];
}

/** Two entities that may be one; for a person to decide. */
export interface ReviewEntry {
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  readonly score: number;
}

interface CommonAttributes {
  readonly label: string;
  /** All other spellings met, and usual other names. */
  readonly aliases: readonly string[];
  readonly x: number;
  readonly y: number;
  /** 0…1, the highest of the graph is 1. */
  readonly importance: number;
  /** Number of the community, 0 is the largest. */
  readonly community: number;
  /** Places that speak for the node but for no edge (a list of speakers at the top). */
  readonly mentions: readonly Evidence[];
}

export interface TalkLink {
  readonly kind: LinkKind;
  readonly url: string;
}

export interface TalkAttributes extends CommonAttributes {
  readonly kind: 'talk';
  /** May be empty: the label is then the speakers' names. */
  readonly title: string;
  readonly series?: string;
  readonly part?: string;
  readonly event: string;
  readonly session?: string;
  /** 1-based place in the session. */
  readonly order: number;
  readonly date?: string;
  readonly time?: string;
  readonly minutes?: number;
  readonly room?: string;
  readonly links: readonly TalkLink[];
  readonly format: TalkFormat;
  readonly source: string;
  /** Stretch of the note: from the heading to the end of the talk's notes. */
  readonly start: number;
  readonly end: number;
}

export interface SpeakerAttributes extends CommonAttributes {
  readonly kind: 'speaker';
  readonly favorite?: boolean;
}

export interface InstitutionAttributes extends CommonAttributes {
  readonly kind: 'institution';
  readonly acronym?: string;
}

export interface ConceptAttributes extends CommonAttributes {
  readonly kind: 'concept';
  readonly category: ConceptCategory;
  /** Keys of more general concepts of this graph. */
  readonly broader: readonly string[];
  /** Keys of concepts of this graph that belong near. */
  readonly related: readonly string[];
}

export interface PaperAttributes extends CommonAttributes {
  readonly kind: 'paper';
  readonly title?: string;
  readonly authors: readonly string[];
  readonly year?: number;
  readonly venue?: string;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly url?: string;
}

export type NodeAttributes = TalkAttributes | SpeakerAttributes | InstitutionAttributes | ConceptAttributes | PaperAttributes;

export interface EdgeAttributes {
  readonly kind: EdgeKind;
  /** `covers`: number of mentions; otherwise 1. */
  readonly weight: number;
  /** `gives` only. */
  readonly role?: Role;
  /** In the order of the notes, at least one. */
  readonly evidence: readonly Evidence[];
}
