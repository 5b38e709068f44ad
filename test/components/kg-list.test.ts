import { describe, expect, test } from 'vitest';
import '../../src/components/kg-list.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { readVisibility } from '../../src/state/visibility.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

const showList = async (change: object = {}) => {
  const { book, queries } = openSmall();
  return show('kg-list', { book, schedule: (await queries.overview()).schedule, ...change });
};
const press = async (list: Element, key: string) => {
  const at = list.shadowRoot?.activeElement;
  at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await settle();
  return list.shadowRoot?.activeElement?.getAttribute('data-id');
};

describe('<kg-list>', () => {
  test('what is selected far below comes to the middle, so that its connections are seen with it', async () => {
    const list = await showList();
    const frame = list.parentElement!;
    Object.assign(frame.style, { height: '160px', overflow: 'auto' });
    list.selection = ['concept/seed'];
    await settle();
    const { top, height } = frame.getBoundingClientRect();
    const row = find(list, '[data-id="concept/seed"]').getBoundingClientRect();
    expect(row.top).toBeGreaterThanOrEqual(top);
    expect(row.bottom).toBeLessThanOrEqual(top + height * 0.75);
    // What is in sight already stays where it is.
    const before = frame.scrollTop;
    list.selection = [];
    await settle();
    list.selection = ['concept/seed'];
    await settle();
    expect(frame.scrollTop).toBe(before);
  });

  test('lists every node under its kind and selects it', async () => {
    const list = await showList();
    expect(findAll(list, '.row.kind').map(textOf)).toEqual(['Talks 4', 'Speakers 3', 'Institutions 1', 'Ideas 3', 'Papers 1']);
    const heard = listen('kg-select');
    findAll(list, '.node').at(-1)?.click();
    expect(heard[0]?.detail.keys).toEqual(['paper/lee-2019']);
    expect(await findViolations()).toEqual([]);
  });

  test('shows the connections of what is selected, and goes along them', async () => {
    const list = await showList({ selection: ['concept/annealing'] });
    expect(findAll(list, '.connection').map(textOf)).toEqual(['Talks Ada Lovelace 2×', 'Talks Panel · Lovelace, Chen']);
    const heard = listen('kg-command');
    find(list, '.connection').click();
    expect(heard[0]?.detail).toEqual({ type: 'walk-to', key: 'talk/crystals' });
    expect(await findViolations()).toEqual([]);
  });

  test('a connection of what is not selected is chosen', async () => {
    const list = await showList({ selection: ['concept/annealing'] });
    find(list, '[data-id="talk/diaz"] .twist').click();
    await settle();
    const heard = listen('kg-select');
    findAll(list, '[data-id^="talk/diaz "]')[0]!.click();
    expect(heard).toHaveLength(1);
  });

  test('where a connection leads has the focus, also in a folded kind, and Backspace walks back', async () => {
    const list = await showList({ selection: ['concept/annealing'] });
    const heard = listen('kg-command');
    list.folded = new Set(['talk']);
    await settle();
    find(list, '.connection').focus();
    await press(list, 'Enter');
    list.selection = ['talk/crystals'];
    await settle();
    const focused = list.shadowRoot?.activeElement;
    expect(focused?.getAttribute('data-id')).toBe('talk/crystals');
    expect(focused?.ariaSelected).toBe('true');
    list.walks = true;
    await press(list, 'Backspace');
    expect(heard.at(-1)?.detail).toEqual({ type: 'walk-back' });
    list.selection = ['concept/annealing'];
    await settle();
    expect(list.shadowRoot?.activeElement?.getAttribute('data-id')).toBe('concept/annealing');
  });

  test('arrows go from row to row, open and close, and Enter selects', async () => {
    const list = await showList();
    find(list, '[tabindex="0"]').focus();
    expect(await press(list, 'ArrowDown')).toBe('talk/crystals');
    expect(await press(list, 'ArrowRight')).toBe('talk/crystals');
    expect(await press(list, 'ArrowRight')).toMatch(/^talk\/crystals /);
    expect(await press(list, 'ArrowLeft')).toBe('talk/crystals');
    expect(await press(list, 'End')).toBe('paper/lee-2019');
    const heard = listen('kg-select');
    await press(list, 'Enter');
    expect(heard[0]?.detail.keys).toEqual(['paper/lee-2019']);
  });

  test('the space bar adds to the selection', async () => {
    const list = await showList({ selection: ['concept/seed'] });
    const heard = listen('kg-select');
    find(list, '[data-id="talk/diaz"]').focus();
    await press(list, ' ');
    expect(heard[0]?.detail.keys).toEqual(['concept/seed', 'talk/diaz']);
  });

  test('what filters hide is counted where it is missing', async () => {
    const { book } = openSmall();
    const visibility = readVisibility(book.graph, { ...INITIAL_VIEW, filter: { ...NO_FILTER, sessions: ['fair/day-2'] } });
    const list = await showList({ visibility });
    const heard = listen('kg-command');
    const hidden = find(list, '.hidden');
    expect(textOf(hidden)).toBe('2 hidden by filters, show');
    hidden.click();
    expect(heard[0]?.detail).toEqual({ type: 'show-all' });
    expect(await findViolations()).toEqual([]);
  });

  test('beside the map it is out of the way of the Tab key, and accessible', async () => {
    const list = await showList({ quiet: true });
    expect(findAll(list, '[tabindex="0"]')).toEqual([]);
    expect(await findViolations()).toEqual([]);
  });
});
