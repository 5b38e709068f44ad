import { parseLexicon } from '../../src/extract/lexicon.ts';
import { readLexicon } from '../../src/node/read-lexicon.ts';
import { assembleGraph } from '../../src/pipeline/assemble-graph.ts';
import { readNote } from '../../src/pipeline/read-note.ts';
import type { NamePair } from './name-pair.ts';
import { writePair } from './write-pair.ts';

const { lexicon } = parseLexicon(await readLexicon());
const EDGE = { person: 'gives', concept: 'covers', institution: 'affiliated-with' } as const;

/** What became of the two names in a graph of notes that hold both: `one` node, `two`, or not seen. */
export function fate(pair: NamePair): 'one' | 'two' | 'not seen' {
  const [a, b] = nodesOf(pair);
  if (a === undefined || b === undefined) return 'not seen';
  return a === b ? 'one' : 'two';
}

/** The nodes that the two names became in a graph of notes that hold both. */
function nodesOf(pair: NamePair): readonly (string | undefined)[] {
  const { notes, middle } = writePair(pair);
  const { edges } = assembleGraph({
    yields: notes.map(({ path, text }) => readNote(path, text, lexicon).found),
    sources: notes.map((note) => ({ ...note, sha256: '' })),
    lexicon,
    corrections: undefined,
    text: 'full',
    build: { version: 'test', lexicon: '', corrections: '', settings: {} },
  }).file;
  const first = notes[0]?.path;
  const last = notes.at(-1)?.path;
  return [pair.a, pair.b].map((name, i) => {
    const read = edges
      .filter(({ attributes }) => attributes.kind === EDGE[pair.kind])
      .flatMap(({ source, target, attributes }) =>
        attributes.evidence.map((evidence) => ({ node: pair.kind === 'person' ? source : target, ...evidence })),
      )
      .filter((evidence) =>
        i === 0
          ? evidence.source === first && (first !== last || evidence.start < middle)
          : evidence.source === last && evidence.start > middle,
      )
      .filter(({ quote }) => name.includes(quote) && quote.length > name.length * (pair.kind === 'person' ? 0.5 : 0.75))
      .toSorted((x, y) => y.quote.length - x.quote.length);
    return read[0]?.node;
  });
}
