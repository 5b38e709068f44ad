import type { Camera } from '../state/view-state.ts';
import { findCovered, uncover } from './covered.ts';
import type { Covered } from './covered.ts';
import { findUnlit } from './find-unlit.ts';
import { fitSome } from './fit-map.ts';
import type { MapNode } from './map-node.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import { findUnseen } from './plan-around.ts';
import { screenBox } from './plan-input.ts';
import { overlap } from './screen-room.ts';

/** The camera that shows all of a focus, `near`, or the whole map where there is none. */
export function wholeCamera(near: readonly MapNode[], screen: MapScreen, covered: Covered): Camera {
  const { width, height, center, place } = screen;
  const [hub] = near;
  if (hub === undefined) return { ...center, zoom: 1 };
  const scale = screen.scaleAt(1);
  const fit = fitSome(near, place, { scale, width, height: height - covered.top - covered.bottom });
  // What does not fit is looked at where it begins, at its hub: nearer would be further apart for nothing.
  const least = screen.room.least * screen.zoom;
  const to = fit.zoom < least ? { ...place(hub), zoom: least } : fit;
  return uncover(to, covered, scale.y * to.zoom);
}

/** Where to look so that a choice is seen with all that it lights; undefined where it is. */
export function findLit(plan: MapPlan | undefined, screen: MapScreen, now: Camera, covered: Covered): Camera | undefined {
  const to = findUnlit(plan, screen, now, covered);
  return to && uncover(to, covered, screen.scaleAt(to.zoom).y);
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
