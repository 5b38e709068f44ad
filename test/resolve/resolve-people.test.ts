import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorrections, type Corrections } from '../../src/model/corrections.ts';
import { resolvePeople, type PersonMention } from '../../src/resolve/resolve-people.ts';
import { personMention as mention } from './person-mention.ts';

const corrections = (...list: object[]): Corrections => parseCorrections('corrections.json', JSON.stringify(list)).corrections;
const labels = (mentions: readonly PersonMention[], by?: Corrections): string[] =>
  resolvePeople(mentions, by)
    .entities.map(({ label }) => label)
    .toSorted();

describe('resolvePeople', () => {
  test('all spellings of a person are one entity, named by the form met most often', () => {
    const { entities, of } = resolvePeople([
      mention('Terrence Senjnowski'),
      mention('Terrence Sejnowski'),
      mention('Terrence Sejnowski'),
      mention('Anna Larsen'),
    ]);
    expect(entities.map(({ label, forms }) => [label, [...forms.keys()]])).toEqual([
      ['Anna Larsen', ['Anna Larsen']],
      ['Terrence Sejnowski', ['Terrence Sejnowski', 'Terrence Senjnowski']],
    ]);
    expect(of).toEqual([1, 1, 1, 0]);
  });

  test('initials belong to the one full name that they fit, and to none when they fit two', () => {
    expect(labels([mention('J. Malik'), mention('Jitendra Malik')])).toEqual(['Jitendra Malik']);
    expect(labels([mention('J. Malik'), mention('Jitendra Malik'), mention('Jane Malik')])).toEqual([
      'J. Malik',
      'Jane Malik',
      'Jitendra Malik',
    ]);
  });

  test('a last name alone is the one of its meeting that ends so; a given name alone is where nobody speaks by it', () => {
    expect(labels([mention('Anna Larsen'), mention('Larsen', { as: 'panelist' })])).toEqual(['Anna Larsen']);
    expect(labels([mention('Anna Larsen'), mention('Anna', { as: 'discussant' })])).toEqual(['Anna Larsen']);
    expect(labels([mention('Anna Larsen'), mention('Anna')]), 'gives a talk of her own').toEqual(['Anna', 'Anna Larsen']);
    expect(labels([mention('Anna Larsen'), mention('Ole Larsen'), mention('Larsen', { as: 'panelist' })])).toHaveLength(3);
    expect(labels([mention('Anna Larsen', { event: 'weeks' }), mention('Larsen', { as: 'panelist' })])).toHaveLength(2);
  });

  test('the nearest name of one meeting may be two letters apart, of another meeting not', () => {
    const near = [mention('Jitendra Malik'), mention('Jitandre Malik', { as: 'panelist' })];
    expect(labels(near)).toHaveLength(1);
    expect(labels([mention('Jitendra Malik'), mention('Jitandre Malik')]), 'each gives a talk').toHaveLength(2);
    const [a = mention('x'), b = mention('x')] = near;
    const apart = resolvePeople([a, { ...b, event: 'other' }]);
    expect(apart.entities).toHaveLength(2);
    expect(apart.doubts).toHaveLength(1);
  });

  test('initials that contradict each other keep two people apart, whoever has neither', () => {
    expect(labels([mention('Michael A. Jordan'), mention('Michael I. Jordan'), mention('Michael Jordan')])).toHaveLength(2);
  });

  test('a short form of the given name is the full one at one institution only', () => {
    const at = (name: string, institution: string): PersonMention => mention(name, { institutions: [institution] });
    expect(labels([at('Tom Griffiths', 'princeton university'), at('Thomas Griffiths', 'princeton university')])).toHaveLength(1);
    const { entities, doubts } = resolvePeople([mention('Tom Griffiths'), mention('Thomas Griffiths')]);
    expect([entities.length, doubts.length]).toEqual([2, 1]);
  });

  test('a middle name more is the same person at one meeting, unless the family name is a common one', () => {
    const isName = (word: string): boolean => word === 'garcia';
    expect(labels([mention('Leslie Pack Kaelbling'), mention('Leslie Kaelbling')])).toHaveLength(1);
    expect(resolvePeople([mention('Maria Lopez Garcia'), mention('Maria Garcia')], undefined, isName).entities).toHaveLength(2);
  });

  describe('one name of two people', () => {
    const wei = (event: string, ...institutions: string[]): PersonMention => mention('Wei Wang', { event, institutions });

    test('a common family name at two meetings, from other institutions each time, is two people and a doubt', () => {
      const { entities, of, doubts } = resolvePeople([wei('x', 'ucla'), wei('y', 'peking university'), wei('x')]);
      expect([entities.length, of[0], doubts.length, doubts[0]?.of.toSorted()]).toEqual([2, of[2], 1, [0, 1]]);
    });

    test('meetings that share an institution speak of one, and so do those that give none', () => {
      expect(labels([wei('x', 'ucla'), wei('y', 'peking university', 'ucla'), wei('z', 'peking university')])).toHaveLength(1);
      expect(labels([wei('x', 'ucla'), wei('y')])).toHaveLength(1);
    });

    test('a family name that few have is one person who moved', () => {
      const at = (event: string, institution: string): PersonMention =>
        mention('Zoubin Ghahramani', { event, institutions: [institution] });
      expect(labels([at('x', 'university of cambridge'), at('y', 'google')])).toHaveLength(1);
    });

    test('a correction that calls the name the same makes them one', () => {
      const by = corrections({ kind: 'speaker', same: ['Wei Wang', 'W. Wang'] });
      expect(labels([wei('x', 'ucla'), wei('y', 'peking university'), mention('W. Wang')], by)).toEqual(['Wei Wang']);
    });
  });

  test('two near names side by side in one talk are two people', () => {
    expect(labels([mention('David Balding', { talk: 7 }), mention('David Baldwin', { talk: 7 })])).toHaveLength(2);
  });

  test('near names from different institutions stay apart and go to the review list', () => {
    const { entities, doubts } = resolvePeople([
      mention('Christopher Manning', { institutions: ['stanford university'] }),
      mention('Christopher Maning', { institutions: ['mcgill university'] }),
    ]);
    expect(entities).toHaveLength(2);
    expect(doubts[0]?.rule).toContain('other institutions');
  });

  test('a first name alone belongs to the member of its talk, and to nobody elsewhere', () => {
    const panel = [mention('Regina Barzilay', { talk: 1 }), mention('Tomaso Poggio', { talk: 1 })];
    const voice = mention('Tomassa', { talk: 1, as: 'voice' });
    const { of, entities } = resolvePeople([...panel, voice, mention('Regina', { talk: 2, as: 'voice' })]);
    expect(of.map((i) => entities[i]?.label)).toEqual(['Regina Barzilay', 'Tomaso Poggio', 'Tomaso Poggio', undefined]);
  });

  test('a voice does not name its person', () => {
    const voices = Array.from({ length: 20 }, () => mention('Regina', { talk: 1, as: 'voice' }));
    expect(labels([mention('Regina Barzilay', { talk: 1 }), ...voices])).toEqual(['Regina Barzilay']);
  });

  test('who is a favourite once is one', () => {
    expect(resolvePeople([mention('Anna Larsen'), mention('Anna Larsen', { favorite: true })]).entities[0]?.favorite).toBe(true);
  });

  test('names that are properties of all objects are names', () => {
    expect(labels(['__proto__', 'constructor toString', 'has own'].map((name) => mention(name)))).toHaveLength(3);
  });
});

