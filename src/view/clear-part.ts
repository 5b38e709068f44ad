import type { Camera } from '../state/view-state.ts';
import { cornersOver, leftFree } from './covered.ts';
import type { Covered } from './covered.ts';
import { airAround } from './fit-map.ts';
import type { MapScreen } from './map-screen.ts';
import { isWithin } from './plan-regions.ts';
import { overlap } from './screen-room.ts';
import type { ScreenBox } from './screen-room.ts';

/** What of the screen is clear of what lies over it, in px on screen: a frame, without its corners. */
export interface ClearPart {
  readonly frame: ScreenBox;
  readonly corners: readonly ScreenBox[];
}

/** What of the screen is clear of what lies over it and around it while a camera looks there, in px on screen around the layout's own. */
export function findClearPart(camera: Camera, screen: MapScreen, covered: Covered): ClearPart {
  const { x, y, width, height } = leftFree(screen, covered);
  const scale = screen.scaleAt(camera.zoom);
  const middle = { x: camera.x * scale.x, y: camera.y * scale.y };
  const air = 2 * airAround(width, height);
  return {
    frame: { x: middle.x + x, y: middle.y + y, width: width - air, height: height - air },
    corners: cornersOver(screen, covered).map((box) => ({ ...box, x: middle.x + box.x, y: middle.y + box.y })),
  };
}

/** Whether a box on screen lies in what is clear of it. */
export function isClear(box: ScreenBox, { frame, corners }: ClearPart): boolean {
  return isWithin(box, frame) && corners.every((corner) => !overlap(box, corner));
}
