import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../src/extract/lexicon.ts';
import { writeGraphFile } from '../../src/formats/graph-json.ts';
import type { TextInput } from '../../src/model/text-input.ts';
import { createReader, type ReaderOptions } from '../../src/node/read-with-cache.ts';
import { buildGraph, type BuildInput } from '../../src/pipeline/build-graph.ts';
import type { ReadAll } from '../../src/pipeline/read-in-order.ts';
import { generateNotes } from '../bench/generate-notes.ts';
import { SMALL_LEXICON } from '../bench/small-lexicon.ts';
import { temporaryFolder } from './temporary-folder.ts';

const NOTES = generateNotes(12, parseLexicon(SMALL_LEXICON).lexicon).map((note) => ({ ...note, sha256: `sha of ${note.text.length}` }));
const LIMIT = 100_000_000;

async function bytesOf(readAll: ReadAll | undefined, notes: BuildInput['notes'] = NOTES, lexicon: readonly TextInput[] = SMALL_LEXICON) {
  const settings = { layout: false, text: 'full', seed: 1 } as const;
  const { file, diagnostics } = await buildGraph({ notes, lexicon, version: 'test', settings }, () => {}, readAll);
  return writeGraphFile(file) + JSON.stringify(diagnostics);
}

/** Reads with a reader, and counts the notes that it read anew. */
async function read(options: Partial<ReaderOptions>, notes: BuildInput['notes'] = NOTES): Promise<{ bytes: string; anew: number }> {
  let anew = 0;
  const readAll = createReader({ threads: 1, given: ['notes'], small: 0, ...options });
  const counting: ReadAll = (task) => readAll({ ...task, onRead: () => void anew++ });
  return { bytes: await bytesOf(counting, notes), anew };
}

const expected = await bytesOf(undefined);

describe('createReader({ threads, cache })', () => {
  test('bytes are equal on one thread and on two', async () => {
    expect((await read({ threads: 2 })).bytes).toBe(expected);
    expect((await read({ threads: 1 })).bytes).toBe(expected);
  }, 90_000);

  test('bytes are equal out of the cache, and nothing is read anew', async () => {
    const cache = { folder: await temporaryFolder(), limit: LIMIT };
    expect(await read({ cache })).toEqual({ bytes: expected, anew: NOTES.length });
    expect(await read({ cache })).toEqual({ bytes: expected, anew: 0 });
  });

  test('a cache made on threads serves one thread', async () => {
    const cache = { folder: await temporaryFolder(), limit: LIMIT };
    await read({ cache, threads: 2 });
    expect(await read({ cache })).toEqual({ bytes: expected, anew: 0 });
  }, 90_000);

  test('bytes are equal in any order of the notes, from the cache or not', async () => {
    const cache = { folder: await temporaryFolder(), limit: LIMIT };
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(NOTES, { minLength: NOTES.length }), fc.boolean(), async (notes, cached) => {
        expect((await read(cached ? { cache } : {}, notes)).bytes).toBe(expected);
      }),
      { numRuns: 3 },
    );
  });

  test('one changed note is read anew, and the others are kept beside it', async () => {
    const cache = { folder: await temporaryFolder(), limit: LIMIT };
    await read({ cache });
    const [first, ...others] = NOTES;
    const changed = [{ path: first?.path ?? '', text: '## Anna Larsen: Looms\n\n- a loom\n', sha256: 'other' }, ...others];
    const fresh = await bytesOf(undefined, changed);
    expect(await read({ cache }, changed)).toEqual({ bytes: fresh, anew: 1 });
    expect(await read({ cache }, changed)).toEqual({ bytes: fresh, anew: 0 });
    expect((await readdir(cache.folder)).map((file) => file.slice(-5)).toSorted()).toEqual(['.more', '.pack']);
  });

  test('a removed note is gone, and one that is called otherwise is read anew', async () => {
    const cache = { folder: await temporaryFolder(), limit: LIMIT };
    await read({ cache });
    const [first, ...others] = NOTES;
    expect(await read({ cache }, others)).toEqual({ bytes: await bytesOf(undefined, others), anew: 0 });
    const renamed = first ? [{ ...first, path: 'zz-renamed.md' }, ...others] : others;
    expect(await read({ cache, threads: 2 }, renamed)).toEqual({ bytes: await bytesOf(undefined, renamed), anew: 1 });
    expect(await read({ cache })).toEqual({ bytes: expected, anew: 0 });
  }, 90_000);

  test('the same text under another path is another note', async () => {
    const cache = { folder: await temporaryFolder(), limit: LIMIT };
    await read({ cache });
    const moved = NOTES.map((note) => ({ ...note, path: `moved/${note.path}` }));
    expect(await read({ cache }, moved)).toEqual({ bytes: await bytesOf(undefined, moved), anew: NOTES.length });
  });

  test('another lexicon reads all notes anew', async () => {
    const cache = { folder: await temporaryFolder(), limit: LIMIT };
    await read({ cache });
    const lexicon = [...SMALL_LEXICON, { path: 'more.txt', text: '# talkgraph concepts\nslides | | system\n' }];
    const reader = createReader({ threads: 1, given: ['notes'], small: 0, cache });
    expect(await bytesOf(reader, NOTES, lexicon)).toBe(await bytesOf(undefined, NOTES, lexicon));
    expect((await readdir(cache.folder)).filter((file) => file.endsWith('.pack'))).toHaveLength(1);
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of another kind', () => Buffer.from('["another",[]]\n')],
    ['with a letter changed', (bytes: Buffer) => Buffer.from(bytes).fill('#', bytes.length - 300, bytes.length - 299)],
  ])('a cache that is %s counts as not there', async (_what, damage) => {
    const cache = { folder: await temporaryFolder(), limit: LIMIT };
    await read({ cache });
    const pack = join(cache.folder, (await readdir(cache.folder))[0] ?? '');
    await writeFile(pack, damage(await readFile(pack)));
    const { bytes, anew } = await read({ cache });
    expect([bytes === expected, anew > 0]).toEqual([true, true]);
  });

  test('a folder that cannot be written to is no trouble', async () => {
    const folder = join(await temporaryFolder({ file: 'x' }), 'file', 'cache');
    expect((await read({ cache: { folder, limit: LIMIT } })).bytes).toBe(expected);
  });

  test('caches of other corpora go when all of them take more than the limit', async () => {
    const cache = { folder: await temporaryFolder(), limit: 1000 };
    for (const corpus of ['one', 'two', 'three']) await read({ cache, given: [corpus] });
    expect(await readdir(cache.folder)).toHaveLength(1);
  });

  test('few notes start no thread and leave no cache', async () => {
    const cache = { folder: await temporaryFolder(), limit: LIMIT };
    expect((await read({ cache, threads: 2, small: 1_000_000 })).bytes).toBe(expected);
    expect(await readdir(cache.folder)).toEqual([]);
  });
});
