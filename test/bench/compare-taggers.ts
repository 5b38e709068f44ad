import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readLexicon } from '../../src/node/read-lexicon.ts';
import { readNotes } from '../../src/node/read-notes.ts';
import { tuneEngine } from '../../src/node/tune-engine.ts';
import { buildGraph } from '../../src/pipeline/build-graph.ts';
import { readInOrder } from '../../src/pipeline/read-in-order.ts';

// Prints as JSON how long each takes for a million characters of the same notes, in ms: the pipeline without layout and cache on one
// thread, wink-nlp's full pipe, compromise's people(). They take turns, so that whatever else the machine does is shared by all.
// As the command does, for all three.
tuneEngine();
const ROUNDS = 10;
/** compromise gets a part of the notes: it would take minutes for all. */
const PART = 0.04;

const { notes } = await readNotes([process.argv[2] ?? '']);
const lexicon = await readLexicon();
const times = { talkgraph: 0, wink: 0, compromise: 0 };
const since = (start: number): number => performance.now() - start;

let start = performance.now();
const nlp = winkNLP(model);
nlp.readDoc('Ready?');
times.wink += since(start);
let others = 0;

start = performance.now();
await buildGraph({ notes, lexicon, settings: { layout: false, text: 'full', seed: 1 }, version: 'bench' }, undefined, async (task) => {
  const size = Math.ceil(task.notes.length / ROUNDS);
  const readings = [];
  for (let first = 0; first < task.notes.length; first += size) {
    const some = task.notes.slice(first, first + size);
    readings.push(...(await readInOrder({ ...task, notes: some })));
    const turn = performance.now();
    for (const { text } of some) nlp.readDoc(text);
    times.wink += since(turn);
    const next = performance.now();
    for (const { text } of some.slice(0, Math.ceil(size * PART))) compromise(text).people().out('array');
    times.compromise += since(next);
    others += since(turn);
  }
  return readings;
});
times.talkgraph = since(start) - others;

const million = notes.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
const size = Math.ceil(notes.length / ROUNDS);
const read = notes.filter((_, i) => i % size < Math.ceil(size * PART)).reduce((sum, { text }) => sum + text.length, 0) / 1e6;
process.stdout.write(
  JSON.stringify({ talkgraph: times.talkgraph / million, wink: times.wink / million, compromise: times.compromise / read }),
);
