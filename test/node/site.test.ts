import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertServable, assertSiteTarget, writeSite } from '../../src/node/site.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PAGE = {
  'page/index.html': '<meta name="generator" content="talkgraph"><script src="./assets/main-2.js"></script>',
  'page/assets/main-2.js': '2',
  'page/favicon.svg': '<svg/>',
  'page/graph.json': 'the graph of the bundled notes',
};

describe('assertSiteTarget(folder)', () => {
  test('a new folder, an empty one, one with hidden files alone and an older site are fine', async () => {
    const folder = await temporaryFolder({ ...PAGE, 'hidden/.git/config': 'c' });
    const target = (name: string) => assertSiteTarget(join(folder, name), join(folder, 'page'));
    await expect(Promise.all(['new', 'hidden', 'page'].map(target))).resolves.toHaveLength(3);
  });

  test('a folder of other things, a page of another program and a file are refused', async () => {
    const folder = await temporaryFolder({ ...PAGE, 'thesis/chapter.tex': 't', 'blog/index.html': '<p>My blog' });
    const target = (name: string) => assertSiteTarget(join(folder, name), join(folder, 'page'));
    await expect(target('thesis')).rejects.toThrow('it holds other files');
    await expect(target('blog')).rejects.toThrow('it holds other files');
    await expect(target('thesis/chapter.tex')).rejects.toThrow('it is a file. Name a folder');
  });

  test('without a page that was built it says how to get one', async () => {
    const folder = await temporaryFolder();
    await expect(assertSiteTarget(join(folder, 'new'), join(folder, 'page'))).rejects.toThrow('npm run build');
  });
});

describe('writeSite(folder, graph)', () => {
  test('page and graph are there, what the page no longer needs is gone, all else stays', async () => {
    const older = {
      'site/index.html': PAGE['page/index.html'],
      'site/assets/main-1.js': '1',
      'site/CNAME': 'example.org',
      'site/graph.json': '{}',
    };
    const folder = await temporaryFolder({ ...PAGE, ...older });
    await writeSite(join(folder, 'site'), '{"new":1}', join(folder, 'page'));
    const files = await readdir(join(folder, 'site'), { recursive: true });
    expect(files.toSorted()).toEqual(['CNAME', 'assets', 'assets/main-2.js', 'favicon.svg', 'graph.json', 'index.html']);
    expect(await readFile(join(folder, 'site/graph.json'), 'utf8')).toBe('{"new":1}');
    expect(() => assertServable(join(folder, 'site'))).not.toThrow();
  });

  test('a place that cannot be written is said in words', async () => {
    const folder = await temporaryFolder({ ...PAGE, file: 'f' });
    await expect(writeSite(join(folder, 'file/site'), '{}', join(folder, 'page'))).rejects.toThrow('Cannot write');
  });
});
