import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_ROOT } from './package-root.ts';
import { readTextFile, type TextFile } from './read-text-file.ts';

/** Reads the files of the lexicon that ships with the package, sorted by path. */
export async function readLexicon(folder = join(PACKAGE_ROOT, 'graph-data', 'lexicon')): Promise<readonly TextFile[]> {
  const paths: string[] = [];
  await listFiles(folder, '', paths);
  return Promise.all(paths.toSorted((a, b) => (a < b ? -1 : 1)).map((path) => readTextFile(join(folder, path), path)));
}

async function listFiles(folder: string, inside: string, paths: string[]): Promise<void> {
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) await listFiles(folder, `${inside}${entry.name}/`, paths);
    else paths.push(`${inside}${entry.name}`);
  }
}
