import type { Camera } from '../state/view-state.ts';
import { cornersOver, leftFree } from './covered.ts';
import type { Covered } from './covered.ts';
import { fitSome } from './fit-map.ts';
import type { MapNode, Point } from './map-node.ts';
import type { MapScreen } from './map-screen.ts';
import { screenBox } from './plan-input.ts';
import { overlap } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';

/** What nodes are fitted into. */
interface Into {
  readonly screen: MapScreen;
  readonly covered: Covered;
  /** They are looked at no nearer than so. */
  readonly most?: number;
}

/** Where something would lie under the buttons it is looked at from so much further off, so often. */
const SMALLER = { by: 0.96, times: 30 } as const;
/** So near to the edges of the map nodes may come to stand clear of the buttons, in px. */
const RIM = 5;
/** Where in the room that is left the nodes are tried: in its middle, or further towards its edges, away from the buttons first. */
const SHIFTS = [0, -0.5, -1, 0.5, 1];
const PLACES = SHIFTS.flatMap((x) => SHIFTS.map((y) => ({ x, y }))).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

/** Where some nodes are seen whole, as large as can be, and nothing lies over them: not what the page says at the edges of the map, nor the buttons in its corner. */
export function fitFree(nodes: readonly MapNode[], place: (node: MapNode) => Point, { screen, covered, most }: Into): Camera {
  const { width, height, ...middle } = leftFree(screen, covered);
  const fit = fitSome(nodes, place, { scale: screen.scaleAt(1), width, height });
  const corners = cornersOver(screen, covered);
  const look = (zoom: number, x: number, y: number): Camera => {
    const scale = screen.scaleAt(zoom);
    return { x: fit.x - (middle.x + x) / scale.x, y: fit.y - (middle.y + y) / scale.y, zoom };
  };
  const nearest = Math.min(fit.zoom, most ?? fit.zoom);
  let zoom = nearest;
  for (let time = 0; time < SMALLER.times; time += 1) {
    const boxes = nodes.map((node) => boxAt(node, place(node), fit, screen.scaleAt(zoom)));
    const slack = { x: Math.max(0, width - 2 * RIM - extent(boxes, 'x')) / 2, y: Math.max(0, height - 2 * RIM - extent(boxes, 'y')) / 2 };
    for (const { x, y } of PLACES) {
      const [right, down] = [x * slack.x, y * slack.y];
      const isClear = (box: ScreenBox) => {
        const there = { ...box, x: box.x + right + middle.x, y: box.y + down + middle.y };
        return corners.every((corner) => !overlap(there, corner));
      };
      if (boxes.every(isClear)) return look(zoom, right, down);
    }
    zoom *= SMALLER.by;
  }
  return look(nearest, 0, 0);
}

/** Where a node lies around a place, in px on screen. */
function boxAt(node: MapNode, at: Point, around: Point, scale: Point): ScreenBox {
  return screenBox(node, { x: at.x - around.x, y: at.y - around.y }, scale);
}

function extent(boxes: readonly ScreenBox[], axis: 'x' | 'y'): number {
  const side = axis === 'x' ? 'width' : 'height';
  return Math.max(...boxes.map((box) => box[axis] + box[side] / 2)) - Math.min(...boxes.map((box) => box[axis] - box[side] / 2));
}
