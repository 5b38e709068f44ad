import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseLexicon } from '../../src/extract/lexicon.ts';
import { readLexicon } from '../../src/node/read-lexicon.ts';
import type { BenchPart } from './bench-part.ts';
import { generateNotes } from './generate-notes.ts';
import { buildMeasured, type MeasuredProgram, type RunFacts } from './measured-program.ts';

const SIZES = [100, 1000, 10_000] as const;
const LARGEST = 10_000;
type Tell = Parameters<BenchPart['fn']>[0];

/** The pipeline without layout, built, on generated notes: beside two taggers, at three sizes on one thread and two, memory, and a rebuild. */
export const pipeline: BenchPart = {
  name: 'pipeline',
  fn: async (tell) => {
    const program = await buildMeasured();
    try {
      const { lexicon } = parseLexicon(await readLexicon());
      const folders = new Map<number, string>();
      const megabytes = new Map<number, number>();
      for (const size of SIZES) {
        const notes = generateNotes(size, lexicon);
        folders.set(size, join(program.folder, `notes-${size}`));
        megabytes.set(size, notes.reduce((sum, { text }) => sum + text.length, 0) / 1e6);
        for (const { path, text } of notes) await put(join(folders.get(size) ?? '', path), text);
      }
      await compare(program, folders.get(1000) ?? '', tell);
      const runs = await scale(program, folders, megabytes, tell);
      await rebuild(program, folders.get(LARGEST) ?? '', runs, tell);
    } finally {
      await program.remove();
    }
  },
};

async function compare(program: MeasuredProgram, folder: string, tell: Tell): Promise<void> {
  const told = JSON.parse(await program.compare(folder)) as Readonly<Record<'talkgraph' | 'wink' | 'compromise', number>>;
  const speed = (name: keyof typeof told): string => `${name} ${(1000 / told[name]).toFixed(2)} MB/s`;
  const { talkgraph, wink, compromise } = told;
  tell({
    what: 'time of wink-nlp’s full pipe',
    value: talkgraph / wink,
    unit: '×',
    bound: 2,
    more: `${speed('talkgraph')}, ${speed('wink')}`,
  });
  tell({ what: 'time of compromise’s people()', value: talkgraph / compromise, unit: '×', bound: 1 / 8, more: speed('compromise') });
}

/** All sizes on one thread and on two; the runs of the largest are kept. */
async function scale(
  program: MeasuredProgram,
  folders: ReadonlyMap<number, string>,
  megabytes: ReadonlyMap<number, number>,
  tell: Tell,
): Promise<ReadonlyMap<string, RunFacts>> {
  const runs = new Map<string, RunFacts>();
  for (const size of SIZES) {
    for (const threads of [1, 2]) {
      const run = await program.talkgraph(extract(program, folders.get(size) ?? '', ['--threads', String(threads), '--no-cache']));
      runs.set(`${size} ${threads}`, run);
      const speed = `${((megabytes.get(size) ?? 0) / (run.ms / 1000)).toFixed(2)} MB/s`;
      tell({ what: `${size} notes, ${threads === 1 ? 'one thread' : 'two threads'}`, value: run.ms / 1000, unit: 's', more: speed });
    }
  }
  const ms = (size: number, threads: number): number => runs.get(`${size} ${threads}`)?.ms ?? 0;
  // What a program takes to start is in both, and in neither of their differences.
  const grows = (ms(10_000, 1) - ms(1000, 1)) / 9000 / ((ms(1000, 1) - ms(100, 1)) / 900);
  tell({ what: 'a note of 10,000 costs of one of 1,000', value: grows, unit: '×', bound: 1.25 });
  tell({ what: '10,000 notes on two threads take of one', value: ms(LARGEST, 2) / ms(LARGEST, 1), unit: '×', bound: 1 / 1.6 });
  for (const threads of [1, 2])
    tell({
      what: `peak memory, 10,000 notes, ${threads} thread${threads === 1 ? '' : 's'}`,
      value: (runs.get(`${LARGEST} ${threads}`)?.megabytes ?? 0) / 1024,
      unit: 'GB',
      bound: 2,
    });
  return runs;
}

/** One note of all is changed, with all others in the cache. */
async function rebuild(program: MeasuredProgram, folder: string, runs: ReadonlyMap<string, RunFacts>, tell: Tell): Promise<void> {
  const env = { TALKGRAPH_CACHE: join(program.folder, 'cache') };
  const words = extract(program, folder, ['--threads', '1']);
  await program.talkgraph(words, env);
  const note = join(folder, '000', 'note-00000.md');
  await writeFile(note, `${await readFile(note, 'utf8')}\n## Anna Larsen: One more talk\n\n- about looms\n`);
  const { ms } = await program.talkgraph(words, env);
  const full = runs.get(`${LARGEST} 1`)?.ms ?? 0;
  tell({ what: 'one changed note of 10,000 takes of all', value: ms / full, unit: '×', bound: 0.1, more: `${(ms / 1000).toFixed(1)} s` });
  await rm(env.TALKGRAPH_CACHE, { recursive: true, force: true });
}

function extract(program: MeasuredProgram, folder: string, more: readonly string[]): string[] {
  return ['extract', folder, '--no-layout', '--out', join(program.folder, 'graph.json'), ...more];
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
