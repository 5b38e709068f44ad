import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryQueries } from '../../src/queries/memory-queries.ts';
import type { Comparison } from '../../src/queries/queries.ts';
import { anyGraph } from '../graph/any-graph.ts';
import { smallGraph } from '../graph/small-graph.ts';

const graph = smallGraph({
  ideas: { alpha: {}, beta: {}, gamma: {}, delta: {} },
  papers: ['Lee 2019'],
  affiliations: { Ada: 'Turin', Bob: 'Turin' },
  aliases: { Ada: ['Ada Lovelase'] },
  talks: [
    { title: 'One', speakers: ['Ada'], lines: ['alpha beta', 'alpha', '', '', '', 'delta', 'Lee 2019'] },
    { title: 'Two', speakers: ['Bob'], lines: ['alpha gamma', 'Lee 2019'] },
    { title: 'Three', speakers: ['Cleo'], lines: ['gamma'] },
    { title: 'Four', lines: ['gamma'] },
    { title: 'Five', lines: ['gamma beta'] },
    { title: 'Six' },
  ],
});
const queries = createMemoryQueries(graph);
const keys = (things: readonly { readonly key: string }[] | undefined) => things?.map(({ key }) => key).sort();

async function compare(a: string, b: string): Promise<Comparison> {
  const answer = await queries.compare(a, b);
  if (answer === undefined) throw new Error('Expected a comparison');
  return answer;
}

describe('compare(a, b)', () => {
  test('two talks: ideas, papers, people and where they come from, with the places on both sides', async () => {
    const { shared, onlyA, onlyB, direct } = await compare('talk/note/one', 'talk/note/two');
    expect(keys(shared)).toEqual(['concept/alpha', 'institution/turin', 'paper/lee-2019']);
    expect(keys(onlyA)).toEqual(['concept/beta', 'concept/delta', 'speaker/ada']);
    expect(keys(onlyB)).toEqual(['concept/gamma', 'speaker/bob']);
    expect(direct).toEqual([]);
    const alpha = shared.find(({ key }) => key === 'concept/alpha');
    expect([alpha?.here.length, alpha?.there.length]).toEqual([2, 1]);
  });

  test('the rarer and the more often said stands first', async () => {
    const { onlyB } = await compare('talk/note/one', 'talk/note/two');
    expect(onlyB.map(({ key }) => key)).toEqual(['speaker/bob', 'concept/gamma']);
  });

  test('two speakers through their talks, an old spelling of one', async () => {
    const answer = await compare('speaker/ada-lovelase', 'speaker/bob');
    expect(answer.a).toBe('speaker/ada');
    expect(keys(answer.shared)).toEqual(['concept/alpha', 'institution/turin', 'paper/lee-2019']);
    expect(keys(answer.onlyA)).toEqual(['concept/beta', 'concept/delta', 'talk/note/one']);
  });

  test('two ideas: their talks, who gives them, and what is said near them unless all talk of it', async () => {
    const { shared, onlyA, onlyB } = await compare('concept/alpha', 'concept/beta');
    expect(keys(shared)).toEqual(['speaker/ada', 'talk/note/one']);
    expect(keys(onlyA)).toEqual(['speaker/bob', 'talk/note/two']);
    expect(keys(onlyB)).toEqual(['talk/note/five']);
  });

  test('nodes of two kinds: the edge between them, and what belongs to both', async () => {
    const { direct, shared } = await compare('talk/note/one', 'concept/alpha');
    expect(direct).toMatchObject([{ relation: 'covers', direction: 'out' }]);
    expect(keys(shared)).toEqual(['concept/beta', 'speaker/ada']);
  });

  test('an institution is all that its people say', async () => {
    const { shared, onlyA } = await compare('institution/turin', 'speaker/cleo');
    expect(keys(shared)).toEqual(['concept/gamma']);
    expect(keys(onlyA)).toContain('talk/note/two');
  });

  test('what one panelist says is no other’s', async () => {
    const panel = smallGraph({ ideas: { alpha: {} }, talks: [{ title: 'Panel', speakers: ['Ada', 'Bob'], lines: ['alpha'] }] });
    panel.updateEachEdgeAttributes((_edge, attributes) =>
      attributes.kind === 'covers'
        ? { ...attributes, evidence: attributes.evidence.map((place) => ({ ...place, by: 'speaker/bob' })) }
        : attributes,
    );
    const answer = await createMemoryQueries(panel).compare('speaker/ada', 'speaker/bob');
    expect(keys(answer?.shared)).toEqual(['talk/note/panel']);
    expect(keys(answer?.onlyB)).toEqual(['concept/alpha']);
  });

  test('without one of the two there is no answer', async () => {
    expect(await queries.compare('talk/note/one', 'talk/note/none')).toBeUndefined();
  });

  test('any two nodes: turned round it is the same, and nothing stands in two lists', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph({ voiced: true }), fc.nat(9), fc.nat(9), async (any, from, to) => {
        const ask = createMemoryQueries(any);
        const [a, b] = [any.nodes()[from]!, any.nodes()[to]!];
        const [there, back] = [await ask.compare(a, b), await ask.compare(b, a)];
        expect(keys(there?.shared)).toEqual(keys(back?.shared));
        expect(keys(there?.onlyA)).toEqual(keys(back?.onlyB));
        const all = [...there!.shared, ...there!.onlyA, ...there!.onlyB].map(({ key }) => key);
        expect(new Set(all).size).toBe(all.length);
        expect(all).not.toContain(a);
        for (const { here, there: other } of there!.shared) expect(Math.min(here.length, other.length)).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('path(a, b, options)', () => {
  test('leads old spellings to what they became', async () => {
    const { from, paths } = await queries.path('speaker/ada-lovelase', 'speaker/bob');
    expect(from).toBe('speaker/ada');
    expect(paths[0]?.steps.map(({ to }) => to)).toEqual(['institution/turin', 'speaker/bob']);
  });
});
