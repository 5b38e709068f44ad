import type { Camera } from '../state/view-state.ts';
import type { Covered } from './covered.ts';
import { fitSome } from './fit-map.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import { screenBox } from './plan-input.ts';
import { isWithin } from './plan-regions.ts';

/** Where to look so that all that a choice lights is seen whole, no nearer than now; undefined where it is, or nothing is lit. */
export function findUnlit(plan: MapPlan | undefined, screen: MapScreen, now: Camera, { top, bottom }: Covered): Camera | undefined {
  const { width, scale, place, center } = screen;
  const height = screen.height - top - bottom;
  const lit = (plan?.nodes ?? []).filter((planned) => planned.lit && !planned.out);
  const seen = { x: now.x * scale.x, y: now.y * scale.y + (top - bottom) / 2, width, height };
  if (lit.every(({ node, at }) => isWithin(screenBox(node, at, scale), seen))) return undefined;
  const places = new Map(lit.map(({ node, at }) => [node, at]));
  const fit = fitSome([...places.keys()], (node) => places.get(node) ?? place(node), { scale: screen.scaleAt(1), width, height });
  // What fits nowhere is seen with the whole map.
  if (fit.zoom < 1) return { ...center, zoom: Math.min(1, now.zoom) };
  return { ...fit, zoom: Math.min(fit.zoom, Math.max(1, now.zoom)) };
}
