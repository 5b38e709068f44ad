import type { Camera } from '../state/view-state.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import type { ScreenBox } from './screen-room.ts';

/** How much of the map the page lies over, in px from its upper and its lower edge. */
export interface Covered {
  readonly top: number;
  readonly bottom: number;
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

/** The camera that has in the middle of what is seen what another has in the middle of the map. */
export function uncover(camera: Camera, { top, bottom }: Covered, scaleY: number): Camera {
  return { ...camera, y: camera.y + (bottom - top) / 2 / scaleY };
}

/** What lies over the corners of the map, around its middle in px on screen: its buttons, and what is said, clear of what lies over its edges. */
export function cornersOver({ width, height, corner }: MapScreen, { top, bottom, start, foot }: Covered): ScreenBox[] {
  const place = (box: ScreenSize | undefined, x: 1 | -1, y: 1 | -1): ScreenBox[] => {
    if (box === undefined || box.width * box.height === 0) return [];
    const free = y === 1 ? height / 2 - bottom : height / 2 - top;
    return [{ x: (x * (width - box.width)) / 2, y: y * (free - box.height / 2), width: box.width, height: box.height }];
  };
  return [...place(corner, 1, 1), ...place(start, -1, -1), ...place(foot, -1, 1)];
}

/** All that lies over the map, around its middle in px on screen. */
export function boxesOver(screen: MapScreen, covered: Covered): ScreenBox[] {
  const { width, height } = screen;
  const { top, bottom } = covered;
  const over = [
    { x: 0, y: (top - height) / 2, width, height: top },
    { x: 0, y: (height - bottom) / 2, width, height: bottom },
    ...cornersOver(screen, covered),
  ];
  return over.filter((box) => box.width * box.height > 0);
}

/** Where to look, in the middle of what is seen, when the whole selection lies under something; undefined where some of it does not. */
export function findCovered(plan: MapPlan | undefined, screen: MapScreen, now: Camera, { top, bottom }: Covered): Camera | undefined {
  const chosen = (plan?.nodes ?? []).filter((planned) => planned.chosen);
  const isFree = chosen.some(({ at }) => {
    const y = screen.height / 2 + (at.y - now.y) * screen.scale.y;
    return y > top + SIGHT && y < screen.height - bottom - SIGHT;
  });
  const [first] = chosen;
  return first === undefined || isFree || top + bottom === 0 ? undefined : { x: now.x, y: first.at.y, zoom: screen.zoom };
}
