import type { MapNode, Point } from './map-node.ts';

/** How the layout lies on the screen: `scale` px on screen for a px of the layout, `center` the place in the middle of the screen. */
export interface MapFit {
  readonly scale: Point;
  readonly center: Point;
}

/** Px that stay free around the map. */
export const MARGIN = 18;
/** A map is not blown up beyond this, one of few nodes not beyond that. */
const LARGEST = 1.25;
const LARGEST_OF_FEW = { most: 40, scale: 2 } as const;
/** How much wider or narrower than the layout a map may be drawn to fill its frame. */
const STRETCH = 3.2;

/** The scale and centre at which all nodes, with labels that keep their size, just fit into a frame; each axis by itself, within bounds. */
export function fitMap(nodes: readonly MapNode[], width: number, height: number): MapFit {
  const own = (node: MapNode) => node;
  const largest = nodes.length <= LARGEST_OF_FEW.most ? LARGEST_OF_FEW.scale : LARGEST;
  const x = fitAxis(stretchesOf(nodes, own, 'x'), width - 2 * MARGIN, largest);
  const y = fitAxis(stretchesOf(nodes, own, 'y'), height - 2 * MARGIN, largest);
  const least = Math.min(x, y) * STRETCH;
  const scale = { x: Math.min(x, least), y: Math.min(y, least) };
  return { scale, center: { x: middle(stretchesOf(nodes, own, 'x'), scale.x), y: middle(stretchesOf(nodes, own, 'y'), scale.y) } };
}

/** Px around the neighbourhood that is looked at: a part of a small screen, and more of what a larger one has beyond that. */
const AIR = { most: 44, small: 400, part: 0.04, beyond: 0.1 } as const;
/** Two nodes that lie close together are not drawn further apart than this times the layout. */
const CLOSEST = 2.2;

/** What shows some nodes whole: the centre, and how many times `scale` they are seen at. */
export function fitSome(
  nodes: readonly MapNode[],
  place: (node: MapNode) => Point,
  { scale, width, height }: { readonly scale: Point; readonly width: number; readonly height: number },
): Point & { readonly zoom: number } {
  const [across, down] = [stretchesOf(nodes, place, 'x'), stretchesOf(nodes, place, 'y')];
  const air = airAround(width, height);
  const x = fitAxis(across, width - 2 * air, Math.max(CLOSEST, scale.x)) / scale.x;
  const y = fitAxis(down, height - 2 * air, Math.max(CLOSEST, scale.y)) / scale.y;
  const zoom = Math.min(x, y);
  return { x: middle(across, scale.x * zoom), y: middle(down, scale.y * zoom), zoom };
}

/** Px that stay free around what is looked at in a frame. */
export function airAround(width: number, height: number): number {
  const side = Math.min(width, height);
  return Math.min(AIR.most, AIR.part * side + AIR.beyond * Math.max(0, side - AIR.small));
}

/** Px on screen around the outermost places of a large map, for the frames and labels there. */
const RIM = { x: 76, y: 48 } as const;

/** The scale and centre at which the places of a large map fit into a frame: its labels are too many to be asked. */
export function fitExtent(nodes: readonly MapNode[], width: number, height: number): MapFit {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of nodes) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const x = Math.min(LARGEST, (width - 2 * RIM.x) / Math.max(1, right - left));
  const y = Math.min(LARGEST, (height - 2 * RIM.y) / Math.max(1, bottom - top));
  const least = Math.min(x, y) * STRETCH;
  const center = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return { scale: { x: Math.min(x, least), y: Math.min(y, least) }, center };
}

interface Stretch {
  readonly at: number;
  readonly before: number;
  readonly behind: number;
}

/** The largest scale at which all stretches fit into `room`, found by halving: their extent only grows with the scale. */
function fitAxis(stretches: readonly Stretch[], room: number, largest = LARGEST): number {
  let low = 0.01;
  let high = largest;
  for (let step = 0; step < 24; step += 1) {
    const scale = (low + high) / 2;
    const first = Math.min(...stretches.map(({ at, before }) => at * scale - before));
    const last = Math.max(...stretches.map(({ at, behind }) => at * scale + behind));
    if (last - first > room) high = scale;
    else low = scale;
  }
  return low;
}

function stretchesOf(nodes: readonly MapNode[], place: (node: MapNode) => Point, axis: 'x' | 'y'): Stretch[] {
  return nodes.map((node) => {
    const at = place(node)[axis];
    const { width, height, dy } = node.box;
    return axis === 'x' ? { at, before: width / 2, behind: width / 2 } : { at, before: height / 2 - dy, behind: height / 2 + dy };
  });
}

function middle(stretches: readonly Stretch[], scale: number): number {
  if (stretches.length === 0) return 0;
  const first = Math.min(...stretches.map(({ at, before }) => at * scale - before));
  const last = Math.max(...stretches.map(({ at, behind }) => at * scale + behind));
  return (first + last) / 2 / scale;
}
