import { describe, expect, test } from 'vitest';
import type { ScoredGraph, Span } from './graph-facts.ts';
import bundledGold from './science-of-deep-learning.json';
import type { Gold } from './gold.ts';
import { scoreGraph } from './score.ts';

type Node = ScoredGraph['nodes'][number];
type Edge = ScoredGraph['edges'][number];

const note = { path: 'note.txt', text: 'First line\nAda Lovelace spoke' };
const quoted: Span = { source: 'note.txt', line: 2, start: 11, end: 23, quote: 'Ada Lovelace' };

const small: Gold = {
  corpus: 'small',
  people: [
    { label: 'Ada Lovelace', aliases: ['A. Lovelace', 'Ada'], institutions: ['MIT'] },
    { label: 'José Álvarez', aliases: [], institutions: ['NYU'] },
  ],
  institutions: [{ label: 'MIT', aliases: [] }, { label: 'NYU' }],
  institutions_acceptable: ['CERN'],
  talks: [
    { id: '1', title: 'Deep nets for physics', panel: false, speakers: ['Ada Lovelace'], concepts: ['neural network', 'physics'] },
    { id: '2', title: '', panel: true, speakers: ['José Álvarez'], concepts: ['neural network', 'interpretability', 'graph'] },
  ],
  concept_aliases: { 'neural network': ['nn', 'neural net'], interpretability: ['interpretable'] },
  concepts_acceptable: ['simulator'],
  papers: [
    { match: ['lecun', '1989'], talk: '1', optional: false },
    { match: ['turing'], talk: '2', optional: true },
  ],
};

const perfect = { p: 1, r: 1, f1: 1 };
const whole = graphOf(small);

