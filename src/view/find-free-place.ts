import type { MapNode, Point } from './map-node.ts';
import type { ScreenBox } from './screen-room.ts';

const RINGS = [0, 30, 50, 70, 95, 125, 160, 200, 245];
const ANGLES = 16;

/** How far a node may stand from where it belongs, in px on screen. */
export const FAR = 160;

/** The place nearest to where a node belongs at which its box is free; where it belongs when there is none near. In px of the layout. */
export function findFreePlace(
  { box }: MapNode,
  home: Point,
  scale: Point,
  isFree: (box: ScreenBox) => boolean,
  reach: number = FAR,
): Point {
  for (const radius of RINGS) {
    if (radius > reach) break;
    for (let step = 0; step < (radius === 0 ? 1 : ANGLES); step += 1) {
      const angle = (step / ANGLES) * 2 * Math.PI + Math.PI / 2;
      const at = { x: home.x + (Math.cos(angle) * radius * 1.3) / scale.x, y: home.y + (Math.sin(angle) * radius) / scale.y };
      if (isFree({ x: at.x * scale.x, y: at.y * scale.y + box.dy, width: box.width, height: box.height })) return at;
    }
  }
  return home;
}
