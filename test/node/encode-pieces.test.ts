import { describe, expect, test } from 'vitest';
import { encodePieces } from '../../src/node/encode-pieces.ts';

describe('encodePieces', () => {
  test('gives the bytes of all pieces in order, also of those larger than a chunk', () => {
    const pieces = ['a', 'é'.repeat(400_000), '', 'ß𝒳'.repeat(300_000), 'b'.repeat(3_000_000), 'c', '€'.repeat(349_525), 'd'];
    const held: Buffer[] = [];
    for (const chunk of encodePieces(pieces)) held.push(Buffer.from(chunk));
    expect(Buffer.concat(held).equals(Buffer.from(pieces.join('')))).toBe(true);
  });

  test('leaves a chunk as it is until the one behind the next is asked for', () => {
    const pieces = Array.from({ length: 9 }, (_, i) => String(i).repeat(300_000));
    const chunks = encodePieces(pieces);
    let before: { readonly bytes: Uint8Array; readonly text: string } | undefined;
    let joined = '';
    for (const bytes of chunks) {
      if (before) expect(Buffer.from(before.bytes).toString()).toBe(before.text);
      before = { bytes, text: Buffer.from(bytes).toString() };
      joined += before.text;
    }
    expect(joined).toBe(pieces.join(''));
  });
});
