import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWords } from '../../src/text/fold.ts';

describe('fold', () => {
  test.each([
    ['Léon', 'leon'],
    ['LE\u0301ON', 'leon'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['Groß', 'gross'],
    ['İstanbul', 'istanbul'],
    ['ﬁeld', 'field'],
    ['O’Regan', "o'regan"],
    ['Œuvre', 'oeuvre'],
    ['ＧＡＮ', 'gan'],
    ['張偉', '張偉'],
  ])('makes %s to %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('what is folded stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('composed and decomposed letters are equal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('foldWords', () => {
  test('keeps letters, digits, + and #, and single spaces', () => {
    expect(foldWords('  C++,  C#  (and—F#)! ')).toBe('c++ c# and f#');
  });

  test('hyphens part words, as spaces do', () => {
    expect(foldWords('Jean-Paul')).toBe(foldWords('jean paul'));
  });

  test('nothing is left of marks alone', () => {
    expect(foldWords('—…!?')).toBe('');
  });
});
