import { fastest } from '../fastest.ts';
import { describe, expect, test } from 'vitest';
import type { Corrections } from '../../src/model/corrections.ts';
import { resolvePapers, type PaperMention } from '../../src/resolve/resolve-papers.ts';

let place = 0;

function cite(facts: Partial<PaperMention> & { quote?: string }): PaperMention {
  const { quote = [facts.title, facts.authors?.join(', '), facts.year].filter((part) => part !== undefined).join(' '), ...rest } = facts;
  const start = (place += 1000);
  const evidence = {
    source: 'a.md',
    line: 1,
    start,
    end: start + quote.length,
    quote,
    context: [start, start + quote.length] as const,
    rule: 'test',
  };
  return { authors: [], note: 0, evidence, ...rest };
}

/** Which mentions are one work, and under which label. */
function works(mentions: readonly PaperMention[], corrections?: Corrections): string[] {
  const { entities, of } = resolvePapers(mentions, corrections);
  return entities.map(({ label }, i) => `${label}: ${of.flatMap((entity, at) => (entity === i ? [at] : [])).join(' ')}`).toSorted();
}

const LABELS: readonly (readonly [Partial<PaperMention>, string])[] = [
  [{ authors: ['Sutskever'], etAl: true, year: 2014 }, 'Sutskever et al. 2014'],
  [{ authors: ["O'Regan", 'Noë'], year: 2001 }, "O'Regan & Noë 2001"],
  [{ authors: ['A. Brewer', 'B. Kettle', 'C. Leaf'], year: 2009 }, 'Brewer et al. 2009'],
  [{ authors: ['Neyshabur', 'Tomioka S'], venue: 'ICLR' }, 'Neyshabur & Tomioka ICLR'],
  [{ authors: ['Piwowar HA', 'Vision TJ'], year: 2013 }, 'Piwowar & Vision 2013'],
  [{ authors: [], title: 'On hot water' }, 'On hot water'],
  [{ authors: ['Flynn'], title: 'On hot water' }, 'On hot water'],
  [{ authors: [], arxiv: '1706.03762' }, 'arXiv 1706.03762'],
];

