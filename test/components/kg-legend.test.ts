import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/components/kg-legend.ts';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import type { TalkAttributes } from '../../src/model/graph-file.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { createMemoryQueries } from '../../src/queries/memory-queries.ts';
import { openBook } from '../../src/state/book.ts';
import { readVisibility } from '../../src/state/visibility.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { makeGraph } from '../bench/make-graph.ts';
import { smallGraph } from '../state/small-graph.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

const showLegend = async (change: Partial<ViewState> = {}) => {
  const { book, queries } = openSmall();
  const { counts } = await queries.overview();
  const view = { ...INITIAL_VIEW, ...change };
  const visibility = readVisibility(book.graph, view);
  return show('kg-legend', { book, view, visibility, total: counts, drawn: { ...counts, concept: 2 } });
};

describe('<kg-legend>', () => {
  test('counts what is drawn of each kind, and names the days', async () => {
    const legend = await showLegend();
    expect(textOf(legend)).toContain('Ideas 2 / 3 2 of 3 drawn');
    expect(findAll(legend, '.day').map(textOf)).toEqual(['Day 1', 'Day 2']);
    expect(await findViolations()).toEqual([]);
  });

  test('a day goes by its date in short where it has no number, and talks without one are named', async () => {
    const file = smallGraph();
    const dates: Readonly<Record<string, string>> = { 'talk/crystals': '2024-02-01', 'talk/seeds': '2024-03-14' };
    const undated = file.nodes.map((node) => {
      if (node.attributes.kind !== 'talk') return node;
      const { session: _session, date: _date, ...attributes } = node.attributes;
      const date = dates[node.key];
      return { ...node, attributes: date === undefined ? attributes : { ...attributes, date } };
    });
    const graph = openGraph({ ...file, nodes: undated });
    const total = (await createMemoryQueries(graph).overview()).counts;
    const legend = await show('kg-legend', { book: openBook(graph), total });
    expect(findAll(legend, '.day').map(textOf)).toEqual(['1 Feb', '14 Mar', 'no date']);
    expect(findAll(legend, '.day').at(-1)!.dataset['day']).toBeUndefined();
    expect(await findViolations()).toEqual([]);
  });

  test('more days than colours are one row of stretches between the first and the last', async () => {
    await page.viewport(1300, 800);
    const graph = openGraph(makeGraph(2000));
    const total = (await createMemoryQueries(graph).overview()).counts;
    const legend = await show('kg-legend', { book: openBook(graph), total });
    expect(textOf(find(legend, '.span'))).toBe('Meeting 1 Meeting 5');
    expect(new Set(findAll(legend, '.stretches i').map((stretch) => getComputedStyle(stretch).backgroundColor)).size).toBe(8);
    expect(findAll(legend, '.day')).toEqual([]);
    expect(await findViolations()).toEqual([]);
  });

  test('five dates are not named one by one, so that the legend stays one row', async () => {
    await page.viewport(1300, 800);
    const file = smallGraph();
    const [talk] = file.nodes.filter(({ attributes }) => attributes.kind === 'talk');
    const talks = ['01', '02', '03', '04', '05'].map((month) => {
      const { session: _session, ...attributes } = talk!.attributes as TalkAttributes;
      return { key: `talk/${month}`, attributes: { ...attributes, date: `2024-${month}-09` } };
    });
    const graph = openGraph({
      ...file,
      nodes: [...file.nodes.filter(({ attributes }) => attributes.kind !== 'talk'), ...talks],
      edges: [],
    });
    const legend = await show('kg-legend', { book: openBook(graph), total: (await createMemoryQueries(graph).overview()).counts });
    expect(textOf(find(legend, '.span'))).toBe('9 Jan 9 May');
    expect(findAll(legend, '.stretches i').map(({ dataset }) => dataset['day'])).toEqual(['1', '2', '3', '4', '5']);
  });

  test('only what can be switched looks as if it could', async () => {
    await page.viewport(1300, 800);
    const legend = await showLegend();
    expect(getComputedStyle(find(legend, '.kind-switch')).boxShadow).not.toBe('none');
    expect(getComputedStyle(find(legend, '.plain')).boxShadow).toBe('none');
  });

  test('a click on a kind switches it off, another one on again', async () => {
    const heard = listen('kg-command');
    find(await showLegend(), '.concept .kind-switch').click();
    const legend = await showLegend({ filter: { ...NO_FILTER, kinds: ['concept'] } });
    expect(find(legend, '.concept .kind-switch').ariaPressed).toBe('false');
    find(legend, '.concept .kind-switch').click();
    expect(heard.map(({ detail }) => detail)).toEqual([
      { type: 'filter', change: { kinds: ['concept'] } },
      { type: 'filter', change: { kinds: [] } },
    ]);
  });

  test('on a narrow page a kind of which nothing is drawn has no room, but for one that was switched off here', async () => {
    await page.viewport(390, 800);
    const isShown = async (change: Partial<ViewState>) => {
      const legend = await showLegend(change);
      legend.drawn = { ...legend.drawn!, concept: 0 };
      await settle();
      return getComputedStyle(find(legend, 'li.concept')).display !== 'none';
    };
    expect(await isShown({})).toBe(false);
    expect(await isShown({ filter: { ...NO_FILTER, kinds: ['concept'] } })).toBe(true);
  });

  test('is one line however much is drawn, so that the map below keeps its size; the rest of it is reached by Tab', async () => {
    await page.viewport(390, 800);
    const legend = await showLegend({ lens: 'everything' });
    const { height } = legend.getBoundingClientRect();
    legend.drawn = { talk: 100, speaker: 100, concept: 1000, paper: 100, institution: 100 };
    legend.total = { talk: 1000, speaker: 1000, concept: 10_000, paper: 1000, institution: 1000 };
    await settle();
    expect(legend.getBoundingClientRect().height).toBe(height);
    const list = find(legend, 'ul');
    expect(list.scrollWidth).toBeGreaterThan(list.clientWidth);
    const last = findAll(legend, '.kind-switch').at(-1)!;
    last.focus();
    expect(last.getBoundingClientRect().right).toBeLessThanOrEqual(list.getBoundingClientRect().right);
    expect(await findViolations()).toEqual([]);
  });

  test('says how much is hidden, and shows it again', async () => {
    const legend = await showLegend({ filter: { ...NO_FILTER, kinds: ['concept'] } });
    expect(textOf(find(legend, '.hidden'))).toBe('3 hidden by filters, show');
    const heard = listen('kg-command');
    find(legend, '.hidden button').click();
    expect(heard[0]?.detail).toEqual({ type: 'show-all' });
    expect(await findViolations()).toEqual([]);
  });

  test('counts what would be drawn without the filter, and apart what was hidden by hand', async () => {
    const legend = await showLegend({ filter: { ...NO_FILTER, kinds: ['concept'] }, hidden: ['talk/seeds'] });
    legend.away = ['concept/seed', 'talk/seeds'];
    await settle();
    expect(textOf(find(legend, '.hidden'))).toBe('1 hidden by filters, 1 hidden by you, show');
    const byHand = await showLegend({ hidden: ['talk/seeds'] });
    expect(textOf(find(byHand, '.hidden'))).toBe('1 hidden by you, show');
  });

  test('names the focus, changes its depth, and leaves it', async () => {
    const focus = { hubs: ['concept/seed'], depth: 2, before: { selection: [], camera: undefined } };
    const legend = await showLegend({ focus });
    expect(textOf(find(legend, '.focus .name'))).toBe('Around seed');
    expect(find(legend, '.depths [aria-pressed="true"]').textContent.trim()).toBe('2');
    const heard = listen('kg-command');
    find(legend, '.depths button:last-child').click();
    find(legend, '.leave').click();
    expect(heard.map(({ detail }) => detail)).toEqual([{ type: 'depth', depth: 5 }, { type: 'leave-focus' }]);
    expect(await findViolations()).toEqual([]);
  });
});