describe('resolvePeople: corrections', () => {
  test('same joins what no rule would', () => {
    const by = corrections({ kind: 'speaker', same: ['Anders Hover', 'Anders Hansen'] });
    const { entities, diagnostics } = resolvePeople([mention('Anders Hover'), mention('Anders Hansen')], by);
    expect(entities).toHaveLength(1);
    expect(entities[0]?.rules).toContain('corrected by hand');
    expect(diagnostics).toEqual([]);
  });

  test('not-same holds apart what a rule would join', () => {
    const by = corrections({ kind: 'speaker', 'not-same': ['Terrence Senjnowski', 'Terrence Sejnowski'] });
    const { entities, doubts } = resolvePeople([mention('Terrence Senjnowski'), mention('Terrence Sejnowski')], by);
    expect([entities.length, doubts.length]).toEqual([2, 0]);
  });

  test('not-same holds against any chain', () => {
    const by = corrections({ kind: 'speaker', 'not-same': ['Christopher Manningg', 'Christopher Manin'] });
    const names = ['Christopher Manningg', 'Christopher Manning', 'Christopher Maning', 'Christopher Manin'];
    const { entities, of } = resolvePeople(
      names.map((name) => mention(name)),
      by,
    );
    expect(of[0]).not.toBe(of[3]);
    expect(entities.length).toBeGreaterThanOrEqual(2);
  });

  test('rename gives the right name and keeps the written one among the forms', () => {
    const by = corrections({ kind: 'speaker', rename: 'Anders Hover', to: 'Anders Hansen' });
    const [entity] = resolvePeople([mention('Anders Hover')], by).entities;
    expect([entity?.label, [...(entity?.forms.keys() ?? [])]]).toEqual(['Anders Hansen', ['Anders Hover']]);
  });

  test('drop leaves the person out, favorite sets or takes the star', () => {
    const by = corrections(
      { kind: 'speaker', drop: 'Hello World' },
      { kind: 'speaker', favorite: 'Anna Larsen' },
      { kind: 'speaker', favorite: 'Peter Novak', is: false },
    );
    const { entities, of } = resolvePeople(
      [mention('Hello World'), mention('Anna Larsen'), mention('Peter Novak', { favorite: true })],
      by,
    );
    expect(of[0]).toBe(-1);
    expect(entities.map(({ label, favorite }) => [label, favorite])).toEqual([
      ['Anna Larsen', true],
      ['Peter Novak', false],
    ]);
  });

  test('one that no longer applies is named with its line', () => {
    const text =
      '[\n  { "kind": "speaker", "drop": "Anna Larsen" },\n  { "kind": "speaker", "drop": "Nobody Here" },\n  { "kind": "concept", "drop": "loom" }\n]';
    const { corrections: by } = parseCorrections('c.json', text);
    expect(resolvePeople([mention('Anna Larsen')], by).diagnostics).toEqual([
      { source: 'c.json', line: 3, rule: 'corrections', message: expect.stringContaining('No speaker') },
    ]);
  });
});

