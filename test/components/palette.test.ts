import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/components/kg-keys.ts';
import '../../src/components/kg-note.ts';
import '../../src/components/kg-palette.ts';
import { COMMANDS, commandRow } from '../../src/components/command-table.ts';
import { matchFuzzy } from '../../src/components/fuzzy.ts';
import { keyNames } from '../../src/components/key-names.ts';
import { shareMenu, viewMenu } from '../../src/components/menus.ts';
import { pageKey } from '../../src/components/page-key.ts';
import { paletteGroups } from '../../src/components/palette-rows.ts';
import { tellTroubles } from '../../src/components/view-troubles.ts';
import { focusOn, hide, select } from '../../src/state/updates.ts';
import { factsAfter } from './facts.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

describe('matchFuzzy(query, text)', () => {
  const ranges = (query: string, text: string) => matchFuzzy(query, text)?.ranges.map(([start, end]) => text.slice(start, end));

  test('finds letters in their order, best at the beginnings of words', () => {
    expect(ranges('cplink', 'Copy a link')).toEqual(['C', 'p', 'link']);
    expect(ranges('sl', 'Show the list')).toEqual(['S', 'l']);
    expect(ranges('show list', 'Show the list')).toEqual(['Show', 'list']);
    expect(ranges('ΣΥΝ', 'σύνολο')).toBeUndefined();
    expect(ranges('σύν', 'Σύνολο')).toEqual(['Σύν']);
  });

  test('a word as it stands is better than its letters strewn', () => {
    const score = (text: string) => matchFuzzy('list', text)?.score ?? -1;
    expect(score('Show the list')).toBeGreaterThan(score('Light Is Soft Tonight'));
  });

  test('what is too far apart or missing is no match', () => {
    expect(matchFuzzy('interpolation', 'Only favourites of the note-taker')).toBeUndefined();
    expect(matchFuzzy('seed', 'Save a picture to edit')).toBeUndefined();
    expect(matchFuzzy('xyz', 'Undo')).toBeUndefined();
    expect(matchFuzzy('', 'Undo')).toEqual({ score: 0, ranges: [] });
  });
});

describe('the table of commands', () => {
  test('every row has a name of its own, and every way is found in the menus or the palette', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
    const facts = factsAfter(select(['a', 'b']), focusOn(['a']), hide(['c']));
    const offered = paletteGroups(facts, '').flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(offered).toEqual(expect.arrayContaining(['Leave the focus', 'Path between the two', 'Undo', 'Copy a link to this view']));
    expect(offered).not.toContain('Redo');
    expect(() => commandRow('nothing')).toThrow('Expected the name of a row');
  });

  test('what cannot be done stands in a menu without a command, and not in the palette', () => {
    const items = viewMenu(factsAfter()).flatMap((group) => group.items);
    expect(items.find(({ label }) => label === 'Undo')).toEqual({ label: 'Undo', keys: 'Mod+Z', command: undefined });
    expect(paletteGroups(factsAfter(), 'undo')).toEqual([]);
  });

  test('a page without an address of its own offers no link; one of this computer says so', () => {
    const labels = (links: 'none' | 'local') => shareMenu({ ...factsAfter(), links }).flatMap(({ items }) => items);
    expect(labels('none').map(({ label }) => label)).not.toContain('Copy link');
    expect(labels('local')[0]?.hint).toContain('Only people at this computer');
  });

  test('keys are named as their caps', () => {
    expect([keyNames('Mod+Shift+Z', false), keyNames('Mod+Shift+Z', true), keyNames('+', false)]).toEqual([
      ['Ctrl', 'Shift', 'Z'],
      ['⌘', '⇧', 'Z'],
      ['+'],
    ]);
  });
});

describe('pageKey(event, where)', () => {
  const press = (keys: string, where: { readonly isTyping?: boolean; readonly letters?: boolean } = {}) => {
    const parts = keys.split('+');
    const pressed = (name: string) => parts.includes(name);
    const event = {
      key: parts.at(-1)!,
      ctrlKey: pressed('Ctrl'),
      metaKey: pressed('Meta'),
      altKey: pressed('Alt'),
      shiftKey: pressed('Shift'),
    };
    return pageKey(event, { isTyping: false, letters: true, ...where })?.type;
  };

  test('each key of the page', () => {
    const keys = ['Ctrl+k', 'Meta+k', 'Ctrl+z', 'Meta+Shift+Z', 'Ctrl+y', 'Escape', '/'];
    expect(keys.map((key) => press(key))).toEqual(['palette', 'palette', 'undo', 'redo', 'redo', 'step-out', 'search']);
  });

  test('in a text, undoing and slashes are the text’s; letters that are off are nobody’s', () => {
    expect(['Ctrl+z', 'Ctrl+Shift+z', '/', 'Ctrl+k'].map((key) => press(key, { isTyping: true }))).toEqual([
      undefined,
      undefined,
      undefined,
      'palette',
    ]);
    expect(press('/', { letters: false })).toBeUndefined();
  });

  test('what belongs to the browser stays its own', () => {
    expect(['Ctrl+Shift+k', 'Alt+z', 'z', 'Ctrl+f', 'Ctrl+/', '?'].map((key) => press(key))).toEqual(Array.from({ length: 6 }));
  });
});

