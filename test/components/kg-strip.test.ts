import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/components/kg-strip.ts';
import { readTalkShares } from '../../src/state/talk-shares.ts';
import { find, findAll, findViolations, listen, openSmall, settle, show, textOf } from './open-page.ts';

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
});