describe('scoreGraph(graph, gold)', () => {
  test('a perfect graph scores 1 in every figure', () => {
    const score = scoreGraph(whole, small);
    expect(score.speakers).toEqual({ ...perfect, tp: 2, found: 2, wanted: 2 });
    expect(score.institutions).toEqual({ ...perfect, tp: 2, found: 2, wanted: 2 });
    expect(score.talks).toEqual({ ...perfect, tp: 2, found: 2, wanted: 2 });
    expect(score.gives).toEqual({ ...perfect, tp: 2, found: 2, wanted: 2 });
    expect(score['affiliated-with']).toEqual({ ...perfect, tp: 2, found: 2, wanted: 2 });
    expect(score.concepts).toEqual({ ...perfect, tp: 4, found: 4, recalled: 4, wanted: 4 });
    expect(score.covers).toEqual({ p: 1, r: 1, tp: 5, found: 5, wanted: 5 });
    expect(score.papers).toEqual({ ...perfect, tp: 1, found: 1, wanted: 1 });
    expect(score.cites).toEqual({ p: null, r: 1, tp: 1, wanted: 1 });
    expect(score.evidence).toEqual({ edges: 11, withEvidence: 11, spans: 11, exact: 11 });
    expect(score.remarks).toEqual([]);
  });

  test('an empty graph has no precision and recalls nothing', () => {
    const score = scoreGraph({ nodes: [], edges: [] }, small);
    expect(score.speakers).toEqual({ p: null, r: 0, f1: 0, tp: 0, found: 0, wanted: 2 });
    expect(score.concepts).toEqual({ p: null, r: 0, f1: 0, tp: 0, found: 0, recalled: 0, wanted: 4 });
    expect(score.remarks).toContainEqual({ about: 'speakers', what: 'missed', items: ['Ada Lovelace', 'José Álvarez'] });
  });

  test('a kind that neither the gold nor the graph knows has no figures', () => {
    expect(scoreGraph({ nodes: [], edges: [] }, { ...small, papers: [] }).papers).toMatchObject({ p: null, r: null, f1: null });
  });

  test('case, accents, plurals and punctuation make no difference between names', () => {
    const graph = renamed(renamed(whole, 'José Álvarez', 'jose ALVAREZ'), 'neural network', 'Neural-Networks');
    expect(scoreGraph(graph, small)).toMatchObject({ speakers: perfect, gives: perfect, concepts: perfect, covers: { r: 1 } });
  });

  test('a second node for the same speaker costs precision', () => {
    const score = scoreGraph(withNodes(node('speaker', 'A. Lovelace')), small);
    expect(score.speakers).toEqual({ p: 2 / 3, r: 1, f1: 0.8, tp: 2, found: 3, wanted: 2 });
    expect(score.remarks).toEqual([{ about: 'speakers', what: 'wrong', items: ['A. Lovelace (second node for Ada Lovelace)'] }]);
  });

  test('a first name that two people share as an alias does not make them one', () => {
    const stranger: Node = { key: 'speaker/Ada Byron', attributes: { kind: 'speaker', label: 'Ada Byron', aliases: ['Ada'] } };
    const others = whole.nodes.filter(({ attributes }) => attributes?.label !== 'Ada Lovelace');
    expect(scoreGraph({ ...whole, nodes: [...others, stranger] }, small).speakers).toMatchObject({ p: 0.5, r: 0.5, f1: 0.5 });
  });

  test('an institution that is only mentioned counts neither for nor against, an invented one counts against', () => {
    const graph = withNodes(node('institution', 'CERN'), node('institution', 'Nowhere College'));
    expect(scoreGraph(graph, small).institutions).toMatchObject({ p: 2 / 3, r: 1, found: 3 });
  });

  test('a talk is known by a part of its title, and without a title by its speakers', () => {
    const graph = retitled(whole, '1', 'Physics: nets');
    expect(scoreGraph(graph, small)).toMatchObject({ talks: perfect, gives: perfect });
  });

  test('the same speaker under a quite different title is another talk', () => {
    const score = scoreGraph(retitled(whole, '1', 'How to cook rice'), small);
    expect(score.talks).toMatchObject({ p: 0.5, r: 0.5, tp: 1 });
    expect(score.gives).toMatchObject({ p: 0.5, r: 0.5 });
    expect(score.covers).toMatchObject({ p: 1, r: 3 / 5 });
    expect(score.cites).toMatchObject({ r: 0 });
  });

  test('an edge to the wrong person is wrong and leaves the right one missed', () => {
    const edges = whole.edges.map((edge) => (edge.target === 'institution/NYU' ? { ...edge, source: 'speaker/Ada Lovelace' } : edge));
    const score = scoreGraph({ ...whole, edges }, small);
    expect(score['affiliated-with']).toEqual({ p: 0.5, r: 0.5, f1: 0.5, tp: 1, found: 2, wanted: 2 });
    expect(score.remarks).toEqual([
      { about: 'affiliated-with', what: 'missed', items: ['José Álvarez → NYU'] },
      { about: 'affiliated-with', what: 'wrong', items: ['Ada Lovelace → NYU'] },
    ]);
  });

  test('a second node for the same concept costs precision', () => {
    const score = scoreGraph(withNodes(node('concept', 'NN')), small);
    expect(score.concepts).toMatchObject({ p: 4 / 5, r: 1, tp: 4, found: 5 });
  });

  test('an acceptable concept is right once and recalls nothing, an unknown one is wrong', () => {
    const second: Node = { key: 'concept/second', attributes: { kind: 'concept', label: 'Simulators' } };
    const score = scoreGraph(withNodes(node('concept', 'simulator'), second, node('concept', 'week')), small);
    expect(score.concepts).toMatchObject({ p: 5 / 7, r: 1, tp: 5, recalled: 4 });
    expect(score.remarks).toEqual([{ about: 'concepts', what: 'wrong', items: ['Simulators', 'week'] }]);
  });

  test('one node with all aliases stands for two concepts at most', () => {
    const aliases = ['neural network', 'physics', 'interpretability', 'graph'];
    const greedy: Node = { key: 'concept/x', attributes: { kind: 'concept', label: 'x', aliases } };
    expect(scoreGraph({ nodes: [greedy], edges: [] }, small).concepts).toMatchObject({ p: 1, r: 0.5, tp: 1, recalled: 2 });
  });

  test('a talk without one of its concepts costs the recall of covers alone', () => {
    const edges = whole.edges.filter(({ source, target }) => source !== 'talk/2' || target !== 'concept/neural network');
    const score = scoreGraph({ ...whole, edges }, small);
    expect(score).toMatchObject({ concepts: perfect, covers: { p: 1, r: 4 / 5, found: 4 } });
    expect(score.remarks).toEqual([{ about: 'covers', what: 'missed', items: ['2 → neural network'] }]);
  });

  test('a paper is known by words from anywhere in what it says of itself', () => {
    const told: Node = { key: 'paper/lecun 1989', attributes: { kind: 'paper', label: 'Handwriting', authors: ['Y. LeCun'], year: 1989 } };
    const others = whole.nodes.filter(({ key }) => key !== told.key);
    expect(scoreGraph({ ...whole, nodes: [...others, told] }, small)).toMatchObject({ papers: perfect, cites: { r: 1 } });
  });

  test('an optional paper may be missing, a paper that is not in the gold costs precision', () => {
    const graph = { ...whole, nodes: whole.nodes.filter(({ key }) => key !== 'paper/turing') };
    expect(scoreGraph(graph, small).papers).toMatchObject(perfect);
    expect(scoreGraph(withNodes(node('paper', 'Challenge 2016')), small).papers).toMatchObject({ p: 0.5, r: 1, found: 2 });
  });
});

