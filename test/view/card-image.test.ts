import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../src/styles/palette.ts';
import { cardImage } from '../../src/view/card-image.ts';

const BOX = { width: 120, height: 36, dy: 0 };

function svg(head: string, sub: string, own = 0): string {
  const image = cardImage({ head, sub, favorite: false, own }, BOX, {
    palette: PALETTES.light,
    font: 'system-ui, "Noto Sans"',
    waiting: own,
    beside: sub,
  });
  expect(image.startsWith('data:image/svg+xml;utf8,')).toBe(true);
  return decodeURIComponent(image.slice(image.indexOf(',') + 1));
}

describe('cardImage(words, box, look)', () => {
  test('both lines and the count', () => {
    expect(svg('Ada Lovelace', 'Engines', 10)).toMatch(/Ada Lovelace<\/text>.*Engines<\/text>.*\+10<\/text>/);
    const line = (text: string) => new RegExp(`y="([\\d.]+)"[^>]*>${text}<`).exec(svg('Ada Lovelace', 'Engines of many kinds', 10))?.[1];
    expect(line('\\+10')).toBe(line('Engines of many kinds'));
  });

  test('markup in a name is text', () => {
    const text = svg('<script>alert(1)</script>', '"a" & <b>');
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;');
    expect(text).toContain('&quot;a&quot; &amp; &lt;b&gt;');
  });

  test('control characters and halves of characters leave a card that can be read', () => {
    expect(svg('A\u0000B\ud800C', '\udc00')).toContain('A B C');
  });
});