describe('resolvePeople: order', () => {
  const NAMES = [
    'Anna Larsen',
    'Anna Larsenn',
    'A. Larsen',
    'Anna',
    'Larsen',
    'Anne Larssen',
    'Jitendra Malik',
    'Jitandra Malik',
    'J. Malik',
    'Jane Malik',
    'Malik Jitendra',
    'Christopher Manning',
    'Christopher Maning',
    'Christopher Manin',
    'Chris Manning',
    'Christopher David Manning',
    'Christopher D. Manning',
    'Christopher J. Manning',
    'Wei Wang',
    'W. Wang',
  ];
  const anyMention = fc
    .record({
      name: fc.constantFrom(...NAMES),
      talk: fc.nat(3),
      event: fc.constantFrom('x', 'y'),
      institutions: fc.constantFrom([], ['mit'], ['nyu']),
      as: fc.constantFrom('speaker' as const, 'roster' as const, 'voice' as const),
    })
    .map(({ name, ...more }) => mention(name, more));
  const by = corrections(
    { kind: 'speaker', 'not-same': ['Anna Larsen', 'Anne Larssen'] },
    { kind: 'speaker', same: ['J. Malik', 'Jane Malik'] },
  );

  test('whatever the order of the mentions, the entities and their members are the same', () => {
    const shuffled = fc
      .array(anyMention, { maxLength: 14 })
      .chain((mentions) => fc.tuple(fc.constant(mentions), fc.shuffledSubarray(mentions, { minLength: mentions.length })));
    fc.assert(
      fc.property(shuffled, ([mentions, others]) => {
        expect(describeAll(others)).toEqual(describeAll(mentions));
      }),
      { numRuns: 400 },
    );
  });

  /** Labels with the places of their members, sorted; and the doubts. */
  function describeAll(mentions: readonly PersonMention[]): unknown {
    const { entities, of, doubts } = resolvePeople(mentions, by);
    const members = entities.map(({ label, forms, rules, favorite }, i) => {
      const places = mentions.filter((_, at) => of[at] === i).map(({ evidence }) => evidence.start);
      return {
        label,
        forms: [...forms].map(([form, count]) => `${form} ${count.toFixed(3)}`),
        rules: rules.toSorted(),
        favorite,
        places: places.toSorted((a, b) => a - b),
      };
    });
    const order = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    return [members.toSorted(order), doubts.map(({ a, b, rule }) => [...[a, b].toSorted(), rule].join(' | ')).toSorted()];
  }
});
