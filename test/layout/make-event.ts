import { openGraph } from '../../src/graph/knowledge-graph.ts';
import type { OpenedGraph } from '../../src/graph/knowledge-graph.ts';
import { seededRandom } from '../../src/layout/seeded-random.ts';
import type { NodeAttributes } from '../../src/model/graph-file.ts';
import { nodeKey } from '../../src/model/keys.ts';
import type { EdgeKind } from '../../src/model/ontology.ts';

const SESSIONS = [
  { id: 'one', label: 'One', order: 1, day: 1 },
  { id: 'two', label: 'Two', order: 2, day: 2 },
];

/** An event of so many talks, with so many ideas that two to four talks share, and two ideas and a paper of each talk alone; made fast, without a text. */
export function makeEvent(talks: number, shared: number): OpenedGraph {
  const random = seededRandom(7);
  const graph = openGraph({
    attributes: {
      format: 'talkgraph',
      version: 1,
      title: 'Event',
      build: { version: '0', lexicon: '', corrections: '', settings: {} },
      sources: [],
      events: [{ id: 'event', title: 'Event', sessions: SESSIONS }],
      ledger: [],
      review: [],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [],
    edges: [],
  });
  const put = (kind: NodeAttributes['kind'], key: string, label: string, more: object = {}): string => {
    const attributes = { kind, label, aliases: [], x: 0, y: 0, importance: 0, community: 0, mentions: [], ...more };
    return graph.mergeNode(key, attributes)[0];
  };
  const join = (kind: EdgeKind, source: string, target: string) => {
    graph.mergeDirectedEdgeWithKey(`${kind} ${source} ${target}`, source, target, { kind, weight: 1, evidence: [] });
  };
  const keys = Array.from({ length: talks }, (_, index) => {
    const title = `A longer title number ${index}`;
    const session = index * 2 < talks ? 'one' : 'two';
    const talk = put('talk', nodeKey('talk', 'note', title), title, {
      title,
      event: 'event',
      session,
      order: index,
      links: [],
      format: 'talk',
    });
    const speaker = put('speaker', nodeKey('speaker', `Person Surname${index}`), `Person Surname${index}`);
    join('gives', speaker, talk);
    join('affiliated-with', speaker, put('institution', nodeKey('institution', `Institute ${index % 5}`), `Institute ${index % 5}`));
    for (const own of ['a', 'b'])
      join('covers', talk, put('concept', nodeKey('concept', `own idea ${index}${own}`), `own idea ${index}${own}`));
    join('cites', talk, put('paper', nodeKey('paper', `Author${index} 2001`), `Author${index} 2001`));
    return talk;
  });
  for (let idea = 0; idea < shared; idea += 1) {
    const key = put('concept', nodeKey('concept', `common subject ${idea}`), `common subject ${idea}`);
    const first = Math.floor(random() * talks);
    for (let turn = 0; turn < 2 + (idea % 3); turn += 1) join('covers', keys[(first + turn * (1 + (idea % 5))) % talks] ?? '', key);
  }
  return graph;
}
