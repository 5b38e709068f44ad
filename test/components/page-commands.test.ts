import { describe, expect, test } from 'vitest';
import { PageCommands } from '../../src/components/page-commands.ts';
import type { CommandedPage } from '../../src/components/page-commands.ts';
import type { Note } from '../../src/components/kg-note.ts';
import type { Command } from '../../src/state/command.ts';
import { advance, startSession } from '../../src/state/session.ts';
import type { Session } from '../../src/state/session.ts';
import { createStore } from '../../src/state/store.ts';
import { select } from '../../src/state/updates.ts';
import type { Update } from '../../src/state/updates.ts';
import { INITIAL_PREFERENCES } from '../../src/state/view-state.ts';

/** A page that only notes what is asked of it. */
function commanded() {
  const store = createStore<Session>(startSession());
  const asked: unknown[] = [];
  const page = Object.assign(document.createElement('div'), {
    store,
    address: undefined,
    book: undefined,
    text: '{}',
    preferences: INITIAL_PREFERENCES,
    note: undefined as Note | undefined,
    dialog: undefined as 'palette' | 'keys' | undefined,
    typed: '',
    change: (update: Update) => store.update(advance(update)),
    openView: async (read: unknown) => void asked.push(['open', read]),
  }) satisfies CommandedPage;
  const commands = new PageCommands(page, {
    map: { fit: () => asked.push('fit'), zoomBy: (factor) => asked.push(factor), picture: () => undefined },
    focusSearch: () => asked.push('search'),
    title: () => 'A small fair',
    visibility: () => ({ out: new Set(), relations: new Set(), near: undefined, fades: false }),
  });
  return { page, asked, run: (command: Command) => commands.run(command), commands };
}

describe('PageCommands', () => {
  test('a command of the view changes it', () => {
    const { page, run } = commanded();
    page.change(select(['a']));
    run({ type: 'lens', lens: 'everything' });
    run({ type: 'step-out' });
    expect([page.store.value.view.lens, page.store.value.view.selection]).toEqual(['everything', []]);
  });

  test('the map and the search are asked for what is theirs', () => {
    const { asked, run } = commanded();
    run({ type: 'fit' });
    run({ type: 'zoom', factor: 2 });
    run({ type: 'search' });
    expect(asked).toEqual(['fit', 2, 'search']);
  });

  test('what is wanted of every view is kept, and told so that a host can keep it too', () => {
    const { page, run } = commanded();
    const told: unknown[] = [];
    page.addEventListener('kg-preferences', ({ detail }) => told.push(detail));
    run({ type: 'scheme', scheme: 'dark' });
    run({ type: 'letters', letters: false });
    expect(page.preferences).toEqual({ ...INITIAL_PREFERENCES, scheme: 'dark', letters: false });
    expect(told.at(-1)).toEqual(page.preferences);
  });

  test('a dialog opens once its part is there, with what was typed meanwhile', async () => {
    const { page, run } = commanded();
    run({ type: 'palette' });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    await expect.poll(() => page.dialog).toBe('palette');
    expect(page.typed).toBe('x');
  });

  test('what takes its time is loaded, done and said', async () => {
    const { page, run } = commanded();
    run({ type: 'undo' });
    await expect.poll(() => page.note?.text).toBe('Nothing to undo.');
  });

  test('a file that is no view is refused by its name', async () => {
    const { page, asked, commands } = commanded();
    await commands.openFile(new File(['nothing'], 'shopping.txt'));
    expect(page.note?.text).toContain('shopping.txt');
    expect(asked).toEqual([]);
  });
});
