import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAttributes } from '../../src/graph/attributes.ts';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import { speakersOf } from '../../src/graph/talk-card.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { createMemoryQueries } from '../../src/queries/memory-queries.ts';

const file: GraphFile = JSON.parse(readFileSync(new URL('../../graph-data/graph.json', import.meta.url), 'utf8'));
const graph = openGraph(file);
const queries = createMemoryQueries(graph);
const texts = new Map(file.attributes.sources.map(({ path, text }) => [path, text]));

/** A talk by its only speaker's surname, a panel by its title. */
function nameOf(talk: string): string {
  const [speaker, ...others] = speakersOf(graph, talk).map((key) => findAttributes(graph, key, 'speaker')?.label ?? '');
  const title = findAttributes(graph, talk, 'talk')?.title ?? '';
  return speaker === undefined || others.length > 0 ? `panel ${title}` : (speaker.split(' ').at(-1) ?? '');
}

async function relatedTo(key: string) {
  const answer = await queries.related(key);
  const names = (weak: boolean) => answer.related.filter((relative) => relative.weak === weak).map((relative) => nameOf(relative.key));
  return {
    answer,
    covered: answer.covered.map((talk) => nameOf(talk.key)),
    strong: names(false),
    weak: names(true),
    all: answer.related.map(({ key: talk }) => nameOf(talk)),
  };
}

describe('interpolation, in the bundled notes', async () => {
  const { answer, covered, strong, all } = await relatedTo('concept/interpolation');

  test('one talk covers it', () => {
    expect(covered).toEqual(['Bartlett']);
    expect(answer.covered[0]?.share).toBe(1);
  });

  test('what is said with it stands near: overparametrization and zero training error', () => {
    const near = answer.near.map(({ key }) => graph.getNodeAttribute(key, 'label').toLowerCase());
    expect(near).toEqual(expect.arrayContaining(['overparametrization', 'zero training error']));
  });

  test('Srebro, Hansen and Shashua are related, in this order and before all others', () => {
    expect(strong.slice(0, 3)).toEqual(['Srebro', 'Hansen', 'Shashua']);
  });

  test('"Generalizes to combinatorial topology changes" brings nobody above weak', () => {
    expect(strong).not.toContain('Guyon');
  });

  test('Coifman comes after them, if at all', () => {
    expect([-1, ...all.keys()].filter((place) => place < 0 || place > 2)).toContain(all.indexOf('Coifman'));
  });
});

describe('reinforcement learning, in the bundled notes', async () => {
  const { covered, all } = await relatedTo('concept/reinforcement-learning');

  test('Vinyals, Precup and Guyon cover it, in this order', () => {
    expect(covered).toEqual(['Vinyals', 'Precup', 'Guyon']);
  });

  test('Malik, the panel on funding and Simoncelli are related without naming it', () => {
    expect(all).toEqual(expect.arrayContaining(['Malik', expect.stringContaining('Scientific Funding'), 'Simoncelli']));
  });

  test.each(['Phillips', 'Barzilay', 'Cranmer', 'Kleinberg'])('%s is no relative, neither strong nor weak', (name) => {
    expect(all).not.toContain(name);
  });
});

describe('all relatives of the bundled notes', () => {
  const asked = graph.filterNodes((_key, { kind }) => kind === 'concept' || kind === 'talk' || kind === 'speaker');

  test('each reason quotes both sides, word for word', async () => {
    for (const key of asked) {
      const { related } = await queries.related(key);
      const reasons = related.flatMap((relative) => relative.reasons);
      expect(reasons.filter(({ here, there }) => here.length === 0 || there.length === 0)).toEqual([]);
      expect(related.filter((relative) => relative.reasons.length === 0)).toEqual([]);
      const places = reasons.flatMap(({ here, there }) => [...here, ...there]);
      expect(places.filter(({ source, start, end, quote }) => texts.get(source)?.slice(start, end) !== quote)).toEqual([]);
    }
  });

  test('a covering talk is never a relative, and nobody is related to themselves', async () => {
    for (const key of asked) {
      const { covered, related } = await queries.related(key);
      const relatives = related.map((relative) => relative.key);
      for (const talk of [key, ...covered.map((each) => each.key)]) expect(relatives).not.toContain(talk);
    }
  });
});
