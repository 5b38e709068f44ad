import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import type { Lens } from '../../src/state/view-state.ts';
import { estimateTextWidth } from '../../src/text/text-width.ts';
import type { MapModel, MapNode } from '../../src/view/map-node.ts';
import type { MapPlan } from '../../src/view/map-plan.ts';
import { MapScreen } from '../../src/view/map-screen.ts';
import { NOTHING_SHOWN } from '../../src/view/map-shown.ts';
import { planAround } from '../../src/view/plan-around.ts';
import { screenBox } from '../../src/view/plan-input.ts';
import { planMap } from '../../src/view/plan-map.ts';
import { isWithin } from '../../src/view/plan-regions.ts';
import { isFirst } from '../../src/view/rank-nodes.ts';
import { readMap } from '../../src/view/read-map.ts';
import { overlap } from '../../src/view/screen-room.ts';
import type { ScreenBox } from '../../src/view/screen-room.ts';
import { makeGraph } from '../bench/make-graph.ts';

const CORNER = { width: 68, height: 132 };
const MODEL = readMap(openGraph(makeGraph(3000)), estimateTextWidth, 'Panel');
const LARGEST = readMap(openGraph(makeGraph(20_000)), estimateTextWidth, 'Panel');

interface Made {
  readonly plan: MapPlan;
  readonly screen: MapScreen;
  readonly boxOf: (node: MapNode) => ScreenBox;
}

function make(
  model: MapModel,
  size: { readonly width: number; readonly height: number },
  { lens = 'ideas', selection = [], zoom = 1 }: { lens?: Lens; selection?: readonly string[]; zoom?: number } = {},
): Made {
  const screen = new MapScreen();
  Object.assign(screen, size);
  screen.settle(model, lens, CORNER);
  screen.zoom = zoom;
  const plan = planMap(model, planAround(model, { ...NOTHING_SHOWN, selection }, lens, screen, { ...screen.center, zoom }));
  const places = new Map(plan.nodes.map(({ node, at }) => [node, at]));
  return { plan, screen, boxOf: (node) => screenBox(node, places.get(node) ?? node, screen.scale) };
}

const cornerOf = ({ center, scale, width, height }: MapScreen): ScreenBox => ({
  x: center.x * scale.x + (width - CORNER.width) / 2,
  y: center.y * scale.y + (height - CORNER.height) / 2,
  ...CORNER,
});
const withAir = (box: ScreenBox, air: number) => ({ ...box, width: box.width + air, height: box.height + air });
const pairs = <T>(list: readonly T[]) => list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));

