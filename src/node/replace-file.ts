import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { encodePieces } from './encode-pieces.ts';

/** `durable`: on the disk before it stands in the place of the older file. */
export interface ReplaceOptions {
  readonly mode?: number;
  readonly durable?: boolean;
}

/** A file's content; many small texts are written together. */
export type FileContent = string | Uint8Array | Iterable<string>;

/** Files that are being written beside their place. */
const parts = new Set<string>();

/** Writes beside a file first, then in its place: whoever reads it meanwhile gets the older one whole. Makes missing folders. */
export async function replaceFile(
  path: string,
  content: FileContent,
  { mode = 0o666, durable = true }: ReplaceOptions = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  parts.add(beside);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await writeChunks(file, content, durable);
      if (durable) await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    parts.delete(beside);
  }
}

/** Removes what is half written: for a program that ends before its time. */
export function removeParts(): void {
  for (const part of parts) rmSync(part, { force: true });
}

/** Writes a content into an open file; the next chunk is made while the last is on its way, and on its way to the disk where it is to be `durable`. */
export async function writeChunks(file: FileHandle, content: FileContent, durable = false): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  let flushing: Promise<void> | undefined;
  try {
    for (const bytes of content instanceof Uint8Array ? [content] : encodePieces(typeof content === 'string' ? [content] : content)) {
      await before;
      before = file.writeFile(bytes);
      // What goes wrong here goes wrong once more at the end, and is said then.
      const flushed = (): void => void (flushing = undefined);
      if (durable) flushing ??= file.datasync().then(flushed, flushed);
    }
  } finally {
    await Promise.allSettled([before, flushing]);
  }
  await before;
}
