import { describe, expect, test } from 'vitest';
import { fetchGraph } from '../../src/app/fetch-graph.ts';
import { readGraphAddress } from '../../src/app/graph-address.ts';
import { loadGraph } from '../../src/app/load-graph.ts';
import { smallGraph } from '../state/small-graph.ts';

const PAGE = 'http://127.0.0.1:8080/talks/index.html';
const JSON_TYPE = { 'content-type': 'application/json' };

function answering(text: string, init: ResponseInit = { headers: JSON_TYPE }): typeof fetch {
  return () => Promise.resolve(new Response(text, init));
}

async function troubleOf(page: string, fetchFile: typeof fetch) {
  const loaded = loadGraph(await fetchGraph(page, fetchFile));
  return 'trouble' in loaded ? loaded.trouble : undefined;
}

describe('readGraphAddress(page)', () => {
  test('is the file beside the page, in any folder', () => {
    expect(readGraphAddress(PAGE)).toMatchObject({ url: new URL('http://127.0.0.1:8080/talks/graph.json'), named: false, foreign: false });
  });

  test('is what the address names, relative to the page', () => {
    expect(readGraphAddress(`${PAGE}?graph=../other/my%20graph.json`).url.pathname).toBe('/other/my%20graph.json');
  });

  test.each(['https://example.org/g.json', '//example.org/g.json', 'data:application/json,{}', 'http://127.0.0.1:9/g.json'])(
    '%s is foreign',
    (address) => {
      expect(readGraphAddress(`${PAGE}?graph=${encodeURIComponent(address)}`)).toMatchObject({ foreign: true, named: true });
    },
  );
});

describe('loadGraph(fetched)', () => {
  test('gives the graph and the text as it was loaded', async () => {
    const text = JSON.stringify(smallGraph(), null, 1);
    const loaded = loadGraph(await fetchGraph(PAGE, answering(text)));
    expect(loaded).toMatchObject({ text, file: { attributes: { title: 'A small fair' } } });
  });

  test('never asks another server', async () => {
    const trouble = await troubleOf(`${PAGE}?graph=https://example.org/g.json`, () => {
      throw new Error('asked');
    });
    expect(trouble).toMatchObject({ kind: 'other-origin', named: true });
  });

  test.each<[string, string, ResponseInit]>([
    ['not-found', '', { status: 404 }],
    ['refused', '', { status: 500 }],
    ['web-page', '<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }],
    ['web-page', '<!doctype html>', { headers: JSON_TYPE }],
    ['broken', '{"attributes": {', { headers: JSON_TYPE }],
    ['broken', '{"nodes": []}', { headers: JSON_TYPE }],
    ['newer', JSON.stringify({ ...smallGraph(), attributes: { ...smallGraph().attributes, version: 99 } }), { headers: JSON_TYPE }],
  ])('says %s', async (kind, text, init) => {
    expect(await troubleOf(PAGE, answering(text, init))).toMatchObject({ kind, named: false });
  });

  test('says when nobody answers', async () => {
    expect(await troubleOf(PAGE, () => Promise.reject(new TypeError('refused')))).toMatchObject({ kind: 'unreachable' });
  });
});
