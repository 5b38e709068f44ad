import { readFile } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';
import { systemReason, UserError } from './user-error.ts';

/** A file that the build needs beside the notes; `path` is its name in messages. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Reads a file that was asked for, without a byte-order mark; throws a UserError that says why when it cannot be read as text. */
export async function readTextFile(file: string, path = file): Promise<TextFile> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UserError(`Cannot read ${file}: ${systemReason(error)}. Check the path.`);
  });
  const decoded = decodeText(bytes);
  const text = typeof decoded !== 'string' && decoded.rule === 'empty' ? '' : decoded;
  if (typeof text !== 'string') throw new UserError(`Cannot read ${file}: it ${text.message}.`);
  return { path, text: text.replace(/^\uFEFF/, '') };
}
