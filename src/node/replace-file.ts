import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** `durable`: on the disk before it stands in the place of the older file. */
export interface ReplaceOptions {
  readonly mode?: number;
  readonly durable?: boolean;
}

/** A file's content; many small texts are written together. */
export type FileContent = string | Uint8Array | Iterable<string>;

/** Files that are being written beside their place. */
const parts = new Set<string>();
const CHUNK = 1_000_000;

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
      for (const chunk of chunksOf(content)) await file.writeFile(chunk);
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

/** What is written at once. */
export function chunksOf(content: FileContent): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : joinPieces(content);
}

/** Small texts joined to some of about a million characters, one at a time. */
export function* joinPieces(pieces: Iterable<string>): Generator<string, void> {
  let held: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < CHUNK) continue;
    yield held.join('');
    held = [];
    size = 0;
  }
  if (held.length > 0) yield held.join('');
}
