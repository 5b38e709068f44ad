import { REGION } from '../model/map-box.ts';
import type { MapModel, MapNode, MapRegion } from './map-node.ts';
import type { PlanInput } from './plan-input.ts';
import type { ScreenBox, ScreenRoom } from './screen-room.ts';

/** The frame of a community on screen, around its centre in px, with its name at the top where there is room for it. */
export interface PlannedRegion extends ScreenBox {
  readonly id: string;
  readonly community: number;
  readonly lines: readonly string[];
  readonly name: ScreenBox | undefined;
}

/** The zoom from which regions are larger than the screen and say nothing more. */
const REGION_ZOOM = 5;
/** Px on screen between the outermost places of a community and its frame. */
const RIM = 12;
/** Px² of the map for one name, so that there is room for nodes too. */
const NAME_ROOM = 22_000;

/** The frames of a large map, the largest community first; their names take their room before any node. */
export function planRegions(
  model: MapModel,
  { scale, zoom, width, height }: Pick<PlanInput, 'scale' | 'zoom' | 'width' | 'height'>,
  room: ScreenRoom,
): PlannedRegion[] {
  if (zoom >= REGION_ZOOM) return [];
  let left = Math.ceil(((width * height) / NAME_ROOM) * Math.max(1, zoom) ** 2);
  return model.regions.map((region) => {
    const { id, community, lines } = region;
    const frame = frameOf(region, scale);
    const name = nameBox(region, frame);
    const isNamed = left > 0 && room.isFree(name);
    if (isNamed) {
      room.take(name);
      left -= 1;
    }
    return { id, community, lines, ...frame, name: isNamed ? name : undefined };
  });
}

/** Whether a node's box may stand there: inside of the frame of its own community, if that can hold it, and on no other. */
export function makeRegionTest(regions: readonly PlannedRegion[]): (node: MapNode, box: ScreenBox) => boolean {
  const own = new Map(regions.map((region) => [region.community, region]));
  return ({ community }, box) => {
    const region = own.get(community);
    return region === undefined || region.width < box.width || region.height < box.height || isWithin(box, region);
  };
}

/** Whether a box lies inside of another. */
export function isWithin(box: ScreenBox, frame: ScreenBox): boolean {
  const slack = 0.01;
  return (
    Math.abs(box.x - frame.x) * 2 + box.width <= frame.width + slack && Math.abs(box.y - frame.y) * 2 + box.height <= frame.height + slack
  );
}

function frameOf({ left, right, top, bottom }: MapRegion, scale: PlanInput['scale']): ScreenBox {
  return {
    x: ((left + right) / 2) * scale.x,
    y: ((top + bottom) / 2) * scale.y,
    width: (right - left) * scale.x + 2 * RIM,
    height: (bottom - top) * scale.y + 2 * RIM,
  };
}

function nameBox({ box }: MapRegion, frame: ScreenBox): ScreenBox {
  const top = frame.y - frame.height / 2 + REGION.padding + box.height / 2;
  return { x: frame.x, y: frame.height < box.height + 2 * REGION.padding ? frame.y : top, width: box.width + 6, height: box.height + 4 };
}
