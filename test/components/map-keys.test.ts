import { describe, expect, test } from 'vitest';
import { MapKeys } from '../../src/components/map-keys.ts';
import type { MapView } from '../../src/view/map-view.ts';
import { openSmall } from './open-page.ts';

/** A map of the small graph whose arrows lead from node to node of a list, and all that it asks for. */
function keysOn(selection: readonly string[], { walk = undefined as { behind: string[]; edge: string | undefined } | undefined } = {}) {
  const asked: unknown[] = [];
  const host = Object.assign(document.createElement('div'), {
    graph: openSmall().graph,
    selection,
    visibility: undefined,
    walk,
    letters: true,
    openMenu: (key: string) => void asked.push(['menu', key]),
  });
  for (const type of ['kg-command', 'kg-select', 'kg-open'] as const) {
    host.addEventListener(type, ({ detail }: CustomEvent) => asked.push([type, detail]));
  }
  const view = {
    settle: () => asked.push('settled'),
    step: (direction: string) => (direction === 'right' ? 'talk/seeds' : undefined),
    zoomBy: (factor: number) => asked.push(['zoom', factor]),
    fit: () => asked.push('fit'),
    panBy: (x: number, y: number) => asked.push(['pan', x, y]),
  } as unknown as MapView;
  const keys = new MapKeys(host);
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    asked.length = 0;
    keys.press(event, view);
    return event.defaultPrevented;
  };
  return { host, keys, asked, press };
}

describe('MapKeys', () => {
  test('before a key acts the map tells where it looks', () => {
    const { asked, press } = keysOn(['talk/crystals']);
    expect(press('f')).toBe(true);
    expect(asked).toEqual(['settled', ['kg-command', { type: 'focus', keys: ['talk/crystals'] }]]);
  });

  test('an arrow selects what lies there, and nothing where nothing does', () => {
    const { asked, press } = keysOn(['talk/crystals']);
    press('ArrowRight');
    expect(asked.at(-1)).toEqual(['kg-select', { keys: ['talk/seeds'] }]);
    press('ArrowLeft');
    expect(asked).toEqual(['settled']);
  });

  test('what Space keeps stays selected while the arrows go on, until it is let go or no longer selected', () => {
    const { host, keys, asked, press } = keysOn(['talk/crystals']);
    press(' ');
    press('ArrowRight');
    expect(asked.at(-1)).toEqual(['kg-select', { keys: ['talk/crystals', 'talk/seeds'] }]);
    host.selection = ['concept/seed'];
    keys.forget();
    press('ArrowRight');
    expect(asked.at(-1)).toEqual(['kg-select', { keys: ['talk/seeds'] }]);
  });

  test('Enter opens the connections, and goes along the one that is pointed at', () => {
    const { graph } = openSmall();
    const edge = graph.edges('talk/seeds', 'concept/seed')[0]!;
    const without = keysOn(['talk/seeds']);
    without.press('Enter');
    expect(without.asked.at(-1)).toEqual(['kg-open', { key: 'talk/seeds' }]);
    const pointing = keysOn(['talk/seeds'], { walk: { behind: [], edge } });
    pointing.press('Enter');
    expect(pointing.asked.at(-1)).toEqual(['kg-command', { type: 'walk-to', key: 'concept/seed' }]);
  });

  test('zoom, pan and fit are for the map itself; keys with Ctrl for the browser', () => {
    const { asked, press } = keysOn([]);
    press('+');
    expect(asked.at(-1)).toEqual(['zoom', 1.35]);
    press('ArrowUp', { shiftKey: true });
    expect(asked.at(-1)).toEqual(['pan', 0, 80]);
    press('0');
    expect(asked.at(-1)).toBe('fit');
    expect(press('+', { ctrlKey: true })).toBe(false);
    expect(asked).toEqual([]);
  });

  test('with nothing selected only what needs no node acts', () => {
    const { asked, press } = keysOn([]);
    for (const key of ['f', '.', 'Enter', ' ', 'p', 'ContextMenu']) {
      press(key);
      expect(asked, key).toEqual(['settled']);
    }
    press('Escape');
    expect(asked.at(-1)).toEqual(['kg-command', { type: 'step-out' }]);
  });
});
