import { describe, expect, test } from 'vitest';
import { readVisibility } from '../../src/state/visibility.ts';
import type { Visibility } from '../../src/state/visibility.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import type { Filter } from '../../src/model/filter.ts';
import { estimateTextWidth } from '../../src/text/text-width.ts';
import { PALETTES } from '../../src/styles/palette.ts';
import { mapElements } from '../../src/view/map-elements.ts';
import type { MapPlan } from '../../src/view/map-plan.ts';
import { MapScreen } from '../../src/view/map-screen.ts';
import type { PlanInput } from '../../src/view/plan-input.ts';
import { planMap } from '../../src/view/plan-map.ts';
import { readMap } from '../../src/view/read-map.ts';
import { makeEvent } from '../layout/make-event.ts';

/** Talks in two rows, shared ideas between them: a layout without the layout. */
function event() {
  const graph = makeEvent(8, 10);
  const count = { talk: 0, shared: 0, other: 0 };
  graph.updateEachNodeAttributes((key, attributes) => {
    if (attributes.kind === 'talk') {
      const nth = count.talk++;
      return { ...attributes, x: (nth % 4) * 260, y: nth < 4 ? 0 : 420 };
    }
    if (key.startsWith('concept/common')) {
      const nth = count.shared++;
      return { ...attributes, x: (nth % 5) * 190, y: nth < 5 ? 140 : 270 };
    }
    const nth = count.other++;
    return { ...attributes, x: (nth % 12) * 80, y: 60 + Math.floor(nth / 12) * 60 };
  });
  return graph;
}

const GRAPH = event();
const MODEL = readMap(GRAPH, estimateTextWidth, 'Panel');
const FRAME = { width: 1064, height: 736 };

function seen(
  filter: Partial<Filter> = {},
  more: { hidden?: readonly string[]; hubs?: readonly string[]; depth?: number } = {},
): Visibility {
  const { hidden = [], hubs, depth = 1 } = more;
  const focus = hubs === undefined ? undefined : { hubs, depth, before: { selection: [], camera: undefined } };
  return readVisibility(GRAPH, { filter: { ...NO_FILTER, ...filter }, hidden, focus, lens: 'ideas' });
}

function plan(options: Partial<PlanInput> = {}): MapPlan {
  const screen = new MapScreen();
  Object.assign(screen, FRAME);
  screen.settle(MODEL, 'ideas', { width: 0, height: 0 });
  const { scale, zoom, place } = screen;
  return planMap(MODEL, { lens: 'ideas', selection: [], ...FRAME, zoom, scale, place, ...options });
}

const places = ({ nodes }: MapPlan) => new Map(nodes.map(({ node, at }) => [node.key, at]));
const keys = (made: MapPlan) => [...places(made).keys()].sort();
const IDEA = 'concept/common-subject-3';
const TALKS = GRAPH.neighbors(IDEA).sort();

