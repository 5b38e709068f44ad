import { describe, expect, test } from 'vitest';
import '../../src/components/kg-panel.ts';
import '../../src/components/kg-several.ts';
import '../../src/components/kg-answer.ts';
import { countTalks } from '../../src/state/book.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import type { Visibility } from '../../src/state/visibility.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

const ALL: Visibility = { out: new Set(), relations: new Set(), near: undefined, fades: false };

async function showPanel(selection: readonly string[], view: Partial<ViewState> = {}, visibility = ALL) {
  const { book, queries } = openSmall();
  const panel = await show('kg-panel', {
    book,
    queries,
    overview: await queries.overview(),
    starts: await queries.starts(),
    selection,
    view: { ...INITIAL_VIEW, ...view },
    visibility,
  });
  await settle();
  return panel;
}

function press(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

function focused(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}

describe('<kg-panel> with two nodes', () => {
  test('offers to ask how they connect and to compare them', async () => {
    const panel = await showPanel(['speaker/ada-lovelace', 'speaker/bo-chen']);
    const heard = listen('kg-command');
    for (const button of findAll(panel, '.asks button')) button.click();
    expect(heard.map(({ detail }) => detail)).toEqual([
      { type: 'ask', ask: 'path' },
      { type: 'ask', ask: 'compare' },
    ]);
  });

  test('shows the path step by step, each with its sentence', async () => {
    const panel = await showPanel(['talk/crystals', 'talk/seeds'], { ask: 'path' });
    await expect.poll(() => findAll(panel, '.path').length).toBeGreaterThan(0);
    const [path] = findAll(panel, '.path');
    expect(findAll(path!, '.stop .row-title').map(textOf)).toEqual(['Growing crystals', 'seed', 'Seeds of structure']);
    expect(findAll(path!, '.said').map(textOf)).toEqual(['speaks of', 'comes up in']);
    expect(findAll(path!, 'mark').length).toBeGreaterThanOrEqual(2);
    expect(await findViolations()).toEqual([]);
  });

  test('says so when nothing joins them', async () => {
    const panel = await showPanel(['talk/diaz', 'talk/seeds'], { ask: 'path' });
    await expect.poll(() => textOf(panel)).toContain('Nothing that is shown joins them.');
  });

  test('a filter that takes the bridge away leaves no path', async () => {
    const out = new Set(['concept/crystal', 'concept/seed', 'speaker/bo-chen', 'speaker/ada-lovelace']);
    const panel = await showPanel(['talk/crystals', 'talk/seeds'], { ask: 'path' }, { ...ALL, out });
    await expect.poll(() => textOf(panel)).toContain('Nothing that is shown joins them.');
  });

  test('compares: what both have, what each has alone', async () => {
    const panel = await showPanel(['talk/crystals', 'talk/seeds'], { ask: 'compare' });
    await expect.poll(() => findAll(panel, 'kg-answer').flatMap((answer) => findAll(answer, 'h3')).length).toBe(3);
    const [both, first, second] = findAll(find(panel, 'kg-answer'), 'section');
    expect(textOf(both!)).toContain('crystal');
    expect(textOf(first!)).toContain('annealing');
    expect(textOf(second!)).toContain('Lee 2019');
    find(both!, 'summary').click();
    expect(findAll(both!, 'mark').length).toBeGreaterThan(1);
    expect(await findViolations()).toEqual([]);
  });
});

describe('<kg-panel> and filters', () => {
  test('what a filter takes out of a list is counted, and can be shown', async () => {
    const panel = await showPanel(['talk/crystals'], {}, { ...ALL, out: new Set(['concept/seed', 'concept/crystal']) });
    const notes = findAll(panel, '.hidden-note').map(textOf);
    expect(notes).toContain('2 hidden by filters, show');
    const heard = listen('kg-command');
    find(find(panel, 'kg-detail'), '.hidden-note button').click();
    expect(heard[0]?.detail).toEqual({ type: 'show-all' });
    expect(await findViolations()).toEqual([]);
  });

  test('a relation that is switched off hides its whole list', async () => {
    const panel = await showPanel(['concept/seed'], {}, { ...ALL, relations: new Set(['covers']) });
    expect(textOf(find(panel, '.covered'))).toBe('2 talks speak of it 2 hidden by filters, show');
  });
});

describe('<kg-panel> and walks', () => {
  test('Up and Down go between connections, Right walks, Left goes back', async () => {
    const panel = await showPanel(['talk/crystals']);
    panel.focusConnections();
    await settle();
    const first = focused();
    expect(first?.dataset['edge']).toContain('gives/');
    press(first!, 'ArrowDown');
    const second = focused();
    expect(second).not.toBe(first);
    press(second!, 'ArrowUp');
    expect(focused()).toBe(first);
    const heard = listen('kg-command');
    press(first!, 'ArrowRight');
    press(first!, 'Enter');
    press(first!, 'ArrowLeft');
    press(first!, 'Backspace');
    expect(heard.map(({ detail }) => detail)).toEqual([
      { type: 'walk-to', key: 'speaker/ada-lovelace' },
      { type: 'walk-to', key: 'speaker/ada-lovelace' },
      { type: 'walk-back' },
      { type: 'walk-back' },
    ]);
  });

  test('the connection with the focus is pointed at, and no longer when it is left', async () => {
    const panel = await showPanel(['talk/crystals']);
    const heard = listen('kg-command');
    panel.focusConnections();
    await settle();
    const edge = focused()?.dataset['edge'];
    expect(heard.at(-1)?.detail).toEqual({ type: 'point-at', edge });
    focused()?.blur();
    await settle();
    expect(heard.at(-1)?.detail).toEqual({ type: 'point-at', edge: undefined });
  });

  test('after a step the walk goes on at the next node; a walk shows where it came from', async () => {
    const panel = await showPanel(['talk/crystals']);
    panel.focusConnections();
    await settle();
    press(focused()!, 'Enter');
    panel.selection = ['speaker/ada-lovelace'];
    panel.view = { ...INITIAL_VIEW, walk: { behind: ['talk/crystals'], edge: undefined } };
    await settle();
    await settle();
    expect(focused()?.dataset['key']).toBe('talk/crystals');
    expect(textOf(find(panel, '.walk'))).toBe('← Back to Ada Lovelace 1 step');
    expect(await findViolations()).toEqual([]);
  });
});

describe('<kg-panel> and the focus of the page', () => {
  test('a node can be focused on, and the same link shows everything again', async () => {
    const panel = await showPanel(['concept/seed']);
    const heard = listen('kg-command');
    findAll(panel, '.actions button')
      .find((button) => textOf(button) === 'Focus')
      ?.click();
    expect(heard[0]?.detail).toEqual({ type: 'focus', keys: ['concept/seed'] });
    panel.view = { ...INITIAL_VIEW, focus: { hubs: ['concept/seed'], depth: 2, before: { selection: [], camera: undefined } } };
    await settle();
    const pressed = findAll(panel, '.actions [aria-pressed="true"]');
    expect(pressed.map(textOf)).toEqual(['Focus']);
    pressed[0]?.click();
    expect(heard[1]?.detail).toEqual({ type: 'leave-focus' });
    expect(await findViolations()).toEqual([]);
  });
});

describe('<kg-start>', () => {
  test('the ideas of all days are selected when they are asked for, those of most talks first', async () => {
    const panel = await showPanel([]);
    const heard = listen('kg-select');
    const { book } = openSmall();
    const question = findAll(panel, '.starts button').find((button) => textOf(button).startsWith('Which ideas'));
    question?.click();
    const talks = (heard[0]?.detail.keys ?? []).map((key) => countTalks(book, key));
    expect(talks.length).toBeGreaterThan(0);
    expect(talks).toEqual(talks.toSorted((a, b) => b - a));
    expect(await findViolations()).toEqual([]);
  });

  test('the reading list of the event folds, with who cites what', async () => {
    const panel = await showPanel([]);
    const list = find(panel, 'details.readings') as HTMLDetailsElement;
    expect(textOf(list)).toBe('Reading list 1');
    find(list, 'summary').click();
    await settle();
    expect(textOf(list)).toContain('Lee 2019 line 9 Cited by Bo Chen DOI ↗');
    expect(await findViolations()).toEqual([]);
    expect(findAll(panel, 'details.questions')).toEqual([]);
  });
});
