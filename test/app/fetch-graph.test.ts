import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fetchGraph } from '../../src/app/fetch-graph.ts';
import { writeGraphFile } from '../../src/formats/graph-json.ts';
import { smallGraph } from '../state/small-graph.ts';

const PAGE = 'http://127.0.0.1:8080/';

/** An answer that comes in pieces; it breaks off behind them when told. */
function inPieces(pieces: readonly Uint8Array<ArrayBuffer>[], breaksOff = false): typeof fetch {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
    },
    pull(controller) {
      if (breaksOff) controller.error(new TypeError('network error'));
      else controller.close();
    },
  });
  return () => Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
}

function cut(bytes: Uint8Array<ArrayBuffer>, lengths: readonly number[]): Uint8Array<ArrayBuffer>[] {
  let at = 0;
  const pieces = lengths.map((length) => bytes.slice(at, (at += length)));
  return [...pieces, bytes.slice(at)];
}

const lengths = fc.array(fc.nat({ max: 40 }), { maxLength: 200 });

describe('fetchGraph(page, fetchFile)', () => {
  test('answers the text and, of a file as we write it, what it says, in whatever pieces its bytes come', async () => {
    const file = smallGraph();
    const text = writeGraphFile({ ...file, attributes: { ...file.attributes, title: 'Zürich – 数学 🎓' } });
    const bytes = new TextEncoder().encode(text);
    const anyPieces = fc.asyncProperty(lengths, async (cuts) => {
      const fetched = await fetchGraph(PAGE, inPieces(cut(bytes, cuts)));
      expect(fetched).toMatchObject({ text, value: JSON.parse(text) });
    });
    await fc.assert(anyPieces);
  });

  test('reads any bytes as the browser reads text: no mark in front, a sign in place of what is no UTF-8', async () => {
    const mark = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xef, 0xbb]);
    const odd = fc.array(fc.constantFrom(0x41, 0x0a, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x8e, 0x93, 0xff, 0xbb, 0xbf), {
      maxLength: 40,
    });
    const anyBytes = fc.asyncProperty(mark, odd, fc.array(fc.nat({ max: 3 }), { maxLength: 40 }), async (before, rest, cuts) => {
      const bytes = new Uint8Array([...before, ...rest]);
      const fetched = await fetchGraph(PAGE, inPieces(cut(bytes, cuts)));
      expect(fetched).toMatchObject({ text: await new Response(bytes).text() });
    });
    await fc.assert(anyBytes);
  });

  test('says that nobody answers when the answer breaks off', async () => {
    const bytes = new TextEncoder().encode(writeGraphFile(smallGraph()));
    expect(await fetchGraph(PAGE, inPieces([bytes.slice(0, 900)], true))).toMatchObject({ failed: 'unreachable' });
  });

  test('an answer without a body has an empty text', async () => {
    const answer = new Response(null, { headers: { 'content-type': 'application/json' } });
    expect(await fetchGraph(PAGE, () => Promise.resolve(answer))).toMatchObject({ text: '' });
  });
});
