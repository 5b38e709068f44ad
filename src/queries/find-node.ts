import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { slug } from '../text/slug.ts';

/** Finds the key that an old or foreign key leads to now; undefined when there is none. */
export type NodeFinder = (key: string) => string | undefined;

/** Finds nodes by key, and by the keys that their other spellings would have: so do saved views outlive a merge or a new name. */
export function createNodeFinder(graph: KnowledgeGraph): NodeFinder {
  let older: ReadonlyMap<string, string> | undefined;
  return (key) => {
    if (graph.hasNode(key)) return key;
    older ??= readOlderKeys(graph);
    return older.get(normalizeKey(key));
  };
}

/** The ledger speaks before aliases; where two nodes claim one name, the first by key has it. */
function readOlderKeys(graph: KnowledgeGraph): Map<string, string> {
  const older = new Map<string, string>();
  const claim = (key: string, name: string): void => {
    const old = `${key.slice(0, key.indexOf('/'))}/${slug(name)}`;
    if (!older.has(old)) older.set(old, key);
  };
  for (const { entity, keys } of graph.getAttribute('ledger') ?? []) {
    if (graph.hasNode(entity)) for (const key of keys ?? []) older.set(normalizeKey(key), entity);
  }
  for (const { entity, forms } of graph.getAttribute('ledger') ?? []) {
    if (graph.hasNode(entity)) for (const form of forms) claim(entity, form);
  }
  for (const key of graph.nodes().sort()) {
    const { label, aliases } = graph.getNodeAttributes(key);
    for (const name of [label, ...aliases]) claim(key, name);
  }
  return older;
}

function normalizeKey(key: string): string {
  const [kind = '', ...names] = key.split('/');
  return [kind.toLowerCase(), ...names.map(slug)].join('/');
}
