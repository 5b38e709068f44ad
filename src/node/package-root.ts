import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, in the repository and installed: the nearest one above this file that holds a package.json. */
export const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The notes that come with the repository (not with the package). */
export const BUNDLED_NOTES = join(PACKAGE_ROOT, 'graph-data', 'notes');

/** The version that package.json names. */
export function readPackageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('Expected a package.json above the program: the package is incomplete, install it again.');
  return findRoot(parent);
}
