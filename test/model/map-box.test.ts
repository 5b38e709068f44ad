import { describe, expect, test } from 'vitest';
import { CARD, besideCount, cardBox, figureBox, ideaSize, labelLines } from '../../src/model/map-box.ts';
import { estimateTextWidth } from '../../src/text/text-width.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;
const WORDS = { head: 'Ada Lovelace', sub: 'Engines', favorite: false, own: 0 };

describe('ideaSize(talks)', () => {
  test('10, 13, 16, 19 px for two to five talks, and no more', () => {
    expect([2, 3, 4, 5, 12].map((talks) => ideaSize(talks).diameter)).toEqual([10, 13, 16, 19, 19]);
    expect([1, 2, 3, 4, 5].every((talks) => ideaSize(talks).font >= 11)).toBe(true);
  });
});

describe('cardBox(words, measure), besideCount(words, measure)', () => {
  test('a count makes a card wider only where neither line leaves room for it', () => {
    expect(cardBox({ ...WORDS, own: 4 }, measure).width).toBe(cardBox(WORDS, measure).width);
    expect(besideCount({ ...WORDS, own: 4 }, measure)).toBe('Engines');
  });

  test('a longer title gives way to the count', () => {
    const words = { ...WORDS, sub: 'A longer title', own: 12 };
    const { width } = cardBox(words, measure);
    const cut = besideCount(words, measure);
    expect(cut).toMatch(/^A long.*…$/);
    expect(measure(cut, CARD.sub) + measure('+12', CARD.sub) + CARD.gap + 2 * CARD.padding).toBeLessThanOrEqual(width);
    expect(besideCount({ ...words, own: 0 }, measure)).toBe(words.sub);
  });

  test('one line makes a lower card', () => {
    expect(cardBox({ ...WORDS, sub: '' }, measure).height).toBeLessThan(cardBox(WORDS, measure).height);
  });
});

describe('labelLines(label), figureBox(lines, size, measure)', () => {
  test('a long label breaks near its middle, at a space or behind a hyphen', () => {
    expect(labelLines('generalization')).toEqual(['generalization']);
    expect(labelLines('convolutional neural network')).toEqual(['convolutional', 'neural network']);
    expect(labelLines('sequence-to-sequence model')).toEqual(['sequence-to-', 'sequence model']);
    expect(labelLines('x'.repeat(40))[0]).toHaveLength(30);
  });

  test('the box holds circle and label, its centre below the circle', () => {
    const box = figureBox(['ab', 'abcd'], { diameter: 10, font: 10 }, measure);
    expect(box).toEqual({ width: 20, height: 37, dy: 13.5 });
  });
});

describe('estimateTextWidth(text, size, bold)', () => {
  test('wide letters are wider than narrow ones, bold wider than plain, and size counts', () => {
    expect(estimateTextWidth('mmm', 10)).toBeGreaterThan(estimateTextWidth('iii', 10) * 2);
    expect(estimateTextWidth('abc', 10, true)).toBeGreaterThan(estimateTextWidth('abc', 10));
    expect(estimateTextWidth('abc', 20)).toBeCloseTo(2 * estimateTextWidth('abc', 10));
    expect(estimateTextWidth('深度学习', 10)).toBe(40);
  });
});
