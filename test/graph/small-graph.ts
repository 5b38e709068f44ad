import { openGraph } from '../../src/graph/knowledge-graph.ts';
import type { OpenedGraph } from '../../src/graph/knowledge-graph.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type {
  ConceptAttributes,
  EdgeAttributes,
  EventInfo,
  GraphEdge,
  GraphNode,
  NodeAttributes,
  TalkAttributes,
} from '../../src/model/graph-file.ts';
import { byKey, edgeKey, nodeKey } from '../../src/model/keys.ts';
import type { EdgeKind } from '../../src/model/ontology.ts';

export interface SmallTalk {
  readonly title?: string;
  readonly speakers?: readonly string[];
  readonly lines?: readonly string[];
  readonly session?: string;
  readonly event?: string;
  readonly order?: number;
  readonly format?: TalkAttributes['format'];
  readonly date?: string;
  readonly series?: string;
  readonly part?: string;
}

export interface SmallGraph {
  readonly talks?: readonly SmallTalk[];
  /** Labels of the ideas, with what the lexicon says of them; each is found wherever its label stands in a talk. */
  readonly ideas?: Readonly<
    Record<string, Partial<Pick<ConceptAttributes, 'aliases' | 'broader' | 'related' | 'importance' | 'category'>>>
  >;
  readonly papers?: readonly string[];
  readonly events?: readonly EventInfo[];
  readonly favorites?: readonly string[];
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly ledger?: readonly { readonly entity: string; readonly forms: readonly string[]; readonly rule: string }[];
  readonly affiliations?: Readonly<Record<string, string>>;
  readonly text?: boolean;
}

const EVENT: EventInfo = { id: 'event', title: 'An event', sessions: [] };

/** Builds a sound graph from a few words: a note of the talks one after the other, with every mention as evidence. */
export function smallGraph(small: SmallGraph): OpenedGraph {
  const talks = small.talks ?? [];
  const headings = talks.map(
    ({ title = '', speakers = [] }, index) => `${index + 1}. ${[title, speakers.join(', ')].filter((part) => part !== '').join(' - ')}`,
  );
  const stretches = talks.map(({ lines = [] }, index) => `${[headings[index], ...lines].join('\n')}\n\n`);
  const text = stretches.join('');
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const put = (key: string, attributes: Partial<NodeAttributes>): string => {
    const common = { label: '', aliases: [], x: 0, y: 0, importance: 0, community: 0, mentions: [] };
    if (!nodes.has(key)) nodes.set(key, { key, attributes: { ...common, ...attributes } as NodeAttributes });
    return key;
  };
  const join = (kind: EdgeKind, source: string, target: string, attributes: Omit<EdgeAttributes, 'kind'>): void => {
    const key = edgeKey(kind, source, target);
    edges.set(key, { key, source, target, attributes: { kind, ...attributes } });
  };
  const ideas = Object.entries(small.ideas ?? {});
  for (const [label, more] of ideas) {
    const keys = (labels: readonly string[] = []): string[] => labels.map((other) => nodeKey('concept', other));
    put(nodeKey('concept', label), {
      kind: 'concept',
      category: 'idea',
      label,
      ...more,
      broader: keys(more.broader),
      related: keys(more.related),
    });
  }
  let start = 0;
  for (const [index, talk] of talks.entries()) {
    const end = start + (stretches[index]?.length ?? 0);
    const { title = '', speakers = [], event = EVENT.id, format = 'talk', order = index + 1 } = talk;
    const label = title === '' ? speakers.join(', ') : title;
    const rest = Object.fromEntries(
      (['session', 'date', 'series', 'part'] as const).flatMap((name) => (talk[name] === undefined ? [] : [[name, talk[name]]])),
    );
    const key = put(nodeKey('talk', 'note', label), {
      kind: 'talk',
      label,
      title,
      event,
      order,
      links: [],
      format,
      source: 'note.txt',
      start,
      end,
      ...rest,
    });
    for (const name of speakers) {
      const favorite = small.favorites?.includes(name) ? { favorite: true } : {};
      const speaker = put(nodeKey('speaker', name), { kind: 'speaker', label: name, aliases: small.aliases?.[name] ?? [], ...favorite });
      join('gives', speaker, key, {
        weight: 1,
        role: format === 'panel' ? 'panelist' : 'speaker',
        evidence: findPlaces(text, name, start, end),
      });
      const place = small.affiliations?.[name];
      if (place !== undefined)
        join('affiliated-with', speaker, put(nodeKey('institution', place), { kind: 'institution', label: place }), {
          weight: 1,
          evidence: findPlaces(text, name, start, end),
        });
    }
    for (const [idea] of ideas) {
      const evidence = findPlaces(text, idea, start, end);
      if (evidence.length > 0) join('covers', key, nodeKey('concept', idea), { weight: evidence.length, evidence });
    }
    for (const paper of small.papers ?? []) {
      const evidence = findPlaces(text, paper, start, end);
      if (evidence.length > 0)
        join('cites', key, put(nodeKey('paper', paper), { kind: 'paper', label: paper, authors: [] }), { weight: 1, evidence });
    }
    start = end;
  }
  const source = { path: 'note.txt', sha256: '0', event: EVENT.id, ...(small.text === false ? {} : { text }) };
  return openGraph({
    attributes: {
      format: 'talkgraph',
      version: 1,
      title: 'A small graph',
      build: { version: '0', lexicon: '', corrections: '', settings: {} },
      sources: [source],
      events: small.events ?? [EVENT],
      ledger: small.ledger ?? [],
      review: [],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [...nodes.values()].sort(byKey),
    edges: [...edges.values()].sort(byKey),
  });
}

function findPlaces(text: string, words: string, from: number, to: number): Evidence[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.slice(from, to).matchAll(pattern)].map((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const line = text.slice(0, start).split('\n').length;
    const first = text.lastIndexOf('\n', start - 1) + 1;
    return { source: 'note.txt', line, start, end, quote: match[0], context: [first, text.indexOf('\n', end)], rule: 'test' };
  });
}
