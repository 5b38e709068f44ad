import { readFile, writeFile } from 'node:fs/promises';
import { readCorrections } from '../../src/node/read-corrections.ts';
import { readLexicon } from '../../src/node/read-lexicon.ts';
import { readNotes } from '../../src/node/read-notes.ts';
import { buildGraph } from '../../src/pipeline/build-graph.ts';
import { findSets } from './find-sets.ts';
import type { Gold } from './gold.ts';
import { scoreGraph, type Score } from './score.ts';
import { makeCasts } from './styles/make-cards.ts';
import { scoreStyles, STYLES } from './styles/run-styles.ts';
import { showStyles } from './styles/show-styles.ts';
import { tableOf, type ScoredSet } from './table.ts';

const OWN = [
  { gold: 'test/eval', notes: 'graph-data/notes' },
  { gold: 'test/eval/layouts', notes: 'test/eval/layouts' },
  { gold: 'test/eval/layouts-2', notes: 'test/eval/layouts-2' },
  { gold: 'test/eval/layouts-3', notes: 'test/eval/layouts-3' },
];
const RESULTS = 'test/eval/RESULTS.md';
const LAST = '## Last scores of the sets in this repository';

/**
 * `npm run eval [-- <folder of notes and gold> …] [--verbose]`: builds a graph for each gold file, prints how well it agrees, and keeps the
 * figures of our own sets. `--styles [words of a style's name]` writes the talks of our own sets down in many styles instead.
 */
async function main(args: readonly string[]): Promise<void> {
  const folders = args.filter((argument) => !argument.startsWith('-'));
  const verbose = args.includes('--verbose');
  if (args.includes('--styles')) {
    const styles = STYLES.filter(({ name }) => folders.every((words) => name.includes(words)));
    process.stdout.write(showStyles(await scoreStyles(await makeCasts('test/eval/layouts'), styles), verbose));
    return;
  }
  const sets: ScoredSet[] = [];
  for (const { gold, notes } of folders.length === 0 ? OWN : folders.map((folder) => ({ gold: folder, notes: folder }))) {
    for (const { name, file, notes: path } of await findSets(gold, notes)) {
      const parsed = JSON.parse(await readFile(file, 'utf8')) as Gold;
      if (Array.isArray(parsed.talks) && Array.isArray(parsed.people)) sets.push({ name, score: await scoreSet(path, parsed) });
    }
  }
  if (sets.length === 0)
    throw new Error('Expected a folder that holds gold files (name.json) beside their notes (name.md, .txt, .org or a folder).');
  const table = tableOf(sets);
  process.stdout.write(`${table}\n`);
  if (folders.length === 0) await keep(table);
  if (!verbose) return;
  for (const { name, score } of sets)
    for (const { about, what, items } of score.remarks)
      process.stdout.write(`- ${name}: ${about} ${what} (${items.length}): ${items.join(' | ')}\n`);
}

async function keep(table: string): Promise<void> {
  const [before = ''] = (await readFile(RESULTS, 'utf8')).split(LAST);
  await writeFile(RESULTS, `${before.trimEnd()}\n\n${LAST}\n\n${table}\n`);
}

async function scoreSet(path: string, gold: Gold): Promise<Score> {
  const { notes } = await readNotes([path]);
  const corrections = await readCorrections([path], undefined);
  const { file } = await buildGraph({
    notes,
    lexicon: await readLexicon(),
    ...(corrections ? { corrections } : {}),
    settings: { layout: false, text: 'full', seed: 1 },
    version: 'eval',
  });
  const texts = new Map(notes.map((note) => [note.path, note.text]));
  return scoreGraph(file, gold, (source) => texts.get(source));
}

await main(process.argv.slice(2));
