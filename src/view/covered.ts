import type { Camera } from '../state/view-state.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import type { ScreenBox } from './screen-room.ts';

/** How much of the map the page lies over, in px from its upper and its lower edge. */
export interface Covered {
  readonly top: number;
  readonly bottom: number;
}

/** Px that a node needs around its place to be seen. */
const SIGHT = 30;

/** The camera that has in the middle of what is seen what another has in the middle of the map. */
export function uncover(camera: Camera, { top, bottom }: Covered, scaleY: number): Camera {
  return { ...camera, y: camera.y + (bottom - top) / 2 / scaleY };
}

/** What the buttons on the map lie over, around its middle in px on screen: they stand above what lies over its lower edge. */
export function cornerOver({ width, height, corner }: MapScreen, { bottom }: Covered): ScreenBox {
  return { x: (width - corner.width) / 2, y: (height - corner.height) / 2 - bottom, width: corner.width, height: corner.height };
}

/** All that lies over the map, around its middle in px on screen. */
export function boxesOver(screen: MapScreen, covered: Covered): ScreenBox[] {
  const { width, height } = screen;
  const { top, bottom } = covered;
  const over = [
    { x: 0, y: (top - height) / 2, width, height: top },
    { x: 0, y: (height - bottom) / 2, width, height: bottom },
    cornerOver(screen, covered),
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
