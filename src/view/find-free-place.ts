import type { MapNode, Point } from './map-node.ts';
import type { ScreenBox } from './screen-room.ts';

const RINGS = [0, 30, 50, 70, 95, 125, 160, 200, 245, 300, 360, 430];
const ANGLES = 16;
/** Where to look, the nearest first, in px on screen: across further than down, as labels are wide. */
const AROUND = RINGS.flatMap((radius) =>
  Array.from({ length: radius === 0 ? 1 : ANGLES }, (_, step) => {
    const angle = (step / ANGLES) * 2 * Math.PI + Math.PI / 2;
    return { radius, x: Math.cos(angle) * radius * 1.3, y: Math.sin(angle) * radius };
  }),
);

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
  const { dy, width, height } = box;
  for (const { radius, x, y } of AROUND) {
    if (radius > reach) break;
    const at = { x: home.x + x / scale.x, y: home.y + y / scale.y };
    if (isFree({ x: at.x * scale.x, y: at.y * scale.y + dy, width, height })) return at;
  }
  return home;
}
