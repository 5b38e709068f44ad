import type { Camera, Lens } from '../state/view-state.ts';
import { findClearPart } from './clear-part.ts';
import { boxesOver, leftFree } from './covered.ts';
import type { MapModel } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import type { MapShown } from './map-shown.ts';
import { INNER_ZOOM } from './plan-input.ts';
import { EDGE } from './settle-map.ts';
import type { PlanInput } from './plan-input.ts';
import type { ScreenBox } from './screen-room.ts';

/** Maps of more nodes are never drawn whole. */
const WHOLE = 600;
/** The share of the frame that the camera moves before what is drawn is decided anew, where it depends on that. */
const FAR_PANNED = 0.3;
/** While the zoom goes on, what is drawn is decided anew when it has grown by this; places follow with every frame. */
const FAR_ZOOMED = 1.5;
/** From this zoom on more of a focus or a choice is drawn than a small screen has room for. */
export const CLOSER = 1.3;
/** Px from the edge of the screen at which a node is no longer in sight. */
const SIGHT = { x: 40, top: 20, bottom: 30 } as const;

/** What decides what is drawn while the camera looks there. */
export function planAround(model: MapModel | undefined, shown: MapShown, lens: Lens, screen: MapScreen, { x, y, zoom }: Camera): PlanInput {
  const { selection, visibility, path, edge, graph } = shown;
  const { width, height, place, pinned, settled, tiling } = screen;
  const scale = screen.scaleAt(zoom);
  const pointed = edge === undefined || graph?.hasEdge(edge) !== true ? undefined : ([graph.source(edge), graph.target(edge)] as const);
  const reach = { x: width / scale.x, y: height / scale.y };
  const around = { left: x - reach.x, right: x + reach.x, top: y - reach.y, bottom: y + reach.y };
  const extent = isCut(model, shown, lens, zoom) ? around : undefined;
  const fits = zoom < CLOSER ? screen.fits : undefined;
  const clear = fits && findClearPart({ x, y, zoom }, screen, shown.covered);
  const free = leftFree(screen, shown.covered);
  const bounds = clear?.frame ?? wholeFrame(screen, zoom);
  return {
    lens,
    selection,
    visibility,
    path,
    pointed,
    scale,
    zoom,
    width,
    height,
    place,
    pinned,
    settled,
    tiling,
    extent,
    bounds,
    // A focus is looked at elsewhere, and keeps clear of what lies over the map there.
    overlays: zoom === 1 && visibility?.near === undefined ? screen.overlays : [],
    fits,
    free: { width: free.width, height: free.height },
    above:
      clear?.corners ??
      (zoom === 1 ? boxesOver(screen, shown.covered).map((box) => ({ ...box, x: bounds.x + box.x, y: bounds.y + box.y })) : []),
  };
}

function wholeFrame(screen: MapScreen, zoom: number): ScreenBox {
  const [scale, grown] = [screen.scaleAt(zoom), Math.max(1, zoom)];
  const size = { width: screen.width * grown - 2 * EDGE, height: screen.height * grown - 2 * EDGE };
  return { x: screen.center.x * scale.x, y: screen.center.y * scale.y, ...size };
}

/** Inner nodes, and nodes of large maps, are drawn only around what is seen. */
export function isCut(model: MapModel | undefined, { visibility }: MapShown, lens: Lens, zoom: number): boolean {
  if (visibility?.near !== undefined) return false;
  return zoom >= INNER_ZOOM || (model !== undefined && model.order(lens, false).length > WHOLE);
}

/** Whether the camera is so far from where it was that what is drawn has to be decided anew. */
export function isFarFrom(before: Camera, now: Camera, { scale, width, height }: MapScreen, how: 'pan' | 'zoom'): boolean {
  const grown = now.zoom / before.zoom;
  if (how === 'zoom') return grown > FAR_ZOOMED || grown < 1 / FAR_ZOOMED;
  const far = { x: (FAR_PANNED * width) / scale.x, y: (FAR_PANNED * height) / scale.y };
  return Math.abs(now.x - before.x) > far.x || Math.abs(now.y - before.y) > far.y;
}

/** Where to look so that the selection is in sight; undefined where some of it is already, or none is drawn. */
export function findUnseen(plan: MapPlan | undefined, { scale, width, height, zoom }: MapScreen, now: Camera): Camera | undefined {
  const chosen = (plan?.nodes ?? []).filter((planned) => planned.chosen);
  const isSeen = chosen.some(({ at }) => {
    const x = width / 2 + (at.x - now.x) * scale.x;
    const y = height / 2 + (at.y - now.y) * scale.y;
    return x > SIGHT.x && x < width - SIGHT.x && y > SIGHT.top && y < height - SIGHT.bottom;
  });
  const first = chosen[0];
  return first === undefined || isSeen || width === 0 ? undefined : { ...first.at, zoom };
}
