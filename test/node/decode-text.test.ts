import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, findInvalidUtf8 } from '../../src/node/decode-text.ts';

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))));

describe('decodeText(bytes)', () => {
  test('a byte-order mark stays, so that offsets count it', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 'a\r\nb'))).toBe('\uFEFFa\r\nb');
  });

  test('text that is no UTF-8 is refused with byte and line', () => {
    expect(decodeText(bytes('one\ntwo é\nth', 0xe9, 'ee'))).toEqual({
      rule: 'not-utf8',
      line: 3,
      message: 'is not valid UTF-8 at byte 13: save it as UTF-8',
    });
  });

  test('a NUL byte means binary, and UTF-16 is told apart from it', () => {
    expect(decodeText(bytes('ab', 0, 'c'))).toMatchObject({ rule: 'not-text', line: 0, message: expect.stringContaining('at byte 2') });
    expect(decodeText(bytes(0xff, 0xfe, 'a', 0))).toMatchObject({ rule: 'not-utf8', message: expect.stringContaining('UTF-16') });
  });

  test.each(['', ' \n\t\r\n', '\uFEFF\n'])('%j is empty', (text) => {
    expect(decodeText(bytes(text))).toMatchObject({ rule: 'empty' });
  });
});

describe('findInvalidUtf8(bytes)', () => {
  test('everything in front of it can be decoded, and nothing that ends behind it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (input) => {
        const at = findInvalidUtf8(input);
        expect(isUtf8(input.subarray(0, at))).toBe(true);
        for (let end = at + 1; end <= input.length; end++) expect(isUtf8(input.subarray(0, end))).toBe(false);
      }),
    );
  });

  test.each([
    ['an overlong form', [0xc0, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a letter beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a letter cut off', [0xe2, 0x82]],
  ])('%s is found', (_what, values) => {
    expect(findInvalidUtf8(bytes('é', ...values))).toBe(2);
  });
});

function isUtf8(input: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(input);
    return true;
  } catch {
    return false;
  }
}
