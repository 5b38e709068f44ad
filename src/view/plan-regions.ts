import { REGION } from '../model/map-box.ts';
import type { MapModel, MapRegion } from './map-node.ts';
import type { PlanInput } from './plan-input.ts';
import type { ScreenBox, ScreenRoom } from './screen-room.ts';

/** The frame of a community on screen, around its centre in px, with its name at the top. */
export interface PlannedRegion extends ScreenBox {
  readonly name: ScreenBox;
  readonly id: string;
  readonly community: number;
  readonly lines: readonly string[];
}

/** The zoom from which regions are larger than the screen and say nothing more. */
const REGION_ZOOM = 5;
/** Px on screen between the outermost places of a community and its frame. */
export const REGION_MARGIN = 12;

/** The frames of a large map, the largest community first; their names take their room before any node. Only those whose name has room. */
export function planRegions(model: MapModel, { scale, zoom }: Pick<PlanInput, 'scale' | 'zoom'>, room: ScreenRoom): PlannedRegion[] {
  if (zoom >= REGION_ZOOM) return [];
  return model.regions.flatMap((region) => {
    const { id, community, lines, box } = region;
    const frame = frameOf(region, scale);
    const name = {
      x: frame.x,
      y: frame.y - frame.height / 2 + REGION.padding + box.height / 2,
      width: box.width + 6,
      height: box.height + 4,
    };
    if (!room.isFree(name)) return [];
    room.take(name);
    return [{ id, community, lines, ...frame, name }];
  });
}

/** A region's frame on screen: no smaller than its name. */
function frameOf({ left, right, top, bottom, box }: MapRegion, scale: PlanInput['scale']): ScreenBox {
  return {
    x: ((left + right) / 2) * scale.x,
    y: ((top + bottom) / 2) * scale.y,
    width: Math.max((right - left) * scale.x + 2 * REGION_MARGIN, box.width + 2 * REGION.padding),
    height: Math.max((bottom - top) * scale.y + 2 * REGION_MARGIN, box.height + 2 * REGION.padding),
  };
}
