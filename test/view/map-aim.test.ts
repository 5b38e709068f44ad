import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../src/state/view-state.ts';
import { readVisibility } from '../../src/state/visibility.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { estimateTextWidth } from '../../src/text/text-width.ts';
import { countClear } from '../../src/view/clear-part.ts';
import { MapAim } from '../../src/view/map-aim.ts';
import type { MapCamera } from '../../src/view/map-camera.ts';
import type { MapDrawer } from '../../src/view/map-drawer.ts';
import { MapScreen } from '../../src/view/map-screen.ts';
import { NOTHING_SHOWN } from '../../src/view/map-shown.ts';
import type { MapShown } from '../../src/view/map-shown.ts';
import { planAround } from '../../src/view/plan-around.ts';
import { planMap } from '../../src/view/plan-map.ts';
import { nearNodes } from '../../src/view/plan-near.ts';
import { readMap } from '../../src/view/read-map.ts';
import { tellCamera } from '../../src/view/tell-camera.ts';
import { makeEvent } from '../layout/make-event.ts';

/** Talks in two rows, shared ideas between them. */
function event() {
  const graph = makeEvent(8, 10);
  let [talk, idea] = [0, 0];
  graph.updateEachNodeAttributes((key, attributes) => {
    if (attributes.kind === 'talk') return { ...attributes, x: (talk++ % 4) * 260, y: talk <= 4 ? 0 : 420 };
    if (key.startsWith('concept/common')) return { ...attributes, x: (idea++ % 5) * 190, y: idea <= 5 ? 140 : 270 };
    return { ...attributes, x: 80, y: 60 };
  });
  return graph;
}

const GRAPH = event();
const MODEL = readMap(GRAPH, estimateTextWidth, 'Panel');
const IDEA = 'concept/common-subject-3';
const focus = (depth: number, fades: 'hide' | 'fade' = 'hide', hub = IDEA) =>
  readVisibility(GRAPH, {
    filter: { ...NO_FILTER, out: fades },
    hidden: [],
    focus: { hubs: [hub], depth, before: { selection: [], camera: undefined } },
    lens: 'ideas',
  });

/** An aim on a map of this size, what it made the camera do, and how to show something else. */
function aimAt(size = { width: 1000, height: 700 }, corner = { width: 0, height: 0 }) {
  const screen = new MapScreen();
  Object.assign(screen, size);
  screen.settle(MODEL, 'ideas', corner);
  const moves: [how: string, to: Camera][] = [];
  const camera = {
    steered: false,
    now: { ...screen.center, zoom: 1 },
    jump: (to: Camera) => move('jump', to),
    glide: (to: Camera) => move('glide', to),
  };
  const move = (how: string, to: Camera) => {
    moves.push([how, to]);
    camera.now = to;
    screen.zoom = to.zoom;
  };
  const drawer = {
    shown: { ...NOTHING_SHOWN, graph: GRAPH } as MapShown,
    model: MODEL,
    plan: undefined as ReturnType<typeof planMap> | undefined,
    input: (at: Camera) => planAround(MODEL, drawer.shown, 'ideas', screen, at),
    draw: () => (drawer.plan = planMap(MODEL, drawer.input(camera.now))),
    schedule: vi.fn(),
  };
  const teller = tellCamera(() => undefined);
  const aim = new MapAim(drawer as unknown as MapDrawer, screen, camera as unknown as MapCamera, teller);
  const show = (more: Partial<MapShown>, isNew = false) => {
    const before = drawer.shown;
    drawer.shown = { ...before, ...more };
    aim.settleNear(before, isNew);
    aim.turn(before, isNew);
    drawer.draw();
    return before;
  };
  return { aim, camera, drawer, moves, screen, show, teller };
}

beforeEach(() => {
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('window', globalThis);
});
afterEach(() => vi.unstubAllGlobals());

