import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/components/kg-menu.ts';
import { viewMenu } from '../../src/components/menus.ts';
import { factsAfter } from './facts.ts';
import { find, findAll, findViolations, listen, settle, show, textOf } from './open-page.ts';

const showMenu = () => show('kg-menu', { label: 'View', groups: viewMenu(factsAfter()) });

describe('<kg-menu>', () => {
  test('opens with the keyboard on the choice that holds, walks, and runs a command', async () => {
    const menu = await showMenu();
    const heard = listen('kg-command');
    find(menu, '.trigger').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(find(menu, '.item:focus').textContent.trim()).toBe('Speakers & ideas');
    expect(await findViolations()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(heard.map(({ detail }) => detail)).toEqual([{ type: 'lens', lens: 'everything' }]);
    await settle();
    expect(menu.open).toBe(false);
    expect(find(menu, '.trigger').matches(':focus')).toBe(true);
  });

  test('marks the choice that holds in each group', async () => {
    const menu = await showMenu();
    find(menu, '.trigger').click();
    await settle();
    expect(findAll(menu, '[aria-checked="true"]').map(textOf)).toEqual(['Speakers & ideas', 'Map', 'As the system']);
  });

  test('Escape closes it and nothing else, and gives the focus back', async () => {
    const menu = await showMenu();
    const keys = listen('keydown');
    find(menu, '.trigger').click();
    await settle();
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(menu.open).toBe(false);
    expect(find(menu, '.trigger').matches(':focus')).toBe(true);
    expect(keys.filter(({ key }) => key === 'Escape')).toEqual([]);
  });

  test('a letter leads to the item that begins with it', async () => {
    const menu = await showMenu();
    find(menu, '.trigger').click();
    await settle();
    await userEvent.keyboard('d');
    expect(textOf(find(menu, '.item:focus'))).toBe('Dark');
  });
});
