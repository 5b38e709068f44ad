import type { Camera } from '../state/view-state.ts';
import { cornersOver, leftFree } from './covered.ts';
import type { Covered } from './covered.ts';
import { airAround } from './fit-map.ts';
import type { MapNode } from './map-node.ts';
import type { MapScreen } from './map-screen.ts';
import { screenBox } from './plan-input.ts';
import { isWithin } from './plan-regions.ts';
import { gapAt, makeRoom, overlap } from './screen-room.ts';
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

/** How many nodes, in this order, are seen whole, over nothing and under nothing, where a camera looks. */
export function countClear(nodes: readonly MapNode[], camera: Camera, screen: MapScreen, covered: Covered): number {
  const scale = screen.scaleAt(camera.zoom);
  const clear = { frame: leftFree(screen, covered), corners: cornersOver(screen, covered) };
  const room = makeRoom(gapAt(camera.zoom));
  return nodes.filter((node) => {
    const at = screen.place(node);
    const box = screenBox(node, { x: at.x - camera.x, y: at.y - camera.y }, scale);
    const isSeen = isClear(box, clear) && room.isFree(box);
    if (isSeen) room.take(box);
    return isSeen;
  }).length;
}
