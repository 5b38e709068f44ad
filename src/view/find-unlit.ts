import type { Camera } from '../state/view-state.ts';
import { cornersOver, leftFree } from './covered.ts';
import type { Covered } from './covered.ts';
import { fitFree } from './fit-free.ts';
import type { MapPlan, PlannedNode } from './map-plan.ts';
import type { MapScreen } from './map-screen.ts';
import { screenBox } from './plan-input.ts';
import { isWithin } from './plan-regions.ts';
import { overlap } from './screen-room.ts';

/** By so many px the whole map is moved to find where most of a choice is seen. */
const STEP = 24;

/** From so far a choice is looked at on a small screen: what is not of it may then have no room. */
const LEAST = 0.8;

/** Where to look so that all that a choice lights is seen whole, no nearer than now (`most`: a zoom); undefined where it is, or nothing is lit. */
export function findUnlit(
  plan: MapPlan | undefined,
  screen: MapScreen,
  now: Camera,
  covered: Covered,
  most = Math.max(1, now.zoom),
): Camera | undefined {
  const lit = (plan?.nodes ?? []).filter((planned) => planned.lit && !planned.out);
  if (countSeen(lit, now, screen, covered) === lit.length) return undefined;
  const places = new Map(lit.map(({ node, at }) => [node, at]));
  const fit = fitFree([...places.keys()], (node) => places.get(node) ?? screen.place(node), {
    screen,
    covered,
    most,
  });
  return fit.zoom >= LEAST ? fit : lookAtMost(lit, Math.min(1, now.zoom), screen, covered);
}

/** What fits nowhere is seen with the whole map, which is moved as little as shows most of it; what is chosen comes before what is joined with it. */
function lookAtMost(lit: readonly PlannedNode[], zoom: number, screen: MapScreen, covered: Covered): Camera {
  const { center, width, height } = screen;
  const scale = screen.scaleAt(zoom);
  const chosen = lit.filter((planned) => planned.chosen);
  const worth = (camera: Camera) => countSeen(lit, camera, screen, covered) + lit.length * countSeen(chosen, camera, screen, covered);
  const shifts = (most: number) =>
    Array.from({ length: 2 * Math.floor(most / STEP) + 1 }, (_, index) => (index - Math.floor(most / STEP)) * STEP);
  const all = shifts(width / 2).flatMap((x) => shifts(height / 2).map((y) => ({ x, y })));
  all.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  let best = { camera: { ...center, zoom }, worth: -1 };
  for (const { x, y } of all) {
    const camera = { x: center.x + x / scale.x, y: center.y + y / scale.y, zoom };
    const its = worth(camera);
    if (its > best.worth) best = { camera, worth: its };
    if (best.worth === lit.length * (1 + chosen.length)) break;
  }
  return best.camera;
}

/** How many nodes are seen whole, with nothing over them, where a camera looks. */
function countSeen(nodes: readonly PlannedNode[], camera: Camera, screen: MapScreen, covered: Covered): number {
  const scale = screen.scaleAt(camera.zoom);
  const free = leftFree(screen, covered);
  const corners = cornersOver(screen, covered);
  return nodes.filter(({ node, at }) => {
    const box = screenBox(node, { x: at.x - camera.x, y: at.y - camera.y }, scale);
    return isWithin(box, free) && corners.every((corner) => !overlap(box, corner));
  }).length;
}
