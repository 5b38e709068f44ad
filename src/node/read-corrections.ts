import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readTextFile, type TextFile } from './read-text-file.ts';
import { UserError } from './user-error.ts';

const NAME = 'corrections.json';

/** Reads the corrections that belong to notes: `named` if one is, else the one in the folder given or in its parent; absent when there is none. */
export async function readCorrections(given: readonly string[], named?: string): Promise<TextFile | undefined> {
  if (named !== undefined) return readTextFile(named, NAME);
  const found = new Set(given.map(findNear).filter((file) => file !== undefined));
  const [first, second] = [...found];
  if (first === undefined) return undefined;
  if (second !== undefined) {
    throw new UserError(`Found corrections in more than one place (${first}, ${second}). Name the one that counts with --corrections.`);
  }
  return readTextFile(first, NAME);
}

function findNear(input: string): string | undefined {
  const folder = statSync(input, { throwIfNoEntry: false })?.isDirectory() === true ? resolve(input) : dirname(resolve(input));
  return [join(folder, NAME), join(dirname(folder), NAME)].find((file) => existsSync(file));
}
