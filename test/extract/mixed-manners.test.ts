import { describe, expect, test } from 'vitest';
import { showTalks, yieldOf } from './yield-of.ts';

const talksOf = (text: string, path = 'a.md'): string[] => showTalks(yieldOf(path, text));

describe('extractNote: several manners in one note', () => {
  test('headings with a by-line are talks beside the bullets of the lightning talks', () => {
    const text = [
      '# Notes of Loom Days 2019',
      '## Silk and steam\nby [Anna Larsen](https://example.org/a), [slides](https://example.org/s)\n\nMuch silk.',
      '## Threads in production\nby Peter Novak @ Acme\n\n* much wool',
      '## Lightning talks\n\n* **A wheel for everybody** (Ruth Okafor): wheels\n* **Count all the things** (Lena Winter)\n* **Goodbye, loom** (Paul Weber)',
      '## My takeaways\n\n* learn to weave',
    ].join('\n\n');
    expect(talksOf(text)).toEqual([
      'Anna Larsen @  : Silk and steam',
      'Peter Novak @ Acme : Threads in production',
      'Ruth Okafor @  : A wheel for everybody',
      'Lena Winter @  : Count all the things',
      'Paul Weber @  : Goodbye, loom',
    ]);
  });

  test('a keynote on a line of its own among lines with a time, its title below', () => {
    const text = [
      '# Day 1 at the Loom Meetup',
      '**Keynote — Anna Larsen (Stanford University)**\n*"Silk is not a thread"*\n- much silk',
      '**10:30 Peter Novak — Threads for the rest of us**\n- much wool',
      '**11:00 Ruth Okafor and Paul Weber, "Counting looms"**\n- a wheel',
    ].join('\n\n');
    expect(talksOf(text)).toEqual([
      'Anna Larsen @ Stanford University : Silk is not a thread',
      'Peter Novak @  : Threads for the rest of us',
      'Ruth Okafor + Paul Weber @  : Counting looms',
    ]);
  });

  test('one bullet list with names under each heading stays what it is', () => {
    const text =
      '# Loom Days\n\n## Anna Larsen: Silk\n\n- **Peter Novak** asked about wool\n- much silk\n\n## Paul Weber: Wheels\n\n- a wheel';
    expect(talksOf(text)).toEqual(['Anna Larsen @  : Silk', 'Paul Weber @  : Wheels']);
  });

  test('what org mode says of the time is no part of the title, and no speaker', () => {
    const text = [
      '#+TITLE: Loom seminar',
      '* [2021-03-02 Tue] Knots and threads\n  :PROPERTIES:\n  :SPEAKER: Anna Larsen\n  :AFFIL: Bonn\n  :END:\n  - much silk',
      '* Wheels for beginners <2021-03-09 Tue 10:00-11:00>\n  :PROPERTIES:\n  :SPEAKER: Peter Novak\n  :END:\n  - much wool',
      '* [2021-03-16 Tue] no seminar',
      '* <2021-03-23 Tue +1w> Looms\n  :PROPERTIES:\n  :SPEAKER: Ruth Okafor\n  :END:\n  - a wheel',
    ].join('\n');
    const found = yieldOf('a.org', text);
    expect(showTalks(found)).toEqual([
      'Anna Larsen @ Bonn : Knots and threads',
      'Peter Novak @  : Wheels for beginners',
      'Ruth Okafor @  : Looms',
    ]);
    expect(found.talks.map(({ date, time }) => [date, time])).toEqual([
      ['2021-03-02', undefined],
      ['2021-03-09', '10:00-11:00'],
      ['2021-03-23', undefined],
    ]);
  });

  test('a talk at lunch is one', () => {
    const text =
      '# Loom Days\n\nAnna Larsen: Silk\n  - silk\n\nPeter Novak: Wool\n  - wool\n\nLunch talk by Ruth Okafor: wheels\n  - a wheel';
    expect(talksOf(text, 'a.txt')).toEqual(['Anna Larsen @  : Silk', 'Peter Novak @  : Wool', 'Ruth Okafor @  : wheels']);
  });

  test('"M." in front of a surname alone is an initial', () => {
    const text = '# Loom Days\n\n## Is silk worth it? (M. Larsen, P. Novak)\n\n- silk\n\n## Talk by M. Weber: wheels\n\n- a wheel';
    expect(talksOf(text)).toEqual(['M. Larsen + P. Novak @  : Is silk worth it?', 'M. Weber @  : wheels']);
  });

  test('half-filled fields: a talk without a title, a speaker in doubt', () => {
    const block = (talk: string, speaker: string, company: string) =>
      `Talk:${talk}\nSpeaker: ${speaker}\nCompany:${company}\nNotes:\n - much silk\n\n---\n\n`;
    const text = `# Loom Days 2020\n\n${block(' Threads in production', 'Anna Larsen', ' Acme')}${block(' Wheels as stories', 'Peter ??', '')}${block('', 'Ruth Okafor', ' Acme')}`;
    expect(talksOf(text)).toEqual(['Anna Larsen @ Acme : Threads in production', 'Peter @  : Wheels as stories', 'Ruth Okafor @ Acme : ']);
  });

  test('the first words in bold are the title, however long what is said behind the names', () => {
    const text = [
      '# Loom hack 2021\n\n## Opening: thread, 15 years later\nSpeaker: Anna Larsen\n\n* much silk',
      '## Demos\n\n* **Bunches** – team Silk (Peter Novak, Ruth Okafor): detects knots from the sound that a loom makes. Spectrum.',
      '* **Is my yarn wet?** – Lena Winter / weather stations and weights. 2nd prize',
    ].join('\n\n');
    expect(talksOf(text)).toEqual([
      'Anna Larsen @  : Opening: thread, 15 years later',
      'Peter Novak + Ruth Okafor @  : Bunches',
      'Lena Winter @  : Is my yarn wet?',
    ]);
  });

  test('an abbreviated university in brackets is no second speaker', () => {
    const text =
      '# Loom Days\n\n## Anna Larsen (ILS / Univ. Northshire): Silk\n\n- silk\n\n## Peter Novak (ILS, Friday 11:45): Wool\n\n- wool';
    expect(talksOf(text)).toEqual(['Anna Larsen @ ILS + Univ. Northshire : Silk', 'Peter Novak @ ILS : Wool']);
  });
});
