import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createBuilder } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What one run of a program took. */
export interface RunFacts {
  readonly ms: number;
  readonly megabytes: number;
}

/** The command and the comparison as they are when built, each run in a process of its own. */
export interface MeasuredProgram {
  /** Runs `talkgraph` with these words. */
  readonly talkgraph: (words: readonly string[], env?: Readonly<Record<string, string>>) => Promise<RunFacts>;
  /** Runs the comparison on a folder of notes; gives what it printed. */
  readonly compare: (folder: string) => Promise<string>;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds both into a folder of its own inside of the package. */
export async function buildMeasured(): Promise<MeasuredProgram> {
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'talkgraph-bench-'));
  const cli = { build: { outDir: join(folder, 'cli') } };
  const builder = await createBuilder({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn', environments: { cli } });
  const environment = builder.environments['cli'];
  if (environment) await builder.build(environment);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { ssr: join(ROOT, 'test/bench/compare-taggers.ts'), outDir: join(folder, 'compare'), target: 'node20', minify: false },
  });
  return {
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
    compare: (notes) => run([join(folder, 'compare', 'compare-taggers.js'), notes], {}),
    async talkgraph(words, env = {}) {
      const facts = join(folder, 'facts.json');
      const measure = join(ROOT, 'test/bench/measure-exit.mjs');
      await run(['--import', measure, join(folder, 'cli', 'talkgraph.js'), ...words], { ...env, BENCH_FACTS: facts });
      return JSON.parse(await readFile(facts, 'utf8')) as RunFacts;
    },
  };
}

function run(words: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [said, complaint] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(said) : reject(new Error(`${words.join(' ')} ended with ${code}: ${complaint}`))));
  });
}
