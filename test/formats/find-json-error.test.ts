import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonError } from '../../src/formats/find-json-error.ts';

describe('findJsonError(text)', () => {
  test.each([
    ['', 0],
    ['{"a":}', 5],
    ['{"a" 1}', 5],
    ['[1, 2,]', 6],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{} x', 3],
    ['["a\nb"]', 3],
    ['["a\\xb"]', 3],
    ['["abc', 5],
    ['[01]', 1],
    ['[tru]', 1],
    ['[1}', 2],
    ['{a: 1}', 1],
    ['\u00a0[]', 0],
    ['["é\u0085", -1.5e3, null, {"a": []}', 30],
  ])('%j stops being JSON at %i', (text, at) => {
    expect(findJsonError(text)).toBe(at);
  });

  test('it finds an error exactly where JSON.parse does', () => {
    const json = fc.json();
    const damaged = fc
      .tuple(json, fc.nat(200), fc.constantFrom(...'[]{}",:0e.-x \\\n'))
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string()), (text) => {
        const at = findJsonError(text);
        if (isJson(text)) expect(at).toBe(text.length);
        else expect(isJson(text.slice(0, at)) && text.slice(at).trim() === '').toBe(false);
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a long string and deep nesting cost no stack', () => {
    const long = `"${'a\\n'.repeat(1_000_000)}`;
    expect(findJsonError(long)).toBe(long.length);
    expect(findJsonError('['.repeat(1_000_000))).toBe(1_000_000);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