describe('MapAim.turn(before, isNew)', () => {
  test('a new map is seen as a whole at once, or where a view says', () => {
    const { camera, moves, screen, show } = aimAt();
    show({}, true);
    expect(moves).toEqual([['jump', { ...screen.center, zoom: 1 }]]);
    expect(camera.steered).toBe(false);
    show({ camera: { x: 5, y: 6, zoom: 2 } }, true);
    expect(moves.at(-1)).toEqual(['jump', { x: 5, y: 6, zoom: 2 }]);
    expect(camera.steered).toBe(true);
  });

  test('another camera is glided to, the one that was told itself is not, and with reduced motion it is jumped to', () => {
    const { drawer, moves, show, teller } = aimAt();
    show({}, true);
    teller.told = { x: 1, y: 2, zoom: 2 };
    show({ camera: { x: 1, y: 2, zoom: 2 } });
    expect(moves).toHaveLength(1);
    show({ camera: { x: 50, y: 2, zoom: 2 } });
    expect(moves.at(-1)).toEqual(['glide', { x: 50, y: 2, zoom: 2 }]);
    expect(drawer.schedule).toHaveBeenCalledOnce();
    show({ camera: { x: 70, y: 2, zoom: 2 }, still: true });
    expect(moves.at(-1)?.[0]).toBe('jump');
  });

  test('entering a focus looks at all of it, a filter in it moves nothing, leaving it goes back', () => {
    const { drawer, moves, show, teller } = aimAt();
    show({}, true);
    show({ camera: { x: 400, y: 200, zoom: 3 } });
    show({ visibility: focus(1), camera: undefined });
    const entered = moves.at(-1)![1];
    expect(moves).toHaveLength(3);
    expect(drawer.plan!.nodes.map(({ node }) => node.key)).toContain(IDEA);
    teller.told = undefined;
    show({ visibility: focus(1, 'fade') });
    expect(moves).toHaveLength(3);
    show({ visibility: focus(2) });
    expect(moves.at(-1)![1].zoom).toBeLessThanOrEqual(entered.zoom);
    show({ visibility: undefined, camera: { x: 400, y: 200, zoom: 3 } });
    expect(moves.at(-1)).toEqual(['glide', { x: 400, y: 200, zoom: 3 }]);
  });
});

describe('MapAim.settleNear(before, isNew)', () => {
  test('on a small screen what a focus brings along is drawn clear of all that lies over the map', () => {
    const { drawer, moves, screen, show } = aimAt({ width: 390, height: 470 });
    show({}, true);
    show({ visibility: focus(2), covered: { top: 84, bottom: 116 }, selection: [IDEA] });
    const camera = moves.at(-1)![1];
    const scale = screen.scaleAt(camera.zoom);
    const drawn = drawer.plan!.nodes;
    expect(drawn.length).toBeGreaterThan(4);
    for (const { node, at } of drawn) {
      const x = 195 + (at.x - camera.x) * scale.x;
      const y = 235 + (at.y - camera.y) * scale.y + node.box.dy;
      expect(x - node.box.width / 2, node.key).toBeGreaterThanOrEqual(0);
      expect(x + node.box.width / 2, node.key).toBeLessThanOrEqual(390);
      expect(y - node.box.height / 2, node.key).toBeGreaterThanOrEqual(84);
      expect(y + node.box.height / 2, node.key).toBeLessThanOrEqual(470 - 116);
    }
  });
});

describe('MapAim.settleNear(before, isNew) around any node', () => {
  test('on a small screen all of a focus is drawn that was found to have room, where it was found', () => {
    const covered = { top: 84, bottom: 116, start: { width: 216, height: 52 } };
    for (const hub of GRAPH.nodes()) {
      const { drawer, screen, show } = aimAt({ width: 390, height: 470 }, { width: 158, height: 70 });
      show({}, true);
      show({ visibility: focus(1, 'hide', hub), covered, selection: [hub] });
      expect(drawer.plan!.nodes.map(({ node }) => node.key).toSorted(), hub).toEqual([...screen.fits!].toSorted());
      for (const { node, at } of drawer.plan!.nodes) expect(at, `${hub} ${node.key}`).toEqual(screen.place(node));
    }
  });
});

