import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tells this program from any other version of itself: the sizes and times of the files that it runs from, built or not. */
export function programMark(): string {
  const here = fileURLToPath(import.meta.url);
  const folder = join(here, '..', extname(here) === '.ts' ? '..' : '.');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|mjs|js)$/.test(name));
  const facts = names.toSorted().map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return [process.version, ...facts].join('\n');
}
