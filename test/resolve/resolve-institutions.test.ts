import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../src/model/corrections.ts';
import { resolveInstitutions } from '../../src/resolve/resolve-institutions.ts';

const form = (label: string, ...aliases: string[]) => ({ label, forms: [label, ...aliases].map((text) => ({ text })) });
const known = [
  form('Massachusetts Institute of Technology', 'MIT'),
  form('University of California, Berkeley', 'UC Berkeley', 'Berkeley'),
  form('University of California, Irvine', 'UC Irvine'),
  form('University of Oxford', 'Oxford'),
  form('Hebrew University of Jerusalem', 'Hebrew University'),
  form('Google', 'Google AI'),
  form('DeepMind'),
];
const resolve = (written: readonly string[], corrections: object[] = []) =>
  resolveInstitutions(written, known, parseCorrections('c.json', JSON.stringify(corrections)).corrections);
const labels = (written: readonly string[], corrections: object[] = []): string[] => {
  const { entities, of } = resolve(written, corrections);
  return of.map((i) => entities[i]?.label ?? '-');
};

describe('resolveInstitutions', () => {
  test.each([
    ['MIT', 'Massachusetts Institute of Technology'],
    ['the Massachusetts Institute of Technology', 'Massachusetts Institute of Technology'],
    ['Berkeley', 'University of California, Berkeley'],
    ['UC  BERKELEY', 'University of California, Berkeley'],
    ['Google AI', 'Google'],
    ['Google Inc', 'Google'],
    ['Hebrew University of Jeruselam', 'Hebrew University of Jerusalem'],
    ['Loom Works', 'Loom Works'],
    ['MIX', 'MIX'],
    ['Deep Minds Ltd', 'Deep Minds Ltd'],
  ])('%s is %s', (written, label) => {
    expect(labels([written])).toEqual([label]);
  });

  test('spellings of one are one, near names of two stay two', () => {
    expect(new Set(labels(['MIT', 'Massachusetts Institute of Technology', 'mit'])).size).toBe(1);
    expect(new Set(labels(['University of California, Irvine', 'University of California, Berkeley'])).size).toBe(2);
    expect(new Set(labels(['Loom Works', 'loom works', 'Room Works'])).size).toBe(2);
  });

  test('an acronym of the lexicon is kept', () => {
    expect(resolve(['MIT']).entities[0]?.acronym).toBe('MIT');
  });

  test('corrections join, rename and drop, and say when they are of no use', () => {
    const corrections = [
      { kind: 'institution', same: ['Loom Works', 'LW'] },
      { kind: 'institution', rename: 'Room Works', to: 'Rooms' },
      { kind: 'institution', drop: 'Nowhere' },
      { kind: 'institution', drop: 'Not met' },
    ];
    expect(labels(['Loom Works', 'LW', 'Room Works', 'Nowhere'], corrections)).toEqual(['Loom Works', 'Loom Works', 'Rooms', '-']);
    expect(resolve(['Loom Works', 'LW', 'Room Works', 'Nowhere'], corrections).diagnostics).toHaveLength(1);
  });

  test('the order of the names does not matter', () => {
    const names = ['MIT', 'Loom Works', 'loom works', 'Berkeley', 'Massachusetts Institute of Technology'];
    const show = (list: readonly string[]): string[] => {
      const { entities, of } = resolve(list);
      return entities.map(
        ({ label }, i) =>
          `${label}: ${list
            .filter((_, at) => of[at] === i)
            .toSorted()
            .join(', ')}`,
      );
    };
    expect(show(names.toReversed())).toEqual(show(names));
  });
});
