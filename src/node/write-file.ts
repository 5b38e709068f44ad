import { lstat, open, realpath, stat } from 'node:fs/promises';
import { replaceFile, writeChunks, type FileContent } from './replace-file.ts';
import { systemReason, UserError, writeRemedy } from './user-error.ts';

/** Writes a whole file or nothing: beside the target first, then in its place, so that nobody ever reads a half. Makes missing folders. */
export async function writeFileWhole(path: string, content: FileContent): Promise<void> {
  try {
    const kind = await stat(path).catch(() => undefined);
    // A device or a pipe is written to, never replaced.
    if (kind !== undefined && !kind.isFile() && !kind.isDirectory()) return await writeThrough(path, content);
    if (kind?.isDirectory() === true) throw new UserError(`Cannot write ${path}: it is a folder. Name a file.`);
    await replaceFile(await targetOf(path), content, kind === undefined ? {} : { mode: kind.mode });
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason =
      'code' in Object(error) && (error as { code: unknown }).code === 'ENOENT'
        ? 'its folder is not there and cannot be made'
        : systemReason(error);
    throw new UserError(`Cannot write ${path}: ${reason}. ${writeRemedy(error)}`);
  }
}

/** The file that is meant: what a link leads to, so that the link stays one. */
async function targetOf(path: string): Promise<string> {
  const link = await lstat(path).catch(() => undefined);
  return link?.isSymbolicLink() === true ? realpath(path) : path;
}

async function writeThrough(path: string, content: FileContent): Promise<void> {
  const file = await open(path, 'w');
  try {
    await writeChunks(file, content);
  } finally {
    await file.close();
  }
}
