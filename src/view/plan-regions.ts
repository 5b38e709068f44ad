import { LINE, REGION } from '../model/map-box.ts';
import type { MapNode } from './map-node.ts';
import type { PlanInput } from './plan-input.ts';
import type { ScreenBox, ScreenRoom } from './screen-room.ts';
import { tilesByCommunity } from './tile-map.ts';

/** The frame of a tile on screen, around its centre in px, with its name at the top. */
export interface PlannedRegion extends ScreenBox {
  readonly id: string;
  readonly lines: readonly string[];
  readonly name: ScreenBox;
}

/** The zoom from which regions are larger than the screen and say nothing more. */
const REGION_ZOOM = 5;

/** What the line that says how much is filtered lies over, in the upper corner at the start of a whole map, in px. */
const CHIP = { width: 205, height: 40 } as const;

/** The frames of a large map, each with the first of its names that it is wide enough for. */
export function planRegions({ tiling, scale, zoom, visibility, width: across, height: down }: PlanInput): PlannedRegion[] {
  if (tiling === undefined || zoom >= REGION_ZOOM) return [];
  const { tiles, center } = tiling;
  return tiles.map(({ id, names, frame }) => {
    const grown = growBox(frame, zoom);
    const at = { ...grown, x: grown.x + center.x * scale.x, y: grown.y + center.y * scale.y };
    const height = REGION.font * LINE;
    const y = at.y - at.height / 2 + REGION.padding + height / 2;
    const [left, top] = [center.x * scale.x - across / 2, center.y * scale.y - down / 2];
    const isUnder = zoom === 1 && (visibility?.out.size ?? 0) > 0 && y - top < CHIP.height && at.x - at.width / 2 - left < CHIP.width;
    // Beside what says how much is filtered, where that lies over the frame.
    const start = isUnder ? Math.max(at.x - at.width / 2, left + CHIP.width) : at.x - at.width / 2;
    const room = at.x + at.width / 2 - start;
    const { line, width } = names.find((name) => name.width <= room - 2 * REGION.padding) ?? { line: '', width: 0 };
    return { id, lines: line === '' ? [] : [line], ...at, name: { x: start + room / 2, y, width: width + 6, height: height + 4 } };
  });
}

/** The names of regions take their room before any node. */
export function takeNames(regions: readonly PlannedRegion[], room: ScreenRoom): void {
  for (const { lines, name } of regions) if (lines.length > 0) room.take(name);
}

/** Whether a node's box may stand there: inside of the frame of its own community. */
export function makeRegionTest(input: PlanInput, regions: readonly PlannedRegion[]): (node: MapNode, box: ScreenBox) => boolean {
  if (regions.length === 0) return () => true;
  const own = tilesByCommunity(input.tiling?.tiles ?? []);
  const frames = new Map(regions.map((region) => [region.id, region]));
  return ({ community }, box) => {
    const frame = frames.get(own.get(community)?.id ?? '');
    return frame !== undefined && isWithin(box, frame);
  };
}

/** Whether a box lies inside of another. */
export function isWithin(box: ScreenBox, frame: ScreenBox): boolean {
  const slack = 0.01;
  return (
    Math.abs(box.x - frame.x) * 2 + box.width <= frame.width + slack && Math.abs(box.y - frame.y) * 2 + box.height <= frame.height + slack
  );
}

function growBox({ x, y, width, height }: ScreenBox, by: number): ScreenBox {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}
