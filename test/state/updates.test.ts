import { describe, expect, test } from 'vitest';
import { select, setLens, setMain, setQuery, stepOut } from '../../src/state/updates.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';

const PLACE = { source: 'a.txt', line: 3, start: 10, end: 14 };

describe('select(keys, place)', () => {
  test('takes each key once, in the order given', () => {
    expect(select(['b', 'a', 'b'])(INITIAL_VIEW).selection).toEqual(['b', 'a']);
  });

  test('is the same view when the selection is the same', () => {
    const view = select(['a'])(INITIAL_VIEW);
    expect(select(['a'])(view)).toBe(view);
  });

  test('keeps the same selection object when only the place changes, so that nothing is asked twice', () => {
    const view = select(['a'])(INITIAL_VIEW);
    const placed = select(['a'], PLACE)(view);
    expect(placed.place).toBe(PLACE);
    expect(placed.selection).toBe(view.selection);
  });

  test('forgets the place of an earlier choice', () => {
    expect(select(['b'])(select(['a'], PLACE)(INITIAL_VIEW)).place).toBeUndefined();
  });
});

describe('stepOut(view)', () => {
  test('clears the search first, then closes the note, then clears the selection, then does nothing', () => {
    const chosen = setQuery('x')(select(['a'], PLACE)(INITIAL_VIEW));
    const once = stepOut(chosen);
    const twice = stepOut(once);
    const thrice = stepOut(twice);
    expect(once).toMatchObject({ query: '', selection: ['a'], place: PLACE });
    expect(twice).toMatchObject({ selection: ['a'], panel: 'about', place: undefined });
    expect(thrice.selection).toEqual([]);
    expect(stepOut(thrice)).toBe(thrice);
  });
});

describe('setLens(lens) and setMain(main)', () => {
  test('the same lens gives the same view', () => {
    expect(setLens('ideas')(INITIAL_VIEW)).toBe(INITIAL_VIEW);
  });

  test('choosing the list brings it to the front of a narrow screen', () => {
    expect(setMain('list')(INITIAL_VIEW)).toMatchObject({ main: 'list', pane: 'main' });
  });
});
