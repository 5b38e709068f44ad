import type { GraphFile } from '../../src/model/graph-file.ts';
import { buildGraph, type BuildInput, type Built } from '../../src/pipeline/build-graph.ts';

const LEXICON = [
  {
    path: 'concepts.txt',
    text: `# talkgraph concepts
neural network | | method
loom | | system
overparametrization | overparametrized | idea | neural network
reinforcement learning | RL | field
policy (reinforcement learning) | policy? | idea | reinforcement learning | | agent
`,
  },
  {
    path: 'institutions.txt',
    text: '# talkgraph institutions\nMassachusetts Institute of Technology | MIT | university\nNew York University | NYU | university\n',
  },
  { path: 'words.txt', text: '# talkgraph words\n# function\na and does in is not of on the to\n# verbs\nlearn learns weave weaves\n' },
  { path: 'names.txt', text: '# talkgraph given-names\nanna peter ruth ivan emma vera\n' },
];

/** A note as the pipeline takes it. */
export function note(path: string, text: string): BuildInput['notes'][number] {
  return { path, text, sha256: `hash of ${path}` };
}

/** Builds with a small lexicon and without positions, unless told otherwise. */
export function buildSmall(
  notes: BuildInput['notes'],
  more: Partial<BuildInput> = {},
  settings: Partial<BuildInput['settings']> = {},
): Promise<Built> {
  return buildGraph({ notes, lexicon: LEXICON, version: 'test', ...more, settings: { layout: false, text: 'full', seed: 1, ...settings } });
}

/** What the file says of its evidence that is not so; [] when each quote is exact and each edge has one. */
export function evidenceTrouble(file: GraphFile, texts: ReadonlyMap<string, string>): string[] {
  const keys = new Set(file.nodes.map(({ key }) => key));
  const trouble: string[] = [];
  for (const { key, source, target, attributes } of file.edges) {
    if (attributes.evidence.length === 0) trouble.push(`${key} has no evidence`);
    if (!keys.has(source) || !keys.has(target)) trouble.push(`${key} hangs in the air`);
  }
  const all = [
    ...file.edges.flatMap(({ attributes }) => attributes.evidence),
    ...file.nodes.flatMap(({ attributes }) => attributes.mentions),
  ];
  for (const { source, start, end, quote, line, context, by } of all) {
    const text = texts.get(source) ?? '';
    if (quote === '' || text.slice(start, end) !== quote) trouble.push(`"${quote}" is not at ${start}…${end} of ${source}`);
    if (text.slice(0, start).split('\n').length !== line) trouble.push(`"${quote}" is not on line ${line}`);
    if (context[0] > start || context[1] < end) trouble.push(`the context of "${quote}" does not hold it`);
    if (by !== undefined && !keys.has(by)) trouble.push(`"${quote}" is said by ${by}, who is not there`);
  }
  return trouble;
}
