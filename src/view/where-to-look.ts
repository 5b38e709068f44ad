import type { Camera } from '../state/view-state.ts';
import { findCovered, uncover } from './covered.ts';
import type { Covered } from './covered.ts';
import { fitFree } from './fit-free.ts';
import type { MapNode } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import { findUnseen } from './plan-around.ts';
import { screenBox } from './plan-input.ts';
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
  return uncover({ ...place(hub), zoom: least }, covered, screen.scaleAt(least));
}

/** Where to look so that some of the selection is seen; undefined where some is. */
export function findChosen(plan: MapPlan | undefined, screen: MapScreen, now: Camera, covered: Covered): Camera | undefined {
  const to = findUnseen(plan, screen, now) ?? findCovered(plan, screen, now, covered);
  return to && uncover(to, covered, screen.scale);
}

/** Whether nothing of what is drawn is in sight. */
export function isNothingSeen(plan: MapPlan | undefined, { width, height, scale }: MapScreen, { x, y }: Camera): boolean {
  const seen = { x: x * scale.x, y: y * scale.y, width, height };
  const nodes = plan?.nodes ?? [];
  return nodes.length > 0 && nodes.every(({ node, at }) => !overlap(screenBox(node, at, scale), seen));
}
