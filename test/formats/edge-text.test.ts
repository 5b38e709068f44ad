import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeText } from '../../src/formats/edge-text.ts';
import type { GraphEdge } from '../../src/model/graph-file.ts';

const whole = fc.integer();
const words = fc.string({
  unit: fc.oneof(fc.constantFrom('"', '\\', '\n', '\u2028', '\ud800', 'é', '𝒳'), fc.string({ minLength: 1, maxLength: 1 })),
});
const evidence = fc.record(
  { source: words, line: whole, start: whole, end: whole, quote: words, context: fc.tuple(whole, whole), rule: words, by: words },
  { requiredKeys: ['source', 'line', 'start', 'end', 'quote', 'context', 'rule'] },
);
const attributes = fc.record(
  {
    kind: fc.constantFrom('gives', 'covers'),
    weight: fc.oneof(whole, fc.double({ noNaN: true })),
    role: fc.constantFrom('chair', ''),
    evidence: fc.array(evidence, { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'weight', 'evidence'] },
);
const edge = fc.record(
  { key: words, source: words, target: words, attributes, more: words },
  { requiredKeys: ['key', 'source', 'target', 'attributes'] },
);

describe('edgeText', () => {
  test('is what JSON.stringify writes, whatever the words are', () => {
    fc.assert(fc.property(edge, (one) => edgeText(one as unknown as GraphEdge) === JSON.stringify(one)));
  });

  test('keeps the order of keys and those that it does not know', () => {
    const [key, source, target] = ['covers/a/b', 'a', 'b'];
    const one = { source: 'a.md', start: 3, line: 1, end: 4, quote: 'b', context: [0, 9], rule: 'r' };
    const other = { source: 'a.md', line: 1, start: 3, end: 4, quote: 'b', context: [0, 9], rule: 'r', sure: true };
    const edges = [
      { source, key, target, attributes: { kind: 'covers', weight: 1, evidence: [one, other] } },
      { key, source, target, attributes: { weight: 1, kind: 'covers', evidence: [one, other] } },
      { key, source, target, attributes: { kind: 'covers', weight: 0.5, evidence: [one, other], by: 'c' } },
      { key, source, target, attributes: { kind: 'covers', weight: 2, evidence: [one, other] } },
    ];
    for (const edge of edges) expect(edgeText(edge as unknown as GraphEdge)).toBe(JSON.stringify(edge));
  });
});