describe.each([
  ['3,000 nodes, 1440 px wide', MODEL, { width: 1064, height: 640 }, { least: 56, most: 70, each: [5, 8], regions: 10 }],
  ['20,000 nodes, 1440 px wide', LARGEST, { width: 1064, height: 640 }, { least: 56, most: 70, each: [4, 8], regions: 12 }],
  ['3,000 nodes, 1024 px wide', MODEL, { width: 676, height: 520 }, { least: 24, most: 45, each: [4, 8], regions: 6 }],
  ['3,000 nodes, 768 px wide', MODEL, { width: 464, height: 770 }, { least: 28, most: 45, each: [5, 10], regions: 4 }],
  ['3,000 nodes on a phone', MODEL, { width: 390, height: 410 }, { least: 8, most: 20, each: [3, 10], regions: 2 }],
] as const)('the map of %s', (_name, model, size, { least, most, each, regions }) => {
  const { plan, screen, boxOf } = make(model, size);

  test('is tiled by named regions that cover the whole of it and each other nowhere', () => {
    expect(plan.regions).toHaveLength(regions);
    expect(plan.regions.every(({ lines }) => lines.length === 1)).toBe(true);
    expect(pairs(plan.regions).filter(([a, b]) => overlap(a, b))).toEqual([]);
    const covered = plan.regions.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(covered / (size.width * size.height)).toBeGreaterThan(0.78);
  });

  test('shows many nodes at first sight, in every region about as many, each inside of one', () => {
    expect(plan.nodes.length).toBeGreaterThanOrEqual(least);
    expect(plan.nodes.length).toBeLessThanOrEqual(most);
    const counts = plan.regions.map((region) => plan.nodes.filter(({ node }) => isWithin(boxOf(node), region)).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(plan.nodes.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(each[0]);
    expect(Math.max(...counts)).toBeLessThanOrEqual(each[1]);
  });

  test('leaves 8 px between any two nodes, between a node and a name, and leaves the buttons free', () => {
    const boxes = [...plan.nodes.map(({ node }) => boxOf(node)), ...plan.regions.map(({ name }) => name)];
    expect(pairs(boxes).filter(([a, b]) => overlap(withAir(a, 15), b))).toEqual([]);
    expect(plan.nodes.filter(({ node }) => overlap(boxOf(node), cornerOf(screen)))).toEqual([]);
  });

  test('joins most of what stands together', () => {
    const joined = new Set(plan.edges.flatMap(({ source, target }) => [source, target]));
    expect(joined.size / plan.nodes.length).toBeGreaterThan(0.5);
  });
});

describe('a large map', () => {
  const DESK = { width: 1064, height: 640 };

  test.each<Lens>(['ideas', 'everything'])(
    'has at first those in line, in the same order, that do not wait for a closer zoom: %s',
    (lens) => {
      const keys = (nodes: readonly MapNode[]) => nodes.map(({ key }) => key);
      const all = MODEL.order(lens, true);
      const first = MODEL.order(lens, false);
      const ofOne = all.filter(({ kind, talks }) => kind === 'concept' && talks.length === 1);
      expect(ofOne.length).toBeGreaterThan(1000);
      expect(keys(first)).toEqual(keys(all.filter((node) => isFirst(node, lens))));
    },
  );

  test('has places for every node of a region inside of it, so that it can be zoomed into', () => {
    const { plan, screen } = make(MODEL, DESK);
    const all = MODEL.order('ideas', false);
    const outside = all.filter((node) => {
      const { x, y } = screen.place(node);
      const at = { x: x * screen.scale.x, y: y * screen.scale.y, width: 1, height: 1 };
      return !plan.regions.some((region) => isWithin(at, region));
    });
    expect(outside).toEqual([]);
    const near = make(MODEL, DESK, { zoom: 4 });
    expect(near.plan.nodes.length).toBeGreaterThan(plan.nodes.length);
  });

  test('keeps what it shows at first where it is when it is zoomed', () => {
    const first = new Map(make(MODEL, DESK).plan.nodes.map(({ node, at }) => [node.key, at]));
    const closer = make(MODEL, DESK, { zoom: 1.5 }).plan.nodes;
    const both = closer.filter(({ node }) => first.has(node.key));
    expect(both.length).toBeGreaterThan(30);
    for (const { node, at } of both) expect(at, node.key).toEqual(first.get(node.key));
  });

  test('where a filter takes nodes away others come, each in its region and over nothing, and the name beside what says so', () => {
    const { plan, screen } = make(MODEL, DESK);
    const out = new Set(plan.nodes.filter(({ node }) => node.kind === 'talk').map(({ node }) => node.key));
    const visibility = { out, relations: new Set<never>(), near: undefined, fades: false };
    const input = planAround(MODEL, { ...NOTHING_SHOWN, visibility }, 'ideas', screen, { ...screen.center, zoom: 1 });
    const filtered = planMap(MODEL, input);
    expect(filtered.nodes.some(({ node }) => out.has(node.key))).toBe(false);
    expect(filtered.nodes.length).toBeGreaterThan(plan.nodes.length * 0.7);
    const before = new Map(plan.nodes.map(({ node, at }) => [node.key, at]));
    for (const { node, at } of filtered.nodes) if (before.has(node.key)) expect(at, node.key).toEqual(before.get(node.key));
    const boxes = filtered.nodes.map(({ node, at }) => screenBox(node, at, screen.scale));
    expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([]);
    expect(boxes.filter((box) => overlap(box, cornerOf(screen)))).toEqual([]);
    expect(boxes.filter((box) => !filtered.regions.some((region) => isWithin(box, region)))).toEqual([]);
    const left = screen.center.x * screen.scale.x - DESK.width / 2;
    const [first] = filtered.regions.toSorted((a, b) => a.x + a.y - b.x - b.y);
    expect(first!.name.x - first!.name.width / 2).toBeGreaterThan(left + 200);
  });

  test('draws what a choice brings along inside of a region', () => {
    for (const idea of MODEL.order('ideas', false)
      .filter(({ kind }) => kind === 'concept')
      .slice(0, 6)) {
      const { plan, boxOf, screen } = make(MODEL, DESK, { selection: [idea.key] });
      const lit = plan.nodes.filter((node) => node.lit);
      expect(lit.length).toBeGreaterThan(2);
      const across = lit.filter(({ node }) => !plan.regions.some((region) => isWithin(boxOf(node), region)));
      expect(across.map(({ node }) => node.key)).toEqual([]);
      expect(lit.filter(({ node }) => overlap(boxOf(node), cornerOf(screen)))).toEqual([]);
    }
  });

  test('shows every kind when all are asked for, speakers, institutions and papers below the cards they belong to', () => {
    const { plan, boxOf } = make(MODEL, DESK, { lens: 'everything' });
    expect(Object.values(plan.drawn.nodes).every((count) => count > 0)).toBe(true);
    const cards = new Map(plan.nodes.filter(({ node }) => node.kind === 'talk').map(({ node }) => [node.key, boxOf(node)]));
    for (const { node } of plan.nodes.filter(({ node: { kind } }) => kind === 'speaker' || kind === 'paper')) {
      const own = boxOf(node);
      const far = Math.min(
        ...node.talks.flatMap((talk) => {
          const card = cards.get(talk);
          return card === undefined ? [] : [Math.hypot(card.x - own.x, card.y - own.y)];
        }),
      );
      expect(far, node.key).toBeLessThan(140);
    }
  });
});
