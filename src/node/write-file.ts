import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemReason, UserError } from './user-error.ts';

/** Writes a whole file or nothing: beside the target first, then in its place, so that nobody ever reads a half. Makes missing folders. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const kind = await stat(path).catch(() => undefined);
    // A device or a pipe is written to, never replaced.
    if (kind !== undefined && !kind.isFile() && !kind.isDirectory()) return await writeFile(path, content);
    if (kind?.isDirectory() === true) throw new UserError(`Cannot write ${path}: it is a folder. Name a file.`);
    await replace(await targetOf(path), content, kind?.mode);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot write ${path}: ${systemReason(error)}. Name another place, or make room there.`);
  }
}

/** The file that is meant: what a link leads to, so that the link stays one. */
async function targetOf(path: string): Promise<string> {
  const link = await lstat(path).catch(() => undefined);
  return link?.isSymbolicLink() === true ? realpath(path) : path;
}

async function replace(path: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const file = await open(beside, 'wx', mode ?? 0o666);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
