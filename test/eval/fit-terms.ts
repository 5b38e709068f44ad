import { readFile } from 'node:fs/promises';
import { extractNote } from '../../src/extract/extract-note.ts';
import { judgePhrases, labelOf } from '../../src/extract/find-phrases.ts';
import { toolsOf } from '../../src/extract/lexicon-tools.ts';
import { parseLexicon, type Lexicon } from '../../src/extract/lexicon.ts';
import { readLexicon } from '../../src/node/read-lexicon.ts';
import { readNotes } from '../../src/node/read-notes.ts';
import { parseNote } from '../../src/notes/parse-note.ts';
import { plainText } from '../../src/notes/plain-text.ts';
import { findSets } from './find-sets.ts';
import type { Gold } from './gold.ts';
import { stemName } from './names.ts';

// Fits the weights of src/extract/term-weights.ts by logistic regression to annotated sets: prints them as that file has them.
// `npm run fit -- <folder of notes and gold> …`; the sets whose place in the list is a multiple of HELD are left out and measured.
const ROUNDS = 400;
const RATE = 0.25;
/** A weight is believed as far as the examples bear it: the pull towards 0, in examples. */
const RIDGE = 4;
const LEAST = 0.1;
const HELD = 4;
/** Short forms of other terms and links are found before phrases, and phrases are judged beside them. */
const BEFORE: ReadonlySet<string> = new Set(['name', 'acronym', 'link']);

interface Example {
  readonly features: readonly number[];
  readonly is: number;
}

const numbers = new Map<string, number>();
const numberOf = (feature: string): number => {
  const known = numbers.get(feature);
  if (known !== undefined) return known;
  numbers.set(feature, numbers.size);
  return numbers.size - 1;
};

/** Each phrase of a set's notes, and whether the gold has it. */
async function examplesOf(path: string, gold: Gold, lexicon: Lexicon): Promise<Example[]> {
  const aliases = Object.entries(gold.concept_aliases ?? {}).flatMap(([concept, others]) => [concept, ...others]);
  const terms = new Set([...gold.talks.flatMap(({ concepts }) => concepts), ...aliases, ...(gold.concepts_acceptable ?? [])].map(stemName));
  const { notes } = await readNotes([path]);
  return notes.flatMap(({ path: source, text }) => {
    const { note } = parseNote(source, text);
    const plain = plainText(note);
    const found = extractNote(note, lexicon);
    const concepts = found.concepts.filter(({ by }) => by === 'lexicon');
    const coined = found.concepts.filter(({ by }) => BEFORE.has(by)).map(({ evidence }) => evidence);
    const phrases = judgePhrases({ ...found, note, plain, lexicon, concepts }, toolsOf(lexicon), coined).flat();
    return phrases.map(({ units, features }) => ({
      features: [...new Set(features)].map(numberOf),
      is: terms.has(stemName(labelOf(plain, units))) ? 1 : 0,
    }));
  });
}

/** Weights by full-batch gradient descent with steps of their own for each weight (Adagrad, Duchi et al. 2011); the last is the start. */
function fit(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(numbers.size + 1);
  const seen = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(weights.length);
    for (const example of examples) {
      const error = likelihood(weights, example) - example.is;
      for (const feature of example.features) slope[feature] = (slope[feature] ?? 0) + error;
      slope[weights.length - 1] = (slope[weights.length - 1] ?? 0) + error;
    }
    for (let i = 0; i < weights.length; i++) {
      const step = ((slope[i] ?? 0) + (i < weights.length - 1 ? RIDGE * (weights[i] ?? 0) : 0)) / examples.length;
      seen[i] = (seen[i] ?? 0) + step * step;
      weights[i] = (weights[i] ?? 0) - (RATE * step) / Math.sqrt((seen[i] ?? 0) + 1e-12);
    }
  }
  return weights;
}

function likelihood(weights: Float64Array, { features }: Example): number {
  let sum = weights.at(-1) ?? 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Mean loss, and precision and recall of the phrases at a likelihood of a half. */
function measure(weights: Float64Array, examples: readonly Example[]): string {
  let [loss, hits, said, wanted] = [0, 0, 0, 0];
  for (const example of examples) {
    const p = likelihood(weights, example);
    loss -= Math.log(Math.max(1e-9, example.is ? p : 1 - p));
    wanted += example.is;
    if (p >= 0.5) said++;
    if (p >= 0.5 && example.is) hits++;
  }
  return `loss ${(loss / examples.length).toFixed(4)}, P ${(hits / said).toFixed(3)}, R ${(hits / wanted).toFixed(3)}, ${examples.length} phrases`;
}

const { lexicon } = parseLexicon(await readLexicon());
const sets: Example[][] = [];
for (const folder of process.argv.slice(2))
  for (const { file, notes } of await findSets(folder, folder)) {
    const gold = JSON.parse(await readFile(file, 'utf8')) as Gold;
    if (Array.isArray(gold.talks)) sets.push(await examplesOf(notes, gold, lexicon));
  }
const held = sets.filter((_, i) => i % HELD === 0).flat();
const tried = fit(sets.filter((_, i) => i % HELD !== 0).flat());
process.stderr.write(`held out: ${measure(tried, held)}\n`);
const weights = fit(sets.flat());
process.stderr.write(`fitted:   ${measure(weights, sets.flat())}\n`);
const lines = [...numbers]
  .map(([feature, i]) => [feature, Number((weights[i] ?? 0).toFixed(2))] as const)
  .filter(([, weight]) => Math.abs(weight) >= LEAST)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `  ${/^[a-z]+$/.test(feature) ? feature : `'${feature}'`}: ${weight},\n`);
process.stdout.write(
  `const TABLE: Readonly<Record<string, number>> = {\n${lines.join('')}};\nconst START = ${(weights.at(-1) ?? 0).toFixed(2)};\n`,
);
