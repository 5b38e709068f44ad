import { expect, test } from 'vitest';
import { parseCorrections } from '../../src/model/corrections.ts';
import { findContradictions } from '../../src/model/find-contradictions.ts';

const found = (...entries: unknown[]) => findContradictions(parseCorrections('c.json', JSON.stringify(entries, null, 1)).corrections);

test.each([
  [
    'same and not-same of a pair',
    { kind: 'speaker', same: ['A', 'b', 'c'] },
    { kind: 'speaker', 'not-same': ['c', 'a'] },
    /"not-same" counts/,
  ],
  ['favorite and drop', { kind: 'speaker', drop: 'a' }, { kind: 'speaker', favorite: 'A' }, /"drop" counts/],
  ['two new names', { kind: 'concept', rename: 'a', to: 'b' }, { kind: 'concept', rename: 'a', to: 'c' }, /the name is "b"/],
])('findContradictions: %s, said at the later line', (_, first, second, counts) => {
  const [only, ...others] = found(first, second);
  expect(only).toMatchObject({ source: 'c.json', rule: 'corrections', message: expect.stringMatching(counts) });
  expect(only?.message).toMatch(/in line 2:/);
  expect(only?.line).toBeGreaterThan(2);
  expect(others).toEqual([]);
  expect(found(first, { kind: 'paper', drop: 'a' })).toEqual([]);
});
