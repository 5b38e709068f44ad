import { symlink } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/node/serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function serving(files: Record<string, string>, port = 0) {
  const folder = await temporaryFolder(files);
  const { url, close } = await serve(join(folder, 'site'), port);
  onTestFinished(close);
  return { url, folder };
}

/** Sends the path as it is: fetch would tidy it up. */
function raw(url: string, path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

const SITE = {
  'site/index.html': '<p>hello</p>',
  'site/graph.json': '{}',
  'site/assets/a.js': '1',
  'secret.txt': 's',
  'sitemap/x.txt': 'x',
};

describe('serve(folder, port)', () => {
  test('files come with their type, the strict policy, and are not kept', async () => {
    const { url } = await serving(SITE);
    const page = await fetch(url);
    expect(await page.text()).toBe('<p>hello</p>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${url}assets/a.js?v=1`)).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await fetch(`${url}graph.json`)).headers.get('content-type')).toContain('application/json');
    const head = await fetch(`${url}graph.json`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '2', '']);
  });

  test('nothing outside the folder can be reached', async () => {
    const { url, folder } = await serving(SITE);
    await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      '/link.txt',
      '/../sitemap/x.txt',
      '//secret.txt',
      '/a%00',
      '/%E0%A4%A',
    ];
    for (const path of paths)
      expect([path, await raw(url, path)]).toEqual([path, expect.toSatisfy((status) => status === 404 || status === 400)]);
  });

  test('only this machine is answered, by its own names', async () => {
    const { url } = await serving(SITE);
    expect(await raw(url, '/', { host: 'evil.example' })).toBe(403);
    expect(await raw(url, '/', { host: 'localhost:99' })).toBe(200);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });

  test('a folder leads to its index, what is not there is a 404', async () => {
    const { url } = await serving({ ...SITE, 'site/sub/index.html': 'sub' });
    expect(await (await fetch(`${url}sub`)).text()).toBe('sub');
    expect((await fetch(`${url}assets/`)).status).toBe(404);
    expect((await fetch(`${url}nothing`)).status).toBe(404);
    expect(await raw(url, '/index.html/')).toBe(404);
  });

  test('a port in use is no failure: the next free one is taken', async () => {
    const { url, folder } = await serving(SITE);
    const port = Number(new URL(url).port);
    const second = await serve(join(folder, 'site'), port);
    onTestFinished(second.close);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    expect((await fetch(second.url)).status).toBe(200);
  });
});