describe('resolvePapers', () => {
  test.each(LABELS)('labels %o', (facts, label) => {
    expect(resolvePapers([cite(facts)]).entities.map((entity) => entity.label)).toEqual([label]);
  });

  test('makes one work of one that is cited in five ways', () => {
    const mentions = [
      cite({
        authors: ['C. Zhang', 'S. Bengio', 'M. Hardt'],
        etAl: true,
        year: 2017,
        title: 'Understanding deep learning requires rethinking',
        arxiv: '1611.03530',
      }),
      cite({ authors: ['Zhang'], etAl: true, year: 2017 }),
      cite({ authors: ['Zhang', 'Bengio'], etAl: true, year: 2017 }),
      cite({ title: 'Understanding Deep Learning requires rethinking' }),
      cite({ arxiv: '1611.03530' }),
      cite({ authors: ['Zhang'], etAl: true }),
    ];
    expect(works(mentions)).toEqual(['Zhang et al. 2017: 0 1 2 3 4 5']);
  });

  test('keeps works of one author and year apart that differ in title, co-authors or initials', () => {
    const mentions = [
      cite({ authors: ['Hinton'], year: 2006, title: 'A fast learning algorithm for deep belief nets' }),
      cite({ authors: ['Hinton'], year: 2006, title: 'Reducing the dimensionality of data' }),
      cite({ authors: ['Smith', 'Jones'], year: 2010 }),
      cite({ authors: ['Smith', 'Miller'], year: 2010 }),
      cite({ authors: ['B. Li'], etAl: true, year: 2017 }),
      cite({ authors: ['J. Li'], etAl: true, year: 2017 }),
      cite({ authors: ['Lockard'], etAl: true, year: 2018 }),
      cite({ authors: ['Lockard'], etAl: true, year: 2019 }),
    ];
    expect(resolvePapers(mentions).entities).toHaveLength(8);
  });

  test('lets no chain join works that differ', () => {
    const vague = cite({ authors: ['Hinton'], year: 2006 });
    const first = cite({ authors: ['Hinton'], year: 2006, title: 'A fast learning algorithm for deep belief nets' });
    const second = cite({ authors: ['Hinton'], year: 2006, title: 'Reducing the dimensionality of data' });
    const { of } = resolvePapers([vague, first, second]);
    expect(of[1]).not.toBe(of[2]);
  });

  test('joins a preprint and its publication a year later by their title', () => {
    const title = 'Deep residual learning for image recognition';
    expect(
      works([cite({ title, authors: ['He'], etAl: true, year: 2015 }), cite({ title, authors: ['He'], etAl: true, year: 2016 })]),
    ).toHaveLength(1);
  });

  test('joins a citation without year only to the one work of that author in the same note', () => {
    const guu = { authors: ['Guu'], etAl: true } as const;
    expect(works([cite({ ...guu, year: 2020 }), cite(guu)])).toHaveLength(1);
    expect(works([cite({ ...guu, year: 2020 }), cite({ ...guu, note: 1 })])).toHaveLength(2);
    expect(works([cite({ ...guu, year: 2020 }), cite({ ...guu, year: 2018 }), cite(guu)])).toHaveLength(3);
  });

  test('does not depend on the order of the mentions', () => {
    const facts: Partial<PaperMention>[] = [
      { authors: ['Zhang'], etAl: true, year: 2017 },
      { authors: ['Zhang', 'Bengio'], year: 2017 },
      { authors: ['Zhang', 'Cisse'], etAl: true, year: 2017 },
      { authors: ['Zhang'], year: 2017, title: 'mixup' },
      { authors: ['Zhang'], year: 2017, title: 'Understanding deep learning requires rethinking' },
      { title: 'Understanding deep learning requires rethinking', arxiv: '1611.03530' },
      { authors: ['Zhang'], etAl: true },
      { authors: [], title: 'mixup' },
    ];
    const mentions = facts.map((one) => cite(one));
    const grouped = (order: readonly number[]): string => {
      const { entities, of } = resolvePapers(order.flatMap((i) => mentions[i] ?? []));
      const sets = entities.map(({ label, title, year }, entity) =>
        JSON.stringify([label, title, year, order.filter((_, at) => of[at] === entity).toSorted((a, b) => a - b)]),
      );
      return sets.toSorted().join('\n');
    };
    const forward = mentions.map((_, i) => i);
    let seed = 7;
    for (let round = 0; round < 60; round++) {
      const shuffled = [...forward].sort(() => ((seed = (seed * 48271) % 2147483647) % 2 === 0 ? 1 : -1));
      expect(grouped(shuffled)).toBe(grouped(forward));
    }
  });

  test('follows corrections', () => {
    const mentions = [
      cite({ authors: ['Smith'], year: 2010 }),
      cite({ authors: ['Smyth'], year: 2010 }),
      cite({ authors: ['Jones'], year: 1999 }),
    ];
    const list: Corrections['list'] = [
      { kind: 'paper', does: 'same', names: ['Smith 2010', 'Smyth 2010'], line: 1 },
      { kind: 'paper', does: 'drop', name: 'Jones 1999', line: 2 },
    ];
    const { entities, of, diagnostics } = resolvePapers(mentions, { path: 'corrections.json', list });
    expect(entities).toHaveLength(1);
    expect(of).toEqual([0, 0, -1]);
    expect(diagnostics).toEqual([]);
  });

  test('takes time near linear in the number of mentions', () => {
    const time = (count: number): number => {
      const mentions = Array.from({ length: count }, (_, i) =>
        cite({
          authors: [`Name${'abcdefghij'[i % 10]}${String.fromCodePoint(97 + (i % 26))}${'x'.repeat(i % 17)}`],
          etAl: true,
          year: 1990 + (i % 30),
          note: i % 1000,
        }),
      );
      return fastest(() => resolvePapers(mentions));
    };
    time(2000);
    expect(time(20_000)).toBeLessThan(200 + 30 * time(2000));
  });
});
