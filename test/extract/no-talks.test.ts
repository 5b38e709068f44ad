import { describe, expect, test } from 'vitest';
import { yieldOf } from './yield-of.ts';

/** Notes that name people beside titles, places or times, and tell of no talk. */
const OTHER_NOTES: readonly (readonly [string, string])[] = [
  ['a reading list', '# Books\n\n- **On Looms** - Anna Larsen\n- **Threads** - Peter Novak\n- **Flowers** - Ruth Okafor\n'],
  [
    'a list of contacts',
    '# Write to\n\n- Anna Larsen (MIT): the invoice\n- Peter Novak (NYU): the old drive\n- Ruth Okafor, Stanford, on Monday\n',
  ],
  ['a list of films', '1. Looms (Anna Larsen, 1979)\n2. Threads (Peter Novak, 1967)\n3. Flowers (Ruth Okafor, 2000)\n'],
  ['lives', '# Weavers\n\n## Anna Larsen\nBorn in a mill.\n\n## Peter Novak\nLost a thumb.\n\n## Ruth Okafor\nWove for kings.\n'],
  ['a day in a diary', '# 2023-03-01\n\n- 09:00 standup\n- 10:30 Anna Larsen - budget\n- 12:00 lunch\n- 14:00 Peter Novak - onboarding\n'],
  [
    'an essay',
    '# Why we stopped weaving\n\nby Anna Larsen\n\nWeaving was once the default.\n\n## The mill\nPeter Novak (MIT) has told how it came.\n',
  ],
  ['an interview', '# Interview with Anna Larsen\n\nQ: How did you begin?\nA: By accident.\n\nQ: Who taught you?\nA: Peter Novak.\n'],
  [
    'a travel blog',
    '# Ten nights on the coast\n\n## Oslo\nAnna Larsen made soup.\n\n## Bergen\nPeter Novak drove.\n\n### Ruth Okafor\nFog.\n',
  ],
  ['quotations', '> The map is not the cloth.\n— Anna Larsen\n\n> All threads are wrong.\n— Peter Novak\n\n> Cut once.\n— Ruth Okafor\n'],
  ['a family', '- Anna Larsen (1901-1977)\n  - Emma Larsen\n- Peter Novak (1903-1990), weaver\n  - no children\n'],
  ['a search for work', '# Jobs\n\n## Acme - Anna Larsen\n- first call on Monday\n\n## Widgets - Peter Novak\n- take-home test\n'],
  [
    'titles over authors',
    'BOOKS TO READ\n\nThe left hand of weaving\nAnna Larsen\n- a gift\n\nOne summer of silk\nPeter Novak\n- long\n\nThreads again and again\nRuth Okafor\n- sigh\n',
  ],
  [
    'the points of a meeting',
    '# Weekly team meeting 2021\n\n**Status of the looms**\n- Anna looks\n\n**Wool for next year**\n- by Friday\n\n**A new weaver comes**\n- Monday\n\n**Where boxes will stand**\n- Tuesday\n',
  ],
  [
    'chores',
    '# To do this week\n\n1. Call the mill about wool\n   - number?\n2. Write to Anna Larsen again\n   - Friday\n3. A gift for Peter Novak\n   - book?\n4. Book the train to Oslo\n   - window\n',
  ],
  ['records', '# Vinyl\n\n* Kind of Loom - Anna Larsen\n* Blue Thread - Peter Novak\n* Tapestry - Ruth Okafor\n'],
];

describe('extractNote', () => {
  test.each(OTHER_NOTES)('finds no talks in %s', (_, text) => {
    expect(yieldOf('note.md', text).talks).toEqual([]);
  });

  test.each(OTHER_NOTES)('finds nobody who gives a talk in %s', (_, text) => {
    expect(yieldOf('note.md', text).people.filter(({ talk }) => talk !== undefined)).toEqual([]);
  });

  test('believes headings with a person, a title and notes each, though no word says that they are talks', () => {
    const notes = '\n- cards and wheels and the price of thread\n- why the second loom failed\n\n';
    const text = `# Looms\n\n## Anna Larsen: On weaving engines${notes}## Peter Novak: Threads that never break${notes}## Ruth Okafor: A pattern language${notes}`;
    expect(yieldOf('note.md', text).talks.map(({ title }) => title)).toEqual([
      'On weaving engines',
      'Threads that never break',
      'A pattern language',
    ]);
  });
});