describe('planMap(model, input) with filters', () => {
  test('what is filtered out is not drawn, and nothing else moves', () => {
    const before = places(plan());
    const after = places(plan({ visibility: seen({ sessions: ['event/one'] }) }));
    expect(after.size).toBeLessThan(before.size);
    expect([...after.keys()].filter((key) => key.startsWith('talk/'))).toHaveLength(4);
    for (const [key, at] of after) if (before.has(key)) expect(at, key).toEqual(before.get(key));
  });

  test('with fading the same nodes stay drawn, and those taken out are no longer counted', () => {
    const before = plan();
    const after = plan({ visibility: seen({ sessions: ['event/one'], out: 'fade' }) });
    expect(keys(after)).toEqual(keys(before));
    expect(after.nodes.filter(({ out }) => out).length).toBeGreaterThanOrEqual(4);
    expect(after.drawn.nodes.talk).toBe(4);
    expect(after.edges.some(({ out }) => out)).toBe(true);
  });

  test('room that a filter frees is given to others at their own places', () => {
    const small = { width: 360, height: 300 };
    const screen = new MapScreen();
    Object.assign(screen, small);
    screen.settle(MODEL, 'ideas', { width: 0, height: 0 });
    const made = (visibility?: Visibility) =>
      planMap(MODEL, { lens: 'ideas', selection: [], ...small, zoom: 1, scale: screen.scale, place: screen.place, visibility });
    const before = new Set(keys(made()));
    const after = keys(made(seen({ kinds: ['talk'] })));
    expect(after.some((key) => !before.has(key))).toBe(true);
  });

  test('of several only what joins two of them is lit', () => {
    const selection = ['concept/common-subject-1', 'concept/common-subject-3', 'concept/common-subject-6'];
    const made = plan({ selection });
    const lit = made.nodes.filter((planned) => planned.lit).map(({ node }) => node.key);
    const others = lit.filter((key) => !selection.includes(key));
    const shared = (key: string) => selection.filter((one) => GRAPH.neighbors(one).includes(key)).length;
    expect(others.length).toBeGreaterThan(0);
    expect(others.every((key) => shared(key) >= 2)).toBe(true);
    const edges = made.edges.filter((edge) => edge.lit);
    expect(edges).toHaveLength(others.reduce((sum, key) => sum + shared(key), 0));
    expect(plan({ selection: selection.slice(0, 2) }).edges.filter((edge) => edge.lit).length).toBeGreaterThan(edges.length - 1);
  });

  test('a relation that is switched off draws no edges and lights nothing', () => {
    const visibility = seen({ relations: ['covers'] });
    const made = plan({ visibility, selection: [IDEA] });
    expect(made.edges).toEqual([]);
    expect(made.drawn.relations.covers).toBe(0);
    expect(made.nodes.filter(({ lit }) => lit).map(({ node }) => node.key)).toEqual([IDEA]);
    expect(plan({ selection: [IDEA] }).drawn.relations.covers).toBeGreaterThan(0);
  });

  test('counts of relations: all there are, those drawn, and who gives a talk by the cards', () => {
    expect(MODEL.total.relations.gives).toBe(8);
    expect(plan().drawn.relations).toMatchObject({ gives: 8, cites: 0, 'affiliated-with': 0 });
  });

  test('what is chosen though a filter hides it stands there with its talks as a ghost, and the rest is left behind', () => {
    const visibility = seen({ kinds: ['concept'], sessions: ['event/one'] });
    const made = plan({ visibility, selection: [IDEA] });
    const ghosts = made.nodes.filter(({ out }) => out).map(({ node }) => node.key);
    expect(ghosts).toContain(IDEA);
    expect(ghosts.every((key) => key === IDEA || TALKS.includes(key))).toBe(true);
    expect(TALKS.filter((key) => !keys(made).includes(key))).toEqual([]);
    expect(made.fading).toBe(true);
    const look = { palette: PALETTES.light, font: 'system-ui' };
    const classesOf = (key: string) => mapElements(made, look).get(key)?.classes;
    expect(classesOf(IDEA)).toContain('ghost');
    expect(classesOf(IDEA)).not.toContain('faded');
    const other = made.nodes.find(({ lit }) => !lit)?.node.key ?? '';
    expect(classesOf(other)).toContain('faded');
    expect(keys(plan({ visibility })).includes(IDEA)).toBe(false);
  });

  test('what is hidden by hand is gone, even when it is joined with the selection', () => {
    const [first = ''] = TALKS;
    const made = plan({ visibility: seen({}, { hidden: [first] }), selection: [IDEA] });
    expect(keys(made)).not.toContain(first);
    expect(keys(made)).toContain(IDEA);
  });
});

describe('planMap(model, input) with a focus', () => {
  test('only the neighbourhood is drawn, all of it, where it stands', () => {
    const before = places(plan());
    const made = plan({ visibility: seen({}, { hubs: [IDEA] }) });
    expect(keys(made)).toEqual([IDEA, ...TALKS].sort());
    for (const [key, at] of places(made)) expect(at).toEqual(before.get(key));
    expect(made.fading).toBe(false);
  });

  test('at two steps ideas and papers of one talk come too, without overlap', () => {
    const made = plan({ visibility: seen({}, { hubs: [IDEA], depth: 2 }) });
    expect(made.nodes.some(({ node }) => node.tier === 'inner')).toBe(true);
    expect(keys(made).every((key) => !key.startsWith('speaker/'))).toBe(true);
    const scale = plan().scale;
    const boxes = made.nodes.map(({ node, at }) => ({ x: at.x * scale.x, y: at.y * scale.y + node.box.dy, ...node.box }));
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
    const overlaps = pairs.filter(
      ([a, b]) => Math.abs(a.x - b.x) * 2 < a.width + b.width - 0.01 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 0.01,
    );
    expect(overlaps).toEqual([]);
  });

  test('choosing something else than the hub leaves the rest behind', () => {
    const visibility = seen({}, { hubs: [IDEA] });
    expect(plan({ visibility, selection: [IDEA] }).fading).toBe(false);
    expect(plan({ visibility, selection: TALKS.slice(0, 1) }).fading).toBe(true);
  });
});

