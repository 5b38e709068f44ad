import cytoscape from 'cytoscape';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../src/state/view-state.ts';
import { PALETTES } from '../../src/styles/palette.ts';
import { MapDrawer, WHOLE_MAP } from '../../src/view/map-drawer.ts';
import type { MapPlan } from '../../src/view/map-plan.ts';
import { MapScreen } from '../../src/view/map-screen.ts';
import { NOTHING_SHOWN } from '../../src/view/map-shown.ts';
import type { MapShown } from '../../src/view/map-shown.ts';
import { makeEvent } from '../layout/make-event.ts';

const GRAPH = makeEvent(4, 6);
const TALK = 'talk/note/a-longer-title-number-2';

/** A drawer of a map without a screen, all that it drew, and where it is looked at. */
function open(graph = GRAPH) {
  const cy = cytoscape({ headless: true, styleEnabled: true, layout: { name: 'preset' } });
  const screen = new MapScreen();
  const drawn: (MapPlan | undefined)[] = [];
  let camera: Camera = WHOLE_MAP;
  const drawer = new MapDrawer(cy, screen, 'sans-serif', { now: () => camera, drawn: (plan) => drawn.push(plan) });
  const show = (more: Partial<MapShown> = {}) => drawer.take({ ...NOTHING_SHOWN, graph, ...more });
  const settle = (width = 900, height = 600) => {
    Object.assign(screen, { width, height });
    screen.settle(drawer.model!, drawer.lens, { width: 0, height: 0 });
    camera = { ...screen.center, zoom: 1 };
  };
  return { cy, screen, drawer, drawn, show, settle, look: (to: Camera) => (camera = to) };
}

const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

afterEach(() => vi.restoreAllMocks());

describe('MapDrawer', () => {
  test('a graph is read once, however it is shown; another one and another word for panels are read anew', () => {
    const { drawer, show } = open();
    expect(show()).toBe(true);
    const { model } = drawer;
    expect(show({ selection: [TALK], lens: 'everything' })).toBe(false);
    expect(drawer.model).toBe(model);
    expect(show({ panelWord: 'Podium' })).toBe(true);
    expect(drawer.model).not.toBe(model);
  });

  test('a map without talks has no ideas to share: everything is drawn', () => {
    const { drawer, show } = open();
    show();
    expect(drawer.lens).toBe('ideas');
    const alone = GRAPH.copy();
    for (const key of alone.filterNodes((_key, { kind }) => kind === 'talk')) alone.dropNode(key);
    const other = open(alone);
    other.show();
    expect(other.drawer.lens).toBe('everything');
  });

  test('nothing is drawn while the map has no size', () => {
    const { cy, drawer, drawn, show } = open();
    show();
    drawer.draw();
    expect(drawn).toEqual([]);
    expect(cy.elements().length).toBe(0);
  });

  test('draws the plan for where the camera is, and tells of it; where nothing is to be shown it takes all away', async () => {
    const { cy, drawer, drawn, show, settle } = open();
    show();
    settle();
    drawer.draw();
    // The first cards come with their writing.
    await vi.waitFor(() => expect(drawn).toHaveLength(1));
    expect(drawn[0]).toBe(drawer.plan);
    expect(cy.nodes('.card').length).toBe(4);
    expect(drawer.planned.zoom).toBe(1);
    show({ graph: undefined });
    drawer.draw();
    expect(drawn.at(-1)).toBeUndefined();
    expect(cy.elements().length).toBe(0);
  });

  test('at the next frame it draws once, however often it was asked; after it was stopped never', async () => {
    const { drawer, drawn, show, settle } = open();
    show();
    settle();
    for (let time = 0; time < 3; time += 1) drawer.schedule();
    expect(drawn).toHaveLength(0);
    await vi.waitFor(() => expect(drawn).toHaveLength(1));
    await frames();
    expect(drawn).toHaveLength(1);
    drawer.schedule();
    drawer.draw();
    await frames();
    expect(drawn).toHaveLength(2);
    drawer.schedule();
    drawer.stop();
    await frames();
    expect(drawn).toHaveLength(2);
    expect(drawer.plan).toBeUndefined();
  });

  test('what is drawn is put apart with the zoom without being planned anew', async () => {
    const { cy, screen, drawer, drawn, show, settle } = open();
    show();
    settle();
    drawer.draw();
    await vi.waitFor(() => expect(drawn).toHaveLength(1));
    const before = cy.getElementById(TALK).position('x');
    screen.zoomBy(2);
    drawer.place();
    expect(cy.getElementById(TALK).position('x') / before).toBeCloseTo(2, 1);
    expect(drawn).toHaveLength(1);
  });

  test('colours are those of the scheme', () => {
    const { drawer, show } = open();
    show();
    expect(drawer.palette).toBe(PALETTES.light);
    show({ scheme: 'dark' });
    expect(drawer.palette).toBe(PALETTES.dark);
    show({ scheme: 'dark', forced: true });
    expect(drawer.palette.days).toBe(PALETTES.dark.days);
    expect(drawer.palette.ink).toMatch(/^rgb/);
    expect(drawer.palette.paper).not.toBe(drawer.palette.ink);
  });
});
