import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionLine, mentionRef } from '../../src/model/correction-line.ts';
import { parseCorrections, type CorrectionWish, type Named } from '../../src/model/corrections.ts';
import { NODE_KINDS } from '../../src/model/ontology.ts';

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const named: fc.Arbitrary<Named> = fc.oneof(
  word,
  fc.record({ source: word, quote: word }),
  fc.record({ source: word, quote: word, which: fc.integer({ min: 1, max: 99 }) }),
);
const names = fc.array(named, { minLength: 2, maxLength: 4 });
const mentioned = fc.constantFrom(...NODE_KINDS.filter((kind) => kind !== 'talk'));
const why = fc.oneof(
  fc.constant({}),
  word.map((text) => ({ why: text })),
);
const anyWish: fc.Arbitrary<CorrectionWish> = fc
  .tuple(
    fc.oneof(
      fc.record({ kind: fc.constantFrom(...NODE_KINDS), does: fc.constant('same' as const), names }),
      fc.record({ kind: mentioned, does: fc.constant('not-same' as const), names }),
      fc.record({
        kind: fc.constantFrom(...NODE_KINDS),
        does: fc.constant('rename' as const),
        name: named,
        to: word.map((to) => to.trim()),
      }),
      fc.record({ kind: fc.constantFrom(...NODE_KINDS), does: fc.constant('drop' as const), name: named }),
      fc.record({ kind: fc.constant('speaker' as const), does: fc.constant('favorite' as const), name: named, is: fc.boolean() }),
      fc
        .record({ kind: mentioned, does: fc.constant('change-kind' as const), name: named, to: mentioned })
        .filter(({ kind, to }) => kind !== to),
    ),
    why,
  )
  .map(([wish, reason]) => ({ ...wish, ...reason }));

describe('correctionLine', () => {
  test('each line that it makes is read back as the same wish, alone and among others, with and without commas', () => {
    fc.assert(
      fc.property(fc.array(anyWish, { minLength: 1, maxLength: 4 }), fc.constantFrom(',\n', '\n', ' ', ',\n,'), (wishes, between) => {
        const text = `[\n${wishes.map((wish) => correctionLine(wish)).join(between)},\n]\n`;
        const { corrections, diagnostics } = parseCorrections('c.json', text);
        expect(diagnostics).toEqual([]);
        expect(corrections.list).toMatchObject(wishes);
      }),
    );
  });

  test('is one line, written as a person would', () => {
    const place = { source: 'a.md', quote: 'J. Smith', which: 2 };
    expect(correctionLine({ kind: 'speaker', does: 'same', names: ['Jane Smith', place] })).toBe(
      '{ "kind": "speaker", "same": ["Jane Smith", { "source": "a.md", "quote": "J. Smith", "which": 2 }] }',
    );
    expect(correctionLine({ kind: 'speaker', does: 'favorite', name: 'Jane', is: false, why: 'dull\nvoice' })).toBe(
      '{ "kind": "speaker", "favorite": "Jane", "is": false, "why": "dull\\nvoice" }',
    );
    expect(correctionLine({ kind: 'concept', does: 'change-kind', name: 'MIT', to: 'institution' })).toBe(
      '{ "kind": "concept", "change-kind": "MIT", "to": "institution" }',
    );
  });
});

describe('mentionRef', () => {
  test('counts which of equal words is meant', () => {
    const text = 'loom, loom and loom';
    const starts = [0, 6, 15];
    expect(starts.map((start) => mentionRef({ source: 'a.md', quote: 'loom', start }, text).which)).toEqual([1, 2, 3]);
    expect(mentionRef({ source: 'a.md', quote: 'loom', start: 6 })).toEqual({ source: 'a.md', quote: 'loom' });
  });
});
