import { readFile, writeFile } from 'node:fs/promises';
import { extractNote } from '../../src/extract/extract-note.ts';
import { judgePhrases, labelOf } from '../../src/extract/find-phrases.ts';
import { toolsOf } from '../../src/extract/lexicon-tools.ts';
import { parseLexicon, type Lexicon } from '../../src/extract/lexicon.ts';
import { readLexicon } from '../../src/node/read-lexicon.ts';
import { readNotes } from '../../src/node/read-notes.ts';
import { parseNote } from '../../src/notes/parse-note.ts';
import { plainText } from '../../src/notes/plain-text.ts';
import { findSets } from './find-sets.ts';
import { fitLogistic, likelihood, type Example } from './fit-logistic.ts';
import type { Gold } from './gold.ts';
import { stemName } from './names.ts';

// Fits src/extract/term-table.ts by logistic regression to annotated sets and writes it: `npm run fit -- <folder of notes and gold> …`.
// With `--held-out` nothing is written: each folder is left out once, and measured by the weights of the others.
const RIDGE = 4;
/** Words count that are said in so many sets. */
const SETS = 6;
/** Weights are kept to one decimal. */
const GRAIN = 10;
const WIDTH = 138;
const TABLE = new URL('../../src/extract/term-table.ts', import.meta.url);
/** Short forms of other terms and links are found before phrases, and phrases are judged beside them. */
const BEFORE: ReadonlySet<string> = new Set(['name', 'acronym', 'link']);

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
      features: [...new Set(features.map(({ name }) => name))].map(numberOf),
      is: terms.has(stemName(labelOf(plain, units))) ? 1 : 0,
    }));
  });
}

interface FittedSet {
  readonly folder: string;
  readonly examples: Example[];
}

/** Examples without the features of words that few sets say, and the names of the features that are left. */
function common(sets: readonly FittedSet[]): { sets: FittedSet[]; names: string[] } {
  const seen = new Map<number, number>();
  for (const { examples } of sets)
    for (const feature of new Set(examples.flatMap(({ features }) => features))) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...numbers].filter(([name, number]) => !name.includes('=') || (seen.get(number) ?? 0) >= SETS);
  const places = new Map(kept.map(([, number], place) => [number, place]));
  const placesOf = (features: readonly number[]): number[] => features.flatMap((feature) => places.get(feature) ?? []);
  return {
    names: kept.map(([name]) => name),
    sets: sets.map(({ folder, examples }) => ({
      folder,
      examples: examples.map(({ features, is }) => ({ features: placesOf(features), is })),
    })),
  };
}

function fit(sets: readonly FittedSet[], size: number): Float64Array {
  const examples = sets.flatMap((set) => set.examples);
  return fitLogistic(examples, size, RIDGE).map((weight) => Math.round(weight * GRAIN) / GRAIN);
}

/** Mean loss, and precision and recall of the phrases at a likelihood of a half. */
function measure(weights: Float64Array, sets: readonly FittedSet[]): string {
  let [loss, hits, said, wanted, count] = [0, 0, 0, 0, 0];
  for (const { features, is } of sets.flatMap(({ examples }) => examples)) {
    const p = likelihood(weights, features);
    loss -= Math.log(Math.max(1e-9, is ? p : 1 - p));
    wanted += is;
    count++;
    if (p >= 0.5) said++;
    if (p >= 0.5 && is) hits++;
  }
  return `loss ${(loss / count).toFixed(4)}, P ${(hits / said).toFixed(3)}, R ${(hits / wanted).toFixed(3)}, ${count} phrases`;
}

/** The table as `readTable` of term-weights.ts reads it: a line a group and weight, or several where it is long. */
function tableOf(names: readonly string[], weights: Float64Array): string {
  const buckets = new Map<string, string[]>();
  [...names, 'start'].forEach((name, i) => {
    const weight = weights[i] ?? 0;
    if (weight === 0 || /[`$\\]/.test(name)) return;
    const [, group = '', word = name] = /^([a-z ]+)=(.+)$/.exec(name) ?? [];
    if (name.includes('=') && group === '') return;
    const key = `${group}: ${weight}: `;
    buckets.set(key, [...(buckets.get(key) ?? []), word]);
  });
  const order = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => {
    const [left = '', x = ''] = a.split(': ');
    const [right = '', y = ''] = b.split(': ');
    return left === right ? Number(x) - Number(y) : left < right ? -1 : 1;
  };
  return [...buckets]
    .toSorted(order)
    .flatMap(([key, words]) => wrap(key, words.toSorted(), key.startsWith(':') ? '; ' : ' '))
    .join('\n');
}

function wrap(key: string, words: readonly string[], between: string): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + between.length + word.length <= WIDTH) lines[lines.length - 1] = `${last}${between}${word}`;
    else lines.push(`${key}${word}`);
  }
  return lines;
}

const { lexicon } = parseLexicon(await readLexicon());
const read: FittedSet[] = [];
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
for (const folder of folders)
  for (const { file, notes } of await findSets(folder, folder === 'test/eval' ? 'graph-data/notes' : folder)) {
    const gold = JSON.parse(await readFile(file, 'utf8')) as Gold;
    if (Array.isArray(gold.talks)) read.push({ folder, examples: await examplesOf(notes, gold, lexicon) });
  }
const { sets, names } = common(read);
if (process.argv.includes('--held-out'))
  for (const folder of folders) {
    const [others, own] = [true, false].map((out) => sets.filter((set) => (set.folder !== folder) === out));
    process.stdout.write(`${folder}: ${measure(fit(others ?? [], names.length), own ?? [])}\n`);
  }
else {
  const weights = fit(sets, names.length);
  process.stdout.write(`${measure(weights, sets)}\n`);
  const note = '/** Weights of terms, written by `npm run fit`; how they are read stands in `term-weights.ts`. */';
  await writeFile(TABLE, `${note}\nexport const TERM_TABLE = String.raw\`\n${tableOf(names, weights)}\n\`;\n`);
}
