import { describe, expect, test } from 'vitest';
import type { EdgeKind, NodeKind } from '../../src/model/ontology.ts';
import { readCorrections } from '../../src/node/read-corrections.ts';
import { readLexicon } from '../../src/node/read-lexicon.ts';
import { readNotes } from '../../src/node/read-notes.ts';
import { buildGraph } from '../../src/pipeline/build-graph.ts';
import { evidenceTrouble } from './build-small.ts';

const FOLDER = new URL('../../graph-data/notes', import.meta.url).pathname;
const { notes } = await readNotes([FOLDER]);
const corrections = await readCorrections([FOLDER], undefined);
const { file, diagnostics } = await buildGraph({
  notes,
  lexicon: await readLexicon(),
  ...(corrections ? { corrections } : {}),
  settings: { layout: false, text: 'full', seed: 1 },
  version: 'test',
});

const nodes = (kind: NodeKind) => file.nodes.filter(({ attributes }) => attributes.kind === kind);
const labelOf = (key: string): string => file.nodes.find((node) => node.key === key)?.attributes.label ?? key;
const edges = (kind: EdgeKind) => file.edges.filter(({ attributes }) => attributes.kind === kind);
const speakersOf = (talk: string): string[] => edges('gives').flatMap(({ source, target }) => (target === talk ? [labelOf(source)] : []));
const talks = nodes('talk').flatMap(({ key, attributes }) => (attributes.kind === 'talk' ? [{ key, ...attributes }] : []));
const session = (id: string) => talks.filter((talk) => talk.session === id).toSorted((a, b) => a.order - b.order);
/** A talk in short: its day and number. */
const place = (key: string): string => {
  const talk = talks.find((each) => each.key === key);
  return `${talk?.session ?? '?'}·${talk?.order ?? '?'}`;
};

describe('the bundled notes: talks', () => {
  test('13 on the first day, in order', () => {
    expect(session('day-1').map(({ title, key }) => `${title} | ${speakersOf(key).join(', ')}`)).toEqual([
      'The State of Deep Learning: Overview Talk (I) | Amnon Shashua',
      'The State of Deep Learning: Overview Talk (II) | Jitendra Malik',
      'The State of Deep Learning: Overview Talk (III) | Chris Manning',
      'The State of Deep Reinforcement Learning | Oriol Vinyals',
      ' | Regina Barzilay, Rodney Brooks, Terrence Sejnowski, Tomaso Poggio',
      'Deep Learning in Science (I) | Regina Barzilay',
      'Deep Learning and Particle Physics | Kyle Cranmer',
      'DL in Genomic Research | Olga Troyanskaya',
      'Deep Learning in Science (IV) | Eero Simoncelli',
      'Scientific Funding for Deep Learning | ',
      'Can Deep Learning provide Deep Insights for Neuroscience | Bruno Olshausen',
      'Dissecting Neural Networks | Antonio Torralba',
      'Super Intelligence | Rodney Brooks',
    ]);
  });

  test('16 on the second day, in order', () => {
    expect(session('day-2').map(({ title, key }) => `${title} | ${speakersOf(key).join(', ')}`)).toEqual([
      'Networks of neurons for learning and representing symbols in the brain | Tomaso Poggio',
      'Inductive Bias and Optimization in DL | Nati Srebro',
      ' | Peter Bartlett',
      'Why neuroscience needs science of DL | Konrad Kording',
      'Does AI come at a cost? Instabilities in DL | Anders Hansen',
      'Challenge and scope for Empirical Modeling for ML | Ronald Coifman',
      ' | Eero Simoncelli, Julia Kempe',
      'Dataset for Analyzing Face Recognition | P. Jonathon Phillips',
      'Neural Solvers for Power Transmission Problems | Isabelle Guyon',
      'From Deep Reinforcament Learning to AI | Doina Precup',
      'Theory-based measures of object representations in deep artificial and biological networks | Haim Sompolinsky',
      'NNs in Speech Recognition | Tara Sainath',
      "What's missing in today's experimental analysis of DL? | Antonio Torralba, Isabelle Guyon, Jitendra Malik, P. Jonathon Phillips, Peter Bartlett",
      'Right Ways Forward (I) | Terrence Sejnowski',
      'Right Ways Forward (II) | Jon Kleinberg',
      'From machine learning to Artifical Intelligence | Léon Bottou',
    ]);
  });

  test('29 in all, in two days of one event', () => {
    expect(talks).toHaveLength(29);
    expect(file.attributes.events.map(({ title, sessions }) => [title, sessions.map(({ label, day }) => `${label}/${day}`)])).toEqual([
      ['The Science of Deep Learning Colloquia', ['Day 1/1', 'Day 2/2']],
    ]);
  });

  test('four are panels, whose people are panelists', () => {
    expect(
      talks
        .filter(({ format }) => format === 'panel')
        .map(({ key }) => place(key))
        .toSorted(),
    ).toEqual(['day-1·10', 'day-1·5', 'day-2·13', 'day-2·7']);
    const panels = new Set(talks.flatMap(({ key, format }) => (format === 'panel' ? [key] : [])));
    for (const { target, attributes } of edges('gives')) expect(attributes.role).toBe(panels.has(target) ? 'panelist' : 'speaker');
  });

  test('series and parts are kept', () => {
    expect(session('day-1').flatMap(({ series, part }) => (series === undefined ? [] : [`${series} ${part}`]))).toEqual([
      'The State of Deep Learning: Overview Talk I',
      'The State of Deep Learning: Overview Talk II',
      'The State of Deep Learning: Overview Talk III',
      'Deep Learning in Science I',
      'Deep Learning in Science II',
      'Deep Learning in Science III',
      'Deep Learning in Science IV',
    ]);
  });
});

