import type { Lexicon } from '../extract/lexicon.ts';
import type { NoteYield } from '../model/candidates.ts';
import type { Corrections } from '../model/corrections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import {
  GRAPH_VERSION,
  type BuildFacts,
  type GraphFile,
  type GraphNode,
  type LedgerEntry,
  type NodeAttributes,
  type ReviewEntry,
} from '../model/graph-file.ts';
import { byKey, nodeKey } from '../model/keys.ts';
import type { NodeKind } from '../model/ontology.ts';
import type { Entity } from '../resolve/entity.ts';
import { correctCorpus } from './correct-corpus.ts';
import { collectEdges } from './collect-edges.ts';
import { placesInOrder } from './draft-edges.ts';
import { planEvents } from './plan-events.ts';
import { resolveCorpus, type Corpus } from './resolve-corpus.ts';
import { talkNodes } from './talk-nodes.ts';
import { withoutQuotes } from './without-quotes.ts';

export interface AssembleInput {
  /** In the order of `sources`, which are sorted by path. */
  readonly yields: readonly NoteYield[];
  readonly sources: readonly { readonly path: string; readonly text: string; readonly sha256: string }[];
  readonly lexicon: Lexicon;
  readonly corrections: Corrections | undefined;
  readonly title?: string;
  readonly text: 'full' | 'quotes' | 'none';
  readonly build: BuildFacts;
}

