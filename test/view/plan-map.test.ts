import { describe, expect, test } from 'vitest';
import type { OpenedGraph } from '../../src/graph/knowledge-graph.ts';
import { layoutGraph } from '../../src/layout/positions.ts';
import type { Lens } from '../../src/state/view-state.ts';
import { estimateTextWidth } from '../../src/text/text-width.ts';
import { CHIP_CORNER } from '../../src/view/chip-corner.ts';
import { findUnlit } from '../../src/view/find-unlit.ts';
import type { MapModel } from '../../src/view/map-node.ts';
import type { MapPlan } from '../../src/view/map-plan.ts';
import { MapScreen } from '../../src/view/map-screen.ts';
import { NOTHING_SHOWN } from '../../src/view/map-shown.ts';
import { planAround } from '../../src/view/plan-around.ts';
import { nodeBudget } from '../../src/view/plan-candidates.ts';
import type { PlanInput } from '../../src/view/plan-input.ts';
import { planMap } from '../../src/view/plan-map.ts';
import { readMap } from '../../src/view/read-map.ts';
import { makeEvent } from '../layout/make-event.ts';

const EVENT = placed(makeEvent(24, 40));
const MODEL = readMap(EVENT, estimateTextWidth, 'Panel');
const DESK = { width: 1064, height: 736 };
const CORNER = { width: 68, height: 132 };

function placed(graph: OpenedGraph): OpenedGraph {
  for (const [key, { x, y }] of layoutGraph(graph, { seed: 1 })) graph.mergeNodeAttributes(key, { x, y });
  return graph;
}

function screenOf(
  { width = DESK.width, height = DESK.height, zoom = 1, lens = 'ideas' }: Partial<PlanInput> = {},
  model = MODEL,
): MapScreen {
  const screen = new MapScreen();
  Object.assign(screen, { width, height });
  screen.settle(model, lens, CORNER);
  screen.zoom = zoom;
  return screen;
}

function plan(options: Partial<PlanInput> = {}, model: MapModel = MODEL): MapPlan {
  const { width, height, zoom, scale, place } = screenOf(options, model);
  return planMap(model, { lens: 'ideas', selection: [], width, height, zoom, scale, place, ...options });
}

function keys({ nodes }: MapPlan): string[] {
  return nodes.map(({ node }) => node.key);
}

function overlaps({ nodes }: MapPlan, scale: { readonly x: number; readonly y: number }, gap = 0): string[] {
  const boxes = nodes.map(({ node, at }) => ({ key: node.key, x: at.x * scale.x, y: at.y * scale.y + node.box.dy, ...node.box }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * gap && Math.abs(a.y - b.y) * 2 < a.height + b.height + 2 * gap)
      .map((b) => `${a.key} ${b.key}`),
  );
}

