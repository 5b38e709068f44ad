import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../src/model/corrections.ts';
import { resolveConcepts, type ConceptMention } from '../../src/resolve/resolve-concepts.ts';

let start = 0;
function mention(label: string, by: ConceptMention['by'], more: Partial<ConceptMention> = {}): ConceptMention {
  start += 100;
  const evidence = { source: 'a', line: 1, start, end: start + label.length, quote: label, context: [start, start + 9] as const, rule: by };
  return { label, by, category: 'idea', aliases: [], strength: by === 'phrase' ? 1 : 2, evidence, note: 0, talk: 0, ...more };
}
const entry = (label: string, form = label): ConceptMention =>
  mention(label, 'lexicon', { entry: label, form, evidence: { ...mention(form, 'lexicon').evidence } });
const labels = (mentions: readonly ConceptMention[], corrections: object[] = []): string[] => {
  const { entities, of } = resolveConcepts(mentions, parseCorrections('c.json', JSON.stringify(corrections)).corrections);
  return of.map((i) => entities[i]?.label ?? '-');
};

describe('resolveConcepts', () => {
  test('forms of one entry are one concept', () => {
    expect(labels([entry('support vector machine'), entry('support vector machine', 'SVM')])).toEqual([
      'support vector machine',
      'support vector machine',
    ]);
  });

  test('the notes’ own word is shown where they never use the entry’s', () => {
    expect(labels([entry('overparametrization', 'too many parameters')])).toEqual(['too many parameters']);
    expect(labels([entry('support vector machine', 'SVM')])).toEqual(['SVM']);
    expect(labels([entry('support vector machine', 'SVM'), entry('support vector machine', 'support vector machine')])).toContain(
      'support vector machine',
    );
  });

  test('a qualifier that parts homonyms is not shown, and the homonyms stay two', () => {
    const { entities } = resolveConcepts([entry('attention (biology)', 'attention'), entry('attention (sequence models)', 'attention')]);
    expect(entities.map(({ label }) => label)).toEqual(['attention', 'attention']);
  });

  test('a repeated phrase counts, one met once does not', () => {
    expect(labels([mention('pattern loom', 'phrase'), mention('Pattern Looms', 'phrase'), mention('lone thing', 'phrase')])).toEqual([
      'Pattern Looms',
      'Pattern Looms',
      '-',
    ]);
  });

  test('a short form that the notes declare leads to its long form', () => {
    const long = mention('graph neural solver', 'acronym', { aliases: ['GNS'] });
    expect(new Set(labels([long, mention('GNS', 'name')])).size).toBe(1);
  });

  test('a declared short form never joins two entries of the lexicon', () => {
    const long = mention('graph neural solver', 'acronym', { aliases: ['GAN'] });
    expect(new Set(labels([entry('GAN'), entry('graph neural solver'), long])).size).toBe(2);
  });

  test.each([
    ['BERT', 'BART'],
    ['ICML', 'ICLR'],
    ['GAN', 'GNN'],
    ['AlphaGo', 'AlphaStar'],
    ['Hades 2', 'Hades 3'],
    ['CIFAR-10', 'CIFAR-100'],
    ['policy', 'police'],
    ['supervised loom', 'unsupervised loom'],
  ])('%s and %s stay two', (a, b) => {
    expect(new Set(labels([mention(a, 'name'), mention(b, 'name')])).size).toBe(2);
  });

  test.each([
    ['VAE', 'VAEs'],
    ['graph solver', 'graph solvers'],
    ['Graph-Solver', 'graph solver'],
    ['optimisation loom', 'optimization loom'],
    ['AlphaGo', 'alphago'],
  ])('%s and %s are one', (a, b) => {
    expect(new Set(labels([mention(a, 'name'), mention(b, 'name')])).size).toBe(1);
  });

  test('corrections join, rename and drop, and say when they are of no use', () => {
    const corrections = [
      { kind: 'concept', same: ['loom', 'jacquard'] },
      { kind: 'concept', rename: 'GNS', to: 'graph neural solver' },
      { kind: 'concept', drop: 'lunch' },
      { kind: 'concept', drop: 'dinner' },
    ];
    const mentions = ['loom', 'jacquard', 'GNS', 'lunch'].map((name) => mention(name, 'name'));
    expect(labels(mentions, corrections)).toEqual(['jacquard', 'jacquard', 'graph neural solver', '-']);
    const { corrections: by } = parseCorrections('c.json', JSON.stringify(corrections));
    expect(resolveConcepts(mentions, by).diagnostics).toHaveLength(1);
  });

  test('whatever the order of the mentions, the concepts and their members are the same', () => {
    const one = fc.oneof(
      fc.constantFrom('GAN', 'loom', 'support vector machine').map((label) => entry(label)),
      fc.constantFrom('SVM', 'GNS', 'GNSs', 'Loom', 'pattern loom', '__proto__').map((label) => mention(label, 'name')),
      fc.constantFrom('pattern loom', 'pattern looms').map((label) => mention(label, 'phrase')),
      fc.constantFrom('graph neural solver', 'GNS').map((label) => mention(label, 'acronym', { aliases: ['GNS', 'GAN'] })),
    );
    const show = (mentions: readonly ConceptMention[]): unknown => {
      const { entities, of } = resolveConcepts(mentions);
      return entities.map(({ label, forms, category }, i) => ({
        label,
        category,
        forms: [...forms],
        places: mentions
          .filter((_, at) => of[at] === i)
          .map(({ evidence }) => evidence.start)
          .toSorted((a, b) => a - b),
      }));
    };
    fc.assert(
      fc.property(
        fc
          .array(one, { maxLength: 12 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(show(shuffled)).toEqual(show(list));
        },
      ),
      { numRuns: 300 },
    );
  });
});
