import type { MapNode, Point } from './map-node.ts';

/** How the layout lies on the screen: `scale` px on screen for a px of the layout, `center` the place in the middle of the screen. */
export interface MapFit {
  readonly scale: Point;
  readonly center: Point;
}

/** Px that stay free around the map. */
export const MARGIN = 18;
/** A small map is not blown up beyond this. */
const LARGEST = 1.25;
/** How much wider or narrower than the layout a map may be drawn to fill its frame. */
const STRETCH = 2.2;

/** The scale and centre at which all nodes, with labels that keep their size, just fit into a frame; each axis by itself, within bounds. */
export function fitMap(nodes: readonly MapNode[], width: number, height: number): MapFit {
  const x = fitAxis(
    nodes.map((node) => ({ at: node.x, before: node.box.width / 2, behind: node.box.width / 2 })),
    width - 2 * MARGIN,
  );
  const y = fitAxis(
    nodes.map(({ y: at, box }) => ({ at, before: box.height / 2 - box.dy, behind: box.height / 2 + box.dy })),
    height - 2 * MARGIN,
  );
  const least = Math.min(x, y) * STRETCH;
  const scale = { x: Math.min(x, least), y: Math.min(y, least) };
  return { scale, center: { x: middle(nodes, scale.x, 'x'), y: middle(nodes, scale.y, 'y') } };
}

interface Stretch {
  readonly at: number;
  readonly before: number;
  readonly behind: number;
}

/** The largest scale at which all stretches fit into `room`, found by halving: their extent only grows with the scale. */
function fitAxis(stretches: readonly Stretch[], room: number): number {
  let low = 0.01;
  let high = LARGEST;
  for (let step = 0; step < 24; step += 1) {
    const scale = (low + high) / 2;
    const first = Math.min(...stretches.map(({ at, before }) => at * scale - before));
    const last = Math.max(...stretches.map(({ at, behind }) => at * scale + behind));
    if (last - first > room) high = scale;
    else low = scale;
  }
  return low;
}

function middle(nodes: readonly MapNode[], scale: number, axis: 'x' | 'y'): number {
  if (nodes.length === 0) return 0;
  const reach = (node: MapNode, side: -1 | 1) =>
    axis === 'x' ? node.x * scale + (side * node.box.width) / 2 : node.y * scale + node.box.dy + (side * node.box.height) / 2;
  const first = Math.min(...nodes.map((node) => reach(node, -1)));
  const last = Math.max(...nodes.map((node) => reach(node, 1)));
  return (first + last) / 2 / scale;
}