describe('<kg-palette>', () => {
  const open = async () => {
    const { book, queries } = openSmall();
    const palette = await show('kg-palette', { facts: factsAfter(), book, queries });
    return palette;
  };

  test('offers commands and names, and breaks no rule of accessibility', async () => {
    const palette = await open();
    expect(find(palette, 'input').matches(':focus')).toBe(true);
    expect(await findViolations()).toEqual([]);
    await userEvent.keyboard('seed');
    await expect.poll(() => findAll(palette, '[role=option]').map(textOf)).toContain('seed Idea');
    expect(find(palette, '[role=status]').textContent).toMatch(/\d+ found/);
    expect(await findViolations()).toEqual([]);
  });

  test('Enter takes the row that the arrows are at; the dialog is gone before', async () => {
    const palette = await open();
    const heard = listen('kg-command');
    await userEvent.keyboard('colours{ArrowDown}{Enter}');
    expect(heard.map(({ detail }) => detail)).toEqual([{ type: 'scheme', scheme: 'dark' }]);
    expect(find(palette, 'dialog').matches('[open]')).toBe(false);
  });

  test('a name leads to its node', async () => {
    const palette = await open();
    const heard = listen('kg-select');
    await userEvent.keyboard('ada love');
    await expect.poll(() => findAll(palette, '[role=option]').map(textOf).join()).toMatch(/Ada Love ?lace Speaker/);
    await userEvent.keyboard('{Enter}');
    expect(heard.map(({ detail }) => detail)).toEqual([{ keys: ['speaker/ada-lovelace'] }]);
  });

  test('Escape closes it and nothing else', async () => {
    const palette = await open();
    const keys = listen('keydown');
    let closed = 0;
    palette.addEventListener('close', () => closed++);
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(closed).toBe(1);
    expect(keys).toEqual([]);
  });

  test('says when nothing is like what was typed', async () => {
    const palette = await open();
    await userEvent.keyboard('zzqx');
    await settle();
    expect(textOf(palette)).toContain('No command and no name is like that.');
  });
});

describe('<kg-keys>', () => {
  test('has a row for every wish with its keys, and the switch of single letters', async () => {
    const keys = await show('kg-keys', { letters: true });
    const heard = listen('kg-command');
    expect(findAll(keys, 'th[scope=row]').map(textOf)).toEqual(
      COMMANDS.filter((row) => row.keys !== undefined || row.mouse !== undefined).map(({ label }) => label),
    );
    expect(await findViolations()).toEqual([]);
    find(keys, 'input[role=switch]').click();
    expect(heard.map(({ detail }) => detail)).toEqual([{ type: 'letters', letters: false }]);
  });
});

describe('<kg-note>', () => {
  test('a note that asks something stays until it is answered', async () => {
    const note = await show('kg-note', { note: { text: 'Too long.', action: { label: 'Save', command: { type: 'save-view' } } } });
    const heard = listen('kg-command');
    expect(textOf(find(note, '[role=status]'))).toBe('Too long.');
    expect(await findViolations()).toEqual([]);
    findAll(note, 'button')[0]?.click();
    await settle();
    expect(heard.map(({ detail }) => detail)).toEqual([{ type: 'save-view' }]);
    expect(textOf(note)).toBe('');
  });

  test('a note that only tells lets everything below be clicked', async () => {
    const note = await show('kg-note', { note: { text: 'Done.' } });
    expect(findAll(note, 'button')).toEqual([]);
    expect(getComputedStyle(find(note, '.note')).pointerEvents).toBe('none');
  });
});

describe('tellTroubles(troubles)', () => {
  test('says each kind once with its names, keys as people read them', () => {
    expect(
      tellTroubles([
        { kind: 'gone', name: 'concept/zero-training-error' },
        { kind: 'broken', name: 'camera' },
        { kind: 'gone', name: 'speaker/bo-chen' },
      ]),
    ).toBe('Damaged in this link: camera. “zero training error” and “bo chen” are no longer in this graph. The rest is open.');
    expect(tellTroubles([])).toBe('');
  });
});
