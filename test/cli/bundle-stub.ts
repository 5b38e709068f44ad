import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles the command with a stub of the pipeline into one file inside the package, as the real one is, so that each run starts at once. */
export async function bundleStub(): Promise<{ readonly program: string; readonly remove: () => Promise<void> }> {
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'talkgraph-test-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: join(ROOT, 'test/cli/stub-talkgraph.ts'), outDir: folder, target: 'node20', minify: false },
  });
  return { program: join(folder, 'stub-talkgraph.js'), remove: () => rm(folder, { recursive: true, force: true }) };
}
