import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { replaceFile } from './replace-file.ts';

/** What the notes of one corpus yielded before, by the key of each note. */
export interface YieldCache {
  readonly find: (key: string) => Buffer | undefined;
  /** Keeps what these notes yield now, and forgets all others; never throws. */
  readonly save: (entries: ReadonlyMap<string, string | Buffer>) => Promise<void>;
}

/** Where caches lie, and how much all of them may take. */
export interface CacheOptions {
  readonly folder: string;
  /** Bytes of all caches together; the longest unused go first. */
  readonly limit: number;
}

interface Pack {
  readonly size: number;
  readonly entries: ReadonlyMap<string, Buffer>;
}

const FORMAT = 'talkgraph yields 1';
const NONE: Pack = { size: 0, entries: new Map() };
/** A second file takes what has changed, until it holds this part of the first: one changed note costs one note. */
const PART = 0.2;
/** The notes' words are for nobody else to read; and what is lost can be made again. */
const PRIVATE = { mode: 0o600, durable: false };

/**
 * Opens the cache of a corpus that is read by a certain program and lexicon (`mark`). What is damaged or of another kind counts as not
 * there. Nothing is locked: files are replaced whole, and of two programs the later one wins.
 */
export async function openCache(corpus: string, mark: string, { folder, limit }: CacheOptions): Promise<YieldCache> {
  const name = createHash('sha256').update(corpus).digest('hex').slice(0, 16);
  const version = createHash('sha256').update(mark).digest('hex').slice(0, 16);
  const [base, more] = [join(folder, `${name}.${version}.pack`), join(folder, `${name}.${version}.more`)];
  const [old, changed] = [await readPack(base), await readPack(more)];
  return {
    find: (key) => changed.entries.get(key) ?? old.entries.get(key),
    async save(entries) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const added = [...entries].filter(([key]) => !old.entries.has(key));
        const size = added.reduce((sum, [, json]) => sum + json.length, 0);
        const kept = entries.size - added.length;
        if (size <= old.size * PART && kept >= old.entries.size * (1 - PART)) {
          if (added.some(([key]) => !changed.entries.has(key))) await replaceFile(more, writePack(added), PRIVATE);
        } else {
          await rm(more, { force: true });
          await replaceFile(base, writePack(entries), PRIVATE);
        }
        await tidy(folder, name, version, limit);
      } catch {
        // A folder that cannot be written to costs time, nothing else.
      }
    },
  };
}

/** An index of keys, lengths and check sums on the first line, and then the entries one behind the other. */
function writePack(entries: Iterable<readonly [string, string | Buffer]>): Buffer {
  const bodies: Buffer[] = [];
  const index: (readonly [string, number, number])[] = [];
  for (const [key, json] of entries) {
    const body = typeof json === 'string' ? Buffer.from(json) : json;
    index.push([key, body.length, crc32(body)]);
    bodies.push(body);
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify([FORMAT, index])}\n`), ...bodies]);
}

async function readPack(file: string): Promise<Pack> {
  try {
    const bytes = await readFile(file);
    const head = bytes.indexOf(10);
    const [format, index] = JSON.parse(bytes.toString('utf8', 0, head)) as [unknown, readonly (readonly [string, number, number])[]];
    if (format !== FORMAT) return NONE;
    const entries = new Map<string, Buffer>();
    let at = head + 1;
    for (const [key, length, sum] of index) {
      const body = bytes.subarray(at, at + length);
      at += length;
      if (body.length === length && crc32(body) === sum) entries.set(key, body);
    }
    const now = new Date();
    await utimes(file, now, now);
    return { size: bytes.length, entries };
  } catch {
    return NONE;
  }
}

/** Removes what another program or lexicon has left of this corpus, and the longest unused of the others beyond the limit. */
async function tidy(folder: string, name: string, version: string, limit: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder))
      .filter((file) => /\.(?:pack|more)$/.test(file))
      .map(async (file) => {
        const path = join(folder, file);
        const { size, mtimeMs } = await stat(path);
        const own = file.startsWith(`${name}.`);
        return { path, size, used: mtimeMs, own, stale: own && !file.startsWith(`${name}.${version}.`) };
      }),
  );
  let total = 0;
  for (const { path, size, stale, own } of files.toSorted((a, b) => Number(b.own) - Number(a.own) || b.used - a.used)) {
    if (!stale) total += size;
    if (stale || (total > limit && !own)) await rm(path, { force: true });
  }
}
