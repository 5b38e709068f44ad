import * as fc from 'fast-check';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import type { OpenedGraph } from '../../src/graph/knowledge-graph.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { GraphEdge, NodeAttributes } from '../../src/model/graph-file.ts';
import { edgeKey } from '../../src/model/keys.ts';
import { EDGE_KINDS } from '../../src/model/ontology.ts';
import type { EdgeKind, NodeKind } from '../../src/model/ontology.ts';

const KINDS: readonly NodeKind[] = ['talk', 'talk', 'talk', 'concept', 'concept', 'concept', 'speaker', 'speaker', 'institution', 'paper'];

/** A small graph of any shape that the ontology allows; `voiced` edges may name who said what. */
export function anyGraph({ voiced = false } = {}): fc.Arbitrary<OpenedGraph> {
  return fc
    .array(fc.tuple(fc.nat(KINDS.length - 1), fc.nat(KINDS.length - 1), fc.integer({ min: 1, max: 5 }), fc.nat(3)), { maxLength: 26 })
    .map((pairs) => {
      const keys = KINDS.map((kind, index) => `${kind}/${index}`);
      const edges = new Map<string, GraphEdge>();
      for (const [a, b, weight, voice] of pairs) {
        const kind = (Object.keys(EDGE_KINDS) as EdgeKind[]).find(
          (each) => EDGE_KINDS[each].from === KINDS[a] && EDGE_KINDS[each].to === KINDS[b],
        );
        const [source, target] = [keys[a]!, keys[b]!];
        if (kind === undefined) continue;
        const by = voiced && kind === 'covers' ? ['speaker/6', 'speaker/7'][voice] : undefined;
        const key = edgeKey(kind, source, target);
        edges.set(key, { key, source, target, attributes: { kind, weight: kind === 'covers' ? weight : 1, evidence: [said(key, by)] } });
      }
      return makeGraph(keys, [...edges.values()]);
    });
}

function said(quote: string, by: string | undefined): Evidence {
  return { source: 'n.txt', line: 1, start: 0, end: quote.length, quote, context: [0, quote.length], rule: 'test', ...(by && { by }) };
}

function makeGraph(keys: readonly string[], edges: readonly GraphEdge[]): OpenedGraph {
  const placed = {
    aliases: [],
    x: 0,
    y: 0,
    importance: 0.5,
    community: 0,
    mentions: [],
    broader: [],
    related: [],
    title: '',
    source: 'n.txt',
    start: 0,
    end: 0,
    order: 1,
    event: 'e',
  };
  const nodes = keys.map((key) => ({ key, attributes: { ...placed, kind: key.split('/')[0], label: key } as unknown as NodeAttributes }));
  return openGraph({
    attributes: {
      format: 'talkgraph',
      version: 1,
      title: '',
      build: { version: '', lexicon: '', corrections: '', settings: {} },
      sources: [],
      events: [],
      ledger: [],
      review: [],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  });
}
