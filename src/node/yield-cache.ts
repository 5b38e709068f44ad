import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { packValues, unpackValues } from './pack-values.ts';
import { replaceFile } from './replace-file.ts';

/** What the notes of one corpus yielded before, by the key of each note. */
export interface YieldCache {
  readonly find: (key: string) => unknown;
  /** Keeps what these notes yield now, and forgets all others; never throws. */
  readonly save: (entries: ReadonlyMap<string, unknown>) => Promise<void>;
}

/** Where caches lie, and how much all of them may take. */
export interface CacheOptions {
  readonly folder: string;
  /** Bytes of all caches together; the longest unused go first. */
  readonly limit: number;
}

type Pack = ReadonlyMap<string, unknown>;

const FORMAT = `talkgraph yields 2 ${endianness()}`;
const NONE: Pack = new Map();
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
    find: (key) => changed.get(key) ?? old.get(key),
    async save(entries) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const added = new Map([...entries].filter(([key]) => !old.has(key)));
        if (added.size <= old.size * PART && entries.size - added.size >= old.size * (1 - PART)) {
          if ([...added.keys()].some((key) => !changed.has(key))) await replaceFile(more, writePack(added), PRIVATE);
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

/** On the first line what is behind it: the keys, the length of the packed words and a check sum of words and codes. */
function writePack(entries: Pack): Buffer {
  const { words, codes } = packValues([...entries.values()]);
  const body = Buffer.concat([Buffer.from(words), Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength)]);
  return Buffer.concat([
    Buffer.from(`${JSON.stringify([FORMAT, [...entries.keys()], body.length - codes.byteLength, crc32(body)])}\n`),
    body,
  ]);
}

async function readPack(file: string): Promise<Pack> {
  try {
    const bytes = await readFile(file);
    const head = bytes.indexOf(10);
    const [format, keys, length, sum] = JSON.parse(bytes.toString('utf8', 0, head)) as [unknown, readonly string[], number, number];
    const body = bytes.subarray(head + 1);
    if (format !== FORMAT || crc32(body) !== sum) return NONE;
    // A copy begins where numbers may.
    const codes = new Int32Array(Uint8Array.from(body.subarray(length)).buffer);
    const values = unpackValues({ words: body.toString('utf8', 0, length), codes });
    const now = new Date();
    await utimes(file, now, now);
    return new Map(keys.map((key, i) => [key, values[i]]));
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
