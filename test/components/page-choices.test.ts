import { afterEach, describe, expect, test } from 'vitest';
import { emit } from '../../src/components/events.ts';
import { PageChoices } from '../../src/components/page-choices.ts';
import type { Note } from '../../src/components/kg-note.ts';
import { advance, startSession } from '../../src/state/session.ts';
import { createStore } from '../../src/state/store.ts';
import type { Update } from '../../src/state/updates.ts';
import { openSmall } from './open-page.ts';

/** A page with a map, and a panel with a button in it and one beside. */
function choosing() {
  const store = createStore(startSession());
  const host = document.createElement('div');
  host.innerHTML = '<kg-map></kg-map><section class="panel" tabindex="-1"><button>in</button></section><button>beside</button>';
  document.body.append(host);
  const page = Object.assign(host, {
    renderRoot: host,
    updateComplete: Promise.resolve(true),
    book: openSmall().book,
    note: undefined as Note | undefined,
    change: (update: Update) => store.update(advance(update)),
  });
  const choices = new PageChoices(page);
  const part = (selector: string) => page.querySelector<HTMLElement>(selector)!;
  return { page, choices, part, view: () => store.value.view };
}

afterEach(() => document.body.replaceChildren());

describe('PageChoices', () => {
  test('what is chosen anywhere is selected, and read; on the map it is only selected', () => {
    const { part, view } = choosing();
    emit(part('kg-map'), 'kg-select', { keys: ['talk/seeds'] });
    expect([view().selection, view().pane]).toEqual([['talk/seeds'], 'panel']);
    const map = choosing();
    map.page.change((before) => ({ ...before, pane: 'main' }));
    emit(map.part('kg-map'), 'kg-select', { keys: ['talk/seeds'] });
    expect(map.view().pane).toBe('main');
    emit(map.part('button'), 'kg-select', { keys: ['concept/seed'] });
    expect(map.view().pane).toBe('panel');
  });

  test('a place opens the note there', () => {
    const { part, view } = choosing();
    const place = { source: 'notes.txt', line: 9, start: 1, end: 2 };
    emit(part('button'), 'kg-select', { keys: ['concept/seed'], place });
    expect([view().panel, view().place]).toEqual(['note', place]);
  });

  test('a choice in the panel takes its button away, so the panel has the focus; another leaves it where it is', async () => {
    const { part, choices } = choosing();
    const [inside, beside] = [part('.panel button'), part('.panel + button')];
    beside.focus();
    emit(beside, 'kg-select', { keys: ['concept/seed'] });
    await choices.showTop();
    expect(document.activeElement).toBe(beside);
    emit(inside, 'kg-select', { keys: ['talk/seeds'] });
    await choices.showTop();
    expect(document.activeElement).toBe(part('.panel'));
  });

  test('that the arrows keep a node is said by its name', () => {
    const { page, part } = choosing();
    emit(part('kg-map'), 'kg-keep', { key: 'concept/seed', kept: true });
    expect(page.note?.text).toBe('seed stays selected; the arrows add to it.');
    emit(part('kg-map'), 'kg-keep', { key: 'concept/seed', kept: false });
    expect(page.note?.text).toBe('seed no longer stays selected.');
  });
});
