import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGraph } from '../../src/graph/knowledge-graph.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import type { GraphFile } from '../../src/model/graph-file.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import type { Lens } from '../../src/state/view-state.ts';
import { readVisibility } from '../../src/state/visibility.ts';
import { estimateTextWidth } from '../../src/text/text-width.ts';
import { MapScreen } from '../../src/view/map-screen.ts';
import { NOTHING_SHOWN } from '../../src/view/map-shown.ts';
import { planAround } from '../../src/view/plan-around.ts';
import { screenBox } from '../../src/view/plan-input.ts';
import { planMap } from '../../src/view/plan-map.ts';
import { readMap } from '../../src/view/read-map.ts';
import { overlap } from '../../src/view/screen-room.ts';
import { makeGraph } from '../bench/make-graph.ts';

const SIZES = [
  { width: 1064, height: 640 },
  { width: 676, height: 520 },
  { width: 464, height: 770 },
  { width: 390, height: 410 },
] as const;

/** A view of a map: what is chosen by its place among all nodes, which of that is a focus, what a filter takes. */
const views = fc.record({
  size: fc.constantFrom(...SIZES),
  lens: fc.constantFrom('ideas' as const, 'everything' as const),
  zoom: fc.constantFrom(0.6, 0.8, 1, 1, 1, 1.2, 1.5, 1.8, 2.2, 5, 14),
  chosen: fc.uniqueArray(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 3 }),
  focuses: fc.constantFrom(false, false, true),
  out: fc.constantFrom('hide' as const, 'fade' as const),
  kinds: fc.constantFrom([], [], [], ['concept' as const], ['talk' as const]),
});

describe.each([
  ['the bundled notes', JSON.parse(readFileSync('graph-data/graph.json', 'utf8')) as GraphFile, 80],
  ['400 nodes', makeGraph(400), 50],
  ['3,000 nodes', makeGraph(3000), 50],
])('planMap(model, input) of %s, whatever is seen of it', (_name, file, numRuns) => {
  const graph: KnowledgeGraph = openGraph(file);
  const model = readMap(graph, estimateTextWidth, 'Panel');
  const keys = graph.nodes();
  const screens = new Map<string, MapScreen>();
  const screenOf = (size: (typeof SIZES)[number], lens: Lens): MapScreen => {
    const name = `${size.width} ${lens}`;
    const known = screens.get(name);
    if (known !== undefined) return known;
    const screen = Object.assign(new MapScreen(), size);
    screen.settle(model, lens, { width: 68, height: 132 });
    screens.set(name, screen);
    return screen;
  };

  test('nothing that is drawn lies over anything else, and what is chosen is drawn', () => {
    const look = ({ size, lens, zoom, chosen, focuses, out, kinds }: typeof views extends fc.Arbitrary<infer View> ? View : never) => {
      const selection = chosen.map((part) => keys[Math.floor(part * keys.length)]!);
      const focus =
        focuses && selection.length > 0 ? { hubs: selection.slice(0, 1), depth: 1, before: { selection, camera: undefined } } : undefined;
      const visibility = readVisibility(graph, { ...INITIAL_VIEW, lens, focus, filter: { ...INITIAL_VIEW.filter, kinds, out } });
      const screen = screenOf(size, lens);
      screen.forgetNear();
      screen.zoom = zoom;
      const around = model.nodes.get(selection[0] ?? '');
      const camera = { ...(around === undefined ? screen.center : screen.place(around)), zoom };
      const input = planAround(model, { ...NOTHING_SHOWN, selection, visibility }, lens, screen, camera);
      screen.settleNear(input);
      const { nodes, regions } = planMap(model, input);

      const names = regions.filter(({ lines }) => lines.length > 0);
      const boxes = [
        ...nodes.map(({ node, at }) => ({ key: node.key, ...screenBox(node, at, screen.scale) })),
        ...names.map(({ id, name }) => ({ key: id, ...name })),
      ];
      const over = boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.key} over ${b.key}`] : [])));
      expect(over).toEqual([]);
      const drawn = new Set(nodes.filter((planned) => planned.chosen).map(({ node }) => node.key));
      for (const key of selection) {
        const speaksOn = graph.getNodeAttribute(key, 'kind') === 'speaker' ? graph.neighbors(key) : [];
        expect(
          [key, ...speaksOn].some((one) => drawn.has(one)),
          key,
        ).toBe(true);
      }
      for (const { lines } of names) expect(lines.join(' ')).not.toContain('…');
    };
    fc.assert(fc.property(views, look), { numRuns, seed: 20 });
  });
});
