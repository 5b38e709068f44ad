import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = join(ROOT, 'dist/app/index.html');
const STAMP = join(ROOT, 'node_modules/.cache/talkgraph/page.json');
/** All that the page is made of. */
const SOURCES = ['src', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** Builds the page into dist/app unless the one there was made, by this function, from the very sources that are there now. */
export async function buildStalePage() {
  const sources = hashOf(SOURCES.flatMap((path) => filesOf(join(ROOT, path))));
  const stamp = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (existsSync(PAGE) && stamp === stampOf(sources)) return;
  console.error('Building the page …');
  const builder = await createBuilder({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
  const { client } = builder.environments;
  if (client === undefined) throw new Error('Expected an environment "client" in vite.config.ts');
  await builder.build(client);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stampOf(sources));
}

/**
 * The page's index names its files by their content, so sources and index together say which page was made from what.
 * @param {string} sources
 */
function stampOf(sources) {
  return JSON.stringify({ sources, page: hashOf([PAGE]) });
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)],
    );
  } catch {
    return [path];
  }
}
