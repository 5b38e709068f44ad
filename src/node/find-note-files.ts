import { existsSync } from 'node:fs';
import { readdir, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createMatcher, splitGlob } from './globs.ts';
import { systemReason } from './user-error.ts';

/** What a folder is searched for; a file that is named itself may be called as it likes. */
export const NOTE_ENDINGS = [
  '.md',
  '.markdown',
  '.mdx',
  '.mkd',
  '.rmd',
  '.qmd',
  '.txt',
  '.org',
  '.rst',
  '.adoc',
  '.asciidoc',
  '.wiki',
  '.mediawiki',
] as const;
/** Files that may be schedules. */
export const SCHEDULE_ENDINGS = ['.csv', '.tsv', '.yaml', '.yml'] as const;

/** A file that may be a note: where it is on the disk, and its path in the graph. */
export interface NoteFile {
  /** As given, or joined to the folder as given: what a person recognises. */
  readonly file: string;
  /** Relative to the folder given, with `/`, in NFC; a single file's is its name. */
  readonly path: string;
  /** Name of the folder given, '' for a single file: tells apart equal paths of two folders. */
  readonly folder: string;
  /** The one true place on the disk, links followed. */
  readonly place: string;
}

/**
 * Finds the notes of files, folders and globs (recursively, without hidden files and folders and node_modules); `exclude` are globs of
 * what is left out, meant from the folder given; those that match nothing are `unmatched`. What is not there is a diagnostic.
 */
export async function findNoteFiles(
  given: readonly string[],
  exclude: readonly string[] = [],
): Promise<{ readonly files: readonly NoteFile[]; readonly diagnostics: readonly Diagnostic[]; readonly unmatched: readonly string[] }> {
  const diagnostics: Diagnostic[] = [];
  const leaving = exclude.map((glob) => ({ glob, matches: createMatcher([glob]), met: false }));
  const isLeftOut = (path: string): boolean =>
    leaving.reduce((left, one) => {
      const matched = one.matches(path);
      one.met ||= matched;
      return left || matched;
    }, false);
  const byPlace = new Map<string, NoteFile>();
  for (const input of new Set(given)) {
    const found = await findIn(input, isLeftOut, diagnostics);
    for (const note of found) {
      const known = byPlace.get(note.place);
      // One file met twice (a folder and one inside it) keeps its longer path, whatever the order of the inputs.
      if (known === undefined || isLonger(note.path, known.path)) byPlace.set(note.place, note);
    }
  }
  return { files: [...byPlace.values()], diagnostics, unmatched: leaving.flatMap(({ glob, met }) => (met ? [] : [glob])) };
}

async function findIn(input: string, isLeftOut: (path: string) => boolean, diagnostics: Diagnostic[]): Promise<NoteFile[]> {
  try {
    const glob = existsSync(input) ? undefined : splitGlob(input);
    if (glob) return await findMatching(input, glob, isLeftOut, diagnostics);
    const [info, place] = [await stat(input), await realpath(input)];
    if (info.isFile()) return [{ file: input, path: basename(resolve(input)).normalize('NFC'), folder: '', place }];
    if (!info.isDirectory()) {
      diagnostics.push({
        source: input,
        line: 0,
        rule: 'not-text',
        message: 'is neither a file nor a folder: name a note or a folder of notes',
      });
      return [];
    }
    const found: NoteFile[] = [];
    const wanted = { isWanted: isReadable, isLeftOut };
    await walk({ disk: input, place, inside: '', folder: folderName(input), ...wanted }, new Set([place]), found, diagnostics);
    if (found.length === 0) {
      const message = `holds no notes (${NOTE_ENDINGS.join(', ')}): name the folder where they are`;
      diagnostics.push({ source: input, line: 0, rule: 'no-notes', message });
    }
    return found;
  } catch (error) {
    diagnostics.push({
      source: input,
      line: 0,
      rule: 'missing',
      message: `cannot be read, ${await reasonOf(input, error)}: check the path`,
    });
    return [];
  }
}