describe('scoreGraph(graph, gold, readSource)', () => {
  test.each<[string, Span]>([
    ['with another line', { ...quoted, line: 1 }],
    ['with shifted offsets', { ...quoted, start: 12, end: 24 }],
    ['with other words', { ...quoted, quote: 'Ada Byron' }],
    ['without words', { ...quoted, end: 11, quote: '' }],
    ['from a note that is not there', { ...quoted, source: 'other.txt' }],
  ])('evidence %s is counted as off its place', (_, span) => {
    const [first, ...others] = whole.edges as [Edge, ...Edge[]];
    const edges = [{ ...first, attributes: { ...first.attributes, evidence: [quoted, span] } }, ...others];
    const score = scoreGraph({ ...whole, edges }, small);
    expect(score.evidence).toEqual({ edges: 11, withEvidence: 11, spans: 12, exact: 11 });
    expect(score.remarks).toEqual([{ about: 'evidence', what: 'wrong', items: [`${span.source}:${span.line} ${span.quote}`] }]);
  });

  test('an edge without evidence is counted and named', () => {
    const edges = whole.edges.map((edge) =>
      edge.target === 'institution/NYU' ? { ...edge, attributes: { kind: 'affiliated-with' } } : edge,
    );
    const score = scoreGraph({ ...whole, edges }, small);
    expect(score.evidence).toEqual({ edges: 11, withEvidence: 10, spans: 10, exact: 10 });
    expect(score.remarks).toEqual([{ about: 'evidence', what: 'missed', items: ['affiliated-with: José Álvarez → NYU'] }]);
  });

  test('a source that can be read wins over the text in the graph', () => {
    expect(scoreGraph(whole, small, () => 'changed since').evidence.exact).toBe(0);
    expect(scoreGraph({ ...whole, attributes: {} }, small, () => note.text).evidence.exact).toBe(11);
    expect(scoreGraph(whole, small, () => undefined).evidence.exact).toBe(11);
  });
});

