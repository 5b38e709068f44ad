import { REGION } from '../model/map-box.ts';
import type { MapModel, MapNode, MapRegion } from './map-node.ts';
import type { PlanInput } from './plan-input.ts';
import { makeRoom, overlap } from './screen-room.ts';
import type { ScreenBox, ScreenRoom } from './screen-room.ts';

/** The frame of a community on screen, around its centre in px, with its name at the top. */
export interface PlannedRegion extends ScreenBox {
  readonly id: string;
  readonly community: number;
  readonly lines: readonly string[];
  readonly name: ScreenBox;
}

/** The zoom from which regions are larger than the screen and say nothing more. */
const REGION_ZOOM = 5;
/** Px on screen between the outermost places of a community and its frame. */
const RIM = 12;
/** Px below a name: a frame holds a node at least. */
const INSIDE = 44;
/** Px between two frames. */
const BETWEEN = 6;
/** Px by which a frame grows at once, and how often; down and up less, so that it stays on the map. */
const GROWTH = { px: 8, steps: 5, stepsDown: 3 } as const;
const SIDES = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
/** Px² of the map for one region, so that there is room for nodes too. */
const ROOM = 42_000;

/** The frames of a large map, the largest community first, as many as have room beside each other; their names take their room before any node. */
export function planRegions(
  model: MapModel,
  { scale, zoom, width, height }: Pick<PlanInput, 'scale' | 'zoom' | 'width' | 'height'>,
  room: ScreenRoom,
): PlannedRegion[] {
  if (zoom >= REGION_ZOOM) return [];
  const most = Math.ceil(((width * height) / ROOM) * Math.max(1, zoom) ** 2);
  const frames = makeRoom();
  const found: Framed[] = [];
  for (const region of model.regions) {
    if (found.length >= most) break;
    const frame = frameOf(region, scale);
    if (!frames.isFree(frame)) continue;
    frames.take({ ...frame, width: frame.width + BETWEEN, height: frame.height + BETWEEN });
    found.push({ region, frame });
  }
  return growFrames(found, Math.max(1, zoom)).map(({ region, frame }) => {
    const name = nameBox(region, frame);
    room.take(name);
    return { id: region.id, community: region.community, lines: region.lines, ...frame, name };
  });
}

/** Whether a node's box may stand there: inside of the frame of its own community, if that can hold it, and on no other. */
export function makeRegionTest(regions: readonly PlannedRegion[]): (node: MapNode, box: ScreenBox) => boolean {
  const own = new Map(regions.map((region) => [region.community, region]));
  return ({ community }, box) => {
    const region = own.get(community);
    if (region === undefined) return regions.every((other) => !overlap(box, other));
    return region.width < box.width || region.height < box.height || isWithin(box, region);
  };
}

/** Whether a box lies inside of another. */
export function isWithin(box: ScreenBox, frame: ScreenBox): boolean {
  const slack = 0.01;
  return (
    Math.abs(box.x - frame.x) * 2 + box.width <= frame.width + slack && Math.abs(box.y - frame.y) * 2 + box.height <= frame.height + slack
  );
}

interface Framed {
  readonly region: MapRegion;
  readonly frame: ScreenBox;
}

/** Frames share the room between them, little by little to each side, so that more nodes find a place inside. */
function growFrames(found: readonly Framed[], zoom: number): readonly Framed[] {
  const grown = found.map(({ region, frame }) => ({ region, frame }));
  for (let step = 0; step < GROWTH.steps; step += 1) {
    for (const each of grown) {
      for (const [x, y] of SIDES) {
        if (y !== 0 && step >= GROWTH.stepsDown) continue;
        const { frame } = each;
        const wider = {
          x: frame.x + (x * GROWTH.px * zoom) / 2,
          y: frame.y + (y * GROWTH.px * zoom) / 2,
          width: frame.width + Math.abs(x) * GROWTH.px * zoom,
          height: frame.height + Math.abs(y) * GROWTH.px * zoom,
        };
        const around = { ...wider, width: wider.width + 2 * BETWEEN, height: wider.height + 2 * BETWEEN };
        if (!grown.some((other) => other !== each && overlap(around, other.frame))) each.frame = wider;
      }
    }
  }
  return grown;
}

/** At least as large as its name and a node below it. */
function frameOf({ left, right, top, bottom, box }: MapRegion, scale: PlanInput['scale']): ScreenBox {
  return {
    x: ((left + right) / 2) * scale.x,
    y: ((top + bottom) / 2) * scale.y,
    width: Math.max((right - left) * scale.x + 2 * RIM, box.width + 2 * REGION.padding),
    height: Math.max((bottom - top) * scale.y + 2 * RIM, box.height + 2 * REGION.padding + INSIDE),
  };
}

function nameBox({ box }: MapRegion, frame: ScreenBox): ScreenBox {
  const y = frame.y - frame.height / 2 + REGION.padding + box.height / 2;
  return { x: frame.x, y, width: box.width + 6, height: box.height + 4 };
}
