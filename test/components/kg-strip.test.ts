import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/components/kg-strip.ts';
import type { ScheduleLane } from '../../src/queries/queries.ts';
import { readTalkShares } from '../../src/state/talk-shares.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

/** Lanes as a schedule of long names and several events has them, all with the talks of the small graph. */
function laneOf(event: string, label: string, talks = ['talk/crystals', 'talk/panel', 'talk/seeds', 'talk/diaz']): ScheduleLane {
  return { event, session: label, label, talks };
}

async function showLanes(schedule: readonly ScheduleLane[], width = 900) {
  await page.viewport(1000, 800);
  const { graph, book } = openSmall();
  graph.setAttribute('events', [
    { id: 'a', title: 'Spring School', sessions: [] },
    { id: 'b', title: 'Autumn School', sessions: [] },
    { id: 'c', title: 'One Evening', sessions: [] },
  ]);
  const strip = await show('kg-strip', { book, schedule });
  strip.style.width = `${width}px`;
  await settle();
  return strip;
}

async function showStrip(...selection: string[]) {
  const { graph, book, queries } = openSmall();
  const { schedule } = await queries.overview();
  return show('kg-strip', { book, schedule, selection, shares: readTalkShares(graph, selection) });
}

const block = (strip: Element, key: string) => find(strip, `[data-key="${key}"]`);

describe('<kg-strip>', () => {
  test('has a lane per session and a block per talk in order', async () => {
    const strip = await showStrip();
    expect(findAll(strip, '.lane').map((lane) => findAll(lane, 'button').map(textOf))).toEqual([
      ['Lovelace', 'Panel'],
      ['Chen', 'Diaz'],
    ]);
    expect(block(strip, 'talk/crystals').ariaLabel).toBe('Ada Lovelace, Growing crystals, Day 1 · 1');
    expect(await findViolations()).toEqual([]);
  });

  test('is lit by the selection, the stronger the more belongs there', async () => {
    const strip = await showStrip('concept/seed');
    expect(block(strip, 'talk/seeds').dataset['level']).toBe('3');
    expect(block(strip, 'talk/crystals').dataset['level']).toBe('1');
    expect(block(strip, 'talk/diaz').dataset['level']).toBeUndefined();
    expect(await findViolations()).toEqual([]);
  });

  test('what a filter takes away is outlined when it is chosen, not filled', async () => {
    const strip = await showStrip('concept/seed');
    const out = new Set(['talk/seeds']);
    strip.visibility = { out, relations: new Set(), near: undefined, fades: false };
    await settle();
    expect(block(strip, 'talk/seeds').dataset['level']).toBe('3');
    expect(getComputedStyle(block(strip, 'talk/seeds')).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(block(strip, 'talk/crystals')).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(await findViolations()).toEqual([]);
  });

  test('choosing a block selects its talk, choosing it again selects nothing', async () => {
    const strip = await showStrip('talk/seeds');
    const heard = listen('kg-select');
    block(strip, 'talk/panel').click();
    block(strip, 'talk/seeds').click();
    expect(heard.map(({ detail }) => detail.keys)).toEqual([['talk/panel'], []]);
  });

  test('is one stop of the Tab key, arrows walk along and across the lanes', async () => {
    const strip = await showStrip();
    expect(findAll(strip, '[tabindex="0"]')).toHaveLength(1);
    block(strip, 'talk/crystals').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await settle();
    expect(block(strip, 'talk/diaz').matches(':focus')).toBe(true);
    await userEvent.keyboard('{Home}{ArrowUp}');
    await settle();
    expect(block(strip, 'talk/crystals').matches(':focus')).toBe(true);
  });

  test('a long name of a session leaves the room to its talks, and is said in full', async () => {
    const name = 'Poster session B (Tuesday, same foyer, worse light, and the coffee was gone by then)';
    const strip = await showLanes([laneOf('a', name), laneOf('a', 'Day 2')]);
    const [label, other] = findAll(strip, '.label');
    expect(label!.getBoundingClientRect().width).toBeLessThan(190);
    expect(label!.title).toBe(name);
    expect(label!.getBoundingClientRect().height).toBe(other!.getBoundingClientRect().height);
    expect(find(strip, '.scroll').scrollWidth).toBeLessThanOrEqual(900);
  });

  test('each of several events is named once, and a lone session by its event', async () => {
    const strip = await showLanes([
      laneOf('a', 'Day 1'),
      laneOf('a', 'Day 2'),
      laneOf('b', 'Day 1'),
      laneOf('b', 'Day 2'),
      laneOf('c', 'Late'),
    ]);
    expect(findAll(strip, '.heading').map(textOf)).toEqual(['Spring School', 'Autumn School']);
    expect(findAll(strip, '.label').map(textOf)).toEqual(['Day 1', 'Day 2', 'Day 1', 'Day 2', 'One Evening']);
    expect(await findViolations()).toEqual([]);
  });

  test('shows about three lanes and scrolls to the others, or shows them all when it is asked', async () => {
    const strip = await showLanes(Array.from({ length: 9 }, (_, index) => laneOf('a', `Day ${index + 1}`)));
    expect(strip.offsetHeight).toBeLessThan(160);
    const more = find(strip, '.more');
    expect(more.ariaLabel).toBe('Show all 9 sessions');
    more.click();
    await settle();
    expect(strip.offsetHeight).toBeGreaterThan(250);
    expect(more.ariaExpanded).toBe('true');
    more.click();
    await settle();
    expect(strip.offsetHeight).toBeLessThan(160);
    expect(await findViolations()).toEqual([]);
  });

  test('of many sessions the first stand at once, all of them soon, and no label is wider than there is room for from the first', async () => {
    const schedule = Array.from({ length: 40 }, (_, index) => laneOf('a', index === 39 ? 'Session of the week' : `Day ${index + 1}`));
    const strip = await showLanes([]);
    strip.schedule = schedule;
    await strip.updateComplete;
    expect(findAll(strip, '.lane[data-day], .lane:not(.widths)').length).toBeLessThan(20);
    const width = find(strip, '.label').getBoundingClientRect().width;
    const height = strip.offsetHeight;
    await expect.poll(() => findAll(strip, '.label').map(textOf).at(-1)).toBe('Session of the week');
    await expect.poll(() => findAll(strip, '.lane').length).toBe(40);
    expect(find(strip, '.label').getBoundingClientRect().width).toBe(width);
    expect(strip.offsetHeight).toBe(height);
  });

  test('says at its edge that a lane goes on', async () => {
    const strip = await showLanes(
      [
        laneOf(
          'a',
          'Day 1',
          Array.from({ length: 12 }, () => 'talk/crystals'),
        ),
      ],
      400,
    );
    expect(strip.hasAttribute('after')).toBe(true);
    find(strip, '.scroll').scrollLeft = 4000;
    await settle();
    expect(strip.hasAttribute('after')).toBe(false);
    expect(strip.hasAttribute('before')).toBe(true);
  });

  test('a block has the colour of its own day, and a lane only when its talks have one', async () => {
    const strip = await showLanes([laneOf('a', 'Both days')]);
    const { book } = openSmall();
    const colours = ['talk/crystals', 'talk/diaz'].map((key) => block(strip, key).dataset['day']);
    expect(colours).toEqual(['talk/crystals', 'talk/diaz'].map((key) => String((book.talks.get(key)?.day ?? 0) + 1)));
    expect(new Set(colours).size).toBe(2);
    expect(find(strip, '.lane').dataset['day']).toBeUndefined();
  });
});
