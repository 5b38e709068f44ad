import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_ROOT } from './package-root.ts';
import { readTextFile, type TextFile } from './read-text-file.ts';

/** Reads the files of a lexicon whose names match, sorted by path; without a folder, of the one that ships with the package. */
export async function readLexicon(folder = join(PACKAGE_ROOT, 'graph-data', 'lexicon'), name = /./): Promise<readonly TextFile[]> {
  const paths: string[] = [];
  await listFiles(folder, '', paths);
  const wanted = paths.filter((path) => name.test(path));
  return Promise.all(wanted.toSorted((a, b) => (a < b ? -1 : 1)).map((path) => readTextFile(join(folder, path), path)));
}

/** Reads the lexicon files that a person names, and the `.txt` files of named folders, in the order given; throws a UserError for what is not there. */
export async function readOwnLexicon(given: readonly string[]): Promise<readonly TextFile[]> {
  const files: TextFile[] = [];
  for (const path of given) {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder) files.push(await readTextFile(path));
    else for (const file of await readLexicon(path, /\.txt$/i)) files.push({ ...file, path: join(path, file.path) });
  }
  return files;
}

async function listFiles(folder: string, inside: string, paths: string[]): Promise<void> {
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) await listFiles(folder, `${inside}${entry.name}/`, paths);
    else paths.push(`${inside}${entry.name}`);
  }
}
