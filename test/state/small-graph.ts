import type { Evidence } from '../../src/model/evidence.ts';
import type { EdgeAttributes, GraphFile, NodeAttributes } from '../../src/model/graph-file.ts';
import { edgeKey } from '../../src/model/keys.ts';

const PATH = 'notes.txt';

/** Two days, four talks, one of them without notes and one a panel; a misspelt speaker; a note that says HTML. */
export const TEXT = `1. Growing crystals - Ada Lovelase, Turin
  • Crystals grow by annealing <img src=x onerror="document.title='owned'">
  • annealing needs patience, and a seed

2. Panel - Ada Lovelace, Bo Chen
Bo: annealing is slow

1. Seeds of structure - Bo Chen
  • A seed decides the crystal, says Lee 2019
  • seed, seed, seed

2. Carl Diaz
`;

/** The evidence of the `nth` time that the small graph's text says `quote`; its context is the line. */
export function quoted(quote: string, nth = 1): Evidence {
  let start = -1;
  for (let count = 0; count < nth; count++) start = TEXT.indexOf(quote, start + 1);
  const from = TEXT.lastIndexOf('\n', start) + 1;
  const context = [from, TEXT.indexOf('\n', start)] as const;
  return { source: PATH, line: TEXT.slice(0, start).split('\n').length, start, end: start + quote.length, quote, context, rule: 'test' };
}

/** A graph file that is small enough to be known by heart. */
export function smallGraph(): GraphFile {
  const placed = { aliases: [] as string[], x: 0, y: 0, importance: 0.5, community: 0, mentions: [] as Evidence[] };
  const talk = (
    label: string,
    title: string,
    session: string,
    order: number,
    from: string,
    to: string | undefined,
    panel = false,
  ): NodeAttributes => ({
    ...placed,
    kind: 'talk',
    label,
    title,
    event: 'fair',
    session,
    order,
    links: [],
    format: panel ? 'panel' : 'talk',
    source: PATH,
    start: TEXT.indexOf(from),
    end: to === undefined ? TEXT.length : TEXT.indexOf(to),
  });
  const concept = (label: string, aliases: string[] = []): NodeAttributes => ({
    ...placed,
    kind: 'concept',
    label,
    aliases,
    category: 'idea',
    broader: [],
    related: [],
  });
  const nodes: [string, NodeAttributes][] = [
    ['concept/annealing', concept('annealing', ['Annealing'])],
    ['concept/crystal', concept('crystal', ['Crystals', 'crystals'])],
    ['concept/seed', concept('seed')],
    ['institution/turin', { ...placed, kind: 'institution', label: 'Turin' }],
    [
      'paper/lee-2019',
      { ...placed, kind: 'paper', label: 'Lee 2019', authors: ['Lee'], year: 2019, url: 'javascript:alert(1)', doi: '10.1000/182' },
    ],
    ['speaker/ada-lovelace', { ...placed, kind: 'speaker', label: 'Ada Lovelace', aliases: ['Ada Lovelase'], favorite: true }],
    ['speaker/bo-chen', { ...placed, kind: 'speaker', label: 'Bo Chen' }],
    ['speaker/carla-diaz', { ...placed, kind: 'speaker', label: 'Carla Diaz', aliases: ['Carl Diaz'] }],
    ['talk/crystals', talk('Growing crystals', 'Growing crystals', 'day-1', 1, '1. Growing', '2. Panel')],
    ['talk/diaz', talk('Carla Diaz', '', 'day-2', 2, '2. Carl', undefined)],
    ['talk/panel', talk('Ada Lovelace, Bo Chen', '', 'day-1', 2, '2. Panel', '1. Seeds', true)],
    ['talk/seeds', talk('Seeds of structure', 'Seeds of structure', 'day-2', 1, '1. Seeds', '2. Carl')],
  ];
  const edge = (kind: EdgeAttributes['kind'], source: string, target: string, evidence: Evidence[], role?: EdgeAttributes['role']) => ({
    key: edgeKey(kind, source, target, role),
    source,
    target,
    attributes: { kind, weight: kind === 'covers' ? evidence.length : 1, evidence, ...(role && { role }) },
  });
  const edges = [
    edge('affiliated-with', 'speaker/ada-lovelace', 'institution/turin', [quoted('Turin')]),
    edge('cites', 'talk/seeds', 'paper/lee-2019', [quoted('Lee 2019')]),
    edge('covers', 'talk/crystals', 'concept/annealing', [quoted('annealing'), quoted('annealing', 2)]),
    edge('covers', 'talk/crystals', 'concept/crystal', [quoted('Crystals')]),
    edge('covers', 'talk/crystals', 'concept/seed', [quoted('seed')]),
    edge('covers', 'talk/panel', 'concept/annealing', [{ ...quoted('annealing', 3), by: 'speaker/bo-chen' }]),
    edge('covers', 'talk/seeds', 'concept/crystal', [quoted('crystal', 2)]),
    edge('covers', 'talk/seeds', 'concept/seed', [quoted('seed', 2), quoted('seed', 3), quoted('seed', 4), quoted('seed', 5)]),
    edge('gives', 'speaker/ada-lovelace', 'talk/crystals', [quoted('Ada Lovelase')], 'speaker'),
    edge('gives', 'speaker/ada-lovelace', 'talk/panel', [quoted('Ada Lovelace')], 'panelist'),
    edge('gives', 'speaker/bo-chen', 'talk/panel', [quoted('Bo Chen')], 'panelist'),
    edge('gives', 'speaker/bo-chen', 'talk/seeds', [quoted('Bo Chen', 2)], 'speaker'),
    edge('gives', 'speaker/carla-diaz', 'talk/diaz', [quoted('Carl Diaz')], 'speaker'),
  ];
  const session = (day: number) => ({ id: `day-${day}`, label: `Day ${day}`, order: day, day });
  return {
    attributes: {
      format: 'talkgraph',
      version: 1,
      title: 'A small fair',
      build: { version: '0.0.0', lexicon: '', corrections: '', settings: {} },
      sources: [{ path: PATH, sha256: '', event: 'fair', text: TEXT }],
      events: [{ id: 'fair', title: 'A small fair', sessions: [session(1), session(2)] }],
      ledger: [],
      review: [],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: nodes.map(([key, attributes]) => ({ key, attributes })),
    edges,
  };
}
