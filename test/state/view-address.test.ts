import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { createNodeFinder } from '../../src/queries/find-node.ts';
import { anchorView } from '../../src/state/anchor-view.ts';
import { focusOn, select, setCamera, setFilter, setLens, setQuery } from '../../src/state/updates.ts';
import type { Update } from '../../src/state/updates.ts';
import { readView, writeView } from '../../src/state/view-address.ts';
import { parseViewFile, writeViewFile } from '../../src/state/view-file.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { anySession } from './any-session.ts';
import { smallGraph } from './small-graph.ts';

const graph = openGraph(smallGraph());
const find = createNodeFinder(graph);
const AT_LOAD = { view: INITIAL_VIEW, troubles: [] };
const after = (...updates: readonly Update[]) => updates.reduce((view, update) => update(view), INITIAL_VIEW);

describe('writeView(view) and readView(fragment)', () => {
  test('any state that can be reached is the same after a journey through the address, and holds against its graph', () => {
    fc.assert(
      fc.property(anySession, ({ view }) => {
        const { view: read, troubles } = readView(writeView(view));
        expect(troubles).toEqual([]);
        expect(read).toEqual(view);
        expect(anchorView(read, graph, find)).toEqual({ view, troubles: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('an address is plain ASCII that a program which finds addresses in text takes whole', () => {
    fc.assert(
      fc.property(anySession, ({ view }) => {
        expect(writeView(view)).toMatch(/^(?:#v1(?:&[a-z]+=[\w/%+:,.-]+)+)?$/);
      }),
    );
  });

  test('an address can be read by people', () => {
    const view = after(
      select(['concept/interpolation']),
      focusOn(['concept/interpolation'], 2),
      setFilter({ kinds: ['paper'], favorites: true }),
      setLens('everything'),
      setCamera({ x: 12.345, y: -3, zoom: 1.5 }),
      setQuery('deep learning'),
    );
    expect(writeView(view)).toBe(
      '#v1&q=deep+learning&s=concept/interpolation&focus=2:concept/interpolation&was=concept/interpolation&kinds=paper&favorites=yes&lens=everything&cam=12.3,-3,1.5',
    );
  });

  test('the view at load needs no fragment', () => {
    expect(writeView(INITIAL_VIEW)).toBe('');
    expect([readView(''), readView('#')]).toEqual([AT_LOAD, AT_LOAD]);
  });

  test.each([
    ['#top', [{ kind: 'unknown', name: 'top' }]],
    ['#v1&s=a&colour=red', [{ kind: 'unknown', name: 'colour' }]],
    ['#v7&s=a', [{ kind: 'newer', name: '7' }]],
    ['#v1&s=a&cam=1,2', [{ kind: 'broken', name: 'camera' }]],
    ['#v1&s=a&cam=1,2,x', [{ kind: 'broken', name: 'camera' }]],
    ['#v1&s=a&q=%E0%A4%A', [{ kind: 'broken', name: 'q' }]],
    ['#v1&s=a&lens=rose', [{ kind: 'broken', name: 'lens' }]],
    ['#v1&s=a&kinds=paper,unicorn', [{ kind: 'broken', name: 'filter.kinds' }]],
    ['#v1&s=a&focus=9:a', [{ kind: 'broken', name: 'focus' }]],
    ['#v1&s=a&pins=a:1', [{ kind: 'broken', name: 'pins' }]],
    ['#v1&s=a&at=n.txt:0:4:2', [{ kind: 'broken', name: 'place' }]],
    ['#v1&s=a&__proto__=1', [{ kind: 'unknown', name: '__proto__' }]],
  ])('%s: what cannot be read is told, and the rest opens', (fragment, troubles) => {
    const read = readView(fragment);
    expect(read.troubles).toEqual(troubles);
    expect(read.view).toEqual(fragment === '#top' ? INITIAL_VIEW : { ...INITIAL_VIEW, selection: ['a'] });
  });

  test('nothing that stands behind # makes it throw', () => {
    const scraps = fc.constantFrom('#', 'v1', '&', 's=', 'cam=', 'focus=', 'pins=', ':', ',', '%', '=', 'a', '1', '-', '.', 'at=', 'walk=');
    fc.assert(fc.property(fc.array(fc.oneof(scraps, fc.string())), (parts) => void readView(`#v1&${parts.join('')}`)));
  });
});

describe('anchorView(view, graph, find)', () => {
  const read = (fragment: string) => anchorView(readView(fragment).view, graph, find);

  test('a name that no longer exists is told, and the rest opens', () => {
    const { view, troubles } = read('#v1&s=concept/seed,concept/unicorn&hidden=speaker/nobody&lens=everything');
    expect(view).toEqual({ ...INITIAL_VIEW, selection: ['concept/seed'], lens: 'everything' });
    expect(troubles).toEqual([
      { kind: 'gone', name: 'concept/unicorn' },
      { kind: 'gone', name: 'speaker/nobody' },
    ]);
  });

  test('other spellings lead to what they became, each once', () => {
    const { view, troubles } = read('#v1&s=speaker/carl-diaz,speaker/carla-diaz,concept/crystals&focus=1:speaker/ada-lovelase');
    expect(troubles).toEqual([]);
    expect(view.selection).toEqual(['speaker/carla-diaz', 'concept/crystal']);
    expect(view.focus?.hubs).toEqual(['speaker/ada-lovelace']);
  });

  test('sessions, notes, edges and whole focuses that are gone are told too', () => {
    const { view, troubles } = read(
      '#v1&s=concept/seed&focus=1:concept/x&sessions=fair/day-9&edge=covers/talk/a/concept/b&panel=note&at=other.txt:1:0:1',
    );
    expect(view).toEqual({ ...INITIAL_VIEW, selection: ['concept/seed'], panel: 'note' });
    expect(troubles.map(({ name }) => name).sort()).toEqual(['concept/x', 'covers/talk/a/concept/b', 'fair/day-9', 'other.txt']);
  });
});

describe('writeViewFile(view) and parseViewFile(text)', () => {
  test('any state that can be reached is the same after a journey through a file', () => {
    fc.assert(
      fc.property(anySession, ({ view }) => {
        expect(parseViewFile(writeViewFile(view, 'A fair'))).toEqual({ view, troubles: [] });
      }),
      { numRuns: 200 },
    );
  });

  test.each(['', '{', '[]', 'null', '{"format":"talkgraph"}', '3'])('%s is no saved view', (text) => {
    expect(parseViewFile(text)).toBeUndefined();
  });

  test('whatever else stands in it, the sound parts open', () => {
    const text = JSON.stringify({
      format: 'talkgraph-view',
      version: 2,
      view: {
        selection: ['a', 'a'],
        lens: 3,
        filter: { kinds: 'x', out: 'fade' },
        camera: { x: 1, y: 2, zoom: -1 },
        hat: true,
        place: null,
      },
    });
    const read = parseViewFile(text);
    expect(read?.view).toEqual({ ...INITIAL_VIEW, selection: ['a'], filter: { ...INITIAL_VIEW.filter, out: 'fade' } });
    expect(read?.troubles.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      'broken camera',
      'broken filter.kinds',
      'broken lens',
      'newer 2',
      'unknown hat',
    ]);
  });
});
