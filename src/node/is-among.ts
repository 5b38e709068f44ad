import { statSync } from 'node:fs';

/** Whether a path leads to one of some files, links followed; not if nothing is there. */
export function isAmong(path: string, files: readonly string[]): boolean {
  const meant = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!meant) return false;
  return files.some((file) => {
    const other = statSync(file, { bigint: true, throwIfNoEntry: false });
    return other?.ino === meant.ino && other.dev === meant.dev;
  });
}