describe('MapAim.settleNear(before, isNew) on a wide screen', () => {
  test.each([
    [520, 600],
    [676, 597],
    [1064, 736],
  ])('%i × %i px: all of a focus is drawn, inside of what is seen of the map', (width, height) => {
    const covered = { top: 52, bottom: 0, start: { width: 216, height: 52 } };
    for (const hub of GRAPH.nodes().filter((key) => /^(?:talk|concept)\//.test(key))) {
      const { camera, drawer, screen, show } = aimAt({ width, height }, { width: 58, height: 122 });
      show({}, true);
      show({ visibility: focus(1, 'hide', hub), covered, selection: [hub] });
      const input = drawer.input(camera.now);
      const all = nearNodes(MODEL, input);
      expect(drawer.plan!.nodes.map(({ node }) => node.key).toSorted(), hub).toEqual(all.map(({ key }) => key).toSorted());
      expect(countClear(all, camera.now, screen, covered), hub).toBe(all.length);
      const places = new Map(drawer.plan!.nodes.map(({ node, at }) => [node.key, at]));
      show({ visibility: focus(1, 'fade', hub) });
      expect(new Map(drawer.plan!.nodes.map(({ node, at }) => [node.key, at])), hub).toEqual(places);
    }
  });
});

describe('MapAim on a small screen', () => {
  test('all that a choice lights is seen beside the sheet, and the whole map again when nothing is chosen', () => {
    const { aim, camera, drawer, moves, screen, show } = aimAt({ width: 390, height: 470 });
    show({}, true);
    show({ selection: [IDEA], covered: { top: 0, bottom: 116 } });
    aim.reveal(false);
    const lit = drawer.plan!.nodes.filter((planned) => planned.lit);
    expect(lit.length).toBe(1 + GRAPH.neighbors(IDEA).length);
    expect(drawer.plan!.asked).toEqual({ drawn: lit.length, total: lit.length });
    const scale = screen.scaleAt(camera.now.zoom);
    for (const { node, at } of lit) {
      const [x, y] = [195 + (at.x - camera.now.x) * scale.x, 235 + (at.y - camera.now.y) * scale.y + node.box.dy];
      expect(Math.abs(x - 195) + node.box.width / 2, node.key).toBeLessThanOrEqual(195);
      expect(y - node.box.height / 2, node.key).toBeGreaterThanOrEqual(0);
      expect(y + node.box.height / 2, node.key).toBeLessThanOrEqual(470 - 116);
    }
    expect(camera.steered).toBe(false);
    show({ selection: [], covered: { top: 0, bottom: 0 } });
    expect(moves.at(-1)![1]).toEqual({ ...screen.center, zoom: 1 });
    expect(drawer.plan!.asked).toBeUndefined();
  });

  test('a view that was sent says where to look, and the whole map is one step away', () => {
    const { aim, camera, moves, screen, show } = aimAt({ width: 390, height: 470 });
    const sent = { ...screen.center, zoom: 1.1 };
    show({ selection: [IDEA], camera: sent, covered: { top: 0, bottom: 116 } }, true);
    expect(moves).toEqual([['jump', sent]]);
    aim.fit();
    expect(camera.now).toEqual({ ...screen.center, zoom: 1 });
  });

  test('what is chosen on the map from near by moves nothing', () => {
    const { aim, camera, drawer, moves, screen, show } = aimAt({ width: 390, height: 470 });
    show({}, true);
    camera.now = { ...screen.place(MODEL.nodes.get(IDEA)!), zoom: 3 };
    screen.zoom = 3;
    camera.steered = true;
    aim.own = IDEA;
    show({ selection: [IDEA] });
    aim.reveal(false);
    expect(moves).toHaveLength(1);
    expect(drawer.plan!.asked).toBeUndefined();
  });
});

describe('MapAim.reveal(sent)', () => {
  test('a choice that is in sight moves nothing; one that is not is looked at with what it lights', () => {
    const { aim, camera, moves, show } = aimAt();
    show({}, true);
    show({ selection: [IDEA] });
    aim.reveal(false);
    expect(moves).toHaveLength(1);
    expect(aim.isRevealing).toBe(false);
    camera.now = { x: 9000, y: 9000, zoom: 1 };
    aim.reveal(false);
    expect(moves).toHaveLength(2);
    expect(Math.abs(camera.now.x)).toBeLessThan(2000);
    expect(aim.isRevealing).toBe(true);
    camera.now = { ...camera.now, x: camera.now.x + 40 };
    expect(aim.isRevealing).toBe(false);
  });

  test('what was chosen on the map itself is not brought to the middle, but where all of it is out of sight', () => {
    const { aim, camera, moves, screen, show } = aimAt();
    show({}, true);
    show({ selection: [IDEA] });
    const at = MODEL.nodes.get(IDEA)!;
    const edge = { ...screen.place(at), zoom: 4 };
    camera.now = edge;
    screen.zoom = 4;
    aim.own = IDEA;
    aim.reveal(false);
    expect(moves).toHaveLength(1);
    // The next one is not its own.
    aim.reveal(false);
    expect(moves.length).toBeGreaterThan(1);
  });

  test('a view that was sent says itself where to look, though none of the choice is seen there', () => {
    const { aim, camera, moves, screen, show } = aimAt();
    show({}, true);
    show({ selection: [IDEA] });
    camera.now = { ...screen.place(MODEL.nodes.get(IDEA)!), zoom: 4 };
    screen.zoom = 4;
    aim.reveal(true);
    camera.now = { x: 9000, y: 9000, zoom: 4 };
    aim.reveal(true);
    expect(moves).toHaveLength(1);
    expect(camera.now).toEqual({ x: 9000, y: 9000, zoom: 4 });
  });
});