describe('the bundled notes: people', () => {
  const aliases = new Map(nodes('speaker').map(({ attributes }) => [attributes.label, attributes.aliases]));

  test('26 speakers, each one node', () => {
    expect(nodes('speaker')).toHaveLength(26);
  });

  test.each([
    ['Anders Hansen', ['Anders Hover']],
    ['Haim Sompolinsky', ['Naim Sompolinksy']],
    ['Jitendra Malik', ['Jitandra Malik']],
    ['Léon Bottou', ['Leon Bottou']],
    ['Oriol Vinyals', ['Orial Vinyals']],
    ['P. Jonathon Phillips', ['Jonathon Phillips', 'P. Jonathan Philips', 'P. Jonathon Philips']],
    ['Peter Bartlett', ['Peter Barlett']],
    ['Ronald Coifman', ['Ronald Coefman']],
    ['Terrence Sejnowski', ['Terrence Senjnowski']],
    ['Tomaso Poggio', ['Tomassa']],
  ])('%s has all the spellings of the notes', (label, spellings) => {
    expect(aliases.get(label)).toEqual(expect.arrayContaining(spellings));
  });

  test('favourites are those of the two lists', () => {
    const favorites = nodes('speaker').flatMap(({ attributes }) =>
      attributes.kind === 'speaker' && attributes.favorite ? [attributes.label] : [],
    );
    expect(favorites).toEqual([
      'Amnon Shashua',
      'Antonio Torralba',
      'Eero Simoncelli',
      'Kyle Cranmer',
      'Nati Srebro',
      'Olga Troyanskaya',
      'Peter Bartlett',
      'Regina Barzilay',
      'Rodney Brooks',
    ]);
  });

  test('institutions are those of the headings', () => {
    expect(edges('affiliated-with').map(({ source, target }) => `${labelOf(source)}: ${labelOf(target)}`)).toEqual([
      'Antonio Torralba: MIT',
      'Bruno Olshausen: UC Berkeley',
      'Chris Manning: Stanford University',
      'Doina Precup: McGill University',
      'Doina Precup: Mila',
      'Eero Simoncelli: NYU',
      'Haim Sompolinsky: Hebrew University',
      'Isabelle Guyon: Paris-Sud University',
      'Jitendra Malik: UC Berkeley',
      'Jon Kleinberg: Cornell University',
      'Konrad Kording: University of Pennsylvania',
      'Kyle Cranmer: NYU',
      'Léon Bottou: Facebook AI Research',
      'Nati Srebro: TTIC',
      'Olga Troyanskaya: Princeton University',
      'Oriol Vinyals: Google',
      'Oriol Vinyals: Google DeepMind',
      'P. Jonathon Phillips: NIST',
      'Regina Barzilay: MIT',
      'Ronald Coifman: Yale University',
      'Tara Sainath: Google',
      'Terrence Sejnowski: Salk Institute',
      'Tomaso Poggio: MIT',
    ]);
  });

  test('what is said in the minutes of the first panel is said by one of its members', () => {
    const LINES: Readonly<Record<number, string>> = {
      140: 'speaker/regina-barzilay',
      142: 'speaker/tomaso-poggio',
      144: 'speaker/terrence-sejnowski',
      146: 'speaker/rodney-brooks',
    };
    const said = edges('covers').flatMap(({ attributes }) => attributes.evidence.filter(({ line }) => line in LINES));
    expect(new Set(said.map(({ line }) => line)).size).toBe(4);
    for (const { line, by } of said) expect(by).toBe(LINES[line]);
  });
});

describe('the bundled notes: evidence', () => {
  test('every quote is exact, every edge has evidence', () => {
    expect(evidenceTrouble(file, new Map(notes.map(({ path, text }) => [path, text])))).toEqual([]);
  });

  test('no correction is out of use', () => {
    expect(diagnostics).toEqual([]);
  });
});

describe('the bundled notes: false bridges', () => {
  const concepts = nodes('concept').map(({ key, attributes: { label, aliases } }) => ({
    names: [label, ...aliases],
    key,
    talks: edges('covers').filter(({ target }) => target === key),
  }));
  const joined = (word: RegExp): string[][] =>
    concepts.flatMap(({ names, talks: covering }) =>
      names.some((name) => word.test(name)) && covering.length > 1 ? [covering.map(({ source }) => place(source)).toSorted()] : [],
    );

  test('"policy" joins the two talks on reinforcement learning, not driving and not society', () => {
    expect(joined(/\bpolic(?:y|ies)\b/i)).toEqual([['day-1·4', 'day-2·10']]);
  });

  test('"bias" joins only the three talks that say that datasets are biased', () => {
    const bridges = concepts.filter(({ names, talks: covering }) => names.some((name) => /\bbias/i.test(name)) && covering.length > 1);
    expect(bridges.map(({ talks: covering }) => covering.map(({ source }) => place(source)).toSorted())).toEqual([
      ['day-1·12', 'day-1·5', 'day-2·13'],
    ]);
    expect(bridges[0]?.talks.flatMap(({ attributes }) => attributes.evidence.map(({ line }) => line)).toSorted((a, b) => a - b)).toEqual([
      140, 320, 618,
    ]);
  });

  test.each(['attention', 'perturbations?', 'trees?', 'capacity', 'noise'])('"%s" joins no talks', (word) => {
    expect(joined(new RegExp(`\\b${word}\\b`, 'i'))).toEqual([]);
  });
});