describe('<kg-filters>', () => {
  const open = async () => {
    const legend = await showLegend();
    await legend.openFilters();
    await settle();
    return legend;
  };

  test('switches relations off and asks for sessions and favourites', async () => {
    const legend = await open();
    const heard = listen('kg-command');
    const filters = find(legend, 'kg-filters');
    const byText = (selector: string, text: string) => findAll(filters, selector).find((element) => textOf(element).startsWith(text));
    byText('label', 'speaks of')?.click();
    byText('.choices button', 'Day 2')?.click();
    byText('label', 'Only talks of favourites')?.click();
    byText('label', 'fades')?.click();
    expect(heard.map(({ detail }) => detail)).toEqual([
      { type: 'filter', change: { relations: ['covers'] } },
      { type: 'filter', change: { sessions: ['fair/day-2'] } },
      { type: 'filter', change: { favorites: true } },
      { type: 'filter', change: { out: 'fade' } },
    ]);
    expect(await findViolations()).toEqual([]);
  });

  test('Esc closes them and goes back to their button', async () => {
    const legend = await open();
    find(legend, 'kg-filters .close, .close').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await settle();
    expect(findAll(legend, 'kg-filters')).toEqual([]);
    expect(legend.renderRoot.querySelector('.filter')).toBe((legend.renderRoot as ShadowRoot).activeElement);
  });
});