/** The corpus stage: the union of what the notes yield → one graph, without ranks and positions (all 0). */
export function assembleGraph(input: AssembleInput): { file: GraphFile; diagnostics: Diagnostic[] } {
  const { sources, corrections } = input;
  const plan = planEvents(input.yields);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const { yields, diagnostics } = correctCorpus(input.yields, texts, plan.eventOf, input.lexicon, corrections);
  const corpus = resolveCorpus(yields, plan.eventOf, input.lexicon, corrections);
  const keys = nameNodes(corpus);
  const talks = talkNodes(yields, plan, corpus);
  const { edges, mentions } = collectEdges(yields, corpus, keys, talks.keyOf, texts);
  const connected = new Set<string>();
  for (const { source, target } of edges) connected.add(source).add(target);

  const nodes: GraphNode[] = [...talks.nodes];
  const ledger: LedgerEntry[] = [];
  const add = (kind: NodeKind, entities: readonly Entity[], own: (i: number) => object): void => {
    entities.forEach((entity, i) => {
      const key = keys[kind][i] ?? '';
      const places = placesInOrder(mentions.get(key) ?? []);
      // A person who is only listed is a speaker all the same, and an institution that a correction calls one; other kinds live by their edges.
      if (!connected.has(key) && !((kind === 'speaker' || kind === 'institution') && places.length > 0)) return;
      const usual = 'entry' in entity && typeof entity.entry === 'string' && !entity.entry.endsWith(')') ? entity.entry : undefined;
      const aliases = otherNames(entity, usual);
      const common = { label: entity.label, aliases, x: 0, y: 0, importance: 0, community: 0, mentions: places };
      nodes.push({ key, attributes: { kind, ...common, ...own(i) } as NodeAttributes });
      if (entity.rules.length > 0)
        ledger.push({ entity: key, forms: [...new Set([entity.label, ...entity.forms.keys()])].toSorted(), rule: entity.rules.join('; ') });
    });
  };
  add('speaker', corpus.people.entities, (i) => (corpus.people.entities[i]?.favorite === true ? { favorite: true } : {}));
  add('institution', corpus.institutions.entities, (i) => acronym(corpus, i));
  const byEntry = indexBy(corpus.concepts.entities, ({ entry }) => entry);
  add('concept', corpus.concepts.entities, (i) => conceptFacts(corpus, byEntry, keys.concept, i, input.lexicon, connected));
  add('paper', corpus.papers.entities, (i) => paperFacts(corpus, i));

  const present = new Set(nodes.map(({ key }) => key));
  const file: GraphFile = {
    attributes: {
      format: 'talkgraph',
      version: GRAPH_VERSION,
      title: input.title ?? titleOf(plan.events.map(({ title }) => title)),
      build: input.build,
      sources: sources.map(({ path, sha256, text }, i) => ({
        path,
        sha256,
        event: plan.eventOf[i] ?? '',
        ...(input.text === 'full' ? { text } : {}),
      })),
      events: plan.events,
      ledger: ledger.toSorted((a, b) => (a.entity < b.entity ? -1 : 1)),
      review: review(corpus, keys.speaker, present),
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: nodes.toSorted(byKey),
    edges,
  };
  return { file: input.text === 'none' ? withoutQuotes(file) : file, diagnostics: [...diagnostics, ...corpus.diagnostics] };
}

/** What an entity is called besides its label, `usual` among it; most have but one name. */
function otherNames({ label, forms }: Entity, usual: string | undefined): string[] {
  if (forms.size === 1 && forms.has(label) && (usual === undefined || usual === label)) return [];
  const names = new Set(forms.keys());
  if (usual !== undefined) names.add(usual);
  names.delete(label);
  return [...names].toSorted();
}

function titleOf(titles: readonly string[]): string {
  const [only, ...others] = titles;
  return only === undefined ? 'No talks' : others.length === 0 ? only : `${titles.length} events`;
}

/** The keys of all entities but talks: kind and label, `-2` for a homonym kept apart. */
function nameNodes(corpus: Corpus): Record<NodeKind, string[]> {
  const taken = new Set<string>();
  const name = (kind: NodeKind, entities: readonly Entity[]): string[] =>
    entities.map(({ label }) => {
      const base = nodeKey(kind, label);
      let key = base;
      for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
      taken.add(key);
      return key;
    });
  return {
    talk: [],
    speaker: name('speaker', corpus.people.entities),
    institution: name('institution', corpus.institutions.entities),
    concept: name('concept', corpus.concepts.entities),
    paper: name('paper', corpus.papers.entities),
  };
}

function acronym(corpus: Corpus, i: number): object {
  const short = corpus.institutions.entities[i]?.acronym;
  return short === undefined ? {} : { acronym: short };
}

function paperFacts(corpus: Corpus, i: number): object {
  const { title, authors, year, venue, doi, arxiv, url } = corpus.papers.entities[i] ?? { authors: [] };
  return Object.fromEntries(Object.entries({ title, authors, year, venue, doi, arxiv, url }).filter(([, value]) => value !== undefined));
}

/** Category and, as far as they are in this graph, the concepts above and beside. */
function conceptFacts(
  corpus: Corpus,
  byEntry: ReadonlyMap<string, number>,
  keys: readonly string[],
  i: number,
  lexicon: Lexicon,
  connected: ReadonlySet<string>,
): object {
  const entity = corpus.concepts.entities[i];
  const entry = entity?.entry === undefined ? undefined : corpus.entries(lexicon).get(entity.entry);
  const present = (labels: readonly string[]): string[] => {
    if (labels.length === 0) return [];
    const found = labels.map((label) => byEntry.get(label) ?? -1).filter((index) => index >= 0 && index !== i);
    return [...new Set(found.map((index) => keys[index] ?? '').filter((key) => connected.has(key)))].toSorted();
  };
  return { category: entity?.category ?? 'idea', broader: present(entry?.broader ?? []), related: present(entry?.related ?? []) };
}

function review(corpus: Corpus, keys: readonly string[], present: ReadonlySet<string>): ReviewEntry[] {
  return corpus.people.doubts
    .map(({ of, rule, score }) => {
      const [first = '', second = ''] = of.map((i) => keys[i] ?? '').toSorted();
      return { a: first, b: second, rule, score };
    })
    .filter(({ a, b }) => a !== b && present.has(a) && present.has(b))
    .toSorted((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** The first index of each name. */
function indexBy<T>(items: readonly T[], nameOf: (item: T) => string | undefined): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    const name = nameOf(item);
    if (name !== undefined && !indexes.has(name)) indexes.set(name, i);
  }
  return indexes;
}
