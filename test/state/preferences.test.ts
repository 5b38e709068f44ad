import { describe, expect, test } from 'vitest';
import { readPreferences, writePreferences } from '../../src/state/preferences.ts';
import type { Keep } from '../../src/state/preferences.ts';
import { INITIAL_PREFERENCES } from '../../src/state/view-state.ts';

function keepOf(text: string | null = null): Keep & { text: string | null } {
  const keep = { text, getItem: () => keep.text, setItem: (_name: string, value: string) => void (keep.text = value) };
  return keep;
}

describe('readPreferences(keep) and writePreferences(keep, preferences)', () => {
  test('what was written is read', () => {
    const keep = keepOf();
    writePreferences(keep, { scheme: 'dark', letters: false });
    expect(readPreferences(keep)).toEqual({ scheme: 'dark', letters: false });
  });

  test.each([null, '', '{', '3', 'null', '[]', '{"scheme":"pink","letters":"no"}'])('%s is as at first', (text) => {
    expect(readPreferences(keepOf(text))).toEqual(INITIAL_PREFERENCES);
  });

  test('a browser that forbids it is no trouble', () => {
    const forbid = (): never => {
      throw new Error('denied');
    };
    const keep = { getItem: forbid, setItem: forbid };
    expect(() => writePreferences(keep, INITIAL_PREFERENCES)).not.toThrow();
    expect([readPreferences(keep), readPreferences(undefined)]).toEqual([INITIAL_PREFERENCES, INITIAL_PREFERENCES]);
  });
});
