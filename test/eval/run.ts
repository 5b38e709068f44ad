import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readCorrections } from '../../src/node/read-corrections.ts';
import { readLexicon } from '../../src/node/read-lexicon.ts';
import { readNotes } from '../../src/node/read-notes.ts';
import { buildGraph } from '../../src/pipeline/build-graph.ts';
import type { Gold } from './gold.ts';
import { scoreGraph, type Score } from './score.ts';
import { tableOf, type ScoredSet } from './table.ts';

const OWN = { gold: 'test/eval', notes: 'graph-data/notes' };

/** `npm run eval [-- <folder of notes and gold> …] [--verbose]`: builds a graph for each gold file and prints how well it agrees. */
async function main(args: readonly string[]): Promise<void> {
  const folders = args.filter((argument) => !argument.startsWith('-'));
  const verbose = args.includes('--verbose');
  const sets: ScoredSet[] = [];
  for (const { gold, notes } of folders.length === 0 ? [OWN] : folders.map((folder) => ({ gold: folder, notes: folder }))) {
    for (const file of (await readdir(gold)).filter((name) => name.endsWith('.json')).toSorted()) {
      const parsed = JSON.parse(await readFile(join(gold, file), 'utf8')) as Gold & { corpus?: string };
      if (!Array.isArray(parsed.talks) || !Array.isArray(parsed.people)) continue;
      const name = basename(file, '.json');
      sets.push({ name, score: await scoreSet(await notesOf(notes, name), parsed) });
    }
  }
  if (sets.length === 0)
    throw new Error('Expected a folder that holds gold files (name.json) beside their notes (name.md, .txt, .org or a folder).');
  process.stdout.write(`${tableOf(sets)}\n`);
  if (!verbose) return;
  for (const { name, score } of sets)
    for (const { about, what, items } of score.remarks)
      process.stdout.write(`- ${name}: ${about} ${what} (${items.length}): ${items.join(' | ')}\n`);
}

async function notesOf(folder: string, name: string): Promise<string> {
  const entry = (await readdir(folder)).find((file) => file === name || (file.startsWith(`${name}.`) && !file.endsWith('.json')));
  if (entry === undefined)
    throw new Error(`Expected notes beside the gold file ${name}.json: ${name}.md, ${name}.txt, ${name}.org or a folder ${name}.`);
  return join(folder, entry);
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