describe('the gold of the bundled notes', () => {
  const gold: Gold = bundledGold;
  const own = graphOf(gold);
  const concepts = [...new Set(gold.talks.flatMap((talk) => talk.concepts))];

  test('a graph made of the gold itself scores 1 everywhere', () => {
    const { evidence, remarks, ...kinds } = scoreGraph(own, gold);
    for (const figures of Object.values(kinds)) expect(figures).toMatchObject({ r: 1 });
    const { cites, covers, ...full } = kinds;
    for (const figures of Object.values(full)) expect(figures).toMatchObject(perfect);
    expect([covers.p, cites.p]).toEqual([1, null]);
    expect(evidence.exact).toBe(own.edges.length);
    expect(remarks).toEqual([]);
  });

  test('one node for all concepts recalls two of them', () => {
    const greedy: Node = { key: 'concept/x', attributes: { kind: 'concept', label: 'x', aliases: concepts } };
    expect(scoreGraph({ nodes: [greedy], edges: [] }, gold).concepts.recalled).toBe(2);
  });

  test('a graph with every concept twice is half right', () => {
    const twins = own.nodes.filter(({ attributes }) => attributes?.kind === 'concept').map((one) => ({ ...one, key: `${one.key}-2` }));
    expect(scoreGraph({ ...own, nodes: [...own.nodes, ...twins] }, gold).concepts).toMatchObject({ p: 0.5, r: 1 });
  });

  test('it holds 29 talks, 4 of them panels, by 26 people, and 21 works beyond doubt', () => {
    expect(gold.talks).toHaveLength(29);
    expect(gold.talks.filter(({ panel }) => panel)).toHaveLength(4);
    expect(gold.people).toHaveLength(26);
    expect(gold.papers?.filter(({ optional }) => !optional)).toHaveLength(21);
  });

  test('it names nobody and nothing that it does not list', () => {
    const people = gold.people.map(({ label }) => label);
    const institutions = gold.institutions.map(({ label }) => label);
    const talks = gold.talks.map(({ id }) => id);
    expect(people).toEqual(expect.arrayContaining(gold.talks.flatMap(({ speakers }) => speakers)));
    expect(institutions).toEqual(expect.arrayContaining(gold.people.flatMap((person) => person.institutions ?? [])));
    expect(talks).toEqual(expect.arrayContaining((gold.papers ?? []).map(({ talk }) => talk)));
    expect(concepts).toEqual(expect.arrayContaining(Object.keys(gold.concept_aliases ?? {})));
  });
});

function graphOf({ people, institutions, talks, papers = [] }: Gold): ScoredGraph {
  const concepts = new Set(talks.flatMap((talk) => talk.concepts));
  const works = new Set(papers.map(({ match }) => match.join(' ')));
  return {
    attributes: { sources: [note] },
    nodes: [
      ...people.map(({ label }) => node('speaker', label)),
      ...institutions.map(({ label }) => node('institution', label)),
      ...talks.map(({ id, title, speakers: [first = ''] }) => ({
        key: `talk/${id}`,
        attributes: { kind: 'talk', label: title || first, title },
      })),
      ...[...concepts].map((concept) => node('concept', concept)),
      ...[...works].map((work) => node('paper', work)),
    ],
    edges: [
      ...people.flatMap((one) =>
        (one.institutions ?? []).map((place) => edge('affiliated-with', `speaker/${one.label}`, `institution/${place}`)),
      ),
      ...talks.flatMap(({ id, speakers }) => speakers.map((speaker) => edge('gives', `speaker/${speaker}`, `talk/${id}`))),
      ...talks.flatMap((talk) => talk.concepts.map((concept) => edge('covers', `talk/${talk.id}`, `concept/${concept}`))),
      ...papers.map(({ match, talk }) => edge('cites', `talk/${talk}`, `paper/${match.join(' ')}`)),
    ],
  };
}

function node(kind: string, label: string): Node {
  return { key: `${kind}/${label}`, attributes: { kind, label } };
}

function edge(kind: string, source: string, target: string): Edge {
  return { source, target, attributes: { kind, evidence: [quoted] } };
}

function withNodes(...more: readonly Node[]): ScoredGraph {
  return { ...whole, nodes: [...whole.nodes, ...more] };
}

function renamed(graph: ScoredGraph, from: string, to: string): ScoredGraph {
  const nodes = graph.nodes.map((one) => (one.attributes?.label === from ? { ...one, attributes: { ...one.attributes, label: to } } : one));
  return { ...graph, nodes };
}

function retitled(graph: ScoredGraph, id: string, title: string): ScoredGraph {
  const nodes = graph.nodes.map((one) =>
    one.key === `talk/${id}` ? { ...one, attributes: { ...one.attributes, title, label: title } } : one,
  );
  return { ...graph, nodes };
}
