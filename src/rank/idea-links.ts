import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';

/** How ideas hang together without any talk: by the lexicon (`broader`, `related`) and by their names. */
export interface IdeaLinks {
  /** Broader, narrower and related ideas. */
  readonly linked: (idea: string) => ReadonlySet<string>;
  /** Related ideas only, and those of the same name in short or at length: a broader idea leads anywhere. */
  readonly beside: (idea: string) => ReadonlySet<string>;
  /** Ideas that this one is broader than. */
  readonly narrower: (idea: string) => ReadonlySet<string>;
  /** Ideas whose name says this one's: "deep reinforcement learning" says "reinforcement learning". */
  readonly saidBy: (idea: string) => ReadonlySet<string>;
}

type Links = Map<string, Set<string>>;

const NONE: ReadonlySet<string> = new Set();

/** Reads the links between the ideas of a graph, each either way round; keys of ideas that the graph lacks are passed over. */
export function readLinks(graph: KnowledgeGraph): IdeaLinks {
  const linked: Links = new Map();
  const beside: Links = new Map();
  const narrower: Links = new Map();
  const saidBy: Links = new Map();
  const byLabel = new Map<string, string>();
  graph.forEachNode((key, { kind, label }) => {
    if (kind === 'concept') byLabel.set(label.toLowerCase(), key);
  });
  graph.forEachNode((key, attributes) => {
    if (attributes.kind !== 'concept') return;
    const known = (other: string): boolean => other !== key && graph.hasNode(other);
    const head = findHead(attributes.label.toLowerCase(), byLabel);
    for (const other of attributes.related.filter(known)) {
      both(linked, key, other);
      both(beside, key, other);
    }
    for (const other of attributes.broader.filter(known)) {
      both(linked, key, other);
      put(narrower, other, key);
    }
    if (head === undefined || head === key) return;
    both(linked, key, head);
    both(beside, key, head);
    put(narrower, head, key);
    put(saidBy, head, key);
  });
  const reader = (links: Links) => (idea: string) => links.get(idea) ?? NONE;
  return { linked: reader(linked), beside: reader(beside), narrower: reader(narrower), saidBy: reader(saidBy) };
}

/** "deep reinforcement learning" ends with "reinforcement learning"; one word alone proves nothing ("social policy", "driving policy"). */
function findHead(label: string, byLabel: ReadonlyMap<string, string>): string | undefined {
  const words = label.split(' ');
  for (let first = 1; first <= words.length - 2; first++) {
    const key = byLabel.get(words.slice(first).join(' '));
    if (key !== undefined) return key;
  }
  return undefined;
}

function both(links: Links, a: string, b: string): void {
  put(links, a, b);
  put(links, b, a);
}

function put(links: Links, from: string, to: string): void {
  const set = links.get(from);
  if (set) set.add(to);
  else links.set(from, new Set([to]));
}