describe('planMap(model, input)', () => {
  test('all talks and shared ideas are drawn on a desk, and nothing of one talk alone', () => {
    const { drawn, nodes } = plan();
    expect(drawn.nodes).toMatchObject({ talk: 24, concept: 40, paper: 0, institution: 0 });
    expect(nodes.every(({ node }) => node.tier === 'main')).toBe(true);
  });

  test('speakers count as drawn by their cards', () => {
    expect(plan().drawn.nodes.speaker).toBe(24);
  });

  test.each([
    [DESK.width, DESK.height, 55, 82],
    [649, 640, 30, 45],
    [390, 470, 15, 20],
  ])('%i × %i px: 8 px lie between boxes and 12 to the edge, from %i to %i nodes', (width, height, least, most) => {
    const made = plan({ width, height });
    expect(overlaps(made, screenOf({ width, height }).scale, 8)).toEqual([]);
    expect(made.nodes.length).toBeGreaterThanOrEqual(least);
    expect(made.nodes.length).toBeLessThanOrEqual(most);
    const screen = screenOf({ width, height });
    for (const { node, at } of made.nodes) {
      const aside = Math.abs(at.x - screen.center.x) * screen.scale.x + node.box.width / 2;
      const below = Math.abs((at.y - screen.center.y) * screen.scale.y + node.box.dy) + node.box.height / 2;
      expect([aside <= width / 2 - 12, below <= height / 2 - 12], node.key).toEqual([true, true]);
    }
  });

  test('a map that grows by a few px has room for a few nodes more, never for twice as many', () => {
    const budgets = Array.from({ length: 80 }, (_, step) =>
      nodeBudget(MODEL, { width: 360 + 10 * step, height: 770, zoom: 1, lens: 'ideas' }),
    );
    for (const [index, budget] of budgets.slice(1).entries()) {
      expect(budget - (budgets[index] ?? 0)).toBeGreaterThanOrEqual(0);
      expect(budget - (budgets[index] ?? 0)).toBeLessThanOrEqual(4);
    }
  });

  test('a narrow and tall map is used over its whole height', () => {
    const made = plan({ width: 393, height: 770 });
    const screen = screenOf({ width: 393, height: 770 });
    const ys = made.nodes.map(({ at }) => (at.y - screen.center.y) * screen.scale.y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.75 * 770);
  });

  test('what a choice brings along stands inside of the map and covers nothing that is lit', () => {
    const large = makeEvent(160, 120);
    large.updateEachNodeAttributes((key, attributes) => ({ ...attributes, community: Number(/\d+/.exec(key)?.[0] ?? 0) % 4 }));
    const model = readMap(placed(large), estimateTextWidth, 'Panel');
    const screen = screenOf({}, model);
    const camera = { ...screen.center, zoom: 1 };
    for (const selection of [['concept/common-subject-3'], ['concept/common-subject-119']]) {
      const shown = { ...NOTHING_SHOWN, selection };
      const made = planMap(model, planAround(model, shown, 'ideas', screen, camera));
      const lit = made.nodes.filter((node) => node.lit);
      expect(lit.length).toBeGreaterThan(2);
      expect(overlaps({ ...made, nodes: lit }, screen.scale)).toEqual([]);
      expect(findUnlit(made, screen, camera, NOTHING_SHOWN.covered)).toBeUndefined();
    }
  });

  test('a choice that is not all in sight is looked at whole, no nearer than before', () => {
    const screen = screenOf({ zoom: 3 });
    const selection = ['concept/common-subject-2'];
    const away = { x: screen.center.x + 4000, y: screen.center.y, zoom: 3 };
    const made = planMap(MODEL, planAround(MODEL, { ...NOTHING_SHOWN, selection }, 'ideas', screen, away));
    const to = findUnlit(made, screen, away, NOTHING_SHOWN.covered);
    if (to === undefined) throw new Error('Expected another camera.');
    expect(to.zoom).toBeLessThanOrEqual(3);
    screen.zoom = to.zoom;
    for (const { node, at } of made.nodes.filter(({ lit }) => lit)) {
      expect(Math.abs(at.x - to.x) * screen.scale.x + node.box.width / 2).toBeLessThanOrEqual(DESK.width / 2);
      expect(Math.abs((at.y - to.y) * screen.scale.y + node.box.dy) + node.box.height / 2).toBeLessThanOrEqual(DESK.height / 2);
    }
    const again = planMap(MODEL, planAround(MODEL, { ...NOTHING_SHOWN, selection }, 'ideas', screen, to));
    expect(findUnlit(again, screen, to, NOTHING_SHOWN.covered)).toBeUndefined();
  });

  test('the corner of the buttons stays free', () => {
    const screen = screenOf();
    for (const { node, at } of plan().nodes) {
      const { key, box } = node;
      const right = (at.x - screen.center.x) * screen.scale.x + (DESK.width + box.width) / 2;
      const bottom = (at.y - screen.center.y) * screen.scale.y + (DESK.height + box.height) / 2 + box.dy;
      expect(right < DESK.width - CORNER.width || bottom < DESK.height - CORNER.height, key).toBe(true);
    }
  });

  test.each([
    [DESK.width, DESK.height, 'ideas'],
    [649, 640, 'ideas'],
    [649, 640, 'everything'],
    [390, 470, 'ideas'],
  ] as const)('%i × %i px, %s: the corner where the page says how much is filtered stays free', (width, height, lens) => {
    const screen = screenOf({ width, height, lens });
    const { nodes } = planMap(MODEL, planAround(MODEL, NOTHING_SHOWN, lens, screen, { ...screen.center, zoom: 1 }));
    for (const { node, at } of nodes) {
      const left = (at.x - screen.center.x) * screen.scale.x + (width - node.box.width) / 2;
      const top = (at.y - screen.center.y) * screen.scale.y + (height - node.box.height) / 2 + node.box.dy;
      expect(left >= CHIP_CORNER.width || top >= CHIP_CORNER.height, node.key).toBe(true);
      expect(
        [left, top, left + node.box.width - width, top + node.box.height - height].map((over, side) => (side < 2 ? over > 0 : over < 0)),
        node.key,
      ).toEqual([true, true, true, true]);
    }
  });

  test('zoomed in to 1.8 what belongs to one talk appears, below it does not', () => {
    expect(plan({ zoom: 1.7 }).drawn.nodes.paper).toBe(0);
    const { drawn } = plan({ zoom: 1.8 });
    expect(drawn.nodes.paper).toBeGreaterThan(12);
    expect(drawn.nodes.concept).toBeGreaterThan(50);
  });

  test('zooming in hides nothing that was drawn', () => {
    const closer = new Set(keys(plan({ zoom: 1.8 })));
    expect(keys(plan()).filter((key) => !closer.has(key))).toEqual([]);
  });

  test('a chosen idea lights its talks and the edges to them, the rest fades', () => {
    const { nodes, edges, fading } = plan({ selection: ['concept/common-subject-2'] });
    expect(fading).toBe(true);
    const lit = nodes.filter((node) => node.lit).map(({ node }) => node.key);
    expect(lit.sort()).toEqual(['concept/common-subject-2', ...EVENT.neighbors('concept/common-subject-2')].sort());
    expect(edges.filter((edge) => edge.lit)).toHaveLength(EVENT.degree('concept/common-subject-2'));
  });

  test('what was drawn before stays where it was when an idea is chosen', () => {
    const before = plan();
    const after = new Map(plan({ selection: ['concept/common-subject-2'] }).nodes.map(({ node, at }) => [node.key, at]));
    for (const { node, at } of before.nodes) expect(after.get(node.key)).toEqual(at);
  });

  test.each(['concept/own-idea-7a', 'paper/author7-2001', 'institution/institute-2'])(
    '%s is drawn near its talk when it is chosen',
    (key) => {
      const { nodes, edges } = plan({ selection: [key] });
      const chosen = nodes.find(({ node }) => node.key === key);
      expect(chosen).toMatchObject({ chosen: true, lit: true });
      expect(edges.some((edge) => edge.lit && (edge.source === key || edge.target === key))).toBe(true);
      expect(keys(plan())).not.toContain(key);
    },
  );

  test('a chosen speaker lights the card of each of his talks', () => {
    const graph = placed(makeEvent(8, 6));
    const other = 'talk/note/a-longer-title-number-5';
    graph.addDirectedEdgeWithKey('again', 'speaker/person-surname1', other, { kind: 'gives', role: 'panelist', weight: 1, evidence: [] });
    const { nodes } = plan({ selection: ['speaker/person-surname1'] }, readMap(graph, estimateTextWidth, 'Panel'));
    const chosen = nodes.filter((node) => node.chosen).map(({ node }) => node.key);
    expect(chosen.sort()).toEqual(['talk/note/a-longer-title-number-1', other]);
  });

  test('on a phone a choice brings its talks even if they were not drawn', () => {
    const { nodes } = plan({ width: 390, height: 560, selection: ['concept/common-subject-39'] });
    const lit = nodes.filter((node) => node.lit).map(({ node }) => node.key);
    expect(lit.sort()).toEqual(['concept/common-subject-39', ...EVENT.neighbors('concept/common-subject-39')].sort());
  });

  test('on a phone what a choice brings does not cover it', () => {
    const input = { width: 390, height: 560, selection: ['concept/common-subject-39'] };
    const made = plan(input);
    expect(overlaps({ ...made, nodes: made.nodes.filter(({ lit }) => lit) }, screenOf(input).scale)).toEqual([]);
  });

  test('a node moved by hand onto another is drawn there, and hides nothing', () => {
    const before = plan();
    const [under, over] = before.nodes;
    if (under === undefined || over === undefined) throw new Error('Expected two nodes.');
    const screen = screenOf();
    screen.pin([{ key: over.node.key, ...under.at }]);
    const after = plan({ place: screen.place, pinned: screen.pinned });
    expect(after.nodes.find(({ node }) => node === over.node)?.at).toEqual(under.at);
    expect(keys(before).filter((key) => !keys(after).includes(key))).toEqual([]);
  });

  test('everything: papers too from the first, where there is room', () => {
    expect(plan({ lens: 'everything', width: 1600, height: 1200 }).drawn.nodes.paper).toBeGreaterThan(0);
  });

  test.each<Lens>(['ideas', 'everything'])('lens %s draws its kinds', (lens) => {
    const { drawn } = plan({ lens, zoom: 3 });
    expect(drawn.nodes.institution > 0).toBe(lens === 'everything');
  });

  test('common ground is drawn only when it is chosen', () => {
    const graph = makeEvent(8, 4);
    graph.addNode('concept/air', { ...graph.getNodeAttributes('concept/common-subject-1'), label: 'air' });
    for (const talk of graph.filterNodes((key) => key.startsWith('talk/'))) {
      graph.addDirectedEdgeWithKey(`air ${talk}`, talk, 'concept/air', { kind: 'covers', weight: 1, evidence: [] });
    }
    const model = readMap(placed(graph), estimateTextWidth, 'Panel');
    expect(keys(plan({ zoom: 4 }, model))).not.toContain('concept/air');
    expect(plan({ selection: ['concept/air'] }, model).nodes.filter((node) => node.lit)).toHaveLength(9);
  });

  test('an idea of both days carries both', () => {
    const both = MODEL.order('ideas', true).filter(({ kind, colours }) => kind === 'concept' && colours.length === 2);
    expect(both.length).toBeGreaterThan(0);
    expect(both.every(({ colours }) => colours.join() === '1,2')).toBe(true);
  });

  test('a key that the graph does not hold chooses nothing', () => {
    expect(plan({ selection: ['concept/never'] }).fading).toBe(false);
  });

  test('a card counts what of its talk alone is not drawn, and no more', () => {
    const waiting = ({ nodes }: MapPlan) => nodes.filter(({ node }) => node.kind === 'talk').map((card) => card.waiting);
    expect(new Set(waiting(plan()))).toEqual(new Set([3]));
    const closer = plan({ zoom: 3 });
    const drawn = new Set(keys(closer));
    for (const { node, waiting: left } of closer.nodes) {
      if (node.kind !== 'talk') continue;
      const own = [...MODEL.joined(node.key).keys()].filter((key) => MODEL.nodes.get(key)?.tier === 'inner');
      expect(left).toBe(own.filter((key) => !drawn.has(key)).length);
    }
    expect(Math.min(...waiting(closer))).toBe(0);
  });

  test('of few talks what is of one alone is drawn at once, near its card', () => {
    const model = readMap(placed(makeEvent(5, 2)), estimateTextWidth, 'Panel');
    const made = plan({}, model);
    expect(made.drawn.nodes).toMatchObject({ talk: 5, concept: 12, paper: 5 });
    expect(made.nodes.every(({ waiting }) => waiting === 0)).toBe(true);
    const { scale } = screenOf({}, model);
    expect(overlaps(made, scale, 8)).toEqual([]);
    const places = new Map(made.nodes.map(({ node, at }) => [node.key, at]));
    for (const { node, at } of made.nodes) {
      const card = node.kind === 'talk' || node.talks.length !== 1 ? undefined : places.get(node.talks[0] ?? '');
      if (card !== undefined) expect(Math.hypot((at.x - card.x) * scale.x, (at.y - card.y) * scale.y), node.key).toBeLessThan(220);
    }
  });

  test('with every kind all talks stay, speakers and papers stand below their cards', () => {
    const made = plan({ lens: 'everything' });
    expect(made.drawn.nodes.talk).toBe(24);
    expect(made.drawn.nodes.speaker).toBeGreaterThan(15);
    const { scale } = screenOf({ lens: 'everything' });
    expect(overlaps(made, scale, 7)).toEqual([]);
    const places = new Map(made.nodes.map(({ node, at }) => [node.key, at]));
    const far = made.nodes.filter(({ node, at }) => {
      const card = node.kind === 'speaker' ? places.get(node.talks[0] ?? '') : undefined;
      return card !== undefined && Math.hypot((at.x - card.x) * scale.x, (at.y - card.y) * scale.y) > 130;
    });
    expect(far.map(({ node }) => node.key)).toEqual([]);
  });

  test('with every kind on a smaller map speakers still stand with their cards', () => {
    const screen = screenOf({ lens: 'everything', width: 676, height: 540 });
    const { drawn } = planMap(MODEL, planAround(MODEL, NOTHING_SHOWN, 'everything', screen, { ...screen.center, zoom: 1 }));
    expect(drawn.nodes.speaker).toBeGreaterThan(8);
    expect(drawn.nodes.talk).toBeGreaterThan(12);
  });
});
