import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packValues, unpackValues } from '../../src/node/pack-values.ts';

const values = fc.array(fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__')));

describe('packValues(values), unpackValues(packed, one)', () => {
  test('what comes out is what JSON would have kept, keys in their order', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(JSON.stringify(unpackValues(packValues(given)))).toBe(JSON.stringify(given));
      }),
    );
    const odd = [{ b: undefined, a: -1, c: [1.5, undefined, true, null, 2 ** 40], '': { a: 'x', b: 'x' } }, { a: 2, b: undefined }, -0];
    expect(JSON.stringify(unpackValues(packValues(odd)))).toBe(JSON.stringify(odd));
  });

  test('equal texts and equal lists of keys stand once', () => {
    const { words, codes } = packValues([
      { name: 'Ada', as: 'speaker' },
      { name: 'Ada', as: 'chair' },
    ]);
    expect(JSON.parse(words)).toEqual({ texts: ['Ada', 'speaker', 'chair'], shapes: [['name', 'as']] });
    expect(codes).toHaveLength(6);
  });

  test('several packs can share their texts', () => {
    const asked: string[] = [];
    const one = (text: string): string => (asked.push(text), text.toUpperCase());
    expect(unpackValues(packValues([['a', { b: 'c' }, 3]]), one)).toEqual([['A', { b: 'C' }, 3]]);
    expect(asked).toEqual(['a', 'c']);
  });
});
