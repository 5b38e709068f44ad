import type { Evidence } from '../../src/model/evidence.ts';
import type { GraphFile, NodeAttributes } from '../../src/model/graph-file.ts';

const TEXT = '1. Trees - Ada Lovelace, Mila\n• on trees and graphs\n• see Knuth 1968\n';

/** Evidence for the first place of some words in the note of the small graph. */
export function evidenceFor(quote: string, text = TEXT, source = 'notes.txt'): Evidence {
  const start = text.indexOf(quote);
  const line = text.slice(0, start).split('\n').length;
  return { source, line, start, end: start + quote.length, quote, context: [start, start + quote.length], rule: 'test' };
}

const common = { aliases: [], x: 0, y: 0, importance: 0.5, community: 0, mentions: [] };

/** A sound graph file with one node of each kind and one edge of each kind. */
export function smallGraph(): GraphFile {
  const node = (key: string, attributes: NodeAttributes) => ({ key, attributes });
  const edge = (kind: 'affiliated-with' | 'cites' | 'covers' | 'gives' | 'wrote', source: string, target: string, quote: string) => ({
    key: `${kind}/${source}/${target}`,
    source,
    target,
    attributes: { kind, weight: 1, ...(kind === 'gives' && { role: 'speaker' as const }), evidence: [evidenceFor(quote)] },
  });
  return {
    attributes: {
      format: 'talkgraph',
      version: 1,
      title: 'Small',
      build: { version: '0.1.0', lexicon: 'sha256-1', corrections: 'sha256-2', settings: { layout: true } },
      sources: [{ path: 'notes.txt', sha256: 'abc', event: 'small', text: TEXT }],
      events: [{ id: 'small', title: 'Small', sessions: [{ id: 'day-1', label: 'Day 1', order: 1, day: 1 }] }],
      ledger: [{ entity: 'speaker/ada-lovelace', forms: ['Ada Lovelace', 'Ada Lovelase'], rule: 'spelling' }],
      review: [{ a: 'concept/trees', b: 'concept/graphs', rule: 'near', score: 0.5 }],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      node('concept/graphs', { kind: 'concept', label: 'graphs', ...common, category: 'idea', broader: [], related: ['concept/trees'] }),
      node('concept/trees', { kind: 'concept', label: 'trees', ...common, category: 'idea', broader: ['concept/graphs'], related: [] }),
      node('institution/mila', { kind: 'institution', label: 'Mila', ...common }),
      node('paper/knuth-1968', { kind: 'paper', label: 'Knuth 1968', ...common, authors: ['Knuth'], year: 1968 }),
      node('speaker/ada-lovelace', { kind: 'speaker', label: 'Ada Lovelace', ...common, favorite: true }),
      node('talk/notes/trees/ada-lovelace', {
        kind: 'talk',
        label: 'Trees',
        ...common,
        title: 'Trees',
        event: 'small',
        session: 'day-1',
        order: 1,
        links: [{ kind: 'video', url: 'https://example.org/v' }],
        format: 'talk',
        source: 'notes.txt',
        start: 0,
        end: TEXT.length,
      }),
    ],
    edges: [
      edge('affiliated-with', 'speaker/ada-lovelace', 'institution/mila', 'Mila'),
      edge('cites', 'talk/notes/trees/ada-lovelace', 'paper/knuth-1968', 'Knuth 1968'),
      edge('covers', 'talk/notes/trees/ada-lovelace', 'concept/trees', 'trees'),
      edge('gives', 'speaker/ada-lovelace', 'talk/notes/trees/ada-lovelace', 'Ada Lovelace'),
      edge('wrote', 'speaker/ada-lovelace', 'paper/knuth-1968', 'Knuth 1968'),
    ],
  };
}