/** The notes that a glob matches; one that matches nothing is a diagnostic. */
async function findMatching(
  input: string,
  { base, pattern }: { readonly base: string; readonly pattern: string },
  isLeftOut: (path: string) => boolean,
  diagnostics: Diagnostic[],
): Promise<NoteFile[]> {
  const matches = createMatcher([pattern]);
  // "talks/*.text" says itself what a note is called.
  const named = /\.[\p{L}\d]+$/u.test(pattern);
  const isWanted = (path: string): boolean => matches(path) && (named || isReadable(path));
  const found: NoteFile[] = [];
  const place = await realpath(base);
  const folder = { disk: base, place, inside: '', folder: folderName(base), isWanted, isLeftOut };
  await walk(folder, new Set([place]), found, diagnostics);
  if (found.length === 0) diagnostics.push({ source: input, line: 0, rule: 'no-notes', message: 'matches no notes: check the pattern' });
  return found;
}

interface Folder {
  readonly disk: string;
  /** Its one true place, links followed. */
  readonly place: string;
  readonly inside: string;
  readonly folder: string;
  readonly isWanted: (path: string) => boolean;
  readonly isLeftOut: (path: string) => boolean;
}

/** Walks one folder, its real folders before its links, each place once: so a circle of links ends, and a note is known by its real path. */
async function walk(
  { disk, place: here, inside, folder, ...wanted }: Folder,
  seen: Set<string>,
  found: NoteFile[],
  diagnostics: Diagnostic[],
): Promise<void> {
  const entries = (await readdir(disk, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const [onDisk, inTruth] = [folderPrefix(disk), folderPrefix(here)];
  entries.sort((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const file = onDisk + entry.name;
    try {
      const info = entry.isSymbolicLink() ? await stat(file) : entry;
      const path = `${inside}${entry.name}`.normalize('NFC');
      if (wanted.isLeftOut(path) || wanted.isLeftOut(file.replaceAll('\\', '/'))) continue;
      const isNote = info.isFile() && wanted.isWanted(path);
      if (!isNote && !info.isDirectory()) continue;
      const place = entry.isSymbolicLink() ? await realpath(file) : inTruth + entry.name;
      if (isNote) found.push({ file, path, folder, place });
      if (!info.isDirectory()) continue;
      if (seen.has(place)) continue;
      seen.add(place);
      await walk({ disk: file, place, inside: `${path}/`, folder, ...wanted }, seen, found, diagnostics);
    } catch (error) {
      diagnostics.push({
        source: file,
        line: 0,
        rule: 'missing',
        message: `cannot be read, ${await reasonOf(file, error)}: check it or leave it out`,
      });
    }
  }
}

const PLAIN = /^(?:notes?|talks?|sessions?|docs?|texts?|md|markdown)$/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What a folder is called; "notes" in a folder of some year's meeting is called as that one is. */
function folderName(folder: string): string {
  const place = resolve(folder);
  const [name, above] = [basename(place), basename(dirname(place))];
  return (PLAIN.test(name) && YEAR.test(above) ? above : name).normalize('NFC');
}

/** What stands before the name of each file of a folder: joining paths anew for each takes longer than reading their names. */
function folderPrefix(folder: string): string {
  return join(folder, 'x').slice(0, -1);
}

/** Why a file cannot be read; of a link that leads nowhere, where it leads. */
async function reasonOf(file: string, error: unknown): Promise<string> {
  const target = await readlink(file).catch(() => undefined);
  return target !== undefined && !existsSync(file) ? `it is a link to ${target}, which is not there` : systemReason(error);
}

const READABLE: ReadonlySet<string> = new Set([...NOTE_ENDINGS, ...SCHEDULE_ENDINGS]);

function isReadable(path: string): boolean {
  return READABLE.has(path.slice(Math.max(0, path.lastIndexOf('.'))).toLowerCase());
}

function isLonger(path: string, than: string): boolean {
  return path.length > than.length || (path.length === than.length && path < than);
}
