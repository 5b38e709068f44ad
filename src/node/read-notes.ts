import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '../model/diagnostic.ts';
import { decodeText } from './decode-text.ts';
import { findNoteFiles, type NoteFile } from './find-note-files.ts';
import { systemReason } from './user-error.ts';

/** A note as it stands on the disk; `file` is where a person finds it, `path` its name in the graph, `sha256` the hex hash of its bytes. */
export interface NoteOnDisk {
  readonly path: string;
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  /** Name of the folder given, '' for a file that was given itself. */
  readonly folder: string;
}

/** What could be read, sorted by path, and one diagnostic for each input that could not. */
export interface ReadNotes {
  readonly notes: readonly NoteOnDisk[];
  readonly refused: readonly Diagnostic[];
  /** Globs of what is left out that match nothing. */
  readonly unmatched: readonly string[];
}

const LARGEST = 20 * 1024 * 1024;
const GRAPH = /^\ufeff?\s*\{[^]*"format":\s*"talkgraph"/;
/** So many files are read before others may do something. One after the other costs a fifth of what promises do. */
const AT_ONCE = 100;

/** Reads the notes of files, folders and globs but for those that a glob of `exclude` matches; what cannot be read is named with the reason, and the rest is read all the same. */
export async function readNotes(given: readonly string[], exclude: readonly string[] = []): Promise<ReadNotes> {
  const { files, diagnostics, unmatched } = await findNoteFiles(given, exclude);
  const refused = [...diagnostics];
  const read: (NoteOnDisk & NoteFile)[] = [];
  for (const [i, file] of files.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const result = readOne(file);
    if ('rule' in result) refused.push(result);
    else read.push(result);
  }
  const notes = withUniquePaths(read).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { notes, refused: refused.toSorted((a, b) => (a.source < b.source ? -1 : 1)), unmatched };
}

function readOne(note: NoteFile): (NoteOnDisk & NoteFile) | Diagnostic {
  const refusal = (rule: string, message: string, line = 0): Diagnostic => ({ source: note.file, line, rule, message });
  try {
    const { size } = statSync(note.file);
    if (size > LARGEST)
      return refusal('too-large', `has ${inMegabytes(size)} MB, more than ${inMegabytes(LARGEST)} MB: split it or leave it out`);
    const bytes = readFileSync(note.file);
    const text = decodeText(bytes);
    if (typeof text !== 'string') return refusal(text.rule, text.message, text.line);
    if (GRAPH.test(text.slice(0, 500)))
      return refusal('graph', 'is a graph that Talkgraph has written, no note: name the notes, or look at it with "talkgraph explain"');
    return { ...note, text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return refusal('unreadable', `cannot be read, ${systemReason(error)}: check it or leave it out`);
  }
}

/** Equal paths (of two folders, or two writings of one letter) get the folder's name in front, and a number where that is not enough. */
function withUniquePaths(notes: readonly (NoteOnDisk & NoteFile)[]): NoteOnDisk[] {
  const count = new Map<string, number>();
  for (const { path } of notes) count.set(path, (count.get(path) ?? 0) + 1);
  const single = notes
    .filter(({ path }) => count.get(path) === 1)
    .map(({ path, file, text, sha256, folder }) => ({ path, file, text, sha256, folder }));
  const taken = new Set(single.map(({ path }) => path));
  const twins = notes.filter(({ path }) => count.get(path) !== 1);
  const ordered = twins.toSorted((a, b) => (a.folder + a.sha256 < b.folder + b.sha256 ? -1 : 1));
  const named = ordered.map(({ path, folder, file, text, sha256 }) => {
    const wished = folder === '' ? path : `${folder}/${path}`;
    let unique = wished;
    for (let number = 2; taken.has(unique); number++) unique = numbered(wished, number);
    taken.add(unique);
    return { path: unique, file, text, sha256, folder };
  });
  return [...single, ...named];
}

/** `a/b.md` → `a/b-2.md`. */
function numbered(path: string, number: number): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? `${path.slice(0, dot)}-${number}${path.slice(dot)}` : `${path}-${number}`;
}

function inMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
