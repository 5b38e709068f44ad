import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from './package-root.ts';
import type { FileContent } from './replace-file.ts';
import { systemReason, UserError } from './user-error.ts';
import { writeFileWhole } from './write-file.ts';

const PAGE = join(PACKAGE_ROOT, 'dist', 'app');
const INDEX = 'index.html';
const GRAPH = 'graph.json';
/** Vite's folder of files with a hash in their names. */
const ASSETS = 'assets';

/** Throws a UserError unless a site may be written into the folder: it is missing, empty, or holds an older site. */
export async function assertSiteTarget(folder: string, page = PAGE): Promise<void> {
  if (!existsSync(join(page, INDEX))) {
    const remedy = existsSync(join(PACKAGE_ROOT, 'src', 'app')) ? 'run "npm run build" once, then this again' : 'install talkgraph again';
    throw new UserError(`The page is not built yet, so there is no site to write: ${remedy}.`);
  }
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new UserError(`Cannot write a site to ${folder}: it is a file. Name a folder.`);
  const entries = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  if (entries.length === 0 || isSite(folder)) return;
  throw new UserError(`Cannot write a site to ${folder}: it holds other files, and is no Talkgraph site. Name an empty or a new folder.`);
}

/** Throws a UserError unless the folder holds a page. */
export function assertServable(folder: string): void {
  if (existsSync(join(folder, INDEX))) return;
  throw new UserError(`Cannot serve ${folder}: it holds no ${INDEX}. Make a site with "talkgraph build <notes> --out ${folder}".`);
}

/** Writes the page that was built with the package, and the graph beside it; what the page no longer needs goes. Everything else stays. */
export async function writeSite(folder: string, graph: FileContent, page = PAGE): Promise<void> {
  try {
    const files = await listFiles(page);
    for (const file of files)
      if (file !== INDEX && file !== GRAPH) await writeFileWhole(join(folder, file), await readFile(join(page, file)));
    await writeFileWhole(join(folder, GRAPH), graph);
    // Last, so that whoever opens the site meanwhile gets the older page whole.
    await writeFileWhole(join(folder, INDEX), await readFile(join(page, INDEX)));
    const needed = new Set(files);
    for (const file of await listFiles(join(folder, ASSETS))) if (!needed.has(`${ASSETS}/${file}`)) await rm(join(folder, ASSETS, file));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot write a site to ${folder}: ${systemReason(error)}. Name another place, or make room there.`);
  }
}

/** A folder of its own that is removed by `remove`. */
export async function makeTemporaryFolder(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'talkgraph-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

function isSite(folder: string): boolean {
  const index = join(folder, INDEX);
  return existsSync(index) && /<meta name="generator" content="talkgraph"/i.test(readFileSync(index, 'utf8'));
}

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
