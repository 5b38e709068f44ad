import cytoscape from 'cytoscape';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listenToChoices, roundPoint } from '../../src/view/map-choices.ts';
import type { MapListener } from '../../src/view/map-shown.ts';

/** A map without a screen, on which `a` and `b` stand, and all that it tells in its order. */
function listen(selection: readonly string[] = []) {
  vi.stubGlobal('window', globalThis);
  const cy = cytoscape({
    headless: true,
    layout: { name: 'preset' },
    elements: [{ data: { id: 'a' }, position: { x: 30, y: 40 } }, { data: { id: 'b' } }],
  });
  const container = Object.assign(new EventTarget(), { focus: () => undefined }) as unknown as HTMLElement;
  const told: unknown[][] = [];
  const listener = {
    select: (keys: readonly string[]) => told.push(['select', ...keys]),
    focus: (key: string) => told.push(['focus', key]),
    pin: (pin: unknown) => told.push(['pin', pin]),
    menu: (key: string, at: unknown) => told.push(['menu', key, at]),
  } as unknown as MapListener;
  const stop = listenToChoices(cy, container, listener, {
    selection: () => selection,
    scale: () => ({ x: 3, y: 2 }),
    before: (own) => told.push(['before', own]),
    dragged: (node) => told.push(['dragged', node.id()]),
  });
  const tap = (key: string | undefined, more: object = {}) => {
    const target = key === undefined ? cy : cy.getElementById(key);
    (target as unknown as cytoscape.NodeSingular).emit({ type: 'tap', originalEvent: { type: 'mouseup', ...more } } as never);
  };
  return { cy, told, tap, stop };
}

afterEach(() => vi.unstubAllGlobals());

describe('listenToChoices(cy, container, listener, map)', () => {
  test('a tap selects, and the map hears of it first', () => {
    const { told, tap } = listen(['b']);
    tap('a');
    expect(told).toEqual([
      ['before', 'a'],
      ['select', 'a'],
    ]);
  });

  test('with Ctrl it is added or taken out, beside all nodes nothing happens', () => {
    const { told, tap } = listen(['b']);
    tap('a', { ctrlKey: true });
    tap('b', { metaKey: true });
    tap(undefined, { ctrlKey: true });
    expect(told.filter(([what]) => what === 'select')).toEqual([['select', 'b', 'a'], ['select']]);
  });

  test('beside all nodes the selection is cleared', () => {
    const { told, tap } = listen(['b']);
    tap(undefined);
    expect(told.at(-1)).toEqual(['select']);
  });

  test('two taps on a node focus on it, on two nodes they do not', () => {
    const { cy, told, tap } = listen();
    const twice = (key: string) => cy.getElementById(key).emit({ type: 'dbltap', originalEvent: {} } as never);
    tap('a');
    twice('a');
    expect(told.at(-1)).toEqual(['focus', 'a']);
    tap('a');
    twice('b');
    expect(told.at(-1)).toEqual(['select', 'a']);
  });

  test('a node that is let go stays there, in px of the layout', () => {
    const { cy, told } = listen();
    cy.getElementById('a').emit('drag');
    cy.getElementById('a').emit('dragfree');
    expect(told).toEqual([
      ['dragged', 'a'],
      ['pin', { key: 'a', x: 10, y: 20 }],
    ]);
  });

  test('the right button opens the menu where it was pressed', () => {
    const { cy, told } = listen();
    cy.getElementById('a').emit({ type: 'cxttap', renderedPosition: { x: 5, y: 6 } } as never);
    expect(told).toEqual([['menu', 'a', { x: 5, y: 6 }]]);
  });
});

describe('roundPoint(point)', () => {
  test('to a tenth of a px, as places are written', () => {
    expect(roundPoint({ x: 1.26, y: -0.04 })).toEqual({ x: 1.3, y: -0 });
  });
});
