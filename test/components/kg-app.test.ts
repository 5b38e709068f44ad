import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/components/kg-app.ts';
import { select, setMain } from '../../src/state/updates.ts';
import { find, findAll, findViolations, openSmall, settle, show, textOf } from './open-page.ts';

async function showApp() {
  const { book, queries } = openSmall();
  const app = await show('kg-app', { book, queries, text: '{}', wholePage: true });
  await settle();
  return app;
}

describe('<kg-app>', () => {
  test('shows header, strip, legend, panel and a quiet list before anything is chosen', async () => {
    const app = await showApp();
    expect(textOf(find(app, 'h1'))).toBe('A small fair');
    expect(textOf(find(app, 'kg-legend'))).toContain('Talks');
    expect(findAll(find(app, 'kg-list[quiet]'), '.node[tabindex="-1"]').length).toBe(openSmall().graph.order);
    expect(await findViolations()).toEqual([]);
  });

  test('one selection, every view: strip, panel, list, and a word for those who listen', async () => {
    const app = await showApp();
    app.change(select(['speaker/ada-lovelace']));
    await settle();
    expect(findAll(app, '[data-level="3"]').map(textOf)).toEqual(['Lovelace', 'Panel']);
    expect(textOf(find(find(app, 'kg-panel'), 'h2'))).toContain('Ada Lovelace');
    expect(findAll(find(app, 'kg-list'), '[role=treeitem][aria-selected="true"]').map(textOf).join()).toContain('Ada Lovelace');
    expect(findAll(app, '[role=status]').map(textOf)).toContain('Speaker, Ada Lovelace, 2 talks');
    expect(await findViolations()).toEqual([]);
  });

  test('Escape steps out of the selection', async () => {
    const app = await showApp();
    app.change(select(['concept/seed']));
    await settle();
    await userEvent.keyboard('{Escape}');
    expect(app.view.selection).toEqual([]);
  });

  test('the list can stand in the place of the map', async () => {
    const app = await showApp();
    app.change(setMain('list'));
    await settle();
    expect(findAll(app, 'kg-map')).toEqual([]);
    find(find(app, 'kg-list'), '.node').click();
    expect(app.view.selection).toEqual(['talk/crystals']);
    expect(await findViolations()).toEqual([]);
  });

  test('commands of the menus become updates', async () => {
    const app = await showApp();
    app.dispatchEvent(new CustomEvent('kg-command', { detail: { type: 'scheme', scheme: 'dark' } }));
    app.dispatchEvent(new CustomEvent('kg-command', { detail: { type: 'lens', lens: 'everything' } }));
    await settle();
    expect([app.preferences.scheme, app.view.lens]).toEqual(['dark', 'everything']);
    expect(getComputedStyle(app).colorScheme).toBe('dark');
    expect(await findViolations()).toEqual([]);
  });

  test('says what stands in the way and what to do', async () => {
    const app = await show('kg-app', {
      trouble: { kind: 'newer', address: 'graph.json', detail: 'made by a newer Talkgraph', named: true },
    });
    expect(textOf(find(app, '[role=alert]'))).toMatch(/newer Talkgraph.*Nothing was changed.*Open the graph beside this page/);
    expect(await findViolations()).toEqual([]);
  });
});
