import { describe, expect, test } from 'vitest';
import { findNameSites } from '../../src/extract/name-sites.ts';

describe('findNameSites(plain)', () => {
  const holds = (text: string): boolean => findNameSites(text)(text, 0, text.length);

  test('finds room for a name where two capitals stand side by side', () => {
    expect(['by Ada Byron', 'A. Byron spoke', 'Ada van der Byron', 'ada’s O’Neil Byron', 'Émile Zola'].map(holds)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  test('finds none where capitals stand apart, alone or behind other words', () => {
    expect(['We do not know Looms', 'Looms (Jacquard)', 'Looms, Cards', 'the main claim: looms weave', ''].map(holds)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('takes a name of a script that has no capitals for one by itself', () => {
    expect(holds('山田太郎')).toBe(true);
  });

  test('tells of stretches, and that a name may stand anywhere in another text', () => {
    const text = 'looms weave. Ada Byron spoke';
    const sites = findNameSites(text);
    expect([sites(text, 0, 12), sites(text, 13, 22), sites('other', 0, 5)]).toEqual([false, true, true]);
  });
});
