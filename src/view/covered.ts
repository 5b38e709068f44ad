import type { Camera } from '../state/view-state.ts';
import type { Point } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import type { ScreenBox } from './screen-room.ts';

/** How much of the map the page lies over, in px from its upper and its lower edge and from that at the end. */
export interface Covered {
  readonly top: number;
  readonly bottom: number;
  readonly end?: number | undefined;
  /** Below that, in the corner at the start: what says how much is filtered. */
  readonly start?: ScreenSize | undefined;
  /** Above the lower edge, in the corner at the start: what is said at the map's foot. */
  readonly foot?: ScreenSize | undefined;
}

interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Px that a node needs around its place to be seen. */
const SIGHT = 30;

/** What of the map is left between its edges and what lies there, around its middle in px on screen. */
export function leftFree({ width, height }: ScreenSize, { top, bottom, end = 0 }: Covered): ScreenBox {
  return { x: -end / 2, y: (top - bottom) / 2, width: width - end, height: height - top - bottom };
}

/** The camera that has in the middle of what is seen what another has in the middle of the map. */
export function uncover(camera: Camera, { top, bottom, end = 0 }: Covered, scale: Point): Camera {
  return { ...camera, x: camera.x + end / 2 / scale.x, y: camera.y + (bottom - top) / 2 / scale.y };
}

/** What lies over the corners of the map, around its middle in px on screen: its buttons, and what is said, clear of what lies over its edges. */
export function cornersOver(screen: MapScreen, covered: Covered): ScreenBox[] {
  const { corner } = screen;
  const { start, foot } = covered;
  const free = leftFree(screen, covered);
  const place = (box: ScreenSize | undefined, x: 1 | -1, y: 1 | -1): ScreenBox[] => {
    if (box === undefined || box.width * box.height === 0) return [];
    const { width, height } = box;
    return [{ x: free.x + (x * (free.width - width)) / 2, y: free.y + (y * (free.height - height)) / 2, width, height }];
  };
  return [...place(corner, 1, 1), ...place(start, -1, -1), ...place(foot, -1, 1)];
}

/** All that lies over the map, around its middle in px on screen. */
export function boxesOver(screen: MapScreen, covered: Covered): ScreenBox[] {
  const { width, height } = screen;
  const { top, bottom, end = 0 } = covered;
  const over = [
    { x: 0, y: (top - height) / 2, width, height: top },
    { x: 0, y: (height - bottom) / 2, width, height: bottom },
    { x: (width - end) / 2, y: 0, width: end, height },
    ...cornersOver(screen, covered),
  ];
  return over.filter((box) => box.width * box.height > 0);
}

/** Where to look, in the middle of what is seen, when the whole selection lies under something; undefined where some of it does not. */
export function findCovered(plan: MapPlan | undefined, screen: MapScreen, now: Camera, covered: Covered): Camera | undefined {
  const { top, bottom, end = 0 } = covered;
  const chosen = (plan?.nodes ?? []).filter((planned) => planned.chosen);
  const isFree = chosen.some(({ at }) => {
    const x = screen.width / 2 + (at.x - now.x) * screen.scale.x;
    const y = screen.height / 2 + (at.y - now.y) * screen.scale.y;
    return y > top + SIGHT && y < screen.height - bottom - SIGHT && (end === 0 || x < screen.width - end - SIGHT);
  });
  const [first] = chosen;
  if (first === undefined || isFree || top + bottom + end === 0) return undefined;
  return { x: end === 0 ? now.x : first.at.x, y: first.at.y, zoom: screen.zoom };
}
