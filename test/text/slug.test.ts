import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug } from '../../src/text/slug.ts';

describe('slug', () => {
  test.each([
    ['Kyle Cranmer', 'kyle-cranmer'],
    ['Léon Bottou', 'leon-bottou'],
    ["O'Regan & Noë", 'oregan-noe'],
    ['C++', 'cpp'],
    ['C#', 'csharp'],
    ['張偉', '張偉'],
    ['Day 1: Opening', 'day-1-opening'],
    ['__proto__', 'proto'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('of %s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test.each(['', '…', '🙂', '---'])('of "%s" is x, never empty', (name) => {
    expect(slug(name)).toBe('x');
  });

  test('has at most 80 characters and no hyphen at its ends, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        expect(slug(name)).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u);
        expect(slug(name).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('of a slug is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        expect(slug(slug(name))).toBe(slug(name));
      }),
    );
  });

  test('names with different words have different slugs', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(word, { minLength: 1, maxLength: 4 }), (a, b) => {
        expect(slug(a.join(' ')) === slug(b.join(' '))).toBe(a.join(' ') === b.join(' '));
      }),
    );
  });
});
