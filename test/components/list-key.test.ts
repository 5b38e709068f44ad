import { describe, expect, test } from 'vitest';
import { isOpen, listKey } from '../../src/components/list-key.ts';
import type { ListRow } from '../../src/state/list-rows.ts';

const at = (id: string, level: 1 | 2 | 3, place = 1, size = 1) => ({ id, level, place, size });
const node = (key: string, label: string, more: object) =>
  ({ ...at(key, 2), type: 'node', kind: 'concept', key, label, connections: 1, open: false, faded: false, ...more }) as ListRow;

/** Ideas with three nodes, the second of which stands open; below them the closed papers. */
const ROWS: readonly ListRow[] = [
  { ...at('concept', 1, 1, 2), type: 'kind', kind: 'concept', count: 3, open: true },
  node('concept/annealing', 'annealing', {}),
  node('concept/seed', 'seed', { open: true }),
  {
    ...at('concept/seed covers', 3),
    type: 'connection',
    edge: 'e',
    relation: 'covers',
    direction: 'in',
    key: 'talk/a',
    label: 'Ada',
    weight: 1,
  },
  node('concept/alone', 'alone', { connections: 0 }),
  { ...at('paper', 1, 2, 2), type: 'kind', kind: 'paper', count: 1, open: false },
];
const [KIND, CLOSED, OPEN, CONNECTION, ALONE, LAST] = [0, 1, 2, 3, 4, 5];

const press = (key: string, row: number, more: object = {}, walks = false) =>
  listKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...more }, ROWS, row, { walks, nameOf: ({ label }) => label });
const go = (row: number) => ({ type: 'go', to: ROWS[row]!.id });

describe('listKey(event, rows, at, around)', () => {
  test('up and down go from row to row, Home and End to the ends', () => {
    expect(press('ArrowDown', CLOSED)).toEqual(go(OPEN));
    expect(press('ArrowUp', CLOSED)).toEqual(go(KIND));
    expect(press('Home', CONNECTION)).toEqual(go(KIND));
    expect(press('End', CONNECTION)).toEqual(go(LAST));
    expect(press('ArrowDown', LAST)).toBeUndefined();
    expect(press('ArrowUp', KIND)).toBeUndefined();
  });

  test('Right opens what is closed and goes into what is open, Left closes what is open and goes out of what is not', () => {
    expect(press('ArrowRight', CLOSED)).toEqual({ type: 'fold', close: false });
    expect(press('ArrowRight', OPEN)).toEqual(go(CONNECTION));
    expect(press('ArrowRight', ALONE)).toBeUndefined();
    expect(press('ArrowLeft', OPEN)).toEqual({ type: 'fold', close: true });
    expect(press('ArrowLeft', CLOSED)).toEqual(go(KIND));
    expect(press('ArrowLeft', CONNECTION)).toEqual(go(OPEN));
    expect(press('ArrowLeft', LAST)).toBeUndefined();
  });

  test('Enter and Space act, with Ctrl only Enter; Backspace walks back where there is a way', () => {
    expect(press('Enter', CLOSED)).toEqual({ type: 'act' });
    expect(press(' ', CLOSED)).toEqual({ type: 'act' });
    expect(press('Enter', CLOSED, { ctrlKey: true })).toEqual({ type: 'act' });
    expect(press(' ', CLOSED, { ctrlKey: true })).toBeUndefined();
    expect(press('Backspace', CLOSED)).toBeUndefined();
    expect(press('Backspace', CLOSED, {}, true)).toEqual({ type: 'back' });
  });

  test('a letter finds the next row that begins with it, from the top again behind the last', () => {
    expect(press('A', CLOSED)).toEqual(go(CONNECTION));
    expect(press('a', ALONE)).toEqual(go(CLOSED));
    expect(press('s', CLOSED)).toEqual(go(OPEN));
    expect(press('z', CLOSED)).toEqual({ type: 'go', to: undefined });
  });

  test('keys with Alt or Meta, other keys and rows that are not there ask nothing', () => {
    expect(press('ArrowDown', CLOSED, { altKey: true })).toBeUndefined();
    expect(press('a', CLOSED, { metaKey: true })).toBeUndefined();
    expect(press('Tab', CLOSED)).toBeUndefined();
    expect(press('1', CLOSED)).toBeUndefined();
    expect(press('ArrowDown', 9)).toBeUndefined();
  });
});

describe('isOpen(row)', () => {
  test('is undefined where nothing is below', () => {
    expect(ROWS.map(isOpen)).toEqual([true, false, true, undefined, undefined, false]);
  });
});