describe('planMap(model, input) with a path, a walk, pins', () => {
  test('a path is drawn even where nobody asked for its nodes, and only its edges are lit', () => {
    const [from = '', to = ''] = TALKS;
    const own = GRAPH.outNeighbors(from).find((key) => key.startsWith('paper/')) ?? '';
    const made = plan({ selection: [own, to], path: [own, from, IDEA, to] });
    expect(keys(made)).toContain(own);
    const lit = made.edges.filter((edge) => edge.lit).map(({ source, target }) => [source, target].sort().join(' '));
    expect(lit.sort()).toEqual(
      [
        [own, from],
        [from, IDEA],
        [IDEA, to],
      ]
        .map((pair) => pair.sort().join(' '))
        .sort(),
    );
    expect(
      made.nodes
        .filter((node) => node.lit)
        .map(({ node }) => node.key)
        .sort(),
    ).toEqual([own, from, IDEA, to].sort());
  });

  test('speakers at the ends of a path stand on the cards beside them', () => {
    const [talk = '', other = ''] = TALKS;
    const [speaker = ''] = GRAPH.inNeighbors(talk);
    const made = plan({ selection: [speaker, other], path: [speaker, talk, IDEA, other] });
    expect(keys(made)).not.toContain(speaker);
    expect(made.nodes.find(({ node }) => node.key === talk)?.chosen).toBe(true);
  });

  test('the edge pointed at is drawn with its other end', () => {
    const [talk = ''] = TALKS;
    const paper = GRAPH.outNeighbors(talk).find((key) => key.startsWith('paper/')) ?? '';
    expect(keys(plan({ selection: [talk] }))).not.toContain(paper);
    const made = plan({ selection: [talk], pointed: [talk, paper] });
    expect(made.nodes.find(({ node }) => node.key === paper)?.lit).toBe(true);
    expect(made.edges.filter(({ pointed }) => pointed)).toHaveLength(1);
  });

  test('the edge pointed at stands out alone: its end is marked, the rest fades and stays where it is', () => {
    const [talk = '', other = ''] = TALKS;
    const before = plan({ selection: [IDEA] });
    const made = plan({ selection: [IDEA], pointed: [IDEA, talk] });
    expect(places(made)).toEqual(places(before));
    const named = (test: (node: MapPlan['nodes'][number]) => boolean) => made.nodes.filter(test).map(({ node }) => node.key);
    expect(named(({ end }) => end)).toEqual([talk]);
    expect(named(({ lit }) => lit).toSorted()).toEqual([IDEA, talk].toSorted());
    expect(named(({ lit }) => lit)).not.toContain(other);
    expect(made.edges.filter(({ lit }) => lit).map(({ pointed }) => pointed)).toEqual([true]);
  });

  test('the edges of several that are chosen are thin, so that they can be told apart', () => {
    const look = { palette: PALETTES.light, font: 'sans-serif' };
    const thin = (selection: readonly string[]) =>
      [...mapElements(plan({ selection }), look).values()].filter(({ classes }) => String(classes).includes('thin')).length;
    expect(thin(TALKS.slice(0, 2))).toBe(0);
    expect(thin(GRAPH.filterNodes((key) => key.startsWith('talk/')).slice(0, 3))).toBeGreaterThan(0);
  });

  test('a pinned node stands where it was put, and what belongs to it alone comes along', () => {
    const [talk = ''] = TALKS;
    const own = GRAPH.outNeighbors(talk).find((key) => key.startsWith('paper/')) ?? '';
    const screen = new MapScreen();
    Object.assign(screen, FRAME);
    screen.settle(MODEL, 'ideas', { width: 0, height: 0 });
    const node = MODEL.nodes.get(own);
    if (node === undefined) throw new Error('Expected a paper.');
    const before = screen.place(node);
    const home = screen.place(MODEL.nodes.get(talk) ?? node);
    screen.pin([{ key: talk, x: home.x + 50, y: home.y - 30 }]);
    expect(screen.place(node)).toEqual({ x: before.x + 50, y: before.y - 30 });
    screen.pin([]);
    expect(screen.place(node)).toEqual(before);
  });
});

describe('a graph of nothing, or of one node', () => {
  test.each([
    ['no node', makeEvent(0, 0), 0],
    ['one talk', makeEvent(1, 0), 1],
  ])('%s', (_name, graph, talks) => {
    const model = readMap(graph, estimateTextWidth, 'Panel');
    const screen = new MapScreen();
    Object.assign(screen, FRAME);
    screen.settle(model, 'ideas', { width: 68, height: 132 });
    expect(Number.isFinite(screen.scale.x) && Number.isFinite(screen.center.x)).toBe(true);
    const made = planMap(model, { lens: 'ideas', selection: [], ...FRAME, zoom: 1, scale: screen.scale, place: screen.place });
    expect(made.drawn.nodes.talk).toBe(talks);
  });

  test('ideas without any talk are drawn all the same', () => {
    const graph = makeEvent(0, 0);
    graph.addNode('concept/alone', { ...GRAPH.getNodeAttributes(IDEA), label: 'alone', x: 0, y: 0 });
    const model = readMap(graph, estimateTextWidth, 'Panel');
    const screen = new MapScreen();
    Object.assign(screen, FRAME);
    screen.settle(model, 'everything', { width: 68, height: 132 });
    const made = planMap(model, { lens: 'everything', selection: [], ...FRAME, zoom: 1, scale: screen.scale, place: screen.place });
    expect(keys(made)).toEqual(['concept/alone']);
  });
});
