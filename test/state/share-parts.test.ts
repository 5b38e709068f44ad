import { describe, expect, test } from 'vitest';
import { shareParts } from '../../src/state/share-parts.ts';
import { select, setFilter } from '../../src/state/updates.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';

describe('shareParts(view, other)', () => {
  test('an equal view is the other one', () => {
    const view = select(['a'])(INITIAL_VIEW);
    expect(shareParts(structuredClone(view), view)).toBe(view);
  });

  test('what is equal is shared, what differs is not', () => {
    const view = setFilter({ kinds: ['paper'] })(select(['a'])(INITIAL_VIEW));
    const shared = shareParts({ ...structuredClone(view), selection: ['b'] }, view);
    expect(shared.filter).toBe(view.filter);
    expect(shared.selection).toEqual(['b']);
  });
});
