import type { MapNode, Point } from './map-node.ts';
import { screenBox } from './plan-input.ts';
import type { ScreenBox } from './screen-room.ts';

/** The place nearest to another at which a node's box lies inside of a frame on screen, as far as it can; in px of the layout. */
export function drawIn(node: Pick<MapNode, 'box'>, home: Point, frame: ScreenBox, scale: Point): Point {
  const { x, y, width, height } = screenBox(node, home, scale);
  const slack = { x: Math.max(0, (frame.width - width) / 2), y: Math.max(0, (frame.height - height) / 2) };
  const at = {
    x: Math.min(frame.x + slack.x, Math.max(frame.x - slack.x, x)),
    y: Math.min(frame.y + slack.y, Math.max(frame.y - slack.y, y)),
  };
  return { x: at.x / scale.x, y: (at.y - node.box.dy) / scale.y };
}
