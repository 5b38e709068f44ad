import type { Camera } from '../state/view-state.ts';
import { cornerOver, findCovered, uncover } from './covered.ts';
import type { Covered } from './covered.ts';
import { fitFree } from './fit-free.ts';
import { airAround } from './fit-map.ts';
import type { MapNode } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import { findUnseen } from './plan-around.ts';
import { screenBox } from './plan-input.ts';
import type { ClearPart } from './plan-near.ts';
import { overlap } from './screen-room.ts';

/** The camera that shows all of a focus, `near`, or the whole map where there is none. */
export function wholeCamera(near: readonly MapNode[], screen: MapScreen, covered: Covered): Camera {
  const { center, place } = screen;
  const [hub] = near;
  if (hub === undefined) return { ...center, zoom: 1 };
  const fit = fitFree(near, place, { screen, covered });
  const least = screen.room.least * screen.zoom;
  if (fit.zoom >= least) return fit;
  // What does not fit is looked at where it begins, at its hub: nearer would be further apart for nothing.
  return uncover({ ...place(hub), zoom: least }, covered, screen.scaleAt(least).y);
}

/** How near a focus is looked at on a small screen: from no further than its cards stand apart. */
const TOGETHER = { least: 0.85, most: 1 } as const;

/** The camera that shows what has its place on a small screen of a focus: what has none is drawn in beside it. */
export function togetherCamera(near: readonly MapNode[], screen: MapScreen, covered: Covered): Camera {
  const { center, place, settled, pinned } = screen;
  const [hub] = near;
  if (hub === undefined) return { ...center, zoom: 1 };
  const stays = near.filter(({ key }) => key === hub.key || settled.has(key) || pinned.has(key));
  const fit = fitFree(stays, place, { screen, covered, most: TOGETHER.most });
  if (fit.zoom >= TOGETHER.least) return fit;
  return uncover({ ...place(hub), zoom: TOGETHER.least }, covered, screen.scaleAt(TOGETHER.least).y);
}

/** What of the screen is clear of what lies over it and around it while a camera looks there, in px on screen around the layout's own. */
export function findClearPart(camera: Camera, screen: MapScreen, covered: Covered): ClearPart {
  const { width } = screen;
  const height = screen.height - covered.top - covered.bottom;
  const scale = screen.scaleAt(camera.zoom);
  const middle = { x: camera.x * scale.x, y: camera.y * scale.y };
  const air = 2 * airAround(width, height);
  const over = cornerOver(screen, covered);
  return {
    frame: { x: middle.x, y: middle.y + (covered.top - covered.bottom) / 2, width: width - air, height: height - air },
    corner: { ...over, x: middle.x + over.x, y: middle.y + over.y },
  };
}

/** Where to look so that some of the selection is seen; undefined where some is. */
export function findChosen(plan: MapPlan | undefined, screen: MapScreen, now: Camera, covered: Covered): Camera | undefined {
  const to = findUnseen(plan, screen, now) ?? findCovered(plan, screen, now, covered);
  return to && uncover(to, covered, screen.scale.y);
}

/** Whether nothing of what is drawn is in sight. */
export function isNothingSeen(plan: MapPlan | undefined, { width, height, scale }: MapScreen, { x, y }: Camera): boolean {
  const seen = { x: x * scale.x, y: y * scale.y, width, height };
  const nodes = plan?.nodes ?? [];
  return nodes.length > 0 && nodes.every(({ node, at }) => !overlap(screenBox(node, at, scale), seen));
}
