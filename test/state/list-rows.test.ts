import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { openBook } from '../../src/state/book.ts';
import { listNodes } from '../../src/state/list-nodes.ts';
import { readListRows } from '../../src/state/list-rows.ts';
import type { ListRow, ListShown } from '../../src/state/list-rows.ts';
import { readVisibility } from '../../src/state/visibility.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { smallGraph } from './small-graph.ts';

const book = openBook(openGraph(smallGraph()));
const lists = listNodes(book, [['talk/crystals', 'talk/panel', 'talk/seeds', 'talk/diaz']]);
const ALL: ListShown = { visibility: undefined, folded: new Set(), whole: new Set(), opened: new Set(), first: 60 };
const rows = (change: Partial<ListShown> = {}) => readListRows(book, lists, { ...ALL, ...change });
const ids = (found: readonly ListRow[]) => found.map(({ id }) => id);

describe('readListRows(book, lists, shown)', () => {
  test('lists every node once under its kind', () => {
    const found = rows();
    const nodes = found.flatMap((row) => (row.type === 'node' ? [row.key] : []));
    expect(nodes.toSorted()).toEqual(book.graph.nodes().toSorted());
    expect(found.filter(({ level }) => level === 1).map((row) => row.type === 'kind' && [row.kind, row.count])).toEqual([
      ['talk', 4],
      ['speaker', 3],
      ['institution', 1],
      ['concept', 3],
      ['paper', 1],
    ]);
  });

  test('a folded kind shows its heading alone', () => {
    expect(rows({ folded: new Set(['talk']) })[1]).toMatchObject({ type: 'kind', kind: 'speaker' });
  });

  test('an opened node has its connections below it, seen from it', () => {
    const found = rows({ opened: new Set(['paper/lee-2019']) });
    expect(found.at(-1)).toMatchObject({
      level: 3,
      type: 'connection',
      relation: 'cites',
      direction: 'in',
      key: 'talk/seeds',
      place: 1,
      size: 1,
    });
  });

  test('beyond the first of a kind it says how many more there are, until the whole is asked for', () => {
    expect(rows({ first: 3 }).find(({ type }) => type === 'more')).toMatchObject({ kind: 'talk', count: 1, place: 4, size: 4 });
    expect(ids(rows({ first: 3, whole: new Set(['talk']) }))).not.toContain('more talk');
  });

  test('what a filter takes away is counted, or stands faintly in its place', () => {
    const visible = (out: 'hide' | 'fade') =>
      readVisibility(book.graph, { ...INITIAL_VIEW, filter: { ...NO_FILTER, sessions: ['fair/day-2'], out } });
    const hidden = rows({ visibility: visible('hide') });
    expect(hidden.find(({ id }) => id === 'hidden talk')).toMatchObject({ count: 2 });
    expect(ids(hidden)).not.toContain('talk/crystals');
    expect(rows({ visibility: visible('fade') }).find(({ id }) => id === 'talk/crystals')).toMatchObject({ faded: true });
  });

  test('places and sizes count the siblings', () => {
    for (const row of rows({ opened: new Set(['talk/seeds']), first: 2 })) {
      expect(row.place).toBeGreaterThan(0);
      expect(row.place).toBeLessThanOrEqual(row.size);
    }
  });
});
